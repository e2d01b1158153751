package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A version of the rule base, ready to answer questions. Immutable and safe for many threads. */
public final class Regelwerk {

    private static final Faktenpruefer FAKTENPRUEFER = new Faktenpruefer();

    private final Regelbasis regeln;
    private final Ortswerte ortswerte;
    private final Regelfassung fassung;

    private Regelwerk(Regeldateien dateien) {
        regeln = Regelbasis.aus(dateien);
        ortswerte = Ortswerte.aus(dateien);
        fassung = new Regelfassung(dateien.hash(), dateien.quelle(), regeln.regeln().size(), dateien.texte());
    }

    /**
     * The rules contained in the program.
     *
     * @throws RegelwerkFehler if they cannot be loaded
     */
    public static Regelwerk ausJar() {
        return new Regelwerk(Regeldateien.ausJar());
    }

    /**
     * The rules of a folder.
     *
     * @throws RegelwerkFehler if the folder is missing or its rules cannot be loaded
     */
    public static Regelwerk ausOrdner(Path ordner) {
        return new Regelwerk(Regeldateien.ausOrdner(ordner));
    }

    /**
     * The rules of these texts, for instance those of an archived version.
     *
     * @param quelle where the texts come from, as people should read it
     * @param texte text of every rule and value file by its path below the rules' root
     * @throws RegelwerkFehler if the rules cannot be loaded
     */
    public static Regelwerk ausTexten(String quelle, Map<String, String> texte) {
        return new Regelwerk(new Regeldateien(quelle, new TreeMap<>(texte)));
    }

    /**
     * Asks the rules in force on the reference date.
     *
     * @throws FaktenFehler if the facts are incomplete or impossible
     * @throws RegelwerkFehler if the rules give no result or contradict each other
     */
    public Befund pruefe(Pruefung fakten, LocalDate stichtag) {
        Objects.requireNonNull(stichtag, "Der Stichtag fehlt");
        FAKTENPRUEFER.pruefe(Objects.requireNonNull(fakten, "Die Fakten fehlen"));
        List<Antwort> antworten = fakten.fragen().stream()
                .map(frage -> Antwort.aus(regeln.frage(frage, stichtag), fakten.pruefungsart(), stichtag)).toList();
        return Antwort.zusammen(antworten, fakten.pruefungsart()).alsBefund(fakten.pruefungsart(), stichtag, fassung);
    }

    /** Which version this is. */
    public Regelfassung fassung() {
        return fassung;
    }

    /** Names of all rules, in force or not. */
    public Set<String> regelnamen() {
        return regeln.regeln().keySet();
    }

    /** What authors want to know of every rule, in the order of files and lines. */
    public List<Regelauskunft> regeln() {
        return Regelauskunft.alle(fassung.dateien(), regeln.regeln());
    }

    /** The values of local law in force on that day. */
    public Ortsrecht ortsrecht(LocalDate stichtag) {
        return ortswerte.am(stichtag);
    }
}
