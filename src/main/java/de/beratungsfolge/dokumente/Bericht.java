package de.beratungsfolge.dokumente;

import java.util.List;

/**
 * A report as somebody takes it away from a page.
 *
 * @param adresse   where the same is found in the program
 * @param vorgang   the chain whose head stands at the foot, or null: none
 * @param dateiname parts of the file's name
 */
public record Bericht(String titel, String untertitel, String adresse, String vorgang, List<String> dateiname, List<Teil> teile) {

    /**
     * A part: paragraphs, a table, votes; whatever there is of it.
     *
     * @param zeilen each with as many cells as there are columns; the first is the row's heading
     */
    public record Teil(String titel, List<String> absaetze, List<String> spalten, List<List<String>> zeilen, List<Stimmen> stimmen) {

        /** Paragraphs alone. */
        public static Teil text(String titel, List<String> absaetze) {
            return new Teil(titel, absaetze, List.of(), List.of(), List.of());
        }

        /** A table alone. */
        public static Teil tabelle(String titel, List<String> spalten, List<List<String>> zeilen) {
            return new Teil(titel, List.of(), spalten, zeilen, List.of());
        }
    }

    /** A vote to be drawn as a bar. */
    public record Stimmen(String worueber, String wortlaut, int ja, int nein, int enthaltungen, int ungueltig, boolean abgeleitet) {
    }
}
