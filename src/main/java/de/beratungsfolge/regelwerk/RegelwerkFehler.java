package de.beratungsfolge.regelwerk;

import java.util.Collection;
import java.util.List;

/** The rule base itself is wrong: it cannot be loaded, or its rules contradict each other or leave a gap. */
public class RegelwerkFehler extends RuntimeException {

    private final transient List<String> meldungen;
    private final transient List<Beanstandung> beanstandungen;

    RegelwerkFehler(String meldung) {
        this(meldung, (Throwable) null);
    }

    RegelwerkFehler(String meldung, Throwable ursache) {
        super(meldung, ursache);
        this.meldungen = List.of(meldung);
        this.beanstandungen = List.of();
    }

    RegelwerkFehler(Collection<Beanstandung> beanstandungen) {
        this(beanstandungen.stream().sorted().distinct().toList());
    }

    private RegelwerkFehler(List<Beanstandung> geordnet) {
        super(String.join("\n", geordnet.stream().map(Beanstandung::toString).toList()));
        this.meldungen = geordnet.stream().map(Beanstandung::toString).toList();
        this.beanstandungen = geordnet;
    }

    /** German messages; those about a file name file, line, reason and remedy. */
    public List<String> meldungen() {
        return meldungen;
    }

    /** Everything that is wrong with the files, by file and line; empty if the trouble is none of a file. */
    public List<Beanstandung> beanstandungen() {
        return beanstandungen;
    }
}
