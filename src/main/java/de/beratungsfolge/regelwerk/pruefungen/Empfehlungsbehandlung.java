package de.beratungsfolge.regelwerk.pruefungen;

/** What the Seniorenbeirat made of a recommendation of the Delegiertenversammlung (§ 3 Abs. 3 Satz 2 GeschO-SB). */
public enum Empfehlungsbehandlung {
    ANGENOMMEN, ABGELEHNT, ZUR_KENNTNIS, KEINE
}
