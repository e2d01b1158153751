package de.beratungsfolge.sitzungen;

/**
 * How the deliberation of a paper went.
 *
 * @param ausgang            what comes next
 * @param begruendung        why there is no recommendation, why it is postponed or withdrawn
 * @param antraegeGeheim     members who asked for a secret vote
 * @param antraegeNamentlich members who asked for a named vote
 * @param schwelleNamentlich how many the council's rules of procedure demand for a named vote; null if nobody asked
 * @param zaehlungVerlangt   whether somebody demanded that the quorum be counted
 */
public record Beratungseingabe(String verlauf, Ausgang ausgang, String begruendung, Integer antraegeGeheim,
                               Integer antraegeNamentlich, Integer schwelleNamentlich, boolean zaehlungVerlangt) {

    /** What comes after the deliberation. */
    public enum Ausgang {
        ABSTIMMEN, OHNE_EMPFEHLUNG, ZUR_KENNTNIS_GENOMMEN, VERTAGT, ZURUECKGEZOGEN
    }
}
