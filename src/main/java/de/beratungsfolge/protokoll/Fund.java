package de.beratungsfolge.protokoll;

import java.util.Optional;

/** Ends the check at the first thing that does not fit. */
final class Fund extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Abweichung abweichung;

    Fund(Abweichung abweichung) {
        super(abweichung.satz(), null, false, false);
        this.abweichung = abweichung;
    }

    static void wenn(Optional<Abweichung> abweichung) {
        abweichung.ifPresent(eine -> {
            throw new Fund(eine);
        });
    }

    static void wenn(boolean bedingung, Abweichung abweichung) {
        if (bedingung) {
            throw new Fund(abweichung);
        }
    }

    Abweichung abweichung() {
        return abweichung;
    }
}
