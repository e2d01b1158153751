package de.beratungsfolge.pruefung.suche;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    public Set<Angabe> kennt() {
        return EnumSet.of(Angabe.NORM, Angabe.GREMIUM, Angabe.PERSON, Angabe.ZEIT);
    }

    @Override
    public List<String> einwaende(Suchfrage frage) {
        List<String> einwaende = new ArrayList<>(Trefferliste.super.einwaende(frage));
        if (frage.norm().isEmpty()) {
            einwaende.add("Norm: bitte angeben; die Liste „" + name() + "“ sucht danach.");
        }
        return einwaende;
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        return merkmale.suchen(frage, Suchverzeichnis.NORM, Normsuche.lesen(frage.norm()), hoechstens);
    }
}
