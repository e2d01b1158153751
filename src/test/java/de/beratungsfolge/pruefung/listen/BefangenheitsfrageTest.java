package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Elemente.BEFANGENHEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Elemente.FOLGEN_VERANLASSEN;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Elemente.MITWIRKUNG_FESTSTELLEN;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Elemente.STIMMEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.regelwerk.pruefungen.Vorgang;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.Mitwirkung;
import de.beratungsfolge.sitzungen.Mitwirkungsablage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was biased where, and whether it mattered. */
class BefangenheitsfrageTest extends Listentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Mitwirkungsablage ablage;
    @Autowired
    private Anliegenliste anliegen;

    @Test
    void vorherAngezeigt() throws Exception {
        String befangen = papier();
        String anderes = papier();
        var mitglied = buehne.mitglieder("SozA").get(2);
        buehne.sitzung("SozA", befangen, anderes).tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(1, mitglied.personId(), Beziehung.von(Beziehungsart.SELBST)).ausschluss("AUSGESCHLOSSEN", "").annehmen().annehmen();
        JsonNode zeile = eineZeile("befangenheit", befangen);
        assertThat(text(zeile, "Person")).isEqualTo(mitglied.person().listenname());
        assertThat(text(zeile, "Was")).isEqualTo("vorher angezeigt, ausgeschlossen");
        assertThat(text(zeile, "Grund (Befund)")).isNotBlank();
        assertThat(zeilen("befangenheit", anderes)).isEmpty();
        assertThat(zeilen("befangenheit?person=" + mitglied.person().nachname(), befangen)).hasSize(1);
        assertThat(zeilen("befangenheit?person=Weltgen", befangen)).isEmpty();
        assertThat(zeilen("befangenheit?person=Niemand", befangen)).isEmpty();
    }

    @Test
    void nachherEntdecktUndEntscheidendOderNicht() throws Exception {
        String knapp = papier();
        String deutlich = papier();
        nachher(knapp, 8, 7, "ENTSCHEIDEND");
        nachher(deutlich, 12, 3, "NICHT_ENTSCHEIDEND");
        JsonNode zeile = eineZeile("befangenheit", knapp);
        assertThat(text(zeile, "Was")).isEqualTo("nachher entdeckt, entscheidend");
        assertThat(text(zeile, "Wirkung und Folge")).startsWith("Die Mitwirkung war entscheidend: Mit 8 zu 7 Stimmen")
                .endsWith("Folge: Das Gremium berät erneut.");
        assertThat(zeile.path("auffaellig").asText()).isEqualTo("entscheidend");
        assertThat(text(eineZeile("befangenheit?art=NICHT_ENTSCHEIDEND", deutlich), "Was")).isEqualTo("nachher entdeckt, nicht entscheidend");
        assertThat(zeilen("befangenheit?art=ENTSCHEIDEND", deutlich)).isEmpty();
        assertThat(zeilen("befangenheit?art=AUSGESCHLOSSEN", knapp)).isEmpty();
    }

    private void nachher(String nummer, int ja, int nein, String wirkung) {
        Sitzungsspiel spiel = buehne.sitzung("SozA", nummer).eroeffnen(16).beraten("ABSTIMMEN", "")
                .abstimmen(Stimmen.zahlen(ja, nein, 16 - ja - nein)).ergebnis("ANGENOMMEN");
        long person = spiel.liste(1).mitglieder().get(1).personId();
        String vorgang = aufgaben.starten(BefangenheitspruefungProzess.SCHLUESSEL, "sitzungsdienst", Map.of(Aufgaben.DATEN,
                List.of(new Anzeige(spiel.punkt(1).id(), person, Vorgang.SACHENTSCHEIDUNG, true, false, false,
                        List.of(Beziehung.von(Beziehungsart.SELBST))))));
        Map<Long, Map<String, String>> daten = new HashMap<>();
        ablage.personen(mitwirkung(spiel).id()).forEach(einer -> daten.put(einer.id(), Map.of("ergebnis", "AUSGESCHLOSSEN", "begruendung", "")));
        aufgaben.erledigen(vorgang, BEFANGENHEIT_FESTSTELLEN, "weltgen", Map.of(Aufgaben.DATEN, daten));
        aufgaben.erledigen(vorgang, STIMMEN, "sommer", Map.of(Aufgaben.DATEN, Map.of(ablage.befangene(mitwirkung(spiel).id()).get(0).id(), "JA")));
        aufgaben.erledigen(vorgang, MITWIRKUNG_FESTSTELLEN, "weltgen", Map.of("mitwirkung", wirkung, "mitwirkungBegruendung", ""));
        if (wirkung.equals("ENTSCHEIDEND")) {
            aufgaben.erledigen(vorgang, FOLGEN_VERANLASSEN, "sitzungsdienst", Map.of("folge", "ERNEUT_BEHANDELN", "veranlasst",
                    "Der Ausschuss berät erneut."));
            anliegen.zuruecknehmen(anliegen.vonVorgang(vorgang).get(0).id());
        }
    }

    private Mitwirkung mitwirkung(Sitzungsspiel spiel) {
        List<Mitwirkung> alle = ablage.zuPunkt(spiel.punkt(1).id());
        return alle.get(alle.size() - 1);
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }
}
