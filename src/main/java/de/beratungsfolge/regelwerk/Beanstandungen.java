package de.beratungsfolge.regelwerk;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class Beanstandungen {

    private final String datei;
    private final List<Beanstandung> liste = new ArrayList<>();

    Beanstandungen(String datei) {
        this.datei = datei;
    }

    void melde(int zeile, String grund, String abhilfe) {
        liste.add(new Beanstandung(datei, zeile, grund, abhilfe));
    }

    List<Beanstandung> liste() {
        return liste;
    }
}
