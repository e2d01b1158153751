package de.beratungsfolge.dokumente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the town may do with its templates, and what it reads when something is wrong. */
class VorlagenTest {

    private static final Instant ZEIT = Instant.parse("2021-11-17T08:00:00Z");
    private static final String AUSZUG = "<html lang=\"de-DE\" xmlns:th=\"http://www.thymeleaf.org\">\n<head><title>A</title></head>\n"
            + "<body>\n%s\n</body>\n</html>\n";

    @TempDir
    private Path ordner;

    @Test
    void dieMitgeliefertenVorlagenSindInOrdnung() {
        assertThat(Vorlagenprobe.maengel(Vorlagenordner.mitgeliefert())).isEmpty();
    }

    @Test
    void eineEigeneVorlageErsetztDieMitgelieferte() throws IOException {
        schreiben("<p>Eigener Auszug zu [[${auszug.punkt}]]</p>");
        assertThat(text()).contains("Eigener Auszug zu Muster").doesNotContain("Für die Richtigkeit");
        schreiben("<p>Neuer Stand</p>");
        assertThat(text()).as("read anew for every document").contains("Neuer Stand");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p th:text="${auszug.farbe}">x</p>            | Das Feld „auszug.farbe“ gibt es nicht. „auszug“ hat: absaetze, beglaubigung, pruefsumme, punkt, sitzung, stimmen, titel, vorspann.
            <p th:text="${wetter}">x</p>                  | Das Feld „wetter“ gibt es nicht. Es gibt: auszug, dokument, sitzung, stadt.
            <p th:text="${auszug.titel.laenge}">x</p>     | Das Feld „auszug.titel.laenge“ gibt es nicht: „titel“ hat keine Teile.
            <p>[[${T(java.lang.Runtime).getRuntime()}]]</p> | „T(java.lang.Runtime).getRuntime()“ ist kein Feld. In ${…} steht nur der Name eines Feldes, z. B. ${sitzung.ort}.
            <p th:text="${auszug.getClass()}">x</p>       | „auszug.getClass()“ ist kein Feld. In ${…} steht nur der Name eines Feldes, z. B. ${sitzung.ort}.
            <p th:text="${@vorlagen}">x</p>               | „@vorlagen“ ist kein Feld. In ${…} steht nur der Name eines Feldes, z. B. ${sitzung.ort}.
            <p th:utext="${auszug.titel}">x</p>           | th:utext ist in Vorlagen nicht erlaubt. Es gibt: th:alt, th:content, th:data, th:each, th:fragment, th:if, th:replace, th:text, th:title, th:unless.
            <p>[(${auszug.titel})]</p>                    | [(…)] ist in Vorlagen nicht erlaubt; bitte [[…]] schreiben.
            <object type="stimmenbalken" data="1/0/0/0"/> | <object> braucht eine Beschreibung für alle, die es nicht sehen: alt oder th:alt.
            <p th:text="@{/x}">x</p>                      | „@{/x}“ ist in Vorlagen nicht erlaubt; Felder stehen in ${…}.
            """)
    void einFehlerWirdMitDateiUndZeileGenannt(String zeile, String satz) throws IOException {
        schreiben("<p>erste</p>\n" + zeile.strip());
        String erwartet = ordner.resolve("auszug.html") + ", Zeile 5: " + satz;
        assertThatThrownBy(this::text).isInstanceOf(Vorlagenfehler.class).hasMessage(erwartet);
        assertThat(Vorlagenprobe.maengel(new Vorlagenordner(ordner))).containsExactly(erwartet);
    }

    @Test
    void kaputtesHtmlWirdMitZeileGenannt() throws IOException {
        schreiben("<p>offen\n<b>fett</p>");
        assertThatThrownBy(this::text).isInstanceOf(Vorlagenfehler.class)
                .hasMessageStartingWith(ordner.resolve("auszug.html") + ", Zeile 5: Das HTML ist nicht wohlgeformt: ");
    }

    @Test
    void nichtsKommtVonAusserhalbDesOrdners() throws IOException {
        Files.writeString(ordner.resolveSibling("geheim.css"), "p:before { content: 'GEHEIM'; }");
        Files.writeString(ordner.resolve("eigen.css"), "p:before { content: 'EIGEN '; }");
        schreiben("<p>Text</p>");
        Files.writeString(ordner.resolve("auszug.html"), Files.readString(ordner.resolve("auszug.html")).replace("</head>",
                "<link rel=\"stylesheet\" href=\"eigen.css\"/><link rel=\"stylesheet\" href=\"../geheim.css\"/>"
                        + "<link rel=\"stylesheet\" href=\"" + ordner.resolveSibling("geheim.css").toUri() + "\"/></head>"));
        assertThat(text()).contains("EIGEN Text").doesNotContain("GEHEIM");
    }

    @Test
    void werteWerdenNieZuHtml() throws IOException {
        schreiben("<p>[[${auszug.titel}]]</p>");
        var werte = Musterwerte.fuer("auszug");
        werte.put("auszug", Werte.von("titel", "a<b> & \u0001<img src='x'/> ${dokument.titel} 漢"));
        assertThat(text(new Blatt("auszug", "a.pdf", werte))).contains("a<b> & <img src='x'/> ${dokument.titel} □");
    }

    @Test
    void derBefehlNenntDieFehler() throws IOException {
        schreiben("<p th:text=\"${wetter}\">x</p>");
        assertThat(befehl("pruefen", ordner.toString())).isEqualTo("1 " + ordner.resolve("auszug.html")
                + ", Zeile 4: Das Feld „wetter“ gibt es nicht. Es gibt: auszug, dokument, sitzung, stadt.");
        schreiben("<p>gut</p>");
        assertThat(befehl("pruefen", ordner.toString())).isEqualTo("0 Die Vorlagen in „" + ordner + "“ sind in Ordnung.");
        assertThat(befehl("pruefen", ordner.resolve("fehlt").toString())).startsWith("2 Den Ordner");
        assertThat(befehl("loeschen")).isEqualTo("2 Aufruf: vorlagen pruefen [ORDNER]; ohne Ordner: ./vorlagen");
    }

    @Test
    void dasselbeBlattIstDieselbeDatei() {
        Vorlagen vorlagen = new Vorlagen(Vorlagenordner.mitgeliefert());
        Blatt blatt = new Blatt("auszug", "a.pdf", Musterwerte.fuer("auszug"));
        assertThat(vorlagen.drucken(blatt, ZEIT)).isEqualTo(vorlagen.drucken(blatt, ZEIT));
    }

    @Test
    void einVollerBogenJederVorlageHaeltBeideNormenEin() {
        Vorlagen vorlagen = new Vorlagen(Vorlagenordner.mitgeliefert());
        for (String vorlage : List.of("einladung", "bekanntmachung", "tagesordnung", "drucksache", "niederschrift", "auszug", "bericht")) {
            assertThat(Pdfpruefung.maengel(vorlagen.drucken(new Blatt(vorlage, "a.pdf", Musterwerte.fuer(vorlage)), ZEIT)))
                    .as(vorlage).isEmpty();
        }
    }

    @Test
    void diePruefungFindetWasEinemGewoehnlichenPdfFehlt() throws IOException {
        ByteArrayOutputStream datei = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(datei);
        }
        assertThat(Pdfpruefung.maengel(datei.toByteArray())).anyMatch(mangel -> mangel.startsWith("2a "))
                .anyMatch(mangel -> mangel.startsWith("ua1 "));
    }

    private void schreiben(String inhalt) throws IOException {
        Files.writeString(ordner.resolve("auszug.html"), AUSZUG.formatted(inhalt));
    }

    private String text() throws IOException {
        return text(new Blatt("auszug", "a.pdf", Musterwerte.fuer("auszug")));
    }

    private String text(Blatt blatt) throws IOException {
        try (var pdf = Loader.loadPDF(new Vorlagen(new Vorlagenordner(ordner)).drucken(blatt, ZEIT))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String befehl(String... argumente) {
        ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
        int ausgang = VorlagenBefehl.ausfuehren(List.of(argumente), new PrintStream(ausgabe, true, StandardCharsets.UTF_8));
        return ausgang + " " + ausgabe.toString(StandardCharsets.UTF_8).strip();
    }
}
