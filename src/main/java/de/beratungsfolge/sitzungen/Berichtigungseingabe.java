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
 * @param reihenfolgeGrund ANWESENHEIT: why it was not the deputy whose turn it was, or null
 * @param eintragId     ZEITEN: the recorded arrival or departure that is wrong; null: one is missing
 * @param streichen     ZEITEN: that it did not take place at all; null: no
 * @param meldung       ZEITEN: the right one
 * @param unterbrechung UNTERBRECHUNG: the right one; names the recorded one if that is wrong
 */
public record Berichtigungseingabe(Berichtigungsgegenstand gegenstand, Long personId, Anwesenheitsstatus status,
                                   Long vertritt, Long abstimmungId, Stimmeneingabe.Weise weise, Integer ja, Integer nein,
                                   Integer enthaltungen, Integer ungueltig, Map<Long, Stimme> einzelstimmen, Long punktId,
                                   Textfeld feld, String text, String grund, LocalDate am, String reihenfolgeGrund, Long eintragId,
                                   Boolean streichen, Anwesenheitsmeldung meldung, Unterbrechungsmeldung unterbrechung) {

    /** A correction of attendance, votes or a text. */
    public Berichtigungseingabe(Berichtigungsgegenstand gegenstand, Long personId, Anwesenheitsstatus status, Long vertritt,
                                Long abstimmungId, Stimmeneingabe.Weise weise, Integer ja, Integer nein, Integer enthaltungen,
                                Integer ungueltig, Map<Long, Stimme> einzelstimmen, Long punktId, Textfeld feld, String text,
                                String grund, LocalDate am) {
        this(gegenstand, personId, status, vertritt, abstimmungId, weise, ja, nein, enthaltungen, ungueltig, einzelstimmen,
                punktId, feld, text, grund, am, null, null, null, null, null);
    }

    private Berichtigungseingabe(Berichtigungsgegenstand gegenstand, Long eintragId, boolean streichen,
                                 Anwesenheitsmeldung meldung, Unterbrechungsmeldung unterbrechung, String grund, LocalDate am) {
        this(gegenstand, null, null, null, null, null, null, null, null, null, null, null, null, null, grund, am, null,
                eintragId, streichen, meldung, unterbrechung);
    }

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

    /** An arrival or departure that was recorded wrongly, or not at all. */
    public static Berichtigungseingabe zeit(Long eintragId, Anwesenheitsmeldung meldung, String grund, LocalDate am) {
        return new Berichtigungseingabe(Berichtigungsgegenstand.ZEITEN, eintragId, false, meldung, null, grund, am);
    }

    /** An arrival or departure that did not take place. */
    public static Berichtigungseingabe streichen(long eintragId, String grund, LocalDate am) {
        return new Berichtigungseingabe(Berichtigungsgegenstand.ZEITEN, eintragId, true, null, null, grund, am);
    }

    /** An interruption. */
    public static Berichtigungseingabe unterbrechung(Unterbrechungsmeldung meldung, String grund, LocalDate am) {
        return new Berichtigungseingabe(Berichtigungsgegenstand.UNTERBRECHUNG, null, false, null, meldung, grund, am);
    }
}
