package de.beratungsfolge.regelwerk;

import java.util.List;

/** The rule base itself is wrong: it cannot be loaded, or its rules contradict each other or leave a gap. */
public class RegelwerkFehler extends RuntimeException {

    private final transient List<String> meldungen;

    RegelwerkFehler(String meldung) {
        this(List.of(meldung));
    }

    RegelwerkFehler(String meldung, Throwable ursache) {
        super(meldung, ursache);
        this.meldungen = List.of(meldung);
    }

    RegelwerkFehler(List<String> meldungen) {
        super(String.join("\n", meldungen));
        this.meldungen = List.copyOf(meldungen);
    }

    /** German messages; those about a file name file, line and reason. */
    public List<String> meldungen() {
        return meldungen;
    }
}
