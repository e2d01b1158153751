package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the keeper of the minutes hands in.
 *
 * @param texte         changed wordings by key; what is missing stays as drafted
 * @param begruendungen why a contradiction stays, by its Kennung
 */
public record Fertigung(String ergaenzung, Map<String, String> texte, Map<String, String> begruendungen, LocalDate am) {

    /** What was not submitted is empty. */
    public Fertigung {
        texte = texte == null ? Map.of() : Map.copyOf(texte);
        begruendungen = begruendungen == null ? Map.of() : Map.copyOf(begruendungen);
    }
}
