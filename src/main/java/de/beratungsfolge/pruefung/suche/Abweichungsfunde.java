package de.beratungsfolge.pruefung.suche;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    public Set<Angabe> kennt() {
        return EnumSet.of(Angabe.GREMIUM, Angabe.PERSON, Angabe.ZEIT);
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        return merkmale.suchen(frage, Suchverzeichnis.ABWEICHUNG, List.of(Normsuche.KEINE), hoechstens);
    }
}
