package de.beratungsfolge.prozesse;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.eingabe.EingabeFehler;

/** The administration takes a paper back: its way ends or begins anew, and no meeting waits for it. */
public interface DrucksacheRueckzug {

    /**
     * Withdraws a paper for good.
     *
     * @param person login name
     * @throws EingabeFehler if the reason is missing or the paper is decided
     */
    void zurueckziehen(Drucksache drucksache, String grund, String person);

    /**
     * Takes a signed paper back into its draft.
     *
     * @param person login name
     * @throws EingabeFehler if the reason is missing, it stands on an agenda, or was treated already
     */
    void neuFassen(Drucksache drucksache, String grund, String person);
}
