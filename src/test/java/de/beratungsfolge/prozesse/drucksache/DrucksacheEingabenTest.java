package de.beratungsfolge.prozesse.drucksache;

import static de.beratungsfolge.buehne.Buehne.PAPIERTAG;
import static de.beratungsfolge.buehne.Buehne.entwurf;
import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.SICHTVERMERK;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.UNTERZEICHNEN;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.prozesse.Aufgaben;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong input in the tasks of a paper: a German sentence that names the field, and nothing changed. */
class DrucksacheEingabenTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "nummer      | ''         | Nummer der Drucksache: bitte angeben.",
        "nummer      | 286        | Nummer der Drucksache: „286“ hat nicht die Form Wahlperiode/Nummer, z. B. 17/286.",
        "betreff     | ' '        | Betreff: bitte angeben.",
        "datum       | ''         | Datum: bitte angeben.",
        "datum       | 2021-02-31 | Datum: „2021-02-31“ ist kein gültiges Datum.",
        "fachbereich | ''         | Fachbereich: bitte angeben."})
    void falscheGrunddatenLegenKeineDrucksacheAn(String feld, String wert, String satz) {
        Map<String, Object> eingaben = new HashMap<>(Buehne.grunddaten("98/" + Buehne.frei()));
        eingaben.put(feld, wert);
        bestand.lehntAb(() -> aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", eingaben), satz);
    }

    @Test
    void mehrereFehlerStehenInEinerAntwort() {
        Map<String, Object> eingaben = new HashMap<>(Buehne.grunddaten("98/" + Buehne.frei()));
        eingaben.put("betreff", "");
        eingaben.put("fachbereich", "");
        bestand.lehntAb(() -> aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", eingaben),
                "Betreff: bitte angeben. Fachbereich: bitte angeben.");
    }

    @Test
    void dieselbeNummerGibtEsNichtZweimal() {
        String nummer = buehne.drucksacheAnlegen();
        bestand.lehntAb(() -> aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", Buehne.grunddaten(nummer)),
                "Nummer der Drucksache: „" + nummer + "“ ist schon vergeben.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "beschlussvorschlag | ''              | Beschlussvorschlag: bitte angeben.",
        "sachdarstellung    | '  '            | Sachdarstellung: bitte angeben.",
        "klimawirkung       |                 | Klimaschutzrelevanz: bitte angeben.",
        "klimawirkung       | VIELLEICHT      | klimawirkung: Der Wert fehlt oder ist nicht lesbar.",
        "finanzen           |                 | Finanzielle Auswirkungen: bitte angeben.",
        "gegenstand         |                 | Gegenstand: bitte angeben, worum es geht.",
        "beratungsfolge     |                 | Beratungsfolge: Es fehlt mindestens eine Station."})
    void unvollstaendigerEntwurfBleibtBeimVerfasser(String feld, String wert, String satz) {
        String nummer = buehne.drucksacheAnlegen();
        Map<String, Object> daten = vollstaendig();
        daten.put(feld, wert);
        bestand.lehntAb(() -> ausarbeiten(nummer, daten), satz);
        pfade.von(pfade.drucksache(nummer)).isWaitingAtExactly(ENTWURF_AUSARBEITEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "XYZ  | 2021-11-16 | BESCHLIESSEND | Beratungsfolge, Zeile 1, Gremium: „XYZ“ ist nicht bekannt.",
        "''   | 2021-11-16 | BESCHLIESSEND | Beratungsfolge, Zeile 1, Gremium: bitte angeben.",
        "SozA |            | BESCHLIESSEND | Beratungsfolge, Zeile 1, Termin: bitte angeben.",
        "SozA | 2021-11-16 |               | Beratungsfolge, Zeile 1, Beratungsaktion: bitte angeben."})
    void jedeStationBrauchtGremiumTerminUndAktion(String gremium, String termin, String aktion, String satz) {
        String nummer = buehne.drucksacheAnlegen();
        Map<String, Object> station = new HashMap<>();
        station.put("gremium", gremium);
        station.put("termin", termin);
        station.put("aktion", aktion);
        Map<String, Object> daten = vollstaendig();
        daten.put("beratungsfolge", java.util.List.of(station));
        bestand.lehntAb(() -> ausarbeiten(nummer, daten), satz);
    }

    @Test
    void ohneAngabenOderMitLeeremFormularGibtEsAuchEinenSatz() {
        String nummer = buehne.drucksacheAnlegen();
        bestand.lehntAb(() -> buehne.erledigen(nummer, ENTWURF_AUSARBEITEN, "heller", Map.of()),
                "Formular: Es kamen keine Angaben an.");
        Map<String, Object> leer = new HashMap<>();
        leer.put(Aufgaben.DATEN, null);
        bestand.lehntAb(() -> buehne.erledigen(nummer, ENTWURF_AUSARBEITEN, "heller", leer),
                "Formular: Es kamen keine Angaben an.");
    }

    @Test
    void geldBrauchtDenKaemmerer() {
        String nummer = buehne.drucksacheAnlegen();
        Map<String, Object> daten = vollstaendig();
        daten.put("finanzen", Map.of("auswirkungen", true, "aufwandErstesJahr", 5000, "haeufigkeit", "EINMALIG",
                "mittelVeranschlagt", true));
        bestand.lehntAb(() -> ausarbeiten(nummer, daten),
                "Sichtvermerke: Die Drucksache hat finanzielle Auswirkungen, also muss der Kämmerer sie sehen.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "              |              | Sichtvermerke, Zeile 1: bitte angeben.",
        "FACHBEREICH   |              | Sichtvermerke, weiterer Fachbereich: bitte angeben, welcher.",
        "BEIGEORDNETER | 2021-10-03   | Sichtvermerke, Frist für Beigeordneter: liegt vor dem Datum der Drucksache (04.10.2021)."})
    void falscheMitzeichnerWerdenGesagt(String stelle, String bis, String satz) {
        String nummer = buehne.drucksacheAnlegen();
        Map<String, Object> einer = new HashMap<>();
        einer.put("stelle", stelle);
        einer.put("bis", bis);
        Map<String, Object> daten = vollstaendig();
        daten.put("sichtvermerke", java.util.List.of(einer));
        bestand.lehntAb(() -> ausarbeiten(nummer, daten), satz);
    }

    @Test
    void niemandZeichnetZweimalMitUndKeineAnlageStehtZweimalDa() {
        String nummer = buehne.drucksacheAnlegen();
        Map<String, Object> daten = vollstaendig();
        Map<String, String> bauen = Map.of("stelle", "FACHBEREICH", "fachbereich", "Bauen");
        daten.put("sichtvermerke", java.util.List.of(bauen, bauen));
        daten.put("anlagen", java.util.List.of("Plan", " Plan "));
        bestand.lehntAb(() -> ausarbeiten(nummer, daten), "Anlage: „Plan“ steht zweimal in der Liste. "
                + "Sichtvermerke: „Fachbereich Bauen“ steht zweimal in der Liste.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''         | x  | 2021-10-05 | Entscheidung: bitte angeben.",
        "VIELLEICHT | x  | 2021-10-05 | Entscheidung: „VIELLEICHT“ gehört nicht zur Auswahl.",
        "ZURUECK    | '' | 2021-10-05 | Bemerkung: Wer die Drucksache zurückgibt, sagt bitte, warum.",
        "ZUGESTIMMT | '' | ''         | Datum des Sichtvermerks: bitte angeben.",
        "ZUGESTIMMT | '' | 2021-10-03 | Datum des Sichtvermerks: liegt vor dem Datum der Drucksache (04.10.2021)."})
    void falscherSichtvermerkWirdNichtEingetragen(String entscheidung, String bemerkung, String am, String satz) {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", BESCHLIESSEND)));
        bestand.lehntAb(() -> buehne.erledigen(nummer, SICHTVERMERK, "ruetten",
                Map.of("entscheidung", entscheidung, "bemerkung", bemerkung, "am", am)), satz);
        pfade.von(pfade.drucksache(nummer)).isWaitingAt(SICHTVERMERK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''         | x  | 2021-10-06 | Entscheidung: bitte angeben.",
        "ZURUECK    | '' | 2021-10-06 | Bemerkung: Wer die Drucksache zurückgibt, sagt bitte, warum.",
        "ZUGESTIMMT | '' | 2021-10-03 | Unterzeichnet am: liegt vor dem Datum der Drucksache (04.10.2021).",
        "ZUGESTIMMT | '' | gestern    | Unterzeichnet am: „gestern“ ist kein gültiges Datum."})
    void falscheUnterschriftWirdNichtEingetragen(String entscheidung, String bemerkung, String am, String satz) {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", BESCHLIESSEND)));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        bestand.lehntAb(() -> buehne.erledigen(nummer, UNTERZEICHNEN, "haarmann",
                Map.of("entscheidung", entscheidung, "bemerkung", bemerkung, "am", am)), satz);
        pfade.von(pfade.drucksache(nummer)).isWaitingAtExactly(UNTERZEICHNEN);
    }

    @Test
    void zuLangeBemerkungWirdGesagtStattAbgeschnitten() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(halt("SozA", BESCHLIESSEND)));
        bestand.lehntAb(() -> buehne.erledigen(nummer, SICHTVERMERK, "ruetten", Map.of("entscheidung", "ZURUECK",
                "bemerkung", "x".repeat(2001), "am", PAPIERTAG)),
                "Bemerkung: höchstens 2000 Zeichen, eingegeben sind 2001.");
    }

    private void ausarbeiten(String nummer, Map<String, Object> daten) {
        buehne.erledigen(nummer, ENTWURF_AUSARBEITEN, "heller", Map.of(Aufgaben.DATEN, daten));
    }

    private static Map<String, Object> vollstaendig() {
        return new HashMap<>(Map.of("betreff", "Bänke", "beschlussvorschlag", "Bänke.", "sachdarstellung", "Keine da.",
                "finanzen", Map.of("auswirkungen", false), "klimawirkung", "KEINE",
                "beratungsfolge", java.util.List.of(Map.of("gremium", "SozA", "termin", "2021-11-16", "aktion",
                        "BESCHLIESSEND")),
                "gegenstand", java.util.List.of("SONSTIGES"),
                "anlagen", java.util.List.of(), "sichtvermerke", java.util.List.of(Map.of("stelle", "BEIGEORDNETER"))));
    }
}
