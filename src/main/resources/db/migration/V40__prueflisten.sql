-- What the lists of the auditors are read from, as far as it stands only in the content of entries: one row per entry that answers
-- one of their questions. Derived from the record in the transaction that writes it, can be built anew at any time, refers to nothing.
-- tag: day the list goes by; faellig and geschehen: when something was due, and when it was done.
create table listenfund (
    liste      varchar(20)  not null,
    pruefung   varchar(60)  not null,
    merkmal    varchar(40)  not null,
    tag        date         not null,
    eintrag_id bigint       not null,
    gremium_id bigint,
    person     varchar(100) not null,
    faellig    date,
    geschehen  date
);
create unique index listenfund_eintrag on listenfund (eintrag_id, liste);
create index listenfund_fund on listenfund (liste, pruefung, tag desc, eintrag_id desc);
create index listenfund_tag on listenfund (liste, tag desc, eintrag_id desc);
create index listenfund_gremium on listenfund (liste, gremium_id, tag desc, eintrag_id desc);
create index listenfund_person on listenfund (liste, person, tag desc, eintrag_id desc);

-- From a finding to what rests on it: PostgreSQL makes no index for a foreign key by itself.
create index punkt_beschlussfaehigkeit on tagesordnungspunkt (beschlussfaehigkeit_befund_id);
create index abstimmung_befund on abstimmung (befund_id);
create index wahlgang_befund on wahlgang (befund_id);
create index wahl_punkt on wahl (punkt_id);
create index wahlgang_wahl on wahlgang (wahl_id);
create index listenwahl_befund on listenwahl (befund_id);
create index sitzung_ladung on sitzung (ladung_befund_id);
create index sitzung_bekanntmachung on sitzung (bekanntmachung_befund_id);
create index fassung_ladung on tagesordnung_fassung (ladung_befund_id);
create index nachtragsbekanntmachung_befund on nachtragsbekanntmachung (befund_id);
create index niederschrift_akte_befund on niederschrift_akte (befund_id);
create index folgebefund_befund on folgebefund (befund_id);
create index folgebefund_drucksache on folgebefund (drucksache_id, id);
create index mitwirkung_abstimmung on mitwirkung (abstimmung_id);
create index befangene_mitwirkung on befangene_stimme (mitwirkung_id);
create index eilentscheidung_ergebnis on eilentscheidung (ergebnis_befund_id);

-- Open matters: few among many that are finished.
create index drucksache_stand on drucksache (stand, id);
create index station_ergebnis on station (ergebnis, drucksache_id);
create index kontrollbericht_kontrolle on kontrollbericht (kontrolle_id, id);
create index eilentscheidung_stand on eilentscheidung (stand, entschieden_am);
create index eilgeschaeft_stand on eilgeschaeft (stand, erledigt_am);
