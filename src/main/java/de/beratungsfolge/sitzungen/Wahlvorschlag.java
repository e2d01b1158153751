package de.beratungsfolge.sitzungen;

import java.util.List;

/**
 * The proposals for an election, as entered.
 *
 * @param amt              the office or seat
 * @param bewerbungen      who stands
 * @param widersprueche    members who object to an open election; in the Seniorenbeirat: who ask for a secret one
 * @param vorstand         whether the Seniorenbeirat elects its board (§ 4 Abs. 1 GeschO-SB)
 * @param zaehlungVerlangt whether somebody demanded that the quorum be counted
 * @param begruendung      why the item is postponed or withdrawn
 */
public record Wahlvorschlag(String verlauf, Ausgang ausgang, String begruendung, String amt, List<Person> bewerbungen,
                            Integer widersprueche, boolean vorstand, boolean zaehlungVerlangt) {

    /** A list that was not submitted is an empty list. */
    public Wahlvorschlag {
        bewerbungen = bewerbungen == null ? List.of() : List.copyOf(bewerbungen);
    }

    /** Somebody who stands. */
    public record Person(String name, boolean anwesend) {
    }

    /** What comes next. */
    public enum Ausgang {
        WAEHLEN, VERTAGT, ZURUECKGEZOGEN
    }
}
