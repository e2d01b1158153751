package de.beratungsfolge.regelwerk.pruefungen;

/** Office from which somebody may be recalled. */
public enum Amt {
    VORSITZ, STELLVERTRETUNG, SCHRIFTFUEHRUNG, KASSE, STELLV_BUERGERMEISTER, BEIGEORDNETER, BUERGERMEISTER
}
