package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.KENNTNIS;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ABSTIMMEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.BERATEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_DRUCKSACHE_BEHANDELT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.KENNTNISNAHME;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Antrag;
import de.beratungsfolge.sitzungen.Antragsart;
import de.beratungsfolge.sitzungen.Antragseingabe;
import de.beratungsfolge.sitzungen.Antragsliste;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several motions on one item, each with its own vote; the main motion last, possibly in amended wording. */
class AntraegeTest extends Buehnentest {

    private static final String GEAENDERT = "Der Ausschuss beschließt zehn Bänke.";

    @Autowired
    private Abstimmungen abstimmungen;
    @Autowired
    private Antragsliste antraege;
    @Autowired
    private Feststellungen feststellungen;

    @Test
    void aenderungsantragWirdVorDemHauptantragAbgestimmtUndDieserInGeaenderterFassung() {
        Sitzungsspiel spiel = sitzung();
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        spiel.beratenMit(aenderung("SPD-Fraktion", "Zehn Bänke.")).abstimmen(Stimmen.ueber("Zehn Bänke.",
                Stimmen.zahlen(9, 7, 0))).ergebnis("ANGENOMMEN");
        pfade.von(punkt).isWaitingAtExactly(BERATEN);
        assertThat(spiel.punkt(1).ergebnis()).isNull();
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id())).as("no vote on the main motion yet").isEmpty();
        spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.ueber(GEAENDERT, Stimmen.zahlen(12, 4, 0))).ergebnis("ANGENOMMEN");
        pfade.von(punkt).isEnded().hasPassed(ENDE_DRUCKSACHE_BEHANDELT);
        Abstimmungsergebnis haupt = abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow();
        assertThat(haupt.geaenderteFassung()).isTrue();
        assertThat(haupt.text()).isEqualTo(GEAENDERT).isEqualTo(spiel.punkt(1).beschlusstext());
        assertThat(antraege.antrag(haupt.antragId()).text()).isEqualTo("Der Ausschuss beschließt Bänke.");
        assertThat(abstimmungen.alle(spiel.punkt(1).id())).extracting("ja", "festgestellt")
                .containsExactly(org.assertj.core.api.Assertions.tuple(9, "ANGENOMMEN"),
                        org.assertj.core.api.Assertions.tuple(12, "ANGENOMMEN"));
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void unveraenderterTextIstKeineGeaenderteFassung() {
        Sitzungsspiel spiel = sitzung().annehmen();
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow().geaenderteFassung()).isFalse();
        assertThat(antraege.fuerPunkt(spiel.punkt(1).id())).extracting(Antrag::art).containsExactly(Antragsart.HAUPTANTRAG);
    }

    @Test
    void abgelehnterAenderungsantragLehntNichtDieDrucksacheAb() {
        Sitzungsspiel spiel = sitzung().beratenMit(aenderung("WGV", "Keine Bänke.")).abstimmen(Stimmen.zahlen(2, 14, 0))
                .ergebnis("ABGELEHNT").beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig()).ergebnis("ANGENOMMEN");
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void angenommenerAntragAufVertagungBeendetDenPunkt() {
        Sitzungsspiel spiel = sitzung();
        ProcessInstance punkt = pfade.punkt(spiel.kennung());
        spiel.beratenMit(vertagung("CDU-Fraktion"), aenderung("SPD-Fraktion", "Zehn Bänke."))
                .abstimmen(Stimmen.zahlen(9, 7, 0)).ergebnis("ANGENOMMEN");
        pfade.von(punkt).isEnded().hasPassed(ENDE_DRUCKSACHE_BEHANDELT);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(spiel.punkt(1).begruendung()).isEqualTo("Vertagt auf Antrag zur Geschäftsordnung: CDU-Fraktion");
        assertThat(abstimmungen.alle(spiel.punkt(1).id())).hasSize(1);
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id())).as("nobody voted on the matter").isEmpty();
    }

    @Test
    void abgelehnterAntragAufVertagungFuehrtZurSache() {
        Sitzungsspiel spiel = sitzung().beratenMit(vertagung("CDU-Fraktion")).abstimmen(Stimmen.zahlen(7, 9, 0))
                .ergebnis("ABGELEHNT");
        assertThat(spiel.punkt(1).ergebnis()).isNull();
        spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig()).ergebnis("ANGENOMMEN");
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void verlangteGeheimeAbstimmungGiltDerSacheUndBleibtVerlangt() {
        Sitzungsspiel spiel = sitzung().beraten(Map.of(Aufgaben.DATEN, Map.of("ausgang", "ABSTIMMEN", "antraegeGeheim", 4,
                "antraege", List.of(vertagung("CDU-Fraktion")))));
        assertThat(form(spiel)).as("on the conduct of business").isEqualTo("OFFEN");
        spiel.abstimmen(Stimmen.zahlen(1, 15, 0)).ergebnis("ABGELEHNT").beraten("ABSTIMMEN", "");
        assertThat(form(spiel)).as("on the matter").isEqualTo("GEHEIM");
    }

    @Test
    void antraegeWerdenUmgestelltUndErledigenSichMitGrund() {
        Sitzungsspiel spiel = sitzung().beratenMit(aenderung("A", "Eins."), aenderung("B", "Zwei."), aenderung("C", "Drei."))
                .abstimmen(Stimmen.zahlen(16, 0, 0)).ergebnis("ANGENOMMEN");
        List<Antrag> offen = antraege.offene(spiel.punkt(1).id());
        bestand.lehntAb(() -> spiel.beratenMit(wie(offen.get(0), null)), "Änderungsantrag (C): fehlt in der Liste. Ein "
                + "Antrag, über den nicht mehr abgestimmt wird, bleibt mit dem Grund der Erledigung stehen.");
        spiel.beratenMit(wie(offen.get(1), null), wie(offen.get(0), "Durch die erste Abstimmung erledigt."));
        assertThat(antraege.naechster(spiel.punkt(1).id()).orElseThrow().antragsteller()).isEqualTo("C");
        spiel.abstimmen(Stimmen.zahlen(0, 16, 0)).ergebnis("ABGELEHNT");
        assertThat(antraege.offene(spiel.punkt(1).id())).extracting(Antrag::art).containsExactly(Antragsart.HAUPTANTRAG);
        assertThat(antraege.fuerPunkt(spiel.punkt(1).id())).extracting(Antrag::erledigt)
                .containsExactly(null, null, "Durch die erste Abstimmung erledigt.", null);
    }

    @Test
    void unvollstaendigeAntraegeWerdenAbgelehnt() {
        Sitzungsspiel spiel = sitzung();
        bestand.lehntAb(() -> spiel.beratenMit(new Antragseingabe(null, null, " ", null, false, null)),
                "Antrag 1, Art: bitte angeben. Antrag 1, Antragsteller: bitte angeben. Antrag 1, Text: bitte angeben.");
        bestand.lehntAb(() -> spiel.beratenMit(new Antragseingabe(null, Antragsart.HAUPTANTRAG, "A", "B", false, null)),
                "Antrag 1, Art: Der Hauptantrag steht von selbst am Ende; er wird nicht eingetragen.");
        bestand.lehntAb(() -> spiel.beratenMit(new Antragseingabe(null, Antragsart.AENDERUNGSANTRAG, "A", "B", true, null)),
                "Antrag 1, Vertagung: Vertagt wird auf einen Antrag zur Geschäftsordnung.");
        bestand.lehntAb(() -> spiel.beratenMit(new Antragseingabe(-1L, Antragsart.AENDERUNGSANTRAG, "A", "B", false, null)),
                "Antrag 1: Über diesen Antrag ist schon abgestimmt, er hat sich erledigt oder steht zweimal in der Liste.");
        bestand.lehntAb(() -> spiel.beraten(Map.of(Aufgaben.DATEN, Map.of("ausgang", "ABSTIMMEN", "antraege",
                List.of(Map.of("art", "WUNSCH"))))), "Zeile 1, art: Der Wert fehlt oder ist nicht lesbar.");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(BERATEN);
    }

    @Test
    void zurKenntnisGibtEsKeineAntraege() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", KENNTNIS))).eroeffnen(16);
        bestand.lehntAb(() -> spiel.schriftfuehrung(KENNTNISNAHME, Map.of(Aufgaben.DATEN, Map.of("ausgang",
                "ZUR_KENNTNIS_GENOMMEN", "antraege", List.of(aenderung("A", "B"))))),
                "Anträge: Über eine Drucksache zur Kenntnis wird nicht abgestimmt.");
    }

    @Test
    void vorJederAbstimmungStehtDerBefundZurBeschlussfaehigkeit() {
        Sitzungsspiel spiel = sitzung().beratenMit(aenderung("A", "B"));
        Long erster = spiel.punkt(1).beschlussfaehigkeitBefundId();
        assertThat(feststellungen.befund(erster).befund().ergebnis()).isEqualTo("BESCHLUSSFAEHIG");
        spiel.abstimmen(Stimmen.einstimmig()).ergebnis("ANGENOMMEN").beraten("ABSTIMMEN", "");
        assertThat(spiel.punkt(1).beschlussfaehigkeitBefundId()).isGreaterThan(erster);
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(ABSTIMMEN);
    }

    private Sitzungsspiel sitzung() {
        return buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(16);
    }

    private String form(Sitzungsspiel spiel) {
        return feststellungen.befund(spiel.punkt(1).formBefundId()).befund().ergebnis();
    }

    private static Antragseingabe aenderung(String wer, String text) {
        return new Antragseingabe(null, Antragsart.AENDERUNGSANTRAG, wer, text, false, null);
    }

    private static Antragseingabe vertagung(String wer) {
        return new Antragseingabe(null, Antragsart.GESCHAEFTSORDNUNGSANTRAG, wer, "Der Punkt wird vertagt.", true, null);
    }

    private static Antragseingabe wie(Antrag antrag, String erledigt) {
        return new Antragseingabe(antrag.id(), antrag.art(), antrag.antragsteller(), antrag.text(), antrag.vertagung(),
                erledigt);
    }
}
