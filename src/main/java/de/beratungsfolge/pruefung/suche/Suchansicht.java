package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.pruefung.ausfuhr.Ansicht;
import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was found.
 *
 * @param unverstanden what of the question was not understood, in German sentences: then nothing was sought
 */
record Suchansicht(Suchfrage frage, List<String> unverstanden, List<Ergebnis> ergebnisse) implements Ansicht {

    private static final List<String> SPALTEN = List.of("Was", "Wann", "Wer", "Worum", "Auffällig", "Adresse");

    /**
     * One list.
     *
     * @param alle   address of the whole list where only its beginning is shown, or null
     * @param weiter address of the next page, or null
     */
    public record Ergebnis(String schluessel, String name, List<Treffer> treffer, String alle, String weiter) {

        private boolean gekuerzt() {
            return alle != null || weiter != null;
        }

        private Tabelle tabelle() {
            Tabelle tabelle = new Tabelle(schluessel, name, SPALTEN, treffer.stream().map(einer -> List.of(einer.was(), einer.wann(), einer.wer(),
                    einer.worum(), einer.achtung(), einer.verweis() == null ? "" : einer.verweis())).toList());
            return gekuerzt() ? tabelle.gekuerzt() : tabelle;
        }
    }

    /** @return names of the lists in which nothing was found, if no list was chosen */
    public String leere() {
        return frage.was().isEmpty() ? ergebnisse.stream().filter(eines -> eines.treffer().isEmpty()).map(Ergebnis::name)
                .collect(Collectors.joining(", ")) : "";
    }

    @Override
    public String titel() {
        return "Suche der Prüfung";
    }

    @Override
    public String untertitel() {
        return null;
    }

    @Override
    public String adresse() {
        return frage.adresse();
    }

    @Override
    public String vorgang() {
        return null;
    }

    @Override
    public List<Tabelle> tabellen() {
        return ergebnisse.stream().map(Ergebnis::tabelle).toList();
    }

    @Override
    public Object daten() {
        Map<String, Object> daten = new LinkedHashMap<>();
        ergebnisse.forEach(eines -> daten.put(eines.schluessel(), eines.treffer()));
        daten.put("gekuerzt", ergebnisse.stream().filter(Ergebnis::gekuerzt).map(Ergebnis::schluessel).toList());
        return daten;
    }
}
