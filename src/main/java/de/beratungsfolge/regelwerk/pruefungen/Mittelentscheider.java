package de.beratungsfolge.regelwerk.pruefungen;

/** Who decides on spending beyond the budget (§ 83 GO NRW). */
public enum Mittelentscheider {
    KAEMMERER, FINANZAUSSCHUSS, RAT
}
