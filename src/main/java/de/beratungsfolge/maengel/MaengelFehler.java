package de.beratungsfolge.maengel;

import java.util.List;

/** The file of the faults cannot be used. */
public class MaengelFehler extends RuntimeException {

    private final transient List<String> meldungen;

    MaengelFehler(List<String> meldungen) {
        super(String.join("\n", meldungen));
        this.meldungen = List.copyOf(meldungen);
    }

    /** German sentences; each names the entry and the field. */
    public List<String> meldungen() {
        return meldungen;
    }
}
