package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.VORBERATEND;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wrong input before a meeting: a German sentence that names the field, and nothing changed. */
class VorbereitungEingabenTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gremium | ''         | Gremium: bitte angeben.",
        "gremium | Kegelclub  | Gremium: „Kegelclub“ ist nicht bekannt.",
        "nummer  | drei       | Nummer der Sitzung: „drei“ ist keine ganze Zahl.",
        "nummer  | 0          | Nummer der Sitzung: muss mindestens 1 sein.",
        "datum   | ''         | Datum: bitte angeben.",
        "datum   | 16.11.2021 | Datum: „16.11.2021“ ist kein gültiges Datum.",
        "beginn  | 25:00      | Beginn: „25:00“ ist keine gültige Uhrzeit.",
        "ort     | ''         | Ort: bitte angeben."})
    void falscherPlanLegtKeineSitzungAn(String feld, String wert, String satz) {
        Map<String, Object> eingaben = plan();
        eingaben.put(feld, wert);
        bestand.lehntAb(() -> aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", eingaben), satz);
    }

    @Test
    void dieselbeSitzungGibtEsNichtZweimal() {
        Map<String, Object> eingaben = plan();
        aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", eingaben);
        bestand.lehntAb(() -> aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", eingaben),
                "Sitzung: Die " + eingaben.get("nummer") + ". Sitzung des Gremiums „Sozialausschuss“ am 16.11.2021 "
                        + "gibt es schon.");
    }

    @Test
    void leereTagesordnungWirdAbgelehnt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        bestand.lehntAb(() -> spiel.tagesordnung(List.of()), "Tagesordnung: Es fehlt mindestens ein Punkt.");
    }

    @Test
    void punktOhneTitelOderArtWirdAbgelehnt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        bestand.lehntAb(() -> spiel.tagesordnung(List.of(
                new Punktentwurf(true, Punktart.BERICHT, " ", null, null),
                new Punktentwurf(true, null, "Bericht", null, null),
                new Punktentwurf(true, Punktart.DRUCKSACHE_BESCHLIESSEND, "Bänke", null, null))),
                "Tagesordnung, Zeile 1, Titel: bitte angeben. Tagesordnung, Zeile 2, Art: bitte angeben. "
                        + "Tagesordnung, Zeile 3, Art: Für diesen Punkt fehlt die Drucksache.");
    }

    @Test
    void drucksacheDieWoandersWartetKommtNichtAufDieTagesordnung() {
        String nummer = buehne.drucksacheInBeratung(halt("HFA", VORBERATEND), halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        Punktentwurf erst = new Punktentwurf(true, null, "Bänke", null, buehne.station(nummer, 2).id());
        bestand.lehntAb(() -> spiel.tagesordnung(List.of(erst)), "Tagesordnung, Zeile 1: Diese Drucksache wartet nicht "
                + "auf eine Behandlung in diesem Gremium.");
    }

    @Test
    void dieselbeDrucksacheStehtNichtZweimalAufDerTagesordnung() {
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        Punktentwurf punkt = spiel.papier(buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
        bestand.lehntAb(() -> spiel.tagesordnung(List.of(punkt, punkt)),
                "Tagesordnung, Zeile 2: Diese Drucksache steht schon auf der Tagesordnung.");
    }

    @Test
    void drucksacheDieAufEinerAnderenTagesordnungStehtWirdNichtZweimalBehandelt() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel erste = buehne.sitzung("SozA", nummer).tagesordnung();
        Sitzungsspiel zweite = buehne.sitzung("SozA", nummer);
        bestand.lehntAb(zweite::tagesordnung, "Tagesordnung, Zeile 1: Diese Drucksache steht schon auf der "
                + "Tagesordnung einer anderen Sitzung (" + erste.kennung() + ") und ist dort noch nicht behandelt.");
    }

    @Test
    void nichtoeffentlicheDrucksacheStehtNichtImOeffentlichenTeil() {
        Map<String, Object> daten = new HashMap<>(Buehne.grunddaten("97/" + Buehne.frei()));
        daten.put("nichtoeffentlich", true);
        String nummer = aufgaben.starten("drucksache", "heller", daten);
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", BESCHLIESSEND)));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        Sitzungsspiel spiel = buehne.sitzung("SozA", nummer);
        bestand.lehntAb(spiel::tagesordnung, "Tagesordnung, Zeile 1: Die Drucksache ist nichtöffentlich und gehört in "
                + "den nichtöffentlichen Teil.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''         | 2021-11-08 | Einladung vom: bitte angeben.",
        "2021-11-08 | ''         | Zugegangen am: bitte angeben.",
        "2021-11-09 | 2021-11-08 | Zugegangen am: liegt vor dem Datum der Einladung (09.11.2021).",
        "2021-11-08 | 2021-11-17 | Zugegangen am: liegt nach der Sitzung (16.11.2021)."})
    void falschesDatumVersendetKeineEinladung(String vom, String zugang, String satz) {
        Sitzungsspiel spiel = buehne.sitzung("SozA").mitPunkt(Punktart.BERICHT).tagesordnung();
        bestand.lehntAb(() -> buehne.erledigen(spiel.kennung(), SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN,
                "sitzungsdienst", Map.of("einladungVom", vom, "zugangAm", zugang)), satz);
        pfade.von(pfade.vorbereitung(spiel.kennung())).isWaitingAtExactly(SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN);
    }

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of("gremium", "SozA", "nummer", Buehne.frei(), "datum", Buehne.SITZUNGSTAG, "beginn",
                "17:00", "ort", "Rathaus"));
    }
}
