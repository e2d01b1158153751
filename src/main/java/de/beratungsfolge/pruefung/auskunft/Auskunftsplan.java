package de.beratungsfolge.pruefung.auskunft;

import de.beratungsfolge.aufbewahrung.Aufbewahrungsart;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** What the extract says about tables; read from {@code auskunft.properties}, where it is explained. */
final class Auskunftsplan {

    static final String PROTOKOLL = "PROTOKOLL";
    static final String FRUEHERE = "FRUEHERE";
    static final String ANMELDUNG = "ANMELDUNG";
    static final String AUSLEITUNG = "AUSLEITUNG";
    static final String WEITERE = "WEITERE";
    private static final String OHNE = "ohne.";

    private final Properties angaben = new Properties();

    Auskunftsplan() {
        try (Reader text = new InputStreamReader(Auskunftsplan.class.getResourceAsStream("auskunft.properties"), StandardCharsets.UTF_8)) {
            angaben.load(text);
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }

    /** A group of the extract. */
    record Gruppenart(String schluessel, String name, String zweck, String quelle, Aufbewahrungsart frist) {
    }

    /** @return the groups in their order */
    List<Gruppenart> gruppen() {
        return liste("gruppen").stream().map(eine -> new Gruppenart(eine, angaben.getProperty(eine + ".name"),
                angaben.getProperty(eine + ".zweck"), angaben.getProperty(eine + ".quelle"),
                Aufbewahrungsart.valueOf(angaben.getProperty(eine + ".frist")))).toList();
    }

    /** @return the group of the table; {@value #WEITERE} if none names it */
    String gruppe(String tabelle) {
        return liste("gruppen").stream().filter(eine -> liste(eine + ".tabellen").stream().anyMatch(muster -> passt(muster, tabelle)))
                .findFirst().orElse(WEITERE);
    }

    /** @return whether the table is looked into */
    boolean durchsucht(String tabelle) {
        return angaben.stringPropertyNames().stream().filter(name -> name.startsWith(OHNE))
                .noneMatch(name -> passt(name.substring(OHNE.length()), tabelle));
    }

    /** @return columns that are never shown */
    Set<String> verschwiegen() {
        return Set.copyOf(liste("verschwiegen"));
    }

    private List<String> liste(String name) {
        return Arrays.stream(angaben.getProperty(name, "").split(",")).map(String::strip).filter(wort -> !wort.isEmpty()).toList();
    }

    private static boolean passt(String muster, String tabelle) {
        return muster.endsWith("*") ? tabelle.startsWith(muster.substring(0, muster.length() - 1)) : tabelle.equals(muster);
    }
}
