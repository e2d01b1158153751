package de.beratungsfolge.protokoll;

/** What an entry records. */
public enum Eintragsart {
    /** A person did or entered something. */
    SCHRITT,
    /** The rules computed a result from facts. */
    BEFUND,
    /** A person established a result, following the finding or deviating from it with a reason. */
    FESTSTELLUNG,
    /** A person signed. */
    UNTERSCHRIFT
}
