package de.beratungsfolge.beiratsaemter;

/** What comes next in the constituting meeting. */
public enum Vorstandsschritt {
    /** The body still elects. */
    WAHL,
    /** Everybody is elected; whoever presides establishes the board. */
    FESTSTELLEN,
    /** The board is formed. */
    ENDE
}
