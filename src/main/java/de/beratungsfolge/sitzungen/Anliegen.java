package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * Something that a body must treat and that is no paper: minutes to approve, a proposal, an objection against a
 * decision, an urgent decision. It waits until an item of a meeting gave it a result.
 *
 * @param gremiumId   the body that treats it
 * @param art         kind of the item it becomes
 * @param titel       title of that item
 * @param vorgang     business key of the process that waits for the result
 * @param oeffentlich whether it belongs to the public part
 * @param fruehestens first day on which it may be treated
 * @param spaetestens last day on which it should be treated, or null
 * @param erledigt    whether it was treated; a postponed one waits on
 */
public record Anliegen(@Id Long id, long gremiumId, Punktart art, String titel, String vorgang, boolean oeffentlich,
                       LocalDate fruehestens, LocalDate spaetestens, boolean erledigt) {

    Anliegen alsErledigt() {
        return new Anliegen(id, gremiumId, art, titel, vorgang, oeffentlich, fruehestens, spaetestens, true);
    }
}
