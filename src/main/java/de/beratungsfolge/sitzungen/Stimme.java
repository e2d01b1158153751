package de.beratungsfolge.sitzungen;

/** A vote. */
public enum Stimme {
    JA, NEIN, ENTHALTUNG
}
