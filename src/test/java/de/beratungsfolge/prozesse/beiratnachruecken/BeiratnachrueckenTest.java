package de.beratungsfolge.prozesse.beiratnachruecken;

import static de.beratungsfolge.buehne.Beiratsspiel.WER;
import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Beiratsspiel;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess.Elemente;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code beiratnachruecken} in a Beirat whose election is not stored: its two ends, what it refuses. */
class BeiratnachrueckenTest extends Buehnentest {

    private static final LocalDate LETZTER = LocalDate.of(2022, 3, 2);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Gremien gremien;

    private Beiratsspiel beirat;
    private long mitgliedschaft;

    @BeforeEach
    void beirat() {
        beirat = new Beiratsspiel(buehne).mitglied("Geht", "Eins").mitglied("Bleibt", "Zwei");
        mitgliedschaft = gremien.besetzung(beirat.gremium().id()).mitgliedschaften().get(0).id();
    }

    @Test
    void dieNaechsteBereitePersonRuecktNach() {
        bestand.lehntAb(() -> austreten(null, "Nolte\nOelker"), "Quelle der Reihenfolge: Zu diesem Seniorenbeirat ist keine Wahl "
                + "gespeichert. Bitte die Reihenfolge der Wahlergebnisse eintragen und sagen, woher sie stammt.");
        String vorgang = austreten("Niederschrift 2020", "Nolte\nOelker");
        ProcessInstance weg = pfade.instanz(vorgang, BeiratnachrueckenProzess.SCHLUESSEL);
        assertThat(namen(LETZTER)).containsExactlyInAnyOrder("Geht Eins", "Bleibt Zwei");
        assertThat(namen(LETZTER.plusDays(1))).containsExactly("Bleibt Zwei");
        bestand.lehntAb(() -> fragen(vorgang, antwort("Oelker", true, true)),
                "Nolte: Bitte angeben, ob noch delegiert und ob bereit.");
        bestand.lehntAb(() -> fragen(vorgang, antwort("Nolte", true, true), antwort("Fremd", true, true)),
                "Nachrückende: „Fremd“ steht nicht in der Reihenfolge.");
        fragen(vorgang, antwort("Nolte", true, true));
        bestand.lehntAb(() -> feststellen(vorgang, "NACHGERUECKT", null, "Nolte", null), "Mitglied ab: bitte angeben.");
        bestand.lehntAb(() -> feststellen(vorgang, "NACHGERUECKT", null, "Nolte", LETZTER),
                "Mitglied ab: frühestens am Tag nach dem Ausscheiden (03.03.2022).");
        bestand.lehntAb(() -> feststellen(vorgang, "NACHGERUECKT", null, "Oelker", LETZTER.plusDays(1)), "Begründung: Sie stellen "
                + "etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        feststellen(vorgang, "NACHGERUECKT", null, "Nolte", LETZTER.plusDays(5));
        assertThat(namen(LETZTER.plusDays(4))).containsExactly("Bleibt Zwei");
        assertThat(namen(LETZTER.plusDays(5))).containsExactlyInAnyOrder("Bleibt Zwei", "Nolte");
        pfade.von(weg).isEnded().hasPassed(Elemente.ENDE_NACHGERUECKT).hasNotPassed(Elemente.ENDE_LEER);
    }

    @Test
    void istDieListeErschoepftBleibtDerSitzLeer() {
        String vorgang = austreten("Niederschrift 2020", null);
        ProcessInstance weg = pfade.instanz(vorgang, BeiratnachrueckenProzess.SCHLUESSEL);
        fragen(vorgang);
        bestand.lehntAb(() -> feststellen(vorgang, "NACHGERUECKT", null, "Nolte", LETZTER.plusDays(1)), "Begründung: Sie stellen "
                + "etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> feststellen(vorgang, "NACHGERUECKT", "Wunsch", "Nolte", LETZTER.plusDays(1)), "Wer nachrückt: „Nolte“ "
                + "steht nicht in der Reihenfolge der Wahlergebnisse (§ 7 Abs. 3 Satz 1 GeschO-SB).");
        feststellen(vorgang, "SITZ_BLEIBT_LEER", null, null, null);
        assertThat(namen(LETZTER.plusYears(1))).containsExactly("Bleibt Zwei");
        pfade.von(weg).isEnded().hasPassed(Elemente.ENDE_LEER).hasNotPassed(Elemente.ENDE_NACHGERUECKT);
    }

    @Test
    void ohneAngabenGehtNichts() {
        bestand.lehntAb(() -> aufgaben.starten(BeiratnachrueckenProzess.SCHLUESSEL, WER, Map.of("daten", daten("grund", "SONSTIGER"))),
                "Mitglied: bitte angeben. Bemerkung: Bitte sagen Sie, aus welchem Grund das Mitglied ausscheidet. "
                        + "Letzter Tag: bitte angeben.");
        bestand.lehntAb(() -> aufgaben.starten(BeiratnachrueckenProzess.SCHLUESSEL, WER, Map.of("daten", daten("mitgliedschaft", -1,
                "grund", "TOD", "letzterTag", LETZTER))), "Mitglied: gehört keinem Seniorenbeirat an.");
    }

    private String austreten(String quelle, String reihenfolge) {
        return aufgaben.starten(BeiratnachrueckenProzess.SCHLUESSEL, "sitzungsdienst", Map.of("daten", daten("mitgliedschaft",
                mitgliedschaft, "grund", "VERZICHT", "letzterTag", LETZTER, "reihenfolge", reihenfolge, "quelle", quelle)));
    }

    @SafeVarargs
    private void fragen(String vorgang, Map<String, Object>... antworten) {
        aufgaben.erledigen(vorgang, Elemente.FRAGEN, WER, Map.of("daten", daten("antworten", List.of(antworten))));
    }

    private static Map<String, Object> antwort(String name, boolean delegiert, boolean bereit) {
        return daten("name", name, "delegiert", delegiert, "bereit", bereit);
    }

    private void feststellen(String vorgang, String ergebnis, String begruendung, String nachfolger, LocalDate ab) {
        aufgaben.erledigen(vorgang, Elemente.FESTSTELLEN, WER, Map.of("daten", daten("festgestellt", ergebnis, "begruendung",
                begruendung, "nachfolger", nachfolger, "ab", ab)));
    }

    private List<String> namen(LocalDate tag) {
        return gremien.mitglieder(beirat.gremium().id(), tag).stream().map(einer -> einer.person().name()).toList();
    }
}
