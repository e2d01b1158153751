package de.beratungsfolge.regelwerk.pruefungen;

import java.util.ArrayList;
import java.util.List;

/** Collects impossible combinations while a record checks itself. */
final class Unstimmigkeiten {

    private final List<Unstimmigkeit> gefunden = new ArrayList<>();

    Unstimmigkeiten wenn(boolean unmoeglich, String feld, String grund) {
        if (unmoeglich) {
            gefunden.add(new Unstimmigkeit(feld, grund));
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
