package de.beratungsfolge.pruefung.worte;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.drucksachen.Klimawirkung;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How contents of the record read. */
class InhaltsworteTest {

    private final Inhaltsworte worte = new Inhaltsworte(new Namen.Verzeichnis(Map.of(7L, "Weltgen, Stefan"), Map.of(3L, "Sozialausschuss"),
            Map.of("heller", "Herr Heller")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            betreff                     | Betreff
            begruendung                 | Begründung
            aufwandErstesJahr           | Aufwand erstes Jahr
            neueSitzung                 | Neue Sitzung
            quelle                      | Quelle
            aktuell                     | Aktuell
            anzahlVolleTage             | Anzahl volle Tage
            beschluesseVonAusschuessen  | Beschlüsse von Ausschüssen
            drucksacheId                | Drucksache
            """)
    void feldnamenLesenSichWieDeutsch(String feld, String name) {
        assertThat(Feldworte.name(feld)).isEqualTo(name);
    }

    @Test
    void werteStehenInWortenUndLeeresFehlt() throws Exception {
        assertThat(felder("""
                {"betreff":"SPD","datum":"2021-11-16","beginn":"17:00:00","am":"2021-11-16T17:05:00","oeffentlich":true,"fachdienst":"",
                 "art":"DRUCKSACHE_VORBERATEND","betrag":12.5,"gremiumId":3,"personId":7,"version":4,"punktId":9,"tHauptantrag":true,"leer":null,"liste":[]}"""))
                .containsExactly(new Feld("Betreff", "SPD"), new Feld("Datum", "16.11.2021"), new Feld("Beginn", "17:00 Uhr"),
                        new Feld("Am", "16.11.2021, 17:05 Uhr"), new Feld("Öffentlich", "ja"), new Feld("Art", Punktart.DRUCKSACHE_VORBERATEND.bezeichnung()),
                        new Feld("Betrag", "12,50"), new Feld("Gremium", "Sozialausschuss"), new Feld("Person", "Weltgen, Stefan"));
    }

    @Test
    void betraegeHabenZweiStellenUndBleibenAuchGrossLesbar() throws Exception {
        assertThat(felder("{\"a\":1234.5,\"b\":12345678.9,\"c\":12345678.91,\"d\":1000,\"e\":0.333,\"f\":-7.5}")).extracting(Feld::wert)
                .containsExactly("1234,50", "12345678,90", "12345678,91", "1000", "0,333", "-7,50");
        Datenworte zeilen = new Datenworte(new Namen.Verzeichnis(Map.of(), Map.of(), Map.of()));
        assertThat(List.of("1234.50", "10000000.00", "3.1")).extracting(text -> zeilen.wert("betrag", text))
                .containsExactly("1234,50", "10000000", "3.1");
    }

    @Test
    void wasNurWieEinTagAussiehtBleibtStehen() throws Exception {
        assertThat(felder("{\"a\":\"2024-13-07\",\"b\":\"32:15\",\"c\":\"2024-02-30T08:00\"}")).extracting(Feld::wert)
                .containsExactly("2024-13-07", "32:15", "2024-02-30T08:00");
        assertThat(new Datenworte(new Namen.Verzeichnis(Map.of(), Map.of(), Map.of())).wert("am", "2024-13-07T10:00:00Z"))
                .isEqualTo("2024-13-07T10:00:00Z");
    }

    @Test
    void einWortFuerEtwasAnderesWirdNichtGeliehen() throws Exception {
        assertThat(felder("{\"klimawirkung\":\"KEINE\",\"titel\":\"KEINE\",\"festgestellt\":\"BESCHLUSSFAEHIG\"}")).extracting(Feld::wert)
                .containsExactly(Klimawirkung.KEINE.bezeichnung(), "KEINE", "beschlussfähig");
        assertThat(felder("{\"amt\":\"VORSITZ\",\"zaehlart\":\"EINZELN\",\"name\":\"VORSITZ\"}")).extracting(Feld::wert)
                .containsExactly(Vorstandsamt.VORSITZ.bezeichnung(), "Einzeln", "VORSITZ");
        assertThat(felder("{\"verfasser\":\"heller\",\"titel\":\"heller\",\"gegenstand\":\"NEUE_AUFGABE\"}")).extracting(Feld::wert)
                .containsExactly("Herr Heller", "heller", "Neue Aufgabe");
        assertThat(felder("{\"gegenstand\":\"EMPFEHLUNG\"}")).containsExactly(new Feld("Gegenstand", "Empfehlung"));
    }

    @Test
    void listenUndStimmenNennenPersonen() throws Exception {
        assertThat(felder("""
                {"mitglieder":[{"personId":7,"status":"ANWESEND","vertretenDurch":null}],"einzelstimmen":{"7":"JA"},"gaeste":["A","B"]}"""))
                .containsExactly(new Feld("Mitglieder", "Weltgen, Stefan, Status: anwesend"), new Feld("Einzelstimmen", "Weltgen, Stefan: Ja"),
                        new Feld("Gäste", "A; B"));
    }

    @Test
    void derUnterschiedNenntNurWasSichGeaendertHat() throws Exception {
        String lang = "Wort ".repeat(100);
        List<Aenderung> unterschied = worte.unterschied(new ObjectMapper().readTree("{\"a\":1,\"b\":\"x\",\"t\":\"" + lang + "alt Schluss\"}"),
                new ObjectMapper().readTree("{\"a\":1,\"c\":\"y\",\"t\":\"" + lang + "neu Schluss\"}"));
        assertThat(unterschied).extracting(Aenderung::name).containsExactly("B", "T", "C");
        assertThat(unterschied.get(0)).isEqualTo(new Aenderung("B", "x", ""));
        assertThat(unterschied.get(1).vorher()).startsWith("… Wort").endsWith("alt Schluss").hasSizeLessThan(120);
        assertThat(unterschied.get(1).nachher()).endsWith("neu Schluss");
    }

    private List<Feld> felder(String inhalt) throws JsonProcessingException {
        return worte.felder(new ObjectMapper().readTree(inhalt));
    }
}
