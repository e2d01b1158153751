package de.beratungsfolge.regelwerk.pruefungen;

/** What a body does with a paper. */
public enum Aktion {
    VORBERATEND, BESCHLIESSEND, KENNTNIS
}
