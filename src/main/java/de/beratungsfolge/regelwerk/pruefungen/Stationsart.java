package de.beratungsfolge.regelwerk.pruefungen;

/** Kind of a body on the route of a paper. */
public enum Stationsart {
    RAT, HAUPTAUSSCHUSS, FINANZAUSSCHUSS, RECHNUNGSPRUEFUNGSAUSSCHUSS, AUSSCHUSS, SENIORENBEIRAT, INTEGRATIONSRAT
}
