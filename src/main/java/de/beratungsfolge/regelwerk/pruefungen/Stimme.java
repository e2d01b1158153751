package de.beratungsfolge.regelwerk.pruefungen;

/** How somebody voted. */
public enum Stimme {
    JA, NEIN, ENTHALTUNG
}
