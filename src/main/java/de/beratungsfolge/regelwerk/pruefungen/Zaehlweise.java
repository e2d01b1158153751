package de.beratungsfolge.regelwerk.pruefungen;

/** How the local Geschäftsordnung counts the days of the Ladungsfrist. */
public enum Zaehlweise {
    VOLLE_TAGE_DAZWISCHEN, TAG_VOR_SITZUNG, SITZUNGSTAG_ZAEHLT
}
