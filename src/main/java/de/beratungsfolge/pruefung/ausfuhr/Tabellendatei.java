package de.beratungsfolge.pruefung.ausfuhr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as spreadsheets read it: semicolons, byte order mark, and no cell that a spreadsheet would compute. */
final class Tabellendatei {

    private static final String BOM = "\uFEFF";
    private static final Pattern FORMEL = Pattern.compile("^[\\s\\u00a0]*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Tabellendatei() {
    }

    static byte[] von(Tabelle tabelle) {
        StringBuilder text = new StringBuilder(BOM);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
        try (CSVPrinter drucker = new CSVPrinter(text, format)) {
            drucker.printRecord(tabelle.spalten());
            for (List<String> zeile : tabelle.zeilen()) {
                drucker.printRecord(zeile.stream().map(Tabellendatei::harmlos).toList());
            }
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What begins like a formula gets an apostrophe in front: spreadsheets then show it as text. */
    private static String harmlos(String wert) {
        return wert != null && FORMEL.matcher(wert).matches() ? "'" + wert : wert;
    }
}
