package de.beratungsfolge.beiratsversammlung;

import java.util.List;

/**
 * What happened in a Delegiertenversammlung, as entered.
 *
 * @param stattgefunden whether it took place
 * @param ausfallgrund  why not, or null
 * @param leitung       who presided
 * @param anwesende     names of the delegates who were there
 * @param berichte      the audit reports that were given, none of the others
 * @param vermerk       whatever else is worth keeping, or null
 */
public record Verlaufseingabe(Boolean stattgefunden, String ausfallgrund, String leitung, List<String> anwesende,
                              List<Bericht> berichte, List<Empfehlungseingabe> empfehlungen, String vermerk) {

    /** Replaces missing lists by empty ones. */
    public Verlaufseingabe {
        anwesende = anwesende == null ? List.of() : anwesende;
        berichte = berichte == null ? List.of() : berichte;
        empfehlungen = empfehlungen == null ? List.of() : empfehlungen;
    }

    /**
     * The report of the auditors on one audit and what the assembly said to its protocol (§ 5 GeschO-SB).
     *
     * @param pruefendeId the auditor who reported
     * @param grund       why it was not approved, or null
     */
    public record Bericht(long kassenpruefungId, Long pruefendeId, Boolean genehmigt, String grund) {
    }

    /**
     * A recommendation to the Seniorenbeirat that was put to the vote.
     *
     * @param gefasst whether it was adopted, as established by whoever presided
     */
    public record Empfehlungseingabe(String titel, String wortlaut, Integer ja, Integer nein, Integer enthaltungen,
                                     Boolean gefasst) {

        boolean vollstaendig() {
            return ja != null && nein != null && enthaltungen != null;
        }
    }
}
