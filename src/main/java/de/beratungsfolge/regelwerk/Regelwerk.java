package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

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

    private Regelwerk(Regelbasis regeln, Ortswerte ortswerte, Regelfassung fassung) {
        this.regeln = regeln;
        this.ortswerte = ortswerte;
        this.fassung = fassung;
    }

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
     * The same rules under other readings of disputed questions, for instance to see what they would change.
     *
     * @param lesarten answers by question, as in {@code werte/lesarten.yaml}
     * @throws RegelwerkFehler if there is no such question, or no rule for that answer
     */
    public Regelwerk mitLesarten(Map<String, String> lesarten) {
        if (lesarten.isEmpty()) {
            return this;
        }
        lesarten.forEach((name, wert) -> {
            if (regeln.regeln().values().stream().noneMatch(regel -> new Lesart(name, wert).equals(regel.lesart()))) {
                throw new RegelwerkFehler("Für die Lesart „" + name + ": " + wert + "“ gibt es keine Regeln.");
            }
        });
        return new Regelwerk(regeln, ortswerte.mit(lesarten), fassung);
    }

    /**
     * Asks the rules in force on the reference date.
     *
     * @return the finding, without explanation
     * @throws FaktenFehler if the facts are incomplete or impossible
     * @throws RegelwerkFehler if the rules give no result or contradict each other
     */
    public Befund pruefe(Pruefung fakten, LocalDate stichtag) {
        return antwort(fakten, stichtag).alsBefund(fakten.pruefungsart(), stichtag, fassung);
    }

    /** Like {@link #pruefe}, with the path of the finding and with what would have changed the result. */
    public Befund erlaeutere(Pruefung fakten, LocalDate stichtag) {
        Antwort antwort = antwort(fakten, stichtag);
        Ortsrecht ortsrecht = ortsrecht(stichtag);
        Befund befund = antwort.alsBefund(fakten.pruefungsart(), stichtag, fassung);
        List<Pfadschritt> pfad = antwort.schritte().stream()
                .map(schritt -> Pfadschritt.von(schritt.regel(), schritt.frage(), ortsrecht)).distinct().toList();
        return befund.mit(new Erlaeuterung(pfad, befund.ergebnis().equals(Pruefungsart.NICHT_ENTSCHEIDBAR) ? List.of()
                : Gegenprober.von(this, fakten, befund)));
    }

    private Antwort antwort(Pruefung fakten, LocalDate stichtag) {
        Objects.requireNonNull(stichtag, "Der Stichtag fehlt");
        FAKTENPRUEFER.pruefe(Objects.requireNonNull(fakten, "Die Fakten fehlen"));
        Ortsrecht ortsrecht = ortsrecht(stichtag);
        List<Antwort> antworten = fakten.fragen(ortsrecht).stream()
                .map(frage -> Antwort.aus(regeln.frage(frage, ortsrecht), fakten.pruefungsart(), stichtag)).toList();
        return Antwort.zusammen(antworten, fakten.pruefungsart());
    }

    /** Whether facts like these can occur in reality. */
    boolean sindMoeglich(Pruefung fakten) {
        return FAKTENPRUEFER.maengel(fakten).isEmpty();
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
