package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.time.LocalDate;
import java.util.Map;

/**
 * A correction as entered.
 *
 * @param personId      ANWESENHEIT: whose attendance
 * @param status        ANWESENHEIT: the right one
 * @param vertritt      ANWESENHEIT: the member a deputy stood in for, or null
 * @param abstimmungId  STIMMEN: which vote
 * @param einzelstimmen STIMMEN: vote per person id, for a named vote
 * @param punktId       TEXT: which item
 * @param feld          TEXT: which of its texts
 * @param am            day of the correction
 */
public record Berichtigungseingabe(Berichtigungsgegenstand gegenstand, Long personId, Anwesenheitsstatus status,
                                   Long vertritt, Long abstimmungId, Stimmeneingabe.Weise weise, Integer ja, Integer nein,
                                   Integer enthaltungen, Integer ungueltig, Map<Long, Stimme> einzelstimmen, Long punktId,
                                   Textfeld feld, String text, String grund, LocalDate am) {

    /** A text of an item that is recorded. */
    public enum Textfeld {
        VERLAUF("Verlauf"), BESCHLUSSTEXT("Beschlusstext");

        private final String bezeichnung;

        Textfeld(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** @return the German name that people read */
        public String bezeichnung() {
            return bezeichnung;
        }
    }

    /** The attendance of one person. */
    public static Berichtigungseingabe anwesenheit(long personId, Anwesenheitsstatus status, Long vertritt, String grund,
                                                   LocalDate am) {
        return new Berichtigungseingabe(Berichtigungsgegenstand.ANWESENHEIT, personId, status, vertritt, null, null, null,
                null, null, null, null, null, null, null, grund, am);
    }

    /** The numbers of a vote. */
    public static Berichtigungseingabe zahlen(long abstimmungId, int ja, int nein, int enthaltungen, String grund, LocalDate am) {
        return new Berichtigungseingabe(Berichtigungsgegenstand.STIMMEN, null, null, null, abstimmungId,
                Stimmeneingabe.Weise.ZAHLEN, ja, nein, enthaltungen, null, null, null, null, null, grund, am);
    }

    /** A named vote. */
    public static Berichtigungseingabe namentlich(long abstimmungId, Map<Long, Stimme> stimmen, String grund, LocalDate am) {
        return new Berichtigungseingabe(Berichtigungsgegenstand.STIMMEN, null, null, null, abstimmungId,
                Stimmeneingabe.Weise.EINZELSTIMMEN, null, null, null, null, stimmen, null, null, null, grund, am);
    }

    /** A text of an item. */
    public static Berichtigungseingabe text(long punktId, Textfeld feld, String text, String grund, LocalDate am) {
        return new Berichtigungseingabe(Berichtigungsgegenstand.TEXT, null, null, null, null, null, null, null, null, null,
                null, punktId, feld, text, grund, am);
    }
}
