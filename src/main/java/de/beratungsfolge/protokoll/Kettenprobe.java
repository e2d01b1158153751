package de.beratungsfolge.protokoll;

import java.util.Objects;
import java.util.Optional;

/** Recomputes one chain, entry by entry. */
final class Kettenprobe {

    static final String ENDE_FEHLT = "das Ende der Kette fehlt.";

    private int letzte;
    private String hash = Verkettung.ANFANG;

    /** @return what does not fit at the next entry */
    Optional<Abweichung> naechster(Eintrag eintrag) {
        Optional<Abweichung> abweichung = pruefen(eintrag, letzte, Objects.equals(eintrag.vorgaengerHash(), hash));
        letzte++;
        hash = eintrag.hash();
        return abweichung;
    }

    /**
     * @param davor           number of the entry before, 0 if there is none
     * @param vorgaengerPasst whether the entry names the hash of that one
     * @return what does not fit at the entry
     */
    static Optional<Abweichung> pruefen(Eintrag eintrag, int davor, boolean vorgaengerPasst) {
        return grund(eintrag, davor, vorgaengerPasst).map(satz -> Abweichung.eintrag(eintrag.vorgang(), eintrag.laufnummer(), satz));
    }

    private static Optional<String> grund(Eintrag eintrag, int davor, boolean vorgaengerPasst) {
        if (eintrag.laufnummer() != davor + 1) {
            return Optional.of("erwartet war Eintrag " + (davor + 1) + ".");
        }
        if (!vorgaengerPasst) {
            return Optional.of("der Vorgänger passt nicht.");
        }
        if (eintrag.inhalt() != null && !Verkettung.hash(eintrag.inhalt()).equals(eintrag.inhaltHash())) {
            return Optional.of("der Inhalt wurde verändert.");
        }
        return Grabsteine.namenlos(eintrag) || Verkettung.stimmt(eintrag) ? Optional.empty() : Optional.of("der Eintrag wurde verändert.");
    }

    /** @return whether the chain ends with this entry */
    boolean endetMit(int laufnummer, String andererHash) {
        return laufnummer == letzte && hash.equals(andererHash);
    }

    int letzte() {
        return letzte;
    }
}
