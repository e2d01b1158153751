package de.beratungsfolge.sitzungen;

import java.util.List;

/**
 * The lists for the seats of a committee, as entered.
 *
 * @param begruendung      why the item is postponed or withdrawn
 * @param ausschuss        the committee
 * @param sitze            how many seats are given
 * @param widersprueche    members who object to an open election
 * @param zaehlungVerlangt whether somebody demanded that the quorum be counted
 */
public record Listenvorschlag(String verlauf, Wahlvorschlag.Ausgang ausgang, String begruendung, String ausschuss,
                              Integer sitze, List<Liste> listen, Integer widersprueche, boolean zaehlungVerlangt) {

    /** A list that was not submitted is an empty list. */
    public Listenvorschlag {
        listen = listen == null ? List.of() : List.copyOf(listen);
    }

    /**
     * The list of one Fraktion or Gruppe.
     *
     * @param name     whose list it is
     * @param personen who stands on it, in order
     */
    public record Liste(String name, List<String> personen) {

        /** Places that were not submitted are none; empty lines of the form are no places. */
        public Liste {
            personen = personen == null ? List.of() : personen.stream()
                    .filter(person -> person != null && !person.isBlank()).map(String::strip).toList();
        }
    }
}
