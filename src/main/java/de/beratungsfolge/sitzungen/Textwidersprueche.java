package de.beratungsfolge.sitzungen;

/** Compares one text of the minutes with the record, by patterns only: the same text always yields the same. */
interface Textwidersprueche {

    /** Notes what the text says and the record does not. */
    void suche(Niederschriftentwurf.Teil teil, Niederschriftdaten daten, Widerspruchsliste liste);
}
