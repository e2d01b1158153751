package de.beratungsfolge.protokoll;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recomputes one chain, entry by entry. */
final class Kettenprobe {

    static final String ENDE_FEHLT = "das Ende der Kette fehlt.";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private int letzte;
    private String hash = Verkettung.ANFANG;

    /** @return what does not fit at the next entry */
    Optional<Abweichung> naechster(Eintrag eintrag) {
        Optional<Abweichung> abweichung = pruefen(eintrag, letzte, Objects.equals(eintrag.vorgaengerHash(), hash), veraendert(eintrag));
        letzte++;
        hash = eintrag.hash();
        return abweichung;
    }

    /**
     * @param davor           number of the entry before, 0 if there is none
     * @param vorgaengerPasst whether the entry names the hash of that one
     * @param veraendert      what does not fit at the entry by itself
     * @return what does not fit at the entry
     */
    static Optional<Abweichung> pruefen(Eintrag eintrag, int davor, boolean vorgaengerPasst, Optional<String> veraendert) {
        Optional<String> grund = eintrag.laufnummer() != davor + 1 ? Optional.of("erwartet war Eintrag " + (davor + 1) + ".")
                : vorgaengerPasst ? veraendert : Optional.of("der Vorgänger passt nicht.");
        return grund.map(satz -> Abweichung.eintrag(eintrag.vorgang(), eintrag.laufnummer(), satz));
    }

    /** @return what does not fit at the entry, whatever stands before and after it */
    static Optional<String> veraendert(Eintrag eintrag) {
        if (eintrag.inhalt() != null && !Verkettung.hash(eintrag.inhalt()).equals(eintrag.inhaltHash())) {
            return Optional.of("der Inhalt wurde verändert.");
        }
        boolean stimmt = Grabsteine.namenlos(eintrag) ? HASH.matcher(eintrag.hash()).matches() : Verkettung.stimmt(eintrag);
        return stimmt ? Optional.empty() : Optional.of("der Eintrag wurde verändert.");
    }

    /** @return whether the chain ends with this entry */
    boolean endetMit(int laufnummer, String andererHash) {
        return laufnummer == letzte && hash.equals(andererHash);
    }

    int letzte() {
        return letzte;
    }
}
