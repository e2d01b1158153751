package de.beratungsfolge.gremien;

import java.util.List;

/** Reads the lines of one kind of file into the master data. Runs in a transaction that is undone upon an error. */
interface Einfuhrlauf {

    Einfuhrart art();

    /** @param person login name of whoever imports */
    void einspielen(List<Csvzeile> zeilen, Einfuhrbericht bericht, String person);
}
