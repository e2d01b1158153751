package de.beratungsfolge.maengel;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the file says.
 *
 * @param titel       title of the bylaws
 * @param beschlossen day of their resolution
 * @param inKraft     first day in force
 * @param stand       day of this list
 * @param quelle      where the text stands
 * @param maengel     in the order of the file
 * @param vorschlaege in the order of the bylaws
 */
public record Maengelliste(String titel, LocalDate beschlossen, LocalDate inKraft, LocalDate stand, String quelle,
                           List<Mangel> maengel, List<Fassungsvorschlag> vorschlaege) {

    /** @return the proposals that mend this fault */
    public List<Fassungsvorschlag> vorschlaegeZu(String nr) {
        return vorschlaege.stream().filter(einer -> einer.zu().contains(nr)).toList();
    }
}
