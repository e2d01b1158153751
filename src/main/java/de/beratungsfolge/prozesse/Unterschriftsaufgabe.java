package de.beratungsfolge.prozesse;

import java.util.List;

/** Tasks in which somebody signs. They belong to the person named in them, not to everybody with the role. */
public final class Unterschriftsaufgabe {

    private static final List<String> ANFAENGE = List.of("aufgabe_unterschrift", "aufgabe_unterzeichn", "aufgabe_vermerk");

    private Unterschriftsaufgabe() {
    }

    /** @return whether the task with this key in its model is a signature: its id begins with a word for it */
    public static boolean ist(String schluessel) {
        return schluessel != null && ANFAENGE.stream().anyMatch(schluessel::startsWith);
    }
}
