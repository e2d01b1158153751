package de.beratungsfolge.pruefung.suche;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Findings that cite a norm. */
@Component
@Order(5)
class Befundfunde implements Trefferliste {

    private final Merkmalsleser merkmale;

    Befundfunde(Merkmalsleser merkmale) {
        this.merkmale = merkmale;
    }

    @Override
    public String schluessel() {
        return "befunde";
    }

    @Override
    public String name() {
        return "Befunde nach Norm";
    }

    @Override
    public boolean versteht(Suchfrage frage) {
        return !frage.norm().isEmpty() && frage.text().isEmpty();
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        return Normsuche.lesen(frage.norm()).map(norm -> merkmale.suchen(frage, Suchverzeichnis.NORM, norm.werte(), norm.genau(), hoechstens))
                .orElse(Fund.NICHTS);
    }
}
