-- Minutes as they were signed, with their parts told apart, so that the public part can be printed without the other.
-- The text remains what was signed: the parts count only while they yield exactly that text.
alter table niederschrift_fassung add column gliederung text;
