package de.beratungsfolge.feststellungen;

import java.time.LocalDateTime;

/**
 * Who did what when, in which chain.
 *
 * @param vorgang    paper's number or meeting's Kennung
 * @param schritt    German name of the step
 * @param person     login name of whoever acted
 * @param geschehenAm local time at which it happened, as entered
 */
public record Anlass(String vorgang, String schritt, String person, LocalDateTime geschehenAm) {

    /** @return the same occasion for another step */
    public Anlass fuer(String andererSchritt) {
        return new Anlass(vorgang, andererSchritt, person, geschehenAm);
    }
}
