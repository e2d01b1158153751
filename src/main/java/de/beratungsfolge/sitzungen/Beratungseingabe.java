package de.beratungsfolge.sitzungen;

import java.util.List;

/**
 * How the deliberation of an item went.
 *
 * @param ausgang            what comes next
 * @param begruendung        why there is no recommendation, why it is postponed or withdrawn
 * @param antraegeGeheim     members who asked for a secret vote; null: as entered before
 * @param antraegeNamentlich members who asked for a named vote; null: as entered before
 * @param schwelleNamentlich how many the council's rules of procedure demand for a named vote; null if nobody asked
 *                           or the local values name it
 * @param zaehlungVerlangt   whether somebody demanded that the quorum be counted
 * @param antraege           the motions beside the main one in the order of voting
 * @param abwahl             whether the recall of the mayor is voted on (§ 66 Abs. 1 GO NRW); null: as entered before
 */
public record Beratungseingabe(String verlauf, Ausgang ausgang, String begruendung, Integer antraegeGeheim,
                               Integer antraegeNamentlich, Integer schwelleNamentlich, boolean zaehlungVerlangt,
                               List<Antragseingabe> antraege, Boolean abwahl) {

    /** A list that was not submitted is an empty list. */
    public Beratungseingabe {
        antraege = antraege == null ? List.of() : List.copyOf(antraege);
    }

    /** A deliberation of the main motion alone. */
    public Beratungseingabe(String verlauf, Ausgang ausgang, String begruendung, Integer antraegeGeheim,
                            Integer antraegeNamentlich, Integer schwelleNamentlich, boolean zaehlungVerlangt) {
        this(verlauf, ausgang, begruendung, antraegeGeheim, antraegeNamentlich, schwelleNamentlich, zaehlungVerlangt,
                List.of(), null);
    }

    /** What comes after the deliberation. */
    public enum Ausgang {
        ABSTIMMEN, OHNE_EMPFEHLUNG, ZUR_KENNTNIS_GENOMMEN, VERTAGT, ZURUECKGEZOGEN,
        /** No joint proposal for a committee is before the council: lists are voted on (§ 50 Abs. 3 GO NRW). */
        LISTENWAHL
    }
}
