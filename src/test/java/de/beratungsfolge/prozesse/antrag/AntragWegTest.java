package de.beratungsfolge.prozesse.antrag;

import static de.beratungsfolge.prozesse.antrag.AntragProzess.Elemente.AUFNAHME_FESTSTELLEN;
import static de.beratungsfolge.prozesse.antrag.AntragProzess.Elemente.ENDE_BEHANDELT;
import static de.beratungsfolge.prozesse.antrag.AntragProzess.Elemente.ENDE_NICHT_AUFGENOMMEN;
import static de.beratungsfolge.prozesse.antrag.AntragProzess.Elemente.WARTEN_AUF_BEHANDLUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Gegeben;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Tagesordnungsantraege;
import de.beratungsfolge.sitzungen.Tagesordnungsantrag;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal: found binding or not, established by the chair, treated by the body or answered. */
class AntragWegTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Tagesordnungsantraege antraege;
    @Autowired
    private Anliegenliste anliegen;
    @Autowired
    private Gremien gremien;
    @Autowired
    private RuntimeService engine;
    @Autowired
    private Anmeldung anmeldung;
    @Autowired
    private ProcessEngineConfigurationImpl kern;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Rat  | SPD-Fraktion |   | PFLICHT       | haarmann",
        "Rat  |              | 9 | PFLICHT       | haarmann",
        "Rat  |              | 8 | KEINE_PFLICHT | haarmann",
        "SozA | SPD-Fraktion |   | PFLICHT       | weltgen",
        "SozA |              | 4 | KEINE_PFLICHT | weltgen"})
    void derBefundStehtBeimVorsitzDesGremiums(String gremium, String fraktion, Integer mitglieder, String ergebnis,
                                              String vorsitz) {
        String kennung = einreichen(gremium, fraktion, mitglieder);
        pfade.von(weg(kennung)).isWaitingAtExactly(AUFNAHME_FESTSTELLEN).task().isAssignedTo(vorsitz);
        assertThat(antraege.befund(antrag(kennung)).befund().ergebnis()).isEqualTo(ergebnis);
        assertThat(anliegen.vonVorgang(kennung)).isEmpty();
    }

    static Stream<Gegeben.Fall> gegebene() {
        return Gegeben.faelle("tagesordnung").filter(fall -> fall.teil("vorschlag") != null);
    }

    @Test
    void jederGegebeneFallDerTagesordnungWirdIrgendwoGespielt() {
        assertThat(Gegeben.faelle("tagesordnung").filter(fall -> Stream.of("vorschlag", "einberufung", "erweiterung",
                "absetzung").noneMatch(frage -> fall.teil(frage) != null))).isEmpty();
        assertThat(gegebene()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("gegebene")
    void derVorschlagWirdBeurteiltWieDerFallEsVerlangt(Gegeben.Fall fall) {
        boolean fraktion = Boolean.TRUE.equals(fall.teil("vorschlag").get("fraktion"));
        String kennung = einreichen("Rat", fraktion ? "SPD-Fraktion" : null,
                fraktion ? null : (Integer) fall.teil("vorschlag").get("ratsmitglieder"));
        Befund befund = antraege.befund(antrag(kennung)).befund();
        assertThat(befund.ergebnis()).isEqualTo(fall.erwartet().get("ergebnis"));
        assertThat(befund.normen()).anySatisfy(norm -> assertThat(norm).startsWith("§ 48 Abs. 1"));
    }

    @Test
    void aufgenommenWartetErAufDasGremiumUndVertagtWeiter() {
        String kennung = einreichen("SozA", "SPD-Fraktion", null);
        ProcessInstance weg = weg(kennung);
        entscheiden(kennung, "PFLICHT", "", "AUFNEHMEN", "");
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BEHANDLUNG);
        Anliegen wartend = anliegen.vonVorgang(kennung).get(0);
        assertThat(wartend.art()).isEqualTo(Punktart.ANTRAG);
        assertThat(anliegen.wartende(gremien.gremium("SozA").orElseThrow().id(), Buehne.SITZUNGSTAG)).contains(wartend);

        behandelt(kennung, wartend.id(), Beratungsergebnis.VERTAGT);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BEHANDLUNG).hasNotPassed(ENDE_BEHANDELT);
        behandelt(kennung, wartend.id(), Beratungsergebnis.BESCHLOSSEN);
        pfade.von(weg).isEnded().hasPassed(ENDE_BEHANDELT).hasNotPassed(ENDE_NICHT_AUFGENOMMEN);
        assertThat(antrag(kennung).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void nichtAufgenommenEndetErMitMitteilungUndOhneAnliegen() {
        String kennung = einreichen("SozA", null, 2);
        ProcessInstance weg = weg(kennung);
        entscheiden(kennung, "KEINE_PFLICHT", "", "NICHT_AUFNEHMEN", "Bitte über eine Fraktion einreichen.");
        pfade.von(weg).isEnded().hasPassed(ENDE_NICHT_AUFGENOMMEN).hasNotPassed(WARTEN_AUF_BEHANDLUNG);
        assertThat(anliegen.vonVorgang(kennung)).isEmpty();
        assertThat(antrag(kennung).mitteilung()).isEqualTo("Bitte über eine Fraktion einreichen.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''            | ''      | AUFNEHMEN       | '' | Ihre Feststellung: bitte angeben.",
        "PFLICHT       | ''      | ''              | '' | Aufnahme in die Tagesordnung: bitte angeben.",
        "PFLICHT       | ''      | NICHT_AUFNEHMEN | x  | Aufnahme in die Tagesordnung: Wer die Pflicht feststellt, nimmt den Vorschlag auch auf.",
        "KEINE_PFLICHT | Verein. | NICHT_AUFNEHMEN | '' | Mitteilung an die Antragstellenden: bitte angeben.",
        "KEINE_PFLICHT | ''      | NICHT_AUFNEHMEN | x  | Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum."})
    void widerspruechlicheEntscheidungenWerdenAbgelehnt(String festgestellt, String begruendung, String aufnahme,
                                                        String mitteilung, String satz) {
        String kennung = einreichen("SozA", "SPD-Fraktion", null);
        bestand.lehntAb(() -> entscheiden(kennung, festgestellt, begruendung, aufnahme, mitteilung), satz);
    }

    @Test
    void werVorschlaegtMussFeststehen() {
        bestand.lehntAb(() -> einreichen("SozA", null, null),
                "Antragstellende: Bitte die Fraktion oder die Zahl der Mitglieder angeben.");
        bestand.lehntAb(() -> einreichen("SozA", "SPD-Fraktion", 3),
                "Antragstellende: Bitte nur die Fraktion oder nur die Zahl der Mitglieder angeben.");
        bestand.lehntAb(() -> einreichen("XYZ", "SPD-Fraktion", null), "Gremium: „XYZ“ ist nicht bekannt.");
    }

    private String einreichen(String gremium, String fraktion, Integer mitglieder) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("gremium", gremium);
        daten.put("fraktion", fraktion);
        daten.put("ratsmitglieder", mitglieder);
        daten.put("namen", null);
        daten.put("titel", "Mehr Bänke");
        daten.put("text", "Wir beantragen Bänke.");
        daten.put("eingegangenAm", "2021-10-20");
        daten.put("nichtoeffentlich", false);
        return aufgaben.starten(AntragProzess.SCHLUESSEL, "sitzungsdienst", Map.of(Aufgaben.DATEN, daten));
    }

    private void entscheiden(String kennung, String festgestellt, String begruendung, String aufnahme, String mitteilung) {
        buehne.erledigen(kennung, AUFNAHME_FESTSTELLEN, "weltgen", Map.of("festgestellt", festgestellt,
                "begruendung", begruendung, "aufnahme", aufnahme, "mitteilung", mitteilung));
    }

    /** What the item of a meeting sends from within a step, where nobody needs rights to the process. */
    private void behandelt(String kennung, long anliegenId, Beratungsergebnis ergebnis) {
        anmeldung.als("weltgen", () -> kern.getCommandExecutorTxRequired().execute(befehl -> befehl.runWithoutAuthorization(
                () -> engine.createMessageCorrelation(AntragProzess.NACHRICHT_ANLIEGEN_BEHANDELT)
                        .processInstanceBusinessKey(kennung)
                        .processInstanceVariableEquals(AntragProzess.Variablen.ANLIEGEN_ID, anliegenId)
                        .setVariable(AntragProzess.Variablen.ERGEBNIS, ergebnis.name()).correlateWithResult())));
    }

    private Tagesordnungsantrag antrag(String kennung) {
        return antraege.mitKennung(kennung).orElseThrow();
    }

    private ProcessInstance weg(String kennung) {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(kennung).singleResult();
    }
}
