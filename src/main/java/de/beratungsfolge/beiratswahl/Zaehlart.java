package de.beratungsfolge.beiratswahl;

/** How the ballots are entered. */
public enum Zaehlart {
    /** Each ballot with its marks. */
    EINZELN,
    /** Votes per candidate, counted outside. */
    SUMMEN
}
