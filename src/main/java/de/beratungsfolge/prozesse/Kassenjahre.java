package de.beratungsfolge.prozesse;

import java.time.LocalDate;

/** What begins by itself when a cash year of the Seniorenbeirat is over (§ 5 GeschO-SB). */
public interface Kassenjahre {

    /**
     * Begins the audit of the cash year that ended last together with its process, unless there is one.
     *
     * @param heute the day on which the program asks
     */
    void jahrespruefung(LocalDate heute);
}
