package de.beratungsfolge.seiten.sitzung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Anwesenheitsereignis;
import de.beratungsfolge.sitzungen.Teilnahme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who was there: the roll call, who came and went, who else was present. */
@Component
class Anwesenheitssicht {

    private final Anwesenheiten anwesenheiten;
    private final Gremien gremien;

    Anwesenheitssicht(Anwesenheiten anwesenheiten, Gremien gremien) {
        this.anwesenheiten = anwesenheiten;
        this.gremien = gremien;
    }

    /** A member or deputy; {@code vertritt} is null for a member. */
    record Zeile(String name, String art, String status, String vertritt) {
    }

    /**
     * What is known about attendance.
     *
     * @param stimmberechtigt how many with a vote were there at the roll call
     * @param ereignisse      arrivals and departures in German words
     */
    record Liste(List<Zeile> zeilen, long stimmberechtigt, List<String> ereignisse, List<String> weitere) {
    }

    Liste von(long sitzungId) {
        Map<Long, String> namen = gremien.personen().stream().collect(Collectors.toMap(Person::id, Person::listenname));
        List<Anwesenheit> liste = anwesenheiten.liste(sitzungId);
        return new Liste(liste.stream().map(eine -> new Zeile(namen.get(eine.personId()), eine.art().bezeichnung(),
                eine.status().bezeichnung(), namen.get(eine.vertrittPersonId()))).toList(),
                liste.stream().filter(Anwesenheit::stimmberechtigtAnwesend).count(),
                anwesenheiten.ereignisse(sitzungId).stream().map(eines -> ereignis(eines, namen)).toList(),
                anwesenheiten.teilnahmen(sitzungId).stream().map(Teilnahme::name).toList());
    }

    private static String ereignis(Anwesenheitsereignis eines, Map<Long, String> namen) {
        return Datum.deutsch(eines.zeit()) + ": " + namen.get(eines.personId()) + " " + eines.art().bezeichnung()
                + (eines.vertreterId() == null ? "" : "; Vertretung: " + namen.get(eines.vertreterId()));
    }
}
