package de.beratungsfolge.protokoll;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Which tables the record follows row by row, and in which chain; read from {@code tabellen.properties}, where it is explained. */
final class Tabellen {

    private static final String DATEI = "tabellen.properties";
    private static final String TABELLEN_DER_MASCHINE = "act_";

    private final Properties angaben;

    private Tabellen(Properties angaben) {
        this.angaben = angaben;
    }

    static Tabellen lesen() {
        Properties angaben = new Properties();
        try (Reader text = new InputStreamReader(Tabellen.class.getResourceAsStream(DATEI), StandardCharsets.UTF_8)) {
            angaben.load(text);
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
        return new Tabellen(angaben);
    }

    /** The row above.
     *
     * @param spalte column of the lower row that holds the key of the row above */
    record Darueber(String spalte, String tabelle) {
    }

    /** @return whether rows of this table are recorded */
    boolean verfolgt(String tabelle) {
        return !angaben.containsKey(tabelle + ".sonst")
                && (!tabelle.startsWith(TABELLEN_DER_MASCHINE) || angaben.containsKey(tabelle + ".spalten"));
    }

    /** @return whether the table is the engine's: its columns are named, whatever the engine adds */
    boolean derMaschine(String tabelle) {
        return tabelle.startsWith(TABELLEN_DER_MASCHINE);
    }

    /** @return the engine's tables that are recorded */
    List<String> derMaschine() {
        return angaben.stringPropertyNames().stream().filter(name -> derMaschine(name) && name.endsWith(".spalten"))
                .map(name -> name.substring(0, name.indexOf('.'))).toList();
    }

    /** @return whether each row of the table begins or continues a chain of its own kind */
    boolean eingeordnet(String tabelle) {
        return angaben.containsKey(tabelle);
    }

    /** @return the row above, empty for a row that begins a chain */
    Optional<Darueber> darueber(String tabelle) {
        String[] worte = worte(tabelle);
        return worte.length == 2 ? Optional.of(new Darueber(worte[0], worte[1])) : Optional.empty();
    }

    String schluesselspalte(String tabelle) {
        return angaben.containsKey(tabelle + ".schluessel") ? worte(tabelle + ".schluessel")[0] : "id";
    }

    /** @return a key that was written as text, as the database wants it */
    Object schluessel(String tabelle, String text) {
        String art = angaben.containsKey(tabelle + ".schluessel") ? worte(tabelle + ".schluessel")[1] : "zahl";
        return switch (art) {
            case "zahl" -> Long.valueOf(text);
            case "tag" -> LocalDate.parse(text);
            default -> text;
        };
    }

    /** @return start of a query for the recorded part of rows */
    String abfrage(String tabelle) {
        return "select " + angaben.getProperty(tabelle + ".spalten", "*") + " from " + tabelle;
    }

    /** @return condition for rows that are recorded */
    String bedingung(String tabelle) {
        return angaben.getProperty(tabelle + ".nur", "1 = 1");
    }

    private String[] worte(String angabe) {
        return angaben.getProperty(angabe, "").strip().split("\\s+");
    }
}
