package de.beratungsfolge.sitzungen;

/**
 * A change of the agenda as proposed and voted on.
 *
 * @param punktId                 the item to take off, move or treat non-publicly; null for an extension
 * @param stationId               the waiting paper to add, or null
 * @param anliegenId              the waiting matter to add, or null
 * @param punktart                kind of an added item that treats neither, or null
 * @param titel                   title of an added item that treats neither, or null
 * @param oeffentlich             the part to which an item is added; null: public
 * @param vorPunktId              the item before which it is treated; null: at the end of its part
 * @param grund                   why; for an extension the urgency in words
 * @param keinAufschub            the matter tolerates no delay; null: no
 * @param aeussersteDringlichkeit the matter is of utmost urgency; null: no
 * @param stimmen                 the vote; null only where the chair alone decides on the order
 */
public record Aenderungsantrag(Aenderungsart art, Long punktId, Long stationId, Long anliegenId, Punktart punktart,
                               String titel, Boolean oeffentlich, Long vorPunktId, String grund, Boolean keinAufschub,
                               Boolean aeussersteDringlichkeit, Stimmenzahlen stimmen) {

    /** Whether the item is added to the public part. */
    boolean imOeffentlichenTeil() {
        return !Boolean.FALSE.equals(oeffentlich);
    }
}
