package de.beratungsfolge.regelwerk.pruefungen;

/** Topic of a paper, as far as somebody should be heard on it. */
public enum Thema {
    SOZIALES, INTEGRATION, SENIOREN, JUGEND, HAUSHALT, BAUEN
}
