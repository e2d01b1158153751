package de.beratungsfolge.regelwerk.pruefungen;

/** Spending above an item of the budget, or for which there is none (§ 83 GO NRW). */
public enum Mittelart {
    UEBERPLANMAESSIG, AUSSERPLANMAESSIG
}
