package de.beratungsfolge.regelwerk.pruefungen;

/** Who receives money of the Seniorenbeirat (§ 8 GeschO-SB). */
public enum Mittelempfaenger {
    MITGLIED, DRITTER
}
