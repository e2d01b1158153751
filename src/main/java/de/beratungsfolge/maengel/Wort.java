package de.beratungsfolge.maengel;

/** A choice that the file writes as a German word. */
interface Wort {

    /** @return the word */
    String wort();
}
