package de.beratungsfolge.regelwerk.pruefungen;

/** In which role somebody signs minutes. */
public enum Unterschriftsrolle {
    VORSITZ, SCHRIFTFUEHRUNG, STELLVERTRETUNG, WAHLLEITUNG, KASSENPRUEFUNG
}
