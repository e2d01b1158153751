package de.beratungsfolge.regelwerk.pruefungen;

/** How a session is announced (§ 4 BekanntmVO NRW). */
public enum Bekanntmachungsform {
    AUSHANG, INTERNET, AMTSBLATT
}
