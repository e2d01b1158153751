package de.beratungsfolge.dokumente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says, page after page. */
public final class Pdftext {

    private Pdftext() {
    }

    /** @return the text with single blanks instead of line ends */
    public static String von(byte[] pdf) throws IOException {
        try (var dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument).replaceAll("\\s+", " ");
        }
    }

    /** @return the lines of a test file that are no comment */
    public static List<String> liste(String datei) throws IOException {
        try (InputStream strom = Pdftext.class.getResourceAsStream(datei)) {
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(zeile -> !zeile.isBlank() && !zeile.startsWith("#")).toList();
        }
    }
}
