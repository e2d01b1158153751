package de.beratungsfolge.beiratswahl;

/** What the Wahlleitung makes of an invitation that was late or not in writing. */
public enum Fortsetzung {
    FORTSETZEN,
    NEU_EINLADEN
}
