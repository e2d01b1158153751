package de.beratungsfolge.regelwerk.pruefungen;

/** Who chairs a committee. */
public enum Vorsitzart {
    RATSMITGLIED, SACHKUNDIGER_BUERGER
}
