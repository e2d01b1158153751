package de.beratungsfolge.regelwerk.pruefungen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Collects impossible combinations while a record checks itself. */
final class Unstimmigkeiten {

    private final List<Unstimmigkeit> gefunden = new ArrayList<>();

    Unstimmigkeiten wenn(boolean unmoeglich, String feld, String grund) {
        if (unmoeglich) {
            gefunden.add(new Unstimmigkeit(feld, grund));
        }
        return this;
    }

    /** @param feld path of the name at that place of the list */
    Unstimmigkeiten ohneDoppelte(List<String> namen, IntFunction<String> feld) {
        for (int platz = 0; platz < namen.size(); platz++) {
            wenn(namen.subList(0, platz).contains(namen.get(platz)), feld.apply(platz), "„" + namen.get(platz) + "“ kommt doppelt vor");
        }
        return this;
    }

    Unstimmigkeiten dazu(List<Unstimmigkeit> weitere) {
        gefunden.addAll(weitere);
        return this;
    }

    List<Unstimmigkeit> liste() {
        return List.copyOf(gefunden);
    }
}
