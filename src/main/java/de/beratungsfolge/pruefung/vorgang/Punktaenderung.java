package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.sitzungen.Aenderungsart;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of the agenda that concerned an item, as proposed.
 *
 * @param titel    name and title of the item as they were; of an added item its title alone
 * @param vergeben whether another item of the meeting has the former name today
 */
record Punktaenderung(long punktId, Aenderungsart art, String titel, boolean vergeben) {

    private static final Pattern KURZNAME = Pattern.compile("(TOP (?:N )?\\d+) .*", Pattern.DOTALL);

    /** @return how the meeting's chain calls it */
    String schritt() {
        return art.bezeichnung() + ": " + titel;
    }

    /** @return the name the item had before, where entries under it can only mean this item */
    Optional<String> frueherer() {
        Matcher anfang = KURZNAME.matcher(titel);
        return art == Aenderungsart.NICHTOEFFENTLICH && !vergeben && anfang.matches() ? Optional.of(anfang.group(1)) : Optional.empty();
    }
}
