package de.beratungsfolge.sitzungen;

/** Where a correction is in its life. */
public enum Berichtigungsstand {
    /** A Vermerk that waits for its two signatures; nothing has changed yet. */
    VORGEMERKT,
    /** The record carries the new value. */
    VOLLZOGEN,
    /** The Vermerk was not signed; the record stays as it was. */
    ABGELEHNT
}
