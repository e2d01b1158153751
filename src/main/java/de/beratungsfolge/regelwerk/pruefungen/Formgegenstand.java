package de.beratungsfolge.regelwerk.pruefungen;

/** What a body votes on, as far as the form of the vote depends on it. */
public enum Formgegenstand {
    BESCHLUSS, WAHL, ABWAHL_BUERGERMEISTER, WAHL_VORSTAND
}
