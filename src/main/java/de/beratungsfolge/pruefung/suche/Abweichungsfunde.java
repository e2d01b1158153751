package de.beratungsfolge.pruefung.suche;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Establishments that deviate from the finding, with their reason. */
@Component
@Order(6)
class Abweichungsfunde implements Trefferliste {

    private final Merkmalsleser merkmale;

    Abweichungsfunde(Merkmalsleser merkmale) {
        this.merkmale = merkmale;
    }

    @Override
    public String schluessel() {
        return "abweichungen";
    }

    @Override
    public String name() {
        return "Abweichungen von Befunden";
    }

    @Override
    public boolean versteht(Suchfrage frage) {
        return frage.norm().isEmpty() && frage.text().isEmpty();
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        return merkmale.suchen(frage, Suchverzeichnis.ABWEICHUNG, List.of(""), "", hoechstens);
    }
}
