package de.beratungsfolge.pruefung.vorgang;

/**
 * What a step changed in the tables, one line of it.
 *
 * @param was     the row in words
 * @param feld    the column in words; empty: the whole row
 * @param vorher  what it held before; empty: nothing
 * @param nachher what it held afterwards; empty: nothing
 */
public record Datenaenderung(String was, String feld, String vorher, String nachher) {

    /** @return the line as one sentence */
    public String satz() {
        boolean ganz = feld.isEmpty();
        return was + (ganz ? "" : ", " + feld) + ": " + (!vorher.isEmpty() ? "„" + vorher + "“" : ganz ? "neu" : "nichts") + " → "
                + (!nachher.isEmpty() ? "„" + nachher + "“" : ganz ? "gelöscht" : "nichts");
    }
}
