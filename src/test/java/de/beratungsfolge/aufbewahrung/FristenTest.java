package de.beratungsfolge.aufbewahrung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The town's periods: its own file goes before the program's, kind by kind, and by date. */
class FristenTest {

    private static final String EINTRAG = """
            - art: ANMELDUNGEN
              ab: %s
              monate: %s
              beginn: nach dem Ende des Kalendermonats
              norm: Art. 5 Abs. 1 lit. e DSGVO
              quelle: Dienstanweisung
              sicherheit: sicher
            """;

    @TempDir
    private Path ordner;

    @Test
    void jedeArtHatEineFristMitNorm() {
        assertThat(fristen("", "2026-11-23").alle()).hasSize(Aufbewahrungsart.values().length)
                .allSatisfy(frist -> assertThat(frist.norm()).isNotBlank());
        assertThat(fristen("", "2026-11-23").frist(Aufbewahrungsart.NIEDERSCHRIFTEN)).satisfies(frist -> {
            assertThat(frist.dauer()).isEqualTo("dauernd");
            assertThat(frist.norm()).contains("§ 4 ArchivG NRW");
            assertThat(frist.faelligBis(LocalDate.of(2999, 1, 1))).isNull();
        });
    }

    @Test
    void dieDateiDerStadtGiltVonIhremTagAn() throws IOException {
        Files.writeString(ordner.resolve(Fristen.DATEI), EINTRAG.formatted("2020-01-01", "6") + EINTRAG.formatted("2026-12-01", "3"));
        Frist bisher = fristen(ordner.toString(), "2026-11-30").frist(Aufbewahrungsart.ANMELDUNGEN);
        assertThat(bisher.dauer()).isEqualTo("6 Monate");
        assertThat(bisher.faelligBis(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(fristen(ordner.toString(), "2026-12-01").frist(Aufbewahrungsart.ANMELDUNGEN).dauer()).isEqualTo("3 Monate");
        assertThat(fristen(ordner.toString(), "2026-12-01").frist(Aufbewahrungsart.AUSLEITUNGEN).dauer()).isEqualTo("3 Jahre");
    }

    @Test
    void derLaengsteSatzPasstInEinenAuftrag() {
        for (Aufbewahrungsart art : Aufbewahrungsart.values()) {
            assertThat(new Frist(art, LocalDate.of(2020, 1, 1), 1199, "b".repeat(200), "n".repeat(200), "", "").satz().length())
                    .as("%s: frist varchar(500)", art).isLessThanOrEqualTo(500);
        }
    }

    @Test
    void wasFalschIstWirdMitEintragUndFeldGesagt() {
        falsch(EINTRAG.formatted("gestern", "6"), "Eintrag 1, Feld „ab“: „gestern“ ist kein Datum der Form JJJJ-MM-TT.");
        falsch(EINTRAG.formatted("2020-01-01", "0"), "Eintrag 1, Feld „monate“: „0“ ist weder eine Zahl von 1 bis 1200 noch „dauernd“.");
        falsch(EINTRAG.formatted("2020-01-01", "6").replace("ANMELDUNGEN", "ALLES"), "Eintrag 1, Feld „art“: „ALLES“ gibt es nicht; zulässig: ");
        falsch(EINTRAG.formatted("2020-01-01", "6").replace("Art. 5 Abs. 1 lit. e DSGVO", ""), "Eintrag 1, Feld „norm“: fehlt oder ist leer.");
        falsch(EINTRAG.formatted("2020-01-01", "6").replace("nach dem Ende des Kalendermonats", "x".repeat(201)),
                "Eintrag 1, Feld „beginn“: hat 201 Zeichen, höchstens 200 sind möglich.");
        falsch(EINTRAG.formatted("2020-01-01", "6").replace("Art. 5 Abs. 1 lit. e DSGVO", "§".repeat(201)),
                "Eintrag 1, Feld „norm“: hat 201 Zeichen, höchstens 200 sind möglich.");
        falsch(EINTRAG.formatted("2020-01-01", "6").replace("quelle", "qelle"), "Eintrag 1, Feld „qelle“: gibt es nicht.");
        falsch("art: ANMELDUNGEN", "Erwartet wird eine Liste.");
        assertThatThrownBy(() -> fristen(ordner.resolve("gibt-es-nicht").toString(), "2026-11-23"))
                .isInstanceOf(IllegalStateException.class).hasMessageStartingWith("beratungsfolge.aufbewahrung.ordner: Die Datei ");
    }

    private static void falsch(String text, String satz) {
        assertThatThrownBy(() -> Fristenleser.lesen(text, "fristen.yaml")).isInstanceOf(IllegalStateException.class).hasMessageContaining(satz);
    }

    private static Fristen fristen(String ordner, String heute) {
        return new Fristen(ordner, Clock.fixed(Instant.parse(heute + "T12:00:00Z"), ZoneOffset.UTC));
    }
}
