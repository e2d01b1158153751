package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;

import java.nio.file.Path;
import java.time.LocalDate;

/** A version of the rule base, ready to answer questions. Immutable and safe for many threads. */
public final class Regelwerk {

    private Regelwerk() {
    }

    /** The rules contained in the program. */
    public static Regelwerk ausJar() {
        throw new UnsupportedOperationException();
    }

    /**
     * The rules of a folder.
     *
     * @throws RegelwerkFehler if the folder is missing or its rules cannot be loaded
     */
    public static Regelwerk ausOrdner(Path ordner) {
        throw new UnsupportedOperationException();
    }

    /**
     * Asks the rules in force on the reference date.
     *
     * @throws FaktenFehler if the facts are incomplete or impossible
     * @throws RegelwerkFehler if the rules give no result or contradict each other
     */
    public Befund pruefe(Pruefung fakten, LocalDate stichtag) {
        throw new UnsupportedOperationException();
    }

    /** Which version this is. */
    public Regelfassung fassung() {
        throw new UnsupportedOperationException();
    }

    /** The values of local law in force on that day. */
    public Ortsrecht ortsrecht(LocalDate stichtag) {
        throw new UnsupportedOperationException();
    }
}
