package de.beratungsfolge.maengel;

/** A choice that the file writes as a German word. */
public interface Wort {

    /** @return the word */
    String wort();
}
