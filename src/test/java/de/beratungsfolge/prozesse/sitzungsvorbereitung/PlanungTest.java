package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.FORM_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsart;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.StaendigePunkte;
import de.beratungsfolge.sitzungen.StaendigerPunkt;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Planning: the form of the meeting, who demands it, and what stands on its agenda by itself. */
class PlanungTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(2023, 1, 24);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Sitzungen sitzungen;
    @Autowired
    private Tagesordnung tagesordnung;
    @Autowired
    private StaendigePunkte staendige;
    @Autowired
    private Anliegenliste anliegen;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Feststellungen feststellungen;

    @Test
    void inPraesenzFragtNiemandNachDerForm() {
        String kennung = planen("SozA", Map.of());
        pfade.von(pfade.vorbereitung(kennung)).isWaitingAtExactly(TAGESORDNUNG_AUFSTELLEN).hasNotPassed(FORM_FESTSTELLEN);
        assertThat(sitzung(kennung).sitzungsformBefundId()).isNull();
        assertThat(sitzung(kennung).einberufungBefundId()).isNull();
    }

    @Test
    void eineUnzulaessigeFormBrauchtDieFeststellungDesVorsitzesMitGrund() {
        String kennung = planen("SozA", Map.of("form", "DIGITAL"));
        pfade.von(pfade.vorbereitung(kennung)).isWaitingAtExactly(FORM_FESTSTELLEN).task().isAssignedTo("weltgen");
        bestand.lehntAb(() -> feststellen(kennung, "ZULAESSIG", ""), "Begründung: Sie stellen etwas anderes fest, als die "
                + "Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> feststellen(kennung, "", ""), "Feststellung: Bitte eines der angebotenen Ergebnisse wählen.");
        feststellen(kennung, "ZULAESSIG", "Der Rat hat den Ausnahmefall gestern festgestellt.");
        pfade.von(pfade.vorbereitung(kennung)).isWaitingAtExactly(TAGESORDNUNG_AUFSTELLEN).hasPassed(FORM_FESTSTELLEN);
        assertThat(sitzung(kennung).form()).isEqualTo(Sitzungsart.DIGITAL);
        assertThat(sitzung(kennung).sitzungsform()).isEqualTo("ZULAESSIG");
    }

    @Test
    void alsUnzulaessigFestgestelltFindetDieSitzungInPraesenzStatt() {
        String kennung = planen("SozA", Map.of("form", "DIGITAL"));
        feststellen(kennung, "UNZULAESSIG", "");
        assertThat(sitzung(kennung).form()).isEqualTo(Sitzungsart.PRAESENZ);
        pfade.von(pfade.vorbereitung(kennung)).isWaitingAtExactly(TAGESORDNUNG_AUFSTELLEN);
    }

    @Test
    void verlangtEineFraktionDieSitzungSoStehtDerBefundBeiDerTagesordnung() {
        Sitzung sitzung = sitzung(planen("Rat", Map.of("verlangtFraktion", "CDU")));
        assertThat(sitzung.verlangtVon()).isEqualTo("Fraktion CDU");
        assertThat(feststellungen.befund(sitzung.einberufungBefundId()).befund().ergebnis()).isEqualTo("PFLICHT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "form               | ZOOM | Form der Sitzung: „ZOOM“ gehört nicht zur Auswahl.",
        "verlangtMitglieder | 0    | Verlangt von Mitgliedern: muss mindestens 1 sein.",
        "verlangtMitglieder | neun | Verlangt von Mitgliedern: „neun“ ist keine ganze Zahl.",
        "verlangtMitglieder | 17   | Angaben: einberufung.ratsmitglieder: mehr, als das Gremium ohne Bürgermeister Mitglieder hat (16)"})
    void falscheAngabenLegenKeineSitzungAn(String feld, String wert, String satz) {
        Map<String, Object> plan = plan("SozA", Map.of(feld, wert));
        bestand.lehntAb(() -> aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", plan), satz);
    }

    @Test
    void entwederFraktionOderMitglieder() {
        Map<String, Object> plan = plan("Rat", Map.of("verlangtFraktion", "CDU", "verlangtMitglieder", 9));
        bestand.lehntAb(() -> aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", plan), "Verlangt von Mitgliedern: "
                + "Entweder eine Fraktion oder eine Zahl von Mitgliedern angeben, nicht beides.");
    }

    @Test
    void ohneEigeneListeStehenDieUeblichenPunkteAufDerTagesordnung() {
        List<Punktentwurf> vorschlag = tagesordnung.vorschlag(sitzung(planen(Buehne.PERSONALUNION, Map.of())).id());
        assertThat(vorschlag).extracting(Punktentwurf::titel).contains("Einwohnerfragestunde", "Mitteilungen der Verwaltung",
                "Anfragen gemäß § 17 Abs. 2 und § 26 der Geschäftsordnung").last().isEqualTo("Verschiedenes");
    }

    @Test
    void eineEigeneListeGiltAbIhremTagUndDrucksachenStehenDazwischen() {
        long rat = gremien.gremium("HFA").orElseThrow().id();
        LocalDate ab = LocalDate.of(2030, 1, 1);
        staendige.festlegen(rat, ab, List.of(staendiger(true, false, Punktart.BERICHT, "Bericht der Leitung"),
                staendiger(true, true, Punktart.ANFRAGEN, "Fragestunde")), "sitzungsdienst");
        assertThat(staendige.fuer(rat, ab.minusDays(1))).extracting(StaendigerPunkt::titel).contains("Einwohnerfragestunde");
        assertThat(staendige.fuer(rat, ab)).extracting(StaendigerPunkt::titel)
                .containsExactly("Bericht der Leitung", "Fragestunde");
        staendige.festlegen(rat, ab.plusYears(1), List.of(staendiger(true, true, Punktart.ANFRAGEN, "Fragen")), "sitzungsdienst");
        assertThat(staendige.fuer(rat, ab)).hasSize(2);
        assertThat(staendige.fuer(rat, ab.plusYears(2))).extracting(StaendigerPunkt::titel).containsExactly("Fragen");
        bestand.lehntAb(() -> staendige.festlegen(rat, ab, List.of(
                staendiger(true, true, Punktart.DRUCKSACHE_KENNTNIS, " ")), "sitzungsdienst"), "Ständige Punkte, Zeile 1, Titel: bitte angeben. "
                + "Ständige Punkte, Zeile 1, Art: Drucksachen kommen von selbst auf die Tagesordnung.");
        bestand.lehntAb(() -> staendige.festlegen(rat, null, List.of(), "sitzungsdienst"),
                "Gilt ab: bitte angeben. Ständige Punkte: Es fehlt mindestens ein Punkt.");
    }

    @Test
    void wartetEineNiederschriftAlsAnliegenSoStehtSieNichtZweimalDa() {
        long gremium = gremien.gremium(Buehne.PERSONALUNION).orElseThrow().id();
        planen(Buehne.PERSONALUNION, Map.of("datum", TAG.minusDays(30)));
        long id = sitzung(planen(Buehne.PERSONALUNION, Map.of())).id();
        assertThat(niederschriften(id)).containsExactly("Kenntnisnahme der Niederschrift vom 25.12.2022");
        Anliegen eines = anliegen.anmelden(new Anliegen(null, gremium, Punktart.NIEDERSCHRIFT_GENEHMIGUNG,
                "Genehmigung der Niederschrift vom 25.12.2022", "N-" + Buehne.frei(), true, TAG.minusDays(29), null, false));
        assertThat(niederschriften(id)).containsExactly("Genehmigung der Niederschrift vom 25.12.2022");
        anliegen.zuruecknehmen(eines.id());
    }

    @Test
    void einNichtoeffentlichesAnliegenStehtNichtImOeffentlichenTeilUndKeinesDoppelt() {
        long gremium = gremien.gremium(Buehne.PERSONALUNION).orElseThrow().id();
        Anliegen eines = anliegen.anmelden(new Anliegen(null, gremium, Punktart.ANTRAG, "Antrag", "A-" + Buehne.frei(), false,
                TAG.minusDays(29), null, false));
        String kennung = planen(Buehne.PERSONALUNION, Map.of());
        Punktentwurf oeffentlich = new Punktentwurf(true, null, "Antrag", null, null, eines.id(), null);
        Punktentwurf geschuetzt = new Punktentwurf(false, null, "Antrag", null, null, eines.id(), null);
        bestand.lehntAb(() -> aufstellen(kennung, oeffentlich), "Tagesordnung, Zeile 1: Das Anliegen ist nichtöffentlich und "
                + "gehört in den nichtöffentlichen Teil.");
        bestand.lehntAb(() -> aufstellen(kennung, geschuetzt, geschuetzt),
                "Tagesordnung, Zeile 2: Dieses Anliegen steht schon auf der Tagesordnung.");
        anliegen.zuruecknehmen(eines.id());
    }

    private List<String> niederschriften(long sitzungId) {
        return tagesordnung.vorschlag(sitzungId).stream().map(Punktentwurf::titel)
                .filter(titel -> titel.contains("Niederschrift")).toList();
    }

    private void aufstellen(String kennung, Punktentwurf... punkte) {
        buehne.erledigen(kennung, TAGESORDNUNG_AUFSTELLEN, "sitzungsdienst", Map.of(Aufgaben.DATEN, List.of(punkte)));
    }

    private void feststellen(String kennung, String ergebnis, String begruendung) {
        buehne.erledigen(kennung, FORM_FESTSTELLEN, "weltgen",
                Map.of("sitzungsform", ergebnis, "sitzungsformBegruendung", begruendung));
    }

    private static StaendigerPunkt staendiger(boolean oeffentlich, boolean nachDrucksachen, Punktart art, String titel) {
        return new StaendigerPunkt(null, 0, oeffentlich, nachDrucksachen, 0, art, titel, null, null);
    }

    private String planen(String gremium, Map<String, Object> weiteres) {
        return aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", plan(gremium, weiteres));
    }

    private static Map<String, Object> plan(String gremium, Map<String, Object> weiteres) {
        Map<String, Object> plan = new HashMap<>(Map.of("gremium", gremium, "nummer", Buehne.frei(), "datum", TAG, "beginn",
                "17:00", "ort", "Rathaus"));
        plan.putAll(weiteres);
        return plan;
    }

    private Sitzung sitzung(String kennung) {
        return sitzungen.mitKennung(kennung).orElseThrow();
    }
}
