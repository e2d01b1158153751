package de.beratungsfolge.sicherheit;

import static de.beratungsfolge.buehne.Buehne.grunddaten;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.antrag.AntragProzess;
import de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.einspruch.EinspruchProzess;
import de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess;
import de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Non-public proposals, urgent decisions, requests for funds and objections: who acts sees them, others learn nothing. */
class VertraulicheVerfahrenTest extends Buehnentest {

    private static final String GEHEIMNIS = "Grundstueck-Hafenstrasse";
    /** Days of this class alone: no other test has meetings of these bodies between them. */
    private static final LocalDate TAG = LocalDate.of(2024, 6, 3);

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private ProcessEngine engine;

    private Geheimhaltung zuletzt;

    @AfterEach
    void imVerlauf() {
        if (zuletzt != null) {
            zuletzt.imVerlaufGewahrt();
        }
    }

    @Test
    void einAntragIstNurFuerDenVorsitzDesGremiums() {
        Map<String, Object> daten = new HashMap<>(Map.of("gremium", "SozA", "fraktion", "SPD-Fraktion", "titel", GEHEIMNIS,
                "text", "Es geht um " + GEHEIMNIS, "eingegangenAm", TAG, "nichtoeffentlich", true));
        String vorgang = aufgaben.starten(AntragProzess.SCHLUESSEL, "sitzungsdienst", Map.of(Aufgaben.DATEN, daten));
        Geheimhaltung geheimnis = geheimnis("kaemmerei", "wahlleitung", "rechtsamt");
        geheimnis.bei(vorgang, "weltgen", AntragProzess.Elemente.AUFNAHME_FESTSTELLEN);
        assertThat(bezeichnung(vorgang)).isEqualTo("Nichtöffentliche Angelegenheit " + vorgang);
        buehne.erledigen(vorgang, AntragProzess.Elemente.AUFNAHME_FESTSTELLEN, "weltgen", Map.of("festgestellt",
                "KEINE_PFLICHT", "begruendung", "Gern.", "aufnahme", "AUFNEHMEN", "mitteilung", ""));
        geheimnis.gewahrt(vorgang);
        long punkt = verfahren.behandeln(vorgang, TAG.plusDays(8), Beratungsergebnis.BESCHLOSSEN);
        geheimnis.gewahrt(vorgang, verfahren.sitzung(punkt));
    }

    @Test
    void eineDringlicheEntscheidungIstNurFuerDieUnterzeichnenden() {
        Map<String, Object> daten = new HashMap<>(Map.of("gremium", "Rat", "gegenstand", GEHEIMNIS, "beschlusstext",
                "Kauf von " + GEHEIMNIS, "begruendung", GEHEIMNIS, "nichtoeffentlich", true, "entscheider",
                "BUERGERMEISTER_MIT_RATSMITGLIED", "erheblicheNachteile", true, "zweitePerson", weltgen(),
                "entschiedenAm", TAG));
        String vorgang = aufgaben.starten(DringlichkeitProzess.SCHLUESSEL, "heller", Map.of(Aufgaben.DATEN, daten));
        Geheimhaltung geheimnis = geheimnis("kaemmerei", "wahlleitung", "rechtsamt", "sommer");
        geheimnis.bei(vorgang, "haarmann", DringlichkeitProzess.Elemente.ZULAESSIGKEIT_FESTSTELLEN);
        assertThat(bezeichnung(vorgang)).isEqualTo("Nichtöffentliche Angelegenheit " + vorgang);
        buehne.erledigen(vorgang, DringlichkeitProzess.Elemente.ZULAESSIGKEIT_FESTSTELLEN, "haarmann",
                Map.of("festgestellt", "ZULAESSIG", "begruendung", ""));
        geheimnis.bei(vorgang, "haarmann", DringlichkeitProzess.Elemente.UNTERSCHRIFT_BUERGERMEISTER);
        unterschreiben(vorgang, DringlichkeitProzess.Elemente.UNTERSCHRIFT_BUERGERMEISTER, "haarmann");
        geheimnis.bei(vorgang, "weltgen", DringlichkeitProzess.Elemente.UNTERSCHRIFT_MITGLIED);
        unterschreiben(vorgang, DringlichkeitProzess.Elemente.UNTERSCHRIFT_MITGLIED, "weltgen");
        geheimnis.gewahrt(vorgang);
        long punkt = verfahren.behandeln(vorgang, TAG.plusDays(15), Beratungsergebnis.BESCHLOSSEN);
        geheimnis("kaemmerei", "wahlleitung", "rechtsamt").bei(vorgang, "haarmann",
                DringlichkeitProzess.Elemente.GENEHMIGUNG_FESTSTELLEN, verfahren.sitzung(punkt));
    }

    @Test
    void mittelSindNurFuerDieKaemmerei() {
        Map<String, Object> daten = new HashMap<>(Map.of("zweck", GEHEIMNIS, "nichtoeffentlich", true, "betrag", 5000,
                "art", "UEBERPLANMAESSIG", "unabweisbar", true, "begruendung", GEHEIMNIS, "deckung", "Minderausgaben",
                "entscheider", "KAEMMERER"));
        daten.putAll(Map.of("erheblichAb", 25000, "erheblichQuelle", "Haushaltssatzung § 8", "beantragtAm", TAG));
        String vorgang = aufgaben.starten(MittelbereitstellungProzess.SCHLUESSEL, "heller", Map.of(Aufgaben.DATEN, daten));
        Geheimhaltung geheimnis = geheimnis("ersteBeigeordnete", "wahlleitung", "rechtsamt", "sommer");
        geheimnis.bei(vorgang, "kaemmerei", MittelbereitstellungProzess.Elemente.FESTSTELLEN);
        assertThat(bezeichnung(vorgang)).isEqualTo("Nichtöffentliche Angelegenheit " + vorgang);
        buehne.erledigen(vorgang, MittelbereitstellungProzess.Elemente.FESTSTELLEN, "kaemmerei",
                Map.of("festgestellt", "ZULAESSIG", "begruendung", "", "ratFragen", false));
        geheimnis.bei(vorgang, "kaemmerei", MittelbereitstellungProzess.Elemente.AUSGABE);
    }

    @Test
    void mittelErbenVonIhrerDrucksacheUndEineFremdeGibtEsNicht() {
        Map<String, Object> papier = new HashMap<>(grunddaten("98/" + Buehne.frei()));
        papier.putAll(Map.of("betreff", GEHEIMNIS, "nichtoeffentlich", true));
        String nummer = aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", papier);
        Map<String, Object> daten = new HashMap<>(Map.of("drucksache", nummer, "zweck", GEHEIMNIS, "betrag", 5000,
                "art", "UEBERPLANMAESSIG", "unabweisbar", true, "begruendung", "Es eilt.", "deckung", "Minderausgaben",
                "entscheider", "KAEMMERER", "erheblichAb", 25000));
        daten.putAll(Map.of("erheblichQuelle", "Haushaltssatzung § 8", "beantragtAm", TAG));
        bestand.lehntAb(() -> aufgaben.starten(MittelbereitstellungProzess.SCHLUESSEL, "kaemmerei", Map.of(Aufgaben.DATEN, daten)),
                "Drucksache: „" + nummer + "“ ist nicht bekannt.");
        assertThat(new Mensch(port, "kaemmerei").anmelden().holen("/api/mittelvorgaben?tag=2024-06-03&drucksache=" + nummer).body())
                .doesNotContain(GEHEIMNIS);
        String vorgang = aufgaben.starten(MittelbereitstellungProzess.SCHLUESSEL, "heller", Map.of(Aufgaben.DATEN, daten));
        assertThat(bezeichnung(vorgang)).isEqualTo("Nichtöffentliche Angelegenheit " + vorgang);
    }

    @Test
    void einWiderspruchIstSoGeheimWieDerBeschluss() {
        LocalDate beschlossen = TAG.plusDays(30);
        long punkt = geheimerBeschluss(beschlossen);
        String vorgang = aufgaben.starten(WiderspruchProzess.SCHLUESSEL, "haarmann", Map.of(Aufgaben.DATEN, Map.of("punkt", punkt,
                "art", "WIDERSPRUCH", "eingelegtAm", beschlossen.plusDays(1), "begruendung", GEHEIMNIS)));
        Geheimhaltung geheimnis = geheimnis("kaemmerei", "wahlleitung", "rechtsamt");
        geheimnis.bei(vorgang, "haarmann", WiderspruchProzess.Elemente.FESTSTELLEN, verfahren.sitzung(punkt));
        assertThat(bezeichnung(vorgang)).isEqualTo("Nichtöffentliche Angelegenheit " + vorgang);
        aufgaben.erledigen(vorgang, WiderspruchProzess.Elemente.FESTSTELLEN, "haarmann",
                Map.of("festgestellt", "FRISTGERECHT", "begruendung", "Es bleibt dabei."));
        geheimnis.bei(vorgang, "sitzungsdienst", WiderspruchProzess.Elemente.SITZUNG_ANBERAUMEN, verfahren.sitzung(punkt));
    }

    @Test
    void einEinspruchIstSoGeheimWieDerBeschluss() {
        LocalDate beschlossen = TAG.plusDays(60);
        long punkt = geheimerBeschluss(beschlossen);
        Map<String, Object> daten = Map.of("punkt", punkt, "eingangAm", beschlossen.plusDays(1), "vomBuergermeister", true,
                "mitglieder", 0, "namen", GEHEIMNIS, "fristBis", beschlossen.plusDays(8), "fristQuelle", "Geschäftsordnung § 30");
        String vorgang = aufgaben.starten(EinspruchProzess.SCHLUESSEL, "sitzungsdienst", Map.of(Aufgaben.DATEN, daten));
        Geheimhaltung geheimnis = geheimnis("kaemmerei", "wahlleitung", "rechtsamt");
        geheimnis.bei(vorgang, "weltgen", EinspruchProzess.Elemente.FESTSTELLEN, verfahren.sitzung(punkt));
        assertThat(bezeichnung(vorgang)).isEqualTo("Nichtöffentliche Angelegenheit " + vorgang);
    }

    private long geheimerBeschluss(LocalDate tag) {
        Map<String, Object> daten = new HashMap<>(grunddaten("98/" + Buehne.frei()));
        daten.put("nichtoeffentlich", true);
        String nummer = aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", daten);
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        Sitzungsspiel sitzung = buehne.sitzungAm(tag, "SozA");
        sitzung.tagesordnung(List.of(new Punktentwurf(false, null, GEHEIMNIS, null, buehne.station(nummer, 1).id())))
                .einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende().annehmen();
        return sitzung.punkt(1).id();
    }

    private Geheimhaltung geheimnis(String... unbefugte) {
        zuletzt = new Geheimhaltung(port, GEHEIMNIS, engine, aufgaben, benutzer, unbefugte);
        return zuletzt;
    }

    private void unterschreiben(String vorgang, String schluessel, String person) {
        buehne.erledigen(vorgang, schluessel, person, Map.of("unterschrift", "UNTERSCHRIEBEN", "unterschriebenAm", TAG));
    }

    private long weltgen() {
        return buehne.mitglieder("SozA").get(0).personId();
    }

    private Object bezeichnung(String vorgang) {
        return engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(engine.getHistoryService()
                .createHistoricProcessInstanceQuery().processInstanceBusinessKey(vorgang).singleResult().getId())
                .variableName("bezeichnung").list().get(0).getValue();
    }
}
