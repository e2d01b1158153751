package de.beratungsfolge.prozesse;

/** How a matter is named where people may read along who must not know its subject: lists, task cards, variables. */
public final class Neutraltitel {

    private Neutraltitel() {
    }

    /** @return the title; of a non-public matter only the name of its Vorgang */
    public static String von(boolean oeffentlich, String titel, String vorgang) {
        return oeffentlich ? titel : "Nichtöffentliche Angelegenheit " + vorgang;
    }
}
