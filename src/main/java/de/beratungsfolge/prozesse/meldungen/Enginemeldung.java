package de.beratungsfolge.prozesse.meldungen;

import de.beratungsfolge.prozesse.SchonErledigt;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine's English messages mean for the person at the task. */
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

    private static final Pattern AUS_LAUSCHER = Pattern.compile(
            ".*exception while invoking the TaskListener\\. Message: '(?<satz>.*)'", Pattern.DOTALL);
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
     *  @return the German sentence, or nothing if there is none for these words */
    Optional<String> deutsch(boolean nochDa) {
        Matcher ausLauscher = AUS_LAUSCHER.matcher(worte);
        if (ausLauscher.matches()) {
            return Optional.of(ausLauscher.group("satz"));
        }
        if (enthaelt(GLEICHZEITIG) || art.equals("OptimisticLockingException")) {
            return Optional.of(nochDa ? ZUGLEICH : SchonErledigt.SATZ);
        }
        if (enthaelt(AUFGABE_FEHLT)) {
            return Optional.of(schreibend ? SchonErledigt.SATZ : NICHT_DA);
        }
        if (worte.contains("is already claimed by someone else")) {
            return Optional.of(UEBERNOMMEN);
        }
        if (worte.contains("No matching process definition")) {
            return Optional.of(KEIN_VORGANG);
        }
        if (art.equals("AuthorizationException")) {
            return Optional.of(zurAufgabe && schreibend ? NICHT_IHRE : KEIN_RECHT);
        }
        return enthaelt(FORM) || art.startsWith("Json") || worte.isBlank() ? Optional.of(UNLESBAR) : Optional.empty();
    }

    private boolean enthaelt(List<String> wendungen) {
        return wendungen.stream().anyMatch(worte::contains);
    }
}
