package de.beratungsfolge.beiratswahl;

/** What comes next in an election of the Seniorenbeirat. */
public enum Wahlschritt {
    /** Straight on. */
    WEITER,
    /** The same input once more: a new invitation, a new list of delegates, more ballots. */
    NOCH_EINMAL,
    /** Single ballots are looked through before they are counted. */
    ZETTEL
}
