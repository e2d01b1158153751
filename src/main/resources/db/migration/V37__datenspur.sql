-- The chain that names the ends of all other chains, and the one that says which columns of which table are recorded.
insert into protokoll_kopf (vorgang, laufnummer, hash) values ('Journal', 0, '0000000000000000000000000000000000000000000000000000000000000000');
insert into protokoll_kopf (vorgang, laufnummer, hash) values ('Datenstand Schema', 0, '0000000000000000000000000000000000000000000000000000000000000000');
