package de.beratungsfolge.pruefung.last;

import java.util.HashMap;
import java.util.Map;

/** One copy while it is written: which one, the hashes of its rows, and the ends of its chains. */
final class Lauf {

    /** End of a chain. */
    record Ende(int laufnummer, String hash) {
    }

    final int kopie;
    /** Beginning of the engine's ids in this copy. */
    final String marke;
    final String[] bilder;
    final Map<String, Ende> enden = new HashMap<>();

    Lauf(int kopie, int bilder) {
        this.kopie = kopie;
        marke = String.format("%08x", kopie);
        this.bilder = new String[bilder];
    }
}
