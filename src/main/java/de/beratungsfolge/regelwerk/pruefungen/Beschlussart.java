package de.beratungsfolge.regelwerk.pruefungen;

/** Whether a committee decides or only recommends. */
public enum Beschlussart {
    BESCHLUSS, EMPFEHLUNG
}
