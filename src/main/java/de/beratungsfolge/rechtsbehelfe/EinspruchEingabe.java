package de.beratungsfolge.rechtsbehelfe;

import java.time.LocalDate;

/**
 * An Einspruch as it is entered.
 *
 * @param punktId           the item of the committee
 * @param eingangAm         day of receipt
 * @param vomBuergermeister whether the mayor raised it
 * @param mitglieder        how many voting members of the committee raised it; null: none
 * @param namen             who raised it, or null
 * @param fristBis          last day of the period that the council's Geschäftsordnung sets
 * @param fristQuelle       where that day is taken from
 */
public record EinspruchEingabe(Long punktId, LocalDate eingangAm, boolean vomBuergermeister, Integer mitglieder,
                               String namen, LocalDate fristBis, String fristQuelle) {

    int zahl() {
        return mitglieder == null ? 0 : mitglieder;
    }
}
