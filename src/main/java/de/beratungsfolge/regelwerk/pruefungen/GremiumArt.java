package de.beratungsfolge.regelwerk.pruefungen;

/** Kind of a body. */
public enum GremiumArt {
    RAT, HAUPTAUSSCHUSS, FINANZAUSSCHUSS, RECHNUNGSPRUEFUNGSAUSSCHUSS, AUSSCHUSS, SENIORENBEIRAT
}
