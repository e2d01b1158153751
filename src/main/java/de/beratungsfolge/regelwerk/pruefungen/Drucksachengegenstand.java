package de.beratungsfolge.regelwerk.pruefungen;

/** What a paper is about, as far as competence depends on it (§ 41 GO NRW). */
public enum Drucksachengegenstand {
    VERTRAG, SATZUNG, HAUPTSATZUNG, HAUSHALTSSATZUNG, BAULEITPLAN, GEBUEHREN, AUSGABE, NEUE_AUFGABE, PERSONAL, BERICHT,
    GESCHAEFTSORDNUNG_BEIRAT, SONSTIGES
}
