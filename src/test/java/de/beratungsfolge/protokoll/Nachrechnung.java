package de.beratungsfolge.protokoll;

import java.util.Map;
import java.util.TreeMap;

/** The record's own arithmetic, for tests that write a record without playing it. */
public final class Nachrechnung {

    private Nachrechnung() {
    }

    /** @return SHA-256 as the record takes it of a content or of a row */
    public static String hash(String text) {
        return Verkettung.hash(text);
    }

    /** @return hash of the entry as it stands in its chain */
    public static String hash(Eintrag eintrag) {
        return Verkettung.hash(eintrag);
    }

    /** @return canonical JSON */
    public static String kanonisch(Object inhalt) {
        return Verkettung.kanonisch(inhalt);
    }

    /** @return what a row holds after these columns changed; null in them: the column holds nothing any more */
    public static Map<String, String> weiter(Map<String, String> bisher, Map<String, String> felder) {
        Zeilenaenderung aenderung = new Zeilenaenderung(null, null, null, null, felder);
        return new TreeMap<>(aenderung.auf(bisher == null ? null : new Zeilenbild(new TreeMap<>(bisher))).werte());
    }
}
