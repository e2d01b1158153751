package de.beratungsfolge.regelwerk.pruefungen;

/** Who takes an urgent decision (§ 60 GO NRW). */
public enum Eilentscheider {
    HAUPTAUSSCHUSS, BUERGERMEISTER_MIT_RATSMITGLIED, BUERGERMEISTER_ALLEIN,
    BUERGERMEISTER_MIT_SACHKUNDIGEM_BUERGER, BUERGERMEISTER_MIT_AUSSCHUSSVORSITZ
}
