package de.beratungsfolge.protokoll;

/**
 * Something that does not fit the record any more. What does not apply is null.
 *
 * @param kette    chain in which it shows, or that proves it
 * @param nummer   its entry
 * @param tabelle  table whose rows do not fit
 * @param zeile    key of the row
 * @param feld     its column
 * @param erwartet what the record says
 * @param gefunden what is there
 * @param satz     all of it in one German sentence
 */
public record Abweichung(String kette, Integer nummer, String tabelle, String zeile, String feld, String erwartet,
                         String gefunden, String satz) {

    private static final int HOECHSTENS = 120;

    /** An entry that does not fit its chain. */
    static Abweichung eintrag(String kette, int nummer, String grund) {
        return new Abweichung(kette, nummer, null, null, null, null, null,
                "Vorgang " + kette + ", Eintrag " + nummer + ": " + grund);
    }

    /** A chain that does not fit as a whole. */
    static Abweichung kette(String kette, String grund) {
        return new Abweichung(kette, null, null, null, null, null, null, "Vorgang " + kette + ": " + grund);
    }

    /** A row that does not fit. */
    public static Abweichung zeile(String tabelle, String zeile, String grund) {
        return new Abweichung(null, null, tabelle, zeile, null, null, null, "Tabelle " + tabelle + ", Zeile " + zeile + ": " + grund);
    }

    /** A row that is not the one that the entry recorded. */
    static Abweichung feld(String kette, int nummer, String tabelle, String zeile, String feld, String erwartet, String gefunden) {
        return new Abweichung(kette, nummer, tabelle, zeile, feld, erwartet, gefunden, "Tabelle " + tabelle + ", Zeile " + zeile
                + ", Feld " + feld + ": verzeichnet ist " + wert(erwartet) + " (Vorgang " + kette + ", Eintrag " + nummer
                + "), gefunden wurde " + wert(gefunden) + ".");
    }

    /** A row that is missing. */
    static Abweichung fehlt(String kette, int nummer, String tabelle, String zeile) {
        return new Abweichung(kette, nummer, tabelle, zeile, null, null, null, "Tabelle " + tabelle + ", Zeile " + zeile
                + ": sie fehlt; verzeichnet ist sie zuletzt im Vorgang " + kette + ", Eintrag " + nummer + ".");
    }

    /** Something that is neither entry nor row. */
    static Abweichung sonst(String satz) {
        return new Abweichung(null, null, null, null, null, null, null, satz);
    }

    private static String wert(String wert) {
        return wert == null ? "nichts" : "„" + (wert.length() <= HOECHSTENS ? wert : wert.substring(0, HOECHSTENS) + " …") + "“";
    }
}
