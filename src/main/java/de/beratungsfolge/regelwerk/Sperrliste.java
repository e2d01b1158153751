package de.beratungsfolge.regelwerk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says why a well-known word of DRL or Java is no name of the rule language. The list serves the messages: words that
 * are missing here are refused all the same, since they name nothing.
 */
final class Sperrliste {

    private static final Map<String, Grund> WORTE = new HashMap<>();

    /** Why, and what to do instead. */
    record Grund(String grund, String abhilfe) {
    }

    static {
        sperre("eine Regel hat weder Vorrang noch Ablaufsteuerung", "Streichen; was vorgeht, sagen die Bedingungen: die besondere Regel "
                        + "schließt die allgemeine aus, und wann sie gilt, sagen @gueltigAb und @gueltigBis",
                "salience", "no-loop", "lock-on-active", "agenda-group", "activation-group", "ruleflow-group", "auto-focus",
                "date-effective", "date-expires", "duration", "timer", "calendars", "enabled", "dialect", "extends", "attributes",
                "refract", "direct", "rule-flow-group");
        sperre("eine Regel prüft genau einen Sachverhalt mit einfachen Bedingungen", "Die Bedingung mit den Feldern des Sachverhalts "
                        + "ausdrücken; was zu zählen oder zu suchen ist, gehört als Feld in den Sachverhalt",
                "accumulate", "acc", "groupby", "collect", "from", "entry-point", "forall", "exists", "not", "eval", "or", "and",
                "over", "window", "this", "init", "action", "reverse", "result", "is", "unification");
        sperre("die Folge einer Regel stellt nur fest und verändert nichts", "Zulässig sind nur "
                        + Feststellungsart.aufzaehlung(),
                "insert", "insertLogical", "update", "modify", "retract", "delete", "drools", "kcontext", "kruntime", "channels");
        sperre("eine Regeldatei enthält nur Regeln", "Streichen; Sachverhalte und Funktionen der Regelsprache stehen ohne Weiteres zur "
                        + "Verfügung", "import", "package", "global", "function", "declare", "query", "unit", "template", "trait");
        sperre("Regeln enthalten kein Programm", "Als Bedingung ausdrücken oder eine Funktion der Regelsprache verwenden",
                "new", "instanceof", "if", "else", "for", "while", "do", "switch", "case", "break", "return", "try", "catch", "throw",
                "var", "int", "long", "boolean", "double", "String", "Object", "final", "static", "class", "synchronized", "assert",
                "super", "void", "public", "private", "def", "with", "foreach", "proto", "isdef", "empty", "nil", "lambda");
        sperre("dieser Vergleich gehört nicht zur Regelsprache", "Zulässig sind ==, !=, <, <=, >, >=, in, contains und memberOf, die "
                        + "letzten beiden auch mit not davor",
                "matches", "soundslike", "sounds", "str", "strsim", "isA", "isa", "excludes", "convertable_to", "before", "after", "coincides",
                "during", "finishes", "includes", "meets", "metby", "overlaps", "overlappedby", "startedby", "starts", "finishedby");
        sperre("Regeln rufen nur die Funktionen der Regelsprache auf", "Streichen; was fehlt, muss als Funktion in die Regelsprache "
                        + "oder als Feld in den Sachverhalt aufgenommen werden",
                "System", "Runtime", "Class", "ClassLoader", "Thread", "ProcessBuilder", "Files", "File", "Path", "Paths", "Method",
                "java", "javax", "jakarta", "org", "com", "sun", "jdk", "de", "getClass", "forName", "Math", "Integer", "Instant",
                "LocalDate", "MVEL", "Optional", "List", "Map", "Set");
    }

    private Sperrliste() {
    }

    private static void sperre(String grund, String abhilfe, String... worte) {
        for (String wort : worte) {
            WORTE.put(wort, new Grund("„" + wort + "“ ist nicht zulässig: " + grund, abhilfe));
        }
    }

    static Optional<Grund> grund(String wort) {
        return Optional.ofNullable(WORTE.get(wort));
    }
}
