package de.beratungsfolge.aufbewahrung;

import java.time.LocalDate;
import java.util.List;

/** A kind of record that can be deleted when its period is over. */
public interface Loeschgut {

    /** @return which kind */
    Aufbewahrungsart art();

    /**
     * What is due.
     *
     * @param bis last day, by the kind's own begin of the period
     * @return oldest first; what somebody put a hold on is left out later, not here
     */
    List<Faellig> faellig(LocalDate bis);

    /**
     * Deletes one thing that is due, within the running transaction, through {@link de.beratungsfolge.protokoll.Loeschungen}.
     *
     * @param grund for the record
     */
    void loeschen(Faellig eines, String grund, String person);

    /**
     * One thing that may be deleted as a whole.
     *
     * @param kennung     by which it is found again
     * @param bezeichnung for people
     * @param seit        the day from which its period is counted
     * @param vorgang     the matter it belongs to, whose hold keeps it, or null
     */
    record Faellig(String kennung, String bezeichnung, LocalDate seit, String vorgang) {
    }
}
