-- The Seniorenbeirat has no Ladungsfrist (§ 9 Abs. 1 GeschO-SB): what it sends is not measured against one.
alter table tagesordnung_fassung alter column ladung_befund_id drop not null;
