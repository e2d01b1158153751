package de.beratungsfolge.seiten.weg;

import java.util.List;

/** A finding of the rules as a page shows it, with what people established upon it. */
public record Befundzeile(String schritt, String wann, String satz, List<String> normen, List<Festgestellt> feststellungen) {

    /** An establishment; {@code begruendung} is null where it follows the finding. */
    public record Festgestellt(String ergebnis, boolean abweichung, String begruendung, String person, String wann) {
    }
}
