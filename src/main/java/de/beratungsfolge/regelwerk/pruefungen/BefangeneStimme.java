package de.beratungsfolge.regelwerk.pruefungen;

/** How a biased member voted, as far as known. */
public enum BefangeneStimme {
    JA, NEIN, ENTHALTUNG, UNBEKANNT
}
