package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Mitgliedsart;
import java.time.LocalTime;

/**
 * A time somebody sat at the table.
 *
 * @param vertrittPersonId the member a deputy sat for, or null
 * @param von              when the person came; null: there from the opening on
 * @param abAufruf         number of the call from which it counts; 0 from the opening on
 * @param bis              when the person left; null: there to the end
 * @param bisAufruf        number of the first call without the person, or null
 */
public record Anwesenheitszeit(long personId, Mitgliedsart art, Long vertrittPersonId, LocalTime von, int abAufruf,
                        LocalTime bis, Integer bisAufruf) {

    static Anwesenheitszeit vonAnfangAn(Anwesenheit einer) {
        return new Anwesenheitszeit(einer.personId(), einer.art(), einer.vertrittPersonId(), null, 0, null, null);
    }

    static Anwesenheitszeit ab(Anwesenheitsereignis ereignis, Anwesenheit einer) {
        return new Anwesenheitszeit(einer.personId(), einer.art(), einer.vertrittPersonId(), ereignis.zeit(),
                ereignis.abAufruf(), null, null);
    }

    Anwesenheitszeit endetMit(Anwesenheitsereignis ereignis) {
        return new Anwesenheitszeit(personId, art, vertrittPersonId, von, abAufruf, ereignis.zeit(), ereignis.abAufruf());
    }

    /** Whether the person missed nothing between opening and end. */
    boolean durchgehend() {
        return von == null && bis == null;
    }
}
