package de.beratungsfolge.drucksachen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.eingabe.EingabeFehler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file is what its content is, not what its name says. */
class DateipruefungTest {

    @Test
    void dokumenteWerdenAmInhaltErkannt() throws IOException {
        assertThat(Dateipruefung.art("a.docx", archiv("[Content_Types].xml", "", "word/document.xml", ""))).isEqualTo(Dateiart.DOCX);
        assertThat(Dateipruefung.art("a.XLSX", archiv("[Content_Types].xml", "", "xl/workbook.xml", ""))).isEqualTo(Dateiart.XLSX);
        assertThat(Dateipruefung.art("a.odt", archiv("mimetype", "application/vnd.oasis.opendocument.text"))).isEqualTo(Dateiart.ODT);
        assertThat(Dateipruefung.art("a.ods", archiv("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(Dateiart.ODS);
        assertThat(Dateipruefung.art("a.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})).isEqualTo(Dateiart.JPEG);
        assertThat(Dateipruefung.art("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})).isEqualTo(Dateiart.PNG);
    }

    @Test
    void eineTabelleIstKeinTextUndEinArchivKeinDokument() throws IOException {
        abgelehnt("a.docx", archiv("[Content_Types].xml", "", "xl/workbook.xml", ""),
                "Datei: Der Inhalt von „a.docx“ ist nicht der einer DOCX-Datei, wie der Name sagt.");
        abgelehnt("a.odt", archiv("brief.txt", "Guten Tag"),
                "Datei: Der Inhalt von „a.odt“ ist nicht der einer ODT-Datei, wie der Name sagt.");
        abgelehnt("a.docx", "PK\u0003\u0004kaputt".getBytes(StandardCharsets.ISO_8859_1),
                "Datei: Der Inhalt von „a.docx“ ist nicht der einer DOCX-Datei, wie der Name sagt.");
    }

    @Test
    void makrosLeereUndNamenloseDateienKommenNichtHinein() throws IOException {
        abgelehnt("a.docx", archiv("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "x"),
                "Datei: „a.docx“ enthält Makros; bitte ohne Makros oder als PDF hochladen.");
        abgelehnt("a.pdf", new byte[0], "Datei: „a.pdf“ ist leer.");
        abgelehnt("a.pdf", new byte[Dateipruefung.HOECHSTGROESSE + 1], "Datei: „a.pdf“ ist zu groß; erlaubt sind höchstens 20 MB.");
        assertThatThrownBy(() -> Dateipruefung.name("")).hasMessage("Datei: Bitte wählen Sie eine Datei aus.");
        assertThat(Dateipruefung.name("..\\..\\geheim/plan.pdf")).isEqualTo("plan.pdf");
    }

    private static void abgelehnt(String name, byte[] inhalt, String satz) {
        assertThatThrownBy(() -> Dateipruefung.art(name, inhalt)).isInstanceOf(EingabeFehler.class).hasMessage(satz);
    }

    private static byte[] archiv(String... namenUndInhalte) throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (ZipOutputStream archiv = new ZipOutputStream(ziel)) {
            for (int i = 0; i < namenUndInhalte.length; i += 2) {
                archiv.putNextEntry(new ZipEntry(namenUndInhalte[i]));
                archiv.write(namenUndInhalte[i + 1].getBytes(StandardCharsets.US_ASCII));
                archiv.closeEntry();
            }
        }
        return ziel.toByteArray();
    }
}
