-- One row per day on which something was recorded. Each seal covers the heads of all chains that grew that day, and the seal before.
create table tagessiegel (
    tag             date        primary key,
    ketten          integer     not null,
    eintraege       integer     not null,
    koepfe_hash     char(64)    not null,
    vorgaenger_hash char(64)    not null,
    hash            char(64)    not null,
    geschlossen_am  timestamp(3) with time zone not null
);
-- The seal of a day asks for the entries of that day alone.
create index protokoll_eintrag_erfasst on protokoll_eintrag (erfasst_am);
