package de.beratungsfolge.protokoll;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Content of an entry of the journal.
 *
 * @param enden  number and hash of the last entry of each chain that grew
 * @param siegel hash of the last seal there was, or null
 */
record Journalinhalt(Map<String, Ende> enden, String siegel) {

    /** The last entry of a chain. */
    record Ende(int laufnummer, String hash) {
    }

    /** The last entry of a chain, with the chain's name. */
    record Kettenende(String vorgang, int laufnummer, String hash) {

        static Kettenende von(Eintrag eintrag) {
            return new Kettenende(eintrag.vorgang(), eintrag.laufnummer(), eintrag.hash());
        }
    }

    static Journalinhalt von(Collection<Kettenende> ketten, String siegel) {
        Map<String, Ende> enden = new TreeMap<>();
        ketten.forEach(ende -> enden.put(ende.vorgang(), new Ende(ende.laufnummer(), ende.hash())));
        return new Journalinhalt(enden, siegel);
    }
}
