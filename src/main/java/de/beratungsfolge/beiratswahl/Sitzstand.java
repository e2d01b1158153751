package de.beratungsfolge.beiratswahl;

/** What becomes of the seat of a member who leaves. */
public enum Sitzstand {
    OFFEN,
    NACHGERUECKT,
    SITZ_BLEIBT_LEER
}
