package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

/**
 * A case with the answer of the rules.
 *
 * @param datei its file
 * @param fall the case
 * @param befund the answer
 * @param bestanden the answer is the one demanded
 */
record BeantworteterFall(String datei, Fall fall, Befund befund, boolean bestanden) {

    Pruefungsart pruefung() {
        return fall.gegeben().pruefungsart();
    }

    /** File, line and id, as people read it. */
    String fundstelle() {
        return datei + ", Zeile " + fall.zeile() + ", Fall " + fall.id();
    }
}
