package de.beratungsfolge.beispiel;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.dokumente.Pdfpruefung;
import de.beratungsfolge.dokumente.Pdftext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The walk-through of 16.11.2021 against what the minutes of that day say. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:beispielbefehl")
@ActiveProfiles("ohne-oberflaeche")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeispielBefehlTest {

    @Autowired
    private ApplicationContext programm;

    @TempDir
    private static Path ordner;

    private int ausgang;
    private String erzaehlung;

    @BeforeAll
    void durchspielen() {
        ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
        ausgang = BeispielBefehl.ausfuehren(Geschichte.SITZUNG, programm, new PrintStream(ausgabe, true, StandardCharsets.UTF_8), ordner);
        erzaehlung = ausgabe.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    @Test
    void gelingtAufLeererDatenbank() {
        assertThat(ausgang).isZero();
        assertThat(erzaehlung).contains("Das Protokoll ist lückenlos verkettet: ja.");
    }

    @Test
    void endetWieDieNiederschrift() {
        assertThat(erzaehlung).contains(
                "17/286  Sozialausschuss am 16.11.2021: empfohlen (einstimmig) → wartet auf: Haupt- und Finanzausschuss am 30.11.2021.",
                "17/291  Sozialausschuss am 16.11.2021: ohne Beschlussempfehlung (Beratungsbedarf der Fraktion Wählergemeinschaft Voerde)"
                        + " → wartet auf: Haupt- und Finanzausschuss am 30.11.2021.",
                "17/290  Sozialausschuss am 16.11.2021: zur Kenntnis genommen → abschließend behandelt.",
                "15 stimmberechtigte Mitglieder anwesend, festgestellt: beschlussfähig; 1 beratendes Mitglied nicht mitgezählt.");
    }

    @Test
    void nenntDenBefundMitSeinerNorm() {
        assertThat(erzaehlung.replaceAll("\\s+", " ")).contains(
                "15 von 16 stimmberechtigten Mitgliedern sind anwesend, erforderlich sind 9",
                "§ 49 Abs. 1 Satz 1", "§ 58 Abs. 3 Satz 4 GO NRW");
    }

    @Test
    void verweigertEineDatenbankMitDaten() {
        ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
        assertThat(BeispielBefehl.ausfuehren(Geschichte.SITZUNG, programm, new PrintStream(ausgabe, true, StandardCharsets.UTF_8))).isEqualTo(2);
        assertThat(ausgabe.toString(StandardCharsets.UTF_8)).contains("enthält schon Daten");
    }

    @Test
    void legtSeineDokumenteAb() {
        assertThat(ordner.toFile().list()).containsExactlyInAnyOrder("Drucksache_17-286.pdf", "Drucksache_17-290.pdf",
                "Drucksache_17-291.pdf", "Einladung_Sozialausschuss_2021-11-16.pdf",
                "Einladung_Sozialausschuss_2021-11-16_nichtoeffentlich.pdf", "Bekanntmachung_Sozialausschuss_2021-11-16.pdf",
                "Tagesordnung_Sozialausschuss_2021-11-16.pdf", "Tagesordnung_Sozialausschuss_2021-11-16_nichtoeffentlich.pdf",
                "Niederschrift_Sozialausschuss_2021-11-16.pdf", "Niederschrift_Sozialausschuss_2021-11-16_nichtoeffentlich.pdf",
                "Auszug_17-286_2021-11-16.pdf", "Auszug_17-290_2021-11-16.pdf", "Auszug_17-291_2021-11-16.pdf");
        for (String name : ordner.toFile().list()) {
            assertThat(erzaehlung).contains(ordner.resolve(name).toString());
        }
    }

    @Test
    void jedesDokumentHaeltBeideNormenEin() throws IOException {
        for (String name : ordner.toFile().list()) {
            assertThat(Pdfpruefung.maengel(Files.readAllBytes(ordner.resolve(name)))).as(name).isEmpty();
        }
    }

    /** Each list is what the published document says, in its order, as far as the program knows it. */
    @ParameterizedTest
    @CsvSource({"niederschrift.txt, Niederschrift_Sozialausschuss_2021-11-16.pdf",
        "bekanntmachung.txt, Bekanntmachung_Sozialausschuss_2021-11-16.pdf", "drucksache-17-286.txt, Drucksache_17-286.pdf"})
    void sagtWasDasOriginalSagtInSeinerReihenfolge(String liste, String dokument) throws IOException {
        String text = Pdftext.von(Files.readAllBytes(ordner.resolve(dokument)));
        int stelle = 0;
        for (String tatsache : Pdftext.liste("/originale/" + liste)) {
            int gefunden = text.indexOf(tatsache, stelle);
            assertThat(gefunden).as("„%s“ after „%s“", tatsache, text.substring(Math.max(0, stelle - 60), stelle))
                    .isGreaterThanOrEqualTo(stelle);
            stelle = gefunden + tatsache.length();
        }
    }

    /** The result stands in a line of its own only where the original gives it in words that the record cannot check. */
    @Test
    void dieNiederschriftSagtNichtsZweimal() throws IOException {
        String text = Pdftext.von(Files.readAllBytes(ordner.resolve("Niederschrift_Sozialausschuss_2021-11-16.pdf")));
        assertThat(text).contains("SPD-Fraktion Kleinherne, Uwe Rühl, Greta Kann-Guedes, Doris Kleinschmidt, Elke",
                "Ergebnis: ohne Beschlussempfehlung (Beratungsbedarf der Fraktion Wählergemeinschaft Voerde)")
                .doesNotContain("Weltgen, Stefan", "Ergebnis: empfohlen", "Ergebnis: zur Kenntnis genommen");
    }

    @Test
    void dieOeffentlicheNiederschriftSchweigtVomNichtoeffentlichenTeil() throws IOException {
        String text = Pdftext.von(Files.readAllBytes(ordner.resolve("Niederschrift_Sozialausschuss_2021-11-16.pdf")));
        assertThat(text).doesNotContain("Verschiedenes", "Keine Wortmeldungen", "ENTWURF");
        assertThat(Pdftext.von(Files.readAllBytes(ordner.resolve("Niederschrift_Sozialausschuss_2021-11-16_nichtoeffentlich.pdf"))))
                .contains("NICHTÖFFENTLICHE NIEDERSCHRIFT", "Verschiedenes", "Keine Wortmeldungen").doesNotContain("Pflegeberatung");
    }
}
