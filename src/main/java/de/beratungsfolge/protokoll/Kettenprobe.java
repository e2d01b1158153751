package de.beratungsfolge.protokoll;

import java.util.Objects;
import java.util.Optional;

/** Recomputes one chain, entry by entry. */
final class Kettenprobe {

    private final String vorgang;
    private int letzte;
    private String hash = Verkettung.ANFANG;

    Kettenprobe(String vorgang) {
        this.vorgang = vorgang;
    }

    /** @return what does not fit at the next entry */
    Optional<Abweichung> naechster(Eintrag eintrag) {
        Optional<String> grund = grund(eintrag);
        letzte++;
        hash = eintrag.hash();
        return grund.map(satz -> Abweichung.eintrag(vorgang, eintrag.laufnummer(), satz));
    }

    private Optional<String> grund(Eintrag eintrag) {
        if (eintrag.laufnummer() != letzte + 1) {
            return Optional.of("erwartet war Eintrag " + (letzte + 1) + ".");
        }
        if (!Objects.equals(eintrag.vorgaengerHash(), hash)) {
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

    String letzterHash() {
        return hash;
    }
}
