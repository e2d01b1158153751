package de.beratungsfolge.regelwerk.pruefungen;

/** How a session is held. */
public enum Sitzungsart {
    PRAESENZ, HYBRID, DIGITAL
}
