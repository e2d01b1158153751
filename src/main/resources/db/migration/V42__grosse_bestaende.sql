-- Lists of papers stay fast when there are a hundred thousand: those on their way, the non-public ones, and the youngest of all are
-- each read from an index.
create index drucksache_stand_datum on drucksache (stand, datum desc, id desc);
create index drucksache_oeffentlich on drucksache (oeffentlich, stand, datum desc, id desc);
-- Bodies are searched as words; at its next start the program takes up what auditors search by anew.
delete from suchwort;
delete from befundmerkmal;
