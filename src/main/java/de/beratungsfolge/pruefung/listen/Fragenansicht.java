package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.pruefung.ausfuhr.Ansicht;
import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import java.util.List;

/** All questions with the number of their hits. */
record Fragenansicht(List<Antwort> antworten) implements Ansicht {

    /** @param zahl number of hits in words. @param adresse of the list */
    public record Antwort(Kopf kopf, String zahl, String adresse) {
    }

    @Override
    public String titel() {
        return "Fragen der Prüfung";
    }

    @Override
    public String untertitel() {
        return null;
    }

    @Override
    public String adresse() {
        return "/pruefung/listen";
    }

    @Override
    public String vorgang() {
        return null;
    }

    @Override
    public List<Tabelle> tabellen() {
        return List.of(new Tabelle("fragen", "Fragen", List.of("Frage", "Treffer", "Norm", "Adresse"), antworten.stream()
                .map(eine -> List.of(eine.kopf().frage(), eine.zahl(), eine.kopf().norm(), eine.adresse())).toList()));
    }

    @Override
    public Object daten() {
        return antworten;
    }
}
