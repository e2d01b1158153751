package de.beratungsfolge.regelwerk.pruefungen;

/** The mayor's objections to a resolution: § 54 Abs. 1 and Abs. 2 GO NRW. */
public enum Rechtsbehelf {
    WIDERSPRUCH, BEANSTANDUNG
}
