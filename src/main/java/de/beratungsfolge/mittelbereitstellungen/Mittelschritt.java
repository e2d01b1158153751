package de.beratungsfolge.mittelbereitstellungen;

/** What comes next for a request for funds. */
public enum Mittelschritt {
    /** A body decides, or decides again after a postponement. */
    GREMIUM,
    /** Provided: the day of the spending is noted. */
    AUSGABE,
    /** What is not considerable is reported to the council (§ 83 Abs. 2 GO NRW). */
    KENNTNIS,
    /** Provided and done. */
    BEREITGESTELLT,
    /** The body refused, or the request was withdrawn. */
    VERSAGT,
    /** Established as unlawful. */
    UNZULAESSIG
}
