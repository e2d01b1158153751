package de.beratungsfolge.rechtsbehelfe;

/** What comes next after a body treated the matter again. */
public enum Weiter {
    /** Postponed: the same body treats it in a later meeting. */
    VERTAGT,
    /** The rules were asked; a person establishes. */
    FESTSTELLEN,
    /** The council decides because the committee stood by its decision (§ 54 Abs. 3 GO NRW). */
    RAT,
    /** The supervisory authority decides because the council stood by its decision (§ 54 Abs. 2 GO NRW). */
    AUFSICHT,
    /** Settled: the decision stands. */
    BESTEHT,
    /** Settled: the decision has fallen. */
    AUFGEHOBEN
}
