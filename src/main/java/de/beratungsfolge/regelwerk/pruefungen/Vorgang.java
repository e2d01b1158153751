package de.beratungsfolge.regelwerk.pruefungen;

/** What is decided, as far as § 31 GO NRW distinguishes it. */
public enum Vorgang {
    SACHENTSCHEIDUNG, WAHL_EHRENAMT, ABBERUFUNG_EHRENAMT, WAHL_BEIGEORDNETER, ABBERUFUNG_BEIGEORDNETER, ENTSENDUNG
}
