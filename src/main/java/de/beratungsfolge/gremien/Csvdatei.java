package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Einfuhrart.Spalte;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file as spreadsheets write it: semicolon or comma, UTF-8 or Windows-1252. */
final class Csvdatei {

    private static final String BOM = "\uFEFF";

    private Csvdatei() {
    }

    /** @return the text without byte order mark
     *  @throws EingabeFehler if it is neither UTF-8 nor Windows-1252 */
    static String text(byte[] inhalt) {
        String text = dekodiert(inhalt);
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    private static String dekodiert(byte[] inhalt) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhalt)).toString();
        } catch (CharacterCodingException keinUtf8) {
            try {
                return Charset.forName("windows-1252").newDecoder().decode(ByteBuffer.wrap(inhalt)).toString();
            } catch (CharacterCodingException fremd) {
                throw new EingabeFehler("Datei", "Die Zeichen sind weder UTF-8 noch Windows-1252.");
            }
        }
    }

    /** @return the lines that are readable as lines; what is wrong with the others stands in the report
     *  @throws EingabeFehler if the file has no usable heading */
    static List<Csvzeile> lesen(String text, Einfuhrart art, Einfuhrbericht bericht) {
        String ueberschrift = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(ueberschrift.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true).setTrim(true).get();
        List<Csvzeile> zeilen = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new EingabeFehler("Datei", "Sie ist leer.");
            }
            List<String> spalten = spalten(records.next(), art);
            while (true) {
                int nummer = (int) parser.getCurrentLineNumber() + 1;
                try {
                    if (!records.hasNext()) {
                        return zeilen;
                    }
                    zeile(records.next(), (int) parser.getCurrentLineNumber(), spalten, bericht).ifPresent(zeilen::add);
                } catch (UncheckedIOException | IllegalStateException unlesbar) {
                    bericht.fehler(nummer, "Zeile", "Die Anführungszeichen passen nicht zusammen; ab hier ist die Datei "
                            + "nicht lesbar.");
                    return zeilen;
                }
            }
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        } catch (UncheckedIOException unlesbar) {
            throw new EingabeFehler("Zeile 1", "Die Überschriften sind nicht lesbar.");
        }
    }

    private static List<String> spalten(CSVRecord ueberschrift, Einfuhrart art) {
        Map<String, String> bekannt = new HashMap<>();
        art.spalten().forEach(spalte -> bekannt.put(schluessel(spalte.name()), spalte.name()));
        List<String> spalten = new ArrayList<>();
        List<String> fehler = new ArrayList<>();
        for (String name : ueberschrift) {
            String spalte = bekannt.get(schluessel(name));
            if (spalte == null) {
                fehler.add("Zeile 1, Überschrift: Die Spalte „" + name + "“ gehört nicht in diese Datei.");
            } else if (spalten.contains(spalte)) {
                fehler.add("Zeile 1, Überschrift: Die Spalte „" + spalte + "“ steht zweimal da.");
            }
            spalten.add(spalte);
        }
        art.spalten().stream().filter(Spalte::pflicht).filter(spalte -> !spalten.contains(spalte.name()))
                .forEach(spalte -> fehler.add("Zeile 1, Überschrift: Die Spalte „" + spalte.name() + "“ fehlt."));
        if (!fehler.isEmpty()) {
            throw new EingabeFehler(fehler);
        }
        return spalten;
    }

    private static Optional<Csvzeile> zeile(CSVRecord werte, int nummer, List<String> spalten,
                                                      Einfuhrbericht bericht) {
        if (werte.size() == 1 && werte.get(0).isBlank()) {
            return Optional.empty();
        }
        if (werte.size() != spalten.size()) {
            bericht.fehler(nummer, "Zeile", "Es sind " + werte.size() + " Felder, die Überschrift hat " + spalten.size()
                    + ".");
            return Optional.empty();
        }
        Map<String, String> nachSpalte = new LinkedHashMap<>();
        for (int spalte = 0; spalte < spalten.size(); spalte++) {
            nachSpalte.put(spalten.get(spalte), werte.get(spalte));
        }
        return Optional.of(new Csvzeile(nummer, nachSpalte, bericht));
    }

    private static String schluessel(String name) {
        return name.strip().toLowerCase(Locale.GERMANY).replace("ü", "ue").replace(".", "");
    }
}
