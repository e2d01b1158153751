package de.beratungsfolge.prozesse;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.time.LocalTime;
import java.util.List;

/** Somebody else chairs a meeting or keeps its minutes: the record says so, and the open tasks follow. */
public interface Amtsnachfolge {

    /**
     * Hands the office over, with everything that waits for its holder.
     *
     * @param um     from which time; only while the meeting lasts
     * @param person login name of whoever enters it
     * @throws EingabeFehler if something is missing, the meeting is over, the person cannot hold the office, or somebody
     *                       completes one of the tasks just now
     */
    void uebergeben(Sitzung sitzung, Sitzungsamt amt, Long personId, LocalTime um, String grund, String person);

    /**
     * A meeting is planned while nobody holds the chair of its body: the first deputy leads it, and the record says so. Nothing
     * where there is a chair, or no deputy either.
     *
     * @param person login name of whoever plans it
     */
    void vakanzVertreten(Sitzung sitzung, String person);

    /**
     * The offices of a body changed: its planned meetings and what waits in them follow, except where somebody else was named.
     * While nobody holds the chair the first deputy leads; with a new chair that ends.
     *
     * @param person login name of whoever entered the change
     * @throws EingabeFehler if somebody completes one of the tasks just now
     */
    void nachziehen(long gremiumId, String person);

    /** @return who may hold the office, in the order in which they are proposed */
    List<Vorschlag> vorschlaege(Sitzung sitzung, Sitzungsamt amt);

    /** @return an absence of this person on the day of the meeting in words, or empty */
    String abwesenheit(Person person, Sitzung sitzung, Sitzungsamt amt);

    /**
     * Somebody who may hold the office.
     *
     * @param hinweis what speaks against the person, e.g. an absence on the day of the meeting, or empty
     */
    record Vorschlag(Person person, String hinweis) {
    }
}
