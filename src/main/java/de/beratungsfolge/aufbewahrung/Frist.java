package de.beratungsfolge.aufbewahrung;

import java.time.LocalDate;

/**
 * How long records of a kind are kept, from a day on.
 *
 * @param ab         first day on which this value holds
 * @param monate     whole months; null: permanently
 * @param beginn     from when the months are counted, in German
 * @param norm       on which the period rests
 * @param quelle     who set the value
 * @param sicherheit how certain it is: „sicher“, „bestritten“, „Beispielwert“ …
 */
public record Frist(Aufbewahrungsart art, LocalDate ab, Integer monate, String beginn, String norm, String quelle,
                    String sicherheit) {

    /** @return the period in words */
    public String dauer() {
        if (monate == null) {
            return "dauernd";
        }
        return monate % 12 == 0 ? monate / 12 + (monate == 12 ? " Jahr" : " Jahre") : monate + (monate == 1 ? " Monat" : " Monate");
    }

    /** @return the last day of what may be deleted today, or null: nothing ever may */
    public LocalDate faelligBis(LocalDate heute) {
        return monate == null ? null : heute.minusMonths(monate).minusDays(1);
    }

    /** @return period, begin and norm in one phrase */
    public String satz() {
        return art.bezeichnung() + ": " + dauer() + (monate == null ? "" : " " + beginn) + " (" + norm + ")";
    }
}
