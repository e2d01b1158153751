package de.beratungsfolge.prozesse.dringlichkeit;

import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.ENDE_AUFGEHOBEN;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.ENDE_GENEHMIGT;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.ENDE_NICHT_UNTERSCHRIEBEN;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.ENDE_UNZULAESSIG;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.GENEHMIGUNG_FESTSTELLEN;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.UNTERSCHRIFT_BUERGERMEISTER;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.UNTERSCHRIFT_MITGLIED;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.WARTEN_AUF_GENEHMIGUNG;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.ZULAESSIGKEIT_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Verfahrensspiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eilentscheidungen.Eilentscheidung;
import de.beratungsfolge.eilentscheidungen.Eilentscheidungen;
import de.beratungsfolge.eilentscheidungen.Eilstand;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.pruefungen.Dringlichkeit;
import de.beratungsfolge.regelwerk.pruefungen.Eilentscheider;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code dringlichkeit}: its given cases, its ways, what it refuses. */
class DringlichkeitTest extends Buehnentest {

    /** Days of this class alone: no other test has meetings of these bodies between them. */
    private static final LocalDate TAG = LocalDate.of(2024, 3, 4);
    private static final String GEGEN = "festgestellt";

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Eilentscheidungen entscheidungen;
    @Autowired
    private Anliegenliste anliegenliste;

    @BeforeEach
    void ausschuss() {
        verfahren.ausschussVonFuenfzehn();
    }

    static Stream<GegebenerFall> faelle() {
        return GegebeneFaelle.von("dringlichkeit");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derFallWirdImVorgangErreicht(GegebenerFall fall) {
        Dringlichkeit gegeben = (Dringlichkeit) fall.gegeben();
        Map<String, Object> daten = daten(gegeben.gremium().istRat() ? "Rat" : Verfahrensspiel.FUENFZEHN, fall.stichtag());
        daten.put("ratEinberufbar", gegeben.ratRechtzeitigEinberufbar());
        daten.put("hauptausschussEinberufbar", gegeben.hauptausschussRechtzeitigEinberufbar());
        daten.put("erheblicheNachteile", gegeben.erheblicheNachteile());
        daten.put("entscheider", gegeben.entscheider().name());
        if (gegeben.entscheider() == Eilentscheider.BUERGERMEISTER_MIT_SACHKUNDIGEM_BUERGER) {
            daten.put("zweitePerson", person(Mitgliedsart.SACHKUNDIGER_BUERGER));
        }
        String vorgang = vorbereiten(daten);
        if (gegeben.vorgelegtInNaechsterSitzung() != null) {
            feststellen(vorgang, "ZULAESSIG", "");
            unterschreibenWennNoetig(vorgang, fall.stichtag());
            LocalDate naechste = fall.stichtag().plusDays(20);
            if (!gegeben.vorgelegtInNaechsterSitzung()) {
                buehne.sitzungAm(naechste, "Rat").mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(45);
            }
            verfahren.behandeln(vorgang, gegeben.vorgelegtInNaechsterSitzung() ? fall.stichtag().plusDays(1)
                    : naechste.plusDays(20), Beratungsergebnis.BESCHLOSSEN);
        }
        assertThat(fall.abweichungen(verfahren.letzterBefund(vorgang, "dringlichkeit"))).isEmpty();
    }

    private void unterschreibenWennNoetig(String vorgang, LocalDate am) {
        if (!aufgaben.offene(vorgang, UNTERSCHRIFT_BUERGERMEISTER, "haarmann").isEmpty()) {
            unterschreiben(vorgang, UNTERSCHRIFT_BUERGERMEISTER, "haarmann", am);
            unterschreiben(vorgang, UNTERSCHRIFT_MITGLIED, "weltgen", am);
        }
    }

    private long person(Mitgliedsart art) {
        return buehne.mitglieder("SozA").stream().filter(mitglied -> mitglied.art() == art).findFirst()
                .map(Mitglied::personId).orElseThrow();
    }

    private long ohneZugang() {
        return buehne.mitglieder("SozA").stream().filter(mitglied -> mitglied.art() == Mitgliedsart.RATSMITGLIED
                && mitglied.person().benutzer() == null).findFirst().map(Mitglied::personId).orElseThrow();
    }

    /** The mayor with the chair of the Sozialausschuss, in place of the body, because all else is too late. */
    private Map<String, Object> daten(String gremium, LocalDate am) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("gremium", gremium);
        daten.put("gegenstand", "Notunterkunft am Hafen");
        daten.put("beschlusstext", "Die Halle wird angemietet.");
        daten.put("begruendung", "Die alte Unterkunft ist abgebrannt.");
        daten.put("entscheider", "BUERGERMEISTER_MIT_RATSMITGLIED");
        daten.put("erheblicheNachteile", true);
        daten.put("gremiumNichtEinberufbar", !"Rat".equals(gremium));
        daten.put("zweitePerson", person(Mitgliedsart.RATSMITGLIED));
        daten.put("entschiedenAm", am);
        return daten;
    }

    private String vorbereiten(Map<String, Object> daten) {
        return aufgaben.starten(DringlichkeitProzess.SCHLUESSEL, "heller", Map.of("daten", daten));
    }

    private void feststellen(String vorgang, String ergebnis, String begruendung) {
        aufgaben.erledigen(vorgang, ZULAESSIGKEIT_FESTSTELLEN, "haarmann",
                Map.of(GEGEN, ergebnis, "begruendung", begruendung));
    }

    private void unterschreiben(String vorgang, String aufgabe, String person, LocalDate am) {
        aufgaben.erledigen(vorgang, aufgabe, person, Map.of("unterschrift", "UNTERSCHRIEBEN", "unterschriebenAm", am));
    }

    private ProcessInstance weg(String vorgang) {
        return pfade.instanz(vorgang, DringlichkeitProzess.SCHLUESSEL);
    }

    private Eilentscheidung gespeichert(String vorgang) {
        return entscheidungen.entscheidung(Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1)));
    }

    @Test
    void zweiVerschiedeneUnterschreibenUndDerRatGenehmigt() {
        String vorgang = vorbereiten(daten("Rat", TAG));
        ProcessInstance weg = weg(vorgang);
        pfade.von(weg).isWaitingAtExactly(ZULAESSIGKEIT_FESTSTELLEN).task().hasCandidateGroup("buergermeister");
        feststellen(vorgang, "ZULAESSIG", "");
        pfade.von(weg).isWaitingAtExactly(UNTERSCHRIFT_BUERGERMEISTER);
        unterschreiben(vorgang, UNTERSCHRIFT_BUERGERMEISTER, "haarmann", TAG);
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Eilstand.VORBEREITET);
        assertThat(anliegenliste.vonVorgang(vorgang)).isEmpty();
        pfade.von(weg).isWaitingAtExactly(UNTERSCHRIFT_MITGLIED).task().isAssignedTo("weltgen");
        unterschreiben(vorgang, UNTERSCHRIFT_MITGLIED, "weltgen", TAG);

        assertThat(gespeichert(vorgang).stand()).isEqualTo(Eilstand.GETROFFEN);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_GENEHMIGUNG);
        assertThat(verfahren.anliegen(vorgang).titel()).isEqualTo("Genehmigung einer dringlichen Entscheidung: Notunterkunft am Hafen");
        assertThat(verfahren.anliegen(vorgang).art()).isEqualTo(Punktart.DRINGLICHE_ENTSCHEIDUNG);
        verfahren.behandeln(vorgang, TAG.plusDays(1), Beratungsergebnis.BESCHLOSSEN);
        pfade.von(weg).isWaitingAtExactly(GENEHMIGUNG_FESTSTELLEN);
        aufgaben.erledigen(vorgang, GENEHMIGUNG_FESTSTELLEN, "haarmann",
                Map.of(GEGEN, "ZULAESSIG", "begruendung", "", "rechteDritter", ""));
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Eilstand.GENEHMIGT);
        assertThat(verfahren.schritte(vorgang)).containsSubsequence("Unterschrift des Bürgermeisters",
                "Unterschrift der zweiten Person", "Zur Genehmigung angemeldet", "Genehmigung festgestellt");
        pfade.von(weg).isEnded().hasPassed(ENDE_GENEHMIGT).hasNotPassed(ENDE_AUFGEHOBEN, ENDE_UNZULAESSIG);
    }

    @Test
    void hebtDerAusschussAufSoBleibenDieRechteAndererVermerkt() {
        String vorgang = vorbereiten(daten(Verfahrensspiel.FUENFZEHN, TAG));
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "ZULAESSIG", "");
        unterschreibenWennNoetig(vorgang, TAG);
        verfahren.behandeln(vorgang, TAG.plusDays(1), Beratungsergebnis.VERTAGT);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_GENEHMIGUNG);
        assertThat(anliegenliste.vonVorgang(vorgang)).as("it waits on, once").hasSize(1);
        verfahren.behandeln(vorgang, TAG.plusDays(2), Beratungsergebnis.ZURUECKGEZOGEN);
        assertThat(anliegenliste.vonVorgang(vorgang)).as("withdrawn, the duty to present it remains").hasSize(2);
        verfahren.behandeln(vorgang, TAG.plusDays(3), Beratungsergebnis.ABGELEHNT);
        aufgaben.erledigen(vorgang, GENEHMIGUNG_FESTSTELLEN, "haarmann",
                Map.of(GEGEN, "ZULAESSIG", "begruendung", "", "rechteDritter", "Der Mietvertrag ist geschlossen."));
        assertThat(verfahren.letzterBefund(vorgang, "dringlichkeit").hinweise()).doesNotContain("NICHT_VORGELEGT");
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Eilstand.AUFGEHOBEN);
        assertThat(gespeichert(vorgang).rechteDritter()).isEqualTo("Der Mietvertrag ist geschlossen.");
        pfade.von(weg).isEnded().hasPassed(ENDE_AUFGEHOBEN).hasNotPassed(ENDE_GENEHMIGT);
    }

    @Test
    void unzulaessigesWirdNichtUnterschriebenAusserMitBegruendung() {
        Map<String, Object> daten = daten("Rat", TAG);
        daten.put("hauptausschussEinberufbar", true);
        String vorgang = vorbereiten(daten);
        ProcessInstance weg = weg(vorgang);
        bestand.lehntAb(() -> feststellen(vorgang, "ZULAESSIG", ""),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        feststellen(vorgang, "UNZULAESSIG", "");
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Eilstand.UNZULAESSIG);
        assertThat(anliegenliste.vonVorgang(vorgang)).isEmpty();
        pfade.von(weg).isEnded().hasPassed(ENDE_UNZULAESSIG).hasNotPassed(UNTERSCHRIFT_BUERGERMEISTER);
    }

    @Test
    void ohneZugangTraegtDerSitzungsdienstDieZweiteUnterschriftEinAberNieDieErstePerson() {
        Map<String, Object> daten = daten("Rat", TAG);
        daten.put("zweitePerson", ohneZugang());
        String vorgang = vorbereiten(daten);
        feststellen(vorgang, "ZULAESSIG", "");
        unterschreiben(vorgang, UNTERSCHRIFT_BUERGERMEISTER, "haarmann", TAG);
        assertThat(aufgaben.offene(vorgang, UNTERSCHRIFT_MITGLIED, "haarmann")).isEmpty();
        unterschreiben(vorgang, UNTERSCHRIFT_MITGLIED, "sitzungsdienst", TAG);
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Eilstand.GETROFFEN);
    }

    @Test
    void fuerDieZweitePersonMitZugangUnterschreibtNiemandSonst() {
        String vorgang = vorbereiten(daten("Rat", TAG));
        feststellen(vorgang, "ZULAESSIG", "");
        unterschreiben(vorgang, UNTERSCHRIFT_BUERGERMEISTER, "haarmann", TAG);
        assertThat(aufgaben.offene(vorgang, UNTERSCHRIFT_MITGLIED, "sitzungsdienst")).as("a signature is the named person's own")
                .isEmpty();
        bestand.lehntAb(() -> unterschreiben(vorgang, UNTERSCHRIFT_MITGLIED, "weltgen", TAG.minusDays(1)),
                "Unterschrieben am: liegt vor dem Tag der Entscheidung (04.03.2024).");
    }

    @Test
    void werNichtUnterschreibtSagtWarumUndNichtsIstEntschieden() {
        String vorgang = vorbereiten(daten("Rat", TAG));
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "ZULAESSIG", "");
        unterschreiben(vorgang, UNTERSCHRIFT_BUERGERMEISTER, "haarmann", TAG);
        bestand.lehntAb(() -> aufgaben.erledigen(vorgang, UNTERSCHRIFT_MITGLIED, "weltgen",
                Map.of("unterschrift", "VERWEIGERT", "unterschriebenAm", TAG, "bemerkung", " ")),
                "Bemerkung: Wer nicht unterschreibt, sagt bitte, warum.");
        aufgaben.erledigen(vorgang, UNTERSCHRIFT_MITGLIED, "weltgen",
                Map.of("unterschrift", "VERWEIGERT", "unterschriebenAm", TAG, "bemerkung", "Es eilt nicht."));
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Eilstand.NICHT_UNTERSCHRIEBEN);
        assertThat(anliegenliste.vonVorgang(vorgang)).isEmpty();
        pfade.von(weg).isEnded().hasPassed(ENDE_NICHT_UNTERSCHRIEBEN).hasNotPassed(WARTEN_AUF_GENEHMIGUNG);
    }

    @Test
    void dieZweitePersonIstWasUeberSieGesagtWird() {
        Map<String, Object> buerger = daten("Rat", TAG);
        buerger.put("zweitePerson", person(Mitgliedsart.SACHKUNDIGER_BUERGER));
        bestand.lehntAb(() -> vorbereiten(buerger), "Zweite Person: Doris Kann-Guedes war am 04.03.2024 kein Ratsmitglied.");
        Map<String, Object> buergermeister = daten("Rat", TAG);
        buergermeister.put("zweitePerson", buehne.mitglieder("Rat").get(0).personId());
        bestand.lehntAb(() -> vorbereiten(buergermeister), "Zweite Person: Haarmann war am 04.03.2024 kein Ratsmitglied.");
        Map<String, Object> fremd = daten(Buehne.PERSONALUNION, TAG);
        fremd.put("zweitePerson", buehne.mitglieder("SozA").get(10).personId());
        bestand.lehntAb(() -> vorbereiten(fremd), "Zweite Person: " + buehne.mitglieder("SozA").get(10).person().name()
                + " war am 04.03.2024 kein Ratsmitglied im Gremium „Kleiner Ausschuss“.");
        Map<String, Object> vorsitz = daten(Verfahrensspiel.FUENFZEHN, TAG);
        vorsitz.put("entscheider", "BUERGERMEISTER_MIT_AUSSCHUSSVORSITZ");
        vorsitz.put("zweitePerson", ohneZugang());
        bestand.lehntAb(() -> vorbereiten(vorsitz), "Zweite Person: Uwe Kleinherne war am 04.03.2024 nicht als Ratsmitglied "
                + "Vorsitz des Gremiums „Ausschuss von fünfzehn“.");
        Map<String, Object> davor = daten("Rat", LocalDate.of(2020, 10, 1));
        bestand.lehntAb(() -> vorbereiten(davor), "Zweite Person: Stefan Weltgen war am 01.10.2020 kein Ratsmitglied.");
    }

    @Test
    void wasFehltWirdBeimNamenGenannt() {
        bestand.lehntAb(() -> vorbereiten(new HashMap<>()), "Zuständiges Gremium: bitte angeben. Gegenstand: bitte angeben. "
                + "Text der Entscheidung: bitte angeben. Warum es nicht warten kann: bitte angeben. "
                + "Wer entscheidet: bitte angeben. Entschieden am: bitte angeben.");
        Map<String, Object> ohneZweite = daten("Rat", TAG);
        ohneZweite.remove("zweitePerson");
        bestand.lehntAb(() -> vorbereiten(ohneZweite), "Zweite Person: bitte angeben.");
        Map<String, Object> ausschuss = daten(Verfahrensspiel.FUENFZEHN, TAG);
        ausschuss.put("gremiumNichtEinberufbar", false);
        bestand.lehntAb(() -> vorbereiten(ausschuss), "Zuständiger Ausschuss: "
                + "Nur wenn er nicht rechtzeitig einberufen werden kann, wird an seiner Stelle entschieden.");
    }
}
