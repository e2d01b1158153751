package de.beratungsfolge.prozesse.niederschrift;

import static de.beratungsfolge.buehne.Buehne.SITZUNGSTAG;
import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Auszug;
import de.beratungsfolge.sitzungen.Fertigung;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Widerspruch;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes: worded, compared with the record, signed under one text, extracted for the papers. */
class NiederschriftTest extends Buehnentest {

    private static final String VERLAUF_FEHLER = "Der Text nennt 9 Ja, 4 Nein, festgehalten ist 10 Ja, 6 Nein, 0 Enthaltungen.";

    @Autowired
    private Niederschriften niederschriften;
    @Autowired
    private Niederschriftwortlaut wortlaut;
    @Autowired
    private Auszuege auszuege;
    @Autowired
    private Protokoll protokoll;

    @Test
    void widerspruchOhneBegruendungWirdAbgelehntUndMitBegruendungVerzeichnet() {
        Sitzungsspiel spiel = abgestimmt();
        ProcessInstance niederschrift = pfade.niederschrift(spiel.kennung());
        Map<String, String> texte = Map.of(schluessel(spiel, "verlauf"), "Dem wird mit 9 Ja- und 4 Nein-Stimmen zugestimmt.");
        bestand.lehntAb(() -> spiel.fertigen(texte, Map.of()), "TOP 1, Verlauf: " + VERLAUF_FEHLER
                + " Bitte berichtigen oder begründen, warum es so stehen bleibt.");
        pfade.von(niederschrift).isWaitingAtExactly(NIEDERSCHRIFT_FERTIGEN);

        Widerspruch widerspruch = wortlaut.widersprueche(spiel.sitzung().id(), texte, null).get(0);
        spiel.fertigen(texte, Map.of(widerspruch.kennung(), "So sagte es der Vorsitz, gezählt wurde anders."));
        pfade.von(niederschrift).isWaitingAtExactly(UNTERSCHRIFT_SCHRIFTFUEHRUNG);
        assertThat(wortlaut.abweichungen(spiel.sitzung().id())).singleElement()
                .satisfies(eine -> assertThat(eine.satz()).isEqualTo(VERLAUF_FEHLER));
        assertThat(letzter(spiel.kennung(), Eintragsart.SCHRITT).inhalt()).contains("gezählt wurde anders");
    }

    @Test
    void geaenderterWortlautStehtInDerUnterschriebenenFassung() {
        Sitzungsspiel spiel = abgestimmt();
        spiel.fertigen(Map.of(schluessel(spiel, "verlauf"), "Nach reger Aussprache wird abgestimmt."), Map.of())
                .schriftfuehrungUnterschreibt().vorsitzUnterschreibt("UNTERSCHREIBEN", "");
        assertThat(wortlaut.fassungen(spiel.sitzung().id())).singleElement().satisfies(fassung -> {
            assertThat(fassung.text()).contains("Nach reger Aussprache wird abgestimmt.", "10 Ja, 6 Nein, 0 Enthaltungen")
                    .doesNotContain("Es wird beraten.");
            assertThat(protokoll.vorgang(spiel.kennung()).stream().filter(eintrag -> eintrag.art() == Eintragsart.UNTERSCHRIFT)
                    .map(Eintrag::inhalt)).hasSize(2).allMatch(inhalt -> inhalt.contains(fassung.hash()));
        });
    }

    @Test
    void unbekannterAbschnittWirdAbgelehnt() {
        Sitzungsspiel spiel = abgestimmt();
        bestand.lehntAb(() -> spiel.fertigen(Map.of("punkt-0-verlauf", "x"), Map.of()),
                "Niederschrift: Den Abschnitt „punkt-0-verlauf“ gibt es nicht.");
    }

    @Test
    void vollstaendigkeitWirdVorUndNachDerZweitenUnterschriftGeprueft() {
        Sitzungsspiel spiel = abgestimmt().fertigen();
        assertThat(niederschriften.befund(spiel.sitzung().id())).isEmpty();
        spiel.schriftfuehrungUnterschreibt();
        var vorher = niederschriften.befund(spiel.sitzung().id()).orElseThrow().befund();
        assertThat(vorher.ergebnis()).isEqualTo("UNVOLLSTAENDIG");
        assertThat(vorher.werte().get("fehlt")).isEqualTo(List.of("UNTERSCHRIFT_VORSITZ"));
        spiel.vorsitzUnterschreibt("UNTERSCHREIBEN", "");
        var nachher = niederschriften.befund(spiel.sitzung().id()).orElseThrow().befund();
        assertThat(nachher.ergebnis()).isEqualTo("VOLLSTAENDIG");
        assertThat((List<?>) nachher.werte().get("fehlt")).isEmpty();
    }

    @Test
    void nachDenUnterschriftenLaesstSichNichtsMehrFertigenOderZurueckgeben() {
        Sitzungsspiel spiel = abgestimmt();
        ProcessInstance niederschrift = pfade.niederschrift(spiel.kennung());
        spiel.niederschrift();
        pfade.von(niederschrift).isEnded().hasPassed(ENDE);
        String satz = "Niederschrift: Sie ist von beiden unterschrieben; geändert wird sie nur noch durch einen Berichtigungsvermerk.";
        bestand.lehntAb(() -> niederschriften.fertigen(spiel.sitzung().id(),
                new Fertigung("neu", Map.of(), Map.of(), SITZUNGSTAG.plusDays(2)), "sommer"), satz);
        bestand.lehntAb(() -> niederschriften.zurueckgeben(spiel.sitzung().id(), "nein", SITZUNGSTAG.plusDays(2), "weltgen"), satz);
    }

    @Test
    void jedeDrucksacheBekommtIhrenAuszugUndIhreKetteVermerktIhn() {
        String papier = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA", papier).mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(16)
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(10, 6, 0)).ergebnis("ANGENOMMEN")
                .schriftfuehrung("aufgabe_verlauf_festhalten", Map.of("verlauf", "Keine.")).schliessen()
                .fertigen().schriftfuehrungUnterschreibt();
        long drucksache = buehne.drucksache(papier).id();
        assertThat(auszuege.vonDrucksache(drucksache)).isEmpty();
        spiel.vorsitzUnterschreibt("UNTERSCHREIBEN", "");

        Auszug auszug = auszuege.vonDrucksache(drucksache).get(0);
        assertThat(auszuege.vonDrucksache(drucksache)).hasSize(1);
        assertThat(auszug.oeffentlich()).isTrue();
        assertThat(auszug.text()).contains("Sozialausschuss", "Dienstag, 16.11.2021", "TOP 1", papier + " DS",
                "Stimmberechtigt anwesend: 16", "Der Ausschuss beschließt Bänke.", "10 Ja, 6 Nein, 0 Enthaltungen",
                "Ergebnis: beschlossen", "Für die Richtigkeit des Auszugs: Marius Sommer, Schriftführung, 17.11.2021")
                .doesNotContain("Es wird beraten.");
        assertThat(letzter(papier, Eintragsart.SCHRITT)).satisfies(eintrag -> {
            assertThat(eintrag.schritt()).isEqualTo("Sozialausschuss: Auszug aus der Niederschrift");
            assertThat(eintrag.inhalt()).contains(auszug.hash());
        });
        assertThat(protokoll.ersterFehler(papier)).isEmpty();
    }

    private Sitzungsspiel abgestimmt() {
        return buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(16)
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(10, 6, 0)).ergebnis("ANGENOMMEN").schliessen();
    }

    private static String schluessel(Sitzungsspiel spiel, String teil) {
        return "punkt-" + spiel.punkt(1).id() + "-" + teil;
    }

    private Eintrag letzter(String vorgang, Eintragsart art) {
        return protokoll.vorgang(vorgang).stream().filter(eintrag -> eintrag.art() == art).reduce((a, b) -> b).orElseThrow();
    }
}
