package de.beratungsfolge.beispiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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

    private int ausgang;
    private String erzaehlung;

    @BeforeAll
    void durchspielen() {
        ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
        ausgang = BeispielBefehl.ausfuehren(programm, new PrintStream(ausgabe, true, StandardCharsets.UTF_8));
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
        assertThat(BeispielBefehl.ausfuehren(programm, new PrintStream(ausgabe, true, StandardCharsets.UTF_8))).isEqualTo(2);
        assertThat(ausgabe.toString(StandardCharsets.UTF_8)).contains("enthält schon Daten");
    }
}
