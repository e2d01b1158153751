package de.beratungsfolge.regelwerk.sprache;

/** Seats by proportion: Hare/Niemeyer and Höchstzahlen (d'Hondt). */
public final class Verteilung {

    private Verteilung() {
    }
}
