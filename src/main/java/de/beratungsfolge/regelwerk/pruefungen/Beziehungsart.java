package de.beratungsfolge.regelwerk.pruefungen;

/** Kind of a relation to those whom a decision touches. */
public enum Beziehungsart {
    SELBST, ANGEHOERIGER, VERTRETENER, ARBEITGEBER, ORGANMITGLIED, MITGLIED, GUTACHTEN_ODER_TAETIG,
    MANDAT_ANDERE_KOERPERSCHAFT
}
