package de.beratungsfolge.beispiel.seniorenbeirat;

import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import de.beratungsfolge.sitzungen.Wahlfeststellung;
import de.beratungsfolge.sitzungen.Wahlvorschlag;
import de.beratungsfolge.sitzungen.Wahlzettel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the items of a meeting one after the other: a vote, an election in one or two ballots. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Punktregie {

    private final Sitzungsregie regie;
    private final Befundlage befunde;
    private final Anwesenheiten anwesenheiten;

    Punktregie(Sitzungsregie regie, Befundlage befunde, Anwesenheiten anwesenheiten) {
        this.regie = regie;
        this.befunde = befunde;
        this.anwesenheiten = anwesenheiten;
    }

    /** Everybody is in favour of the minutes of the last meeting. */
    void niederschriftGenehmigen(Sitzung sitzung) {
        abstimmen(sitzung, "Einwendungen werden nicht erhoben.", "abstimmung", new Stimmeneingabe("OFFEN", null, null,
                Stimmeneingabe.Weise.EINSTIMMIG, null, null, null, null, null, "Die Niederschrift wird genehmigt."));
    }

    /** The recall is voted on without a debate. */
    void abberufen(Sitzung sitzung, int ja, int nein) {
        abstimmen(sitzung, "Es wird ohne Aussprache abgestimmt.", "abberufung", new Stimmeneingabe("OFFEN", null, null,
                Stimmeneingabe.Weise.ZAHLEN, ja, nein, 0, null, null, "Der Vorsitz wird abberufen."));
    }

    /** Somebody is elected into an office in secret; the ballots follow each other until one is. */
    @SafeVarargs
    final void waehlen(Sitzung sitzung, String amt, Map<String, Integer>... wahlgaenge) {
        List<String> namen = List.copyOf(wahlgaenge[0].keySet());
        regie.schriftfuehrung(sitzung, Elemente.WAHLVORSCHLAEGE, Map.of(Aufgaben.DATEN, new Wahlvorschlag(
                "Vorgeschlagen " + (namen.size() == 1 ? "ist " : "sind ") + Erzaehlblatt.aufzaehlung(namen) + ".",
                Wahlvorschlag.Ausgang.WAEHLEN, null, amt, namen.stream().map(name -> new Wahlvorschlag.Person(name, true)).toList(),
                0, true, false)));
        int anwesend = anwesenheiten.anwesende(sitzung.id()).size();
        for (Map<String, Integer> stimmen : wahlgaenge) {
            int enthalten = anwesend - stimmen.values().stream().mapToInt(Integer::intValue).sum();
            regie.schriftfuehrung(sitzung, Elemente.WAHLGANG,
                    Map.of(Aufgaben.DATEN, new Wahlzettel("GEHEIM", null, stimmen, null, enthalten, 0)));
            regie.leitung(sitzung, Elemente.WAHL_FESTSTELLEN, Map.of(Aufgaben.DATEN, new Wahlfeststellung(
                    befunde.ergebnis(sitzung.kennung(), "wahl"), null, List.of(), null, null)));
        }
        regie.schriftfuehrung(sitzung, Elemente.WAHL_ANNEHMEN, Map.of("annahme", "ANGENOMMEN"));
    }

    /** @return votes by name, in the order of the proposals */
    static Map<String, Integer> stimmen(Object... namenUndZahlen) {
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        for (int i = 0; i < namenUndZahlen.length; i += 2) {
            stimmen.put((String) namenUndZahlen[i], (Integer) namenUndZahlen[i + 1]);
        }
        return stimmen;
    }

    private void abstimmen(Sitzung sitzung, String verlauf, String pruefung, Stimmeneingabe stimmen) {
        regie.schriftfuehrung(sitzung, Elemente.BERATEN, Map.of("verlauf", verlauf, "ausgang", "ABSTIMMEN", "begruendung", ""));
        regie.schriftfuehrung(sitzung, Elemente.ABSTIMMEN, Map.of(Aufgaben.DATEN, stimmen));
        regie.leitung(sitzung, Elemente.ERGEBNIS_FESTSTELLEN, Map.of("festgestellt",
                befunde.ergebnis(sitzung.kennung(), pruefung), "begruendung", ""));
    }
}
