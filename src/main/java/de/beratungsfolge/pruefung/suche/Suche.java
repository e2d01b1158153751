package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.pruefung.Angaben;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a question to the lists that understand it; one that cannot be understood in full is put to none. */
@Component
class Suche {

    private final List<Trefferliste> listen;
    private final Gremienwahl gremien;

    Suche(List<Trefferliste> listen, Gremienwahl gremien) {
        this.listen = listen;
        this.gremien = gremien;
    }

    List<Trefferliste> listen() {
        return listen;
    }

    /**
     * @param ueberblick how many rows of each list where none is chosen
     * @param laenge     how many rows of the chosen one
     */
    Suchansicht suchen(Suchfrage frage, int ueberblick, int laenge) {
        List<String> unverstanden = unverstanden(frage);
        List<Suchansicht.Ergebnis> ergebnisse = new ArrayList<>();
        for (Trefferliste liste : frage.gestellt() && unverstanden.isEmpty() ? listen : List.<Trefferliste>of()) {
            boolean gewaehlt = liste.schluessel().equals(frage.was());
            if (gewaehlt || frage.was().isEmpty() && liste.einwaende(frage).isEmpty()) {
                Fund fund = liste.suchen(frage, gewaehlt ? laenge : ueberblick);
                ergebnisse.add(new Suchansicht.Ergebnis(liste.schluessel(), liste.name(), fund.treffer(),
                        !gewaehlt && fund.weiter() != null ? frage.an(liste.schluessel()).adresse() : null,
                        gewaehlt && fund.weiter() != null ? frage.ab(fund.weiter()).adresse() : null));
            }
        }
        return new Suchansicht(frage, unverstanden, ergebnisse);
    }

    private List<String> unverstanden(Suchfrage frage) {
        List<String> gruende = new ArrayList<>(Angaben.unverstanden(frage.von(), frage.bis()));
        if (!frage.gremium().isEmpty() && gremien.mitKuerzel(frage.gremium()).isEmpty()) {
            gruende.add("Gremium: „" + frage.gremium() + "“ gibt es nicht.");
        }
        if (!frage.norm().isEmpty()) {
            gruende.addAll(Angaben.unverstanden(() -> Normsuche.lesen(frage.norm())));
        }
        if (!frage.was().isEmpty()) {
            gruende.addAll(listen.stream().filter(liste -> liste.schluessel().equals(frage.was())).findFirst().map(liste -> liste.einwaende(frage))
                    .orElse(List.of("Gesucht: Die Liste „" + frage.was() + "“ gibt es nicht.")));
        }
        return gruende;
    }
}
