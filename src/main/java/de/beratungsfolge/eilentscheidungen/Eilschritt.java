package de.beratungsfolge.eilentscheidungen;

/** What comes next for an urgent decision. */
public enum Eilschritt {
    /** The mayor signs. */
    BUERGERMEISTER,
    /** The second person signs. */
    MITGLIED,
    /** It is taken and goes, or stays, before the body for approval. */
    GENEHMIGUNG,
    /** The body treated it; a person establishes the finding on that. */
    FESTSTELLEN,
    /** It is not taken. */
    ENDE
}
