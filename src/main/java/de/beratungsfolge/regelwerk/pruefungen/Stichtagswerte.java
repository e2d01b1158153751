package de.beratungsfolge.regelwerk.pruefungen;

/** Values on the reference date that no statement of facts contains, because they are dated by themselves. */
public interface Stichtagswerte {

    /** How votes become seats of a committee; {@code null}: not known for that day. */
    Sitzverfahren sitzverfahren();

    /** Certainty and source of {@link #sitzverfahren}; {@code null}: not known for that day. */
    String herkunftDesSitzverfahrens();
}
