package de.beratungsfolge.regelwerk.pruefungen;

/** What the Seniorenbeirat's money is spent on (§ 8 GeschO-SB). */
public enum Mittelzweck {
    GESCHAEFTSORDNUNGSZWECK, SONSTIGES
}
