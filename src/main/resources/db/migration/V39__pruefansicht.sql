-- What auditors search by. Both tables are derived from papers and from the record in the transaction that writes these, and
-- can be built anew at any time; so they refer to nothing. The indexes end in the order in which lists are read.
create table suchwort (
    wort          varchar(60) not null,
    tag           date        not null,
    drucksache_id bigint      not null
);
create unique index suchwort_fund on suchwort (wort, tag desc, drucksache_id desc);
create index suchwort_drucksache on suchwort (drucksache_id, wort);

-- art NORM: a finding cites this section of this source, exactly: genau. art ABWEICHUNG: somebody established something else.
create table befundmerkmal (
    art        varchar(12)  not null,
    wert       varchar(60)  not null,
    tag        date         not null,
    eintrag_id bigint       not null,
    genau      varchar(200) not null
);
create unique index befundmerkmal_fund on befundmerkmal (art, wert, tag desc, eintrag_id desc, genau);

create index protokoll_eintrag_person on protokoll_eintrag (person, geschehen_am desc, id desc);
create index protokoll_eintrag_geschehen on protokoll_eintrag (geschehen_am desc, id desc);
create index drucksache_tag on drucksache (datum desc, id desc);
create index sitzung_tag on sitzung (datum desc, id desc);
create index sitzung_gremium_tag on sitzung (gremium_id, datum desc, id desc);

-- One meeting, one paper: PostgreSQL makes no index for a foreign key by itself.
create index punkt_station on tagesordnungspunkt (station_id);
create index abstimmung_punkt on abstimmung (punkt_id);
create index antrag_punkt on antrag (punkt_id);
create index ausschluss_sitzung on ausschluss (sitzung_id);
create index ereignis_sitzung on anwesenheitsereignis (sitzung_id);
create index auszug_drucksache on auszug (drucksache_id);
create index mittel_drucksache on mittelbereitstellung (drucksache_id);
create index punkt_anliegen on tagesordnungspunkt (anliegen_id);
create index anliegen_vorgang on anliegen (vorgang);
