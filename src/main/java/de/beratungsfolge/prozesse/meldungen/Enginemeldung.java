package de.beratungsfolge.prozesse.meldungen;

import de.beratungsfolge.prozesse.SchonErledigt;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine's English messages mean for the person at the task. What our own steps say passes through, freed of
 * what the engine puts in front of it.
 */
final class Enginemeldung {

    static final String ZUGLEICH = "Jemand anderes hat diesen Vorgang im selben Augenblick bearbeitet. Es wurde nichts "
            + "gespeichert; bitte schließen Sie die Aufgabe noch einmal ab.";
    static final String NICHT_DA = "Diese Aufgabe gibt es nicht mehr, oder sie ist nicht Ihre. Vielleicht hat sie gerade "
            + "jemand anderes erledigt.";
    static final String UEBERNOMMEN = "Diese Aufgabe hat gerade jemand anderes übernommen. Bitte laden Sie die "
            + "Aufgabenliste neu.";
    static final String UNLESBAR = "Eine Angabe hat nicht die erwartete Form (Zahl, Datum oder Text). Es wurde nichts "
            + "gespeichert.";
    static final String NICHT_IHRE = "Dafür fehlt Ihnen die Berechtigung: Die Aufgabe ist nicht oder nicht mehr Ihre. Es "
            + "wurde nichts gespeichert.";
    static final String KEIN_RECHT = "Dafür fehlt Ihnen die Berechtigung.";
    static final String KEIN_VORGANG = "Diesen Vorgang gibt es nicht, oder Sie dürfen ihn nicht beginnen.";

    private static final Pattern HUELLE = Pattern.compile("^(?:(?:Cannot (?:submit|instantiate|complete|resolve)[^:]*: )"
            + "|ENGINE-\\d{5} )*(?:There was an exception while invoking the TaskListener\\. Message: '(?<innen>.*)'"
            + "|(?<rest>.*))$", Pattern.DOTALL);
    private static final Pattern FREMDES = Pattern.compile("ENGINE-\\d{5}|\\b(?:cannot|could not|is null|must be|failed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> AUFGABE_FEHLT = List.of("task is null", "No matching task with id",
            "No task found for task id", "Cannot find task with id");
    private static final List<String> GLEICHZEITIG = List.of("by another transaction concurrently", "ENGINE-03005",
            "Timeout trying to lock", "deadlock detected", "Deadlock detected", "could not serialize access");
    private static final List<String> FORM = List.of("Cannot convert value", "Unsupported value type", "JsonParseException",
            "JsonMappingException", "Unrecognized field", "Unexpected end-of-input", "must be provided",
            "Invalid variable", "Cannot construct instance", "Cannot deserialize");

    private final String art;
    private final String worte;
    private final boolean schreibend;
    private final boolean zurAufgabe;

    /**
     * @param art        the engine's name for the kind of error
     * @param schreibend whether the request wanted to change something
     * @param zurAufgabe whether it was about one task
     */
    Enginemeldung(String art, String worte, boolean schreibend, boolean zurAufgabe) {
        this.art = art;
        this.worte = worte;
        this.schreibend = schreibend;
        this.zurAufgabe = zurAufgabe;
    }

    /** @param nochDa whether the task of the request still exists
     *  @return the German sentence; where there is none, the message without what the engine put in front of it */
    String deutsch(boolean nochDa) {
        if (enthaelt(GLEICHZEITIG) || art.equals("OptimisticLockingException")) {
            return nochDa ? ZUGLEICH : SchonErledigt.SATZ;
        }
        if (enthaelt(AUFGABE_FEHLT)) {
            return schreibend ? SchonErledigt.SATZ : NICHT_DA;
        }
        if (worte.contains("is already claimed by someone else")) {
            return UEBERNOMMEN;
        }
        if (worte.contains("No matching process definition")) {
            return KEIN_VORGANG;
        }
        if (art.equals("AuthorizationException")) {
            return zurAufgabe && schreibend ? NICHT_IHRE : KEIN_RECHT;
        }
        if (enthaelt(FORM) || art.startsWith("Json")) {
            return UNLESBAR;
        }
        return ausgepackt();
    }

    private String ausgepackt() {
        Matcher huelle = HUELLE.matcher(worte);
        return !huelle.matches() ? worte : huelle.group("innen") != null ? huelle.group("innen") : huelle.group("rest");
    }

    /** @return whether this sentence is still the engine's own */
    static boolean fremd(String satz) {
        return FREMDES.matcher(satz).find();
    }

    private boolean enthaelt(List<String> wendungen) {
        return wendungen.stream().anyMatch(worte::contains);
    }
}
