package de.beratungsfolge.sitzungen;

/** How an item is named where people may read along who must not know its subject: lists, task cards, variables. */
public final class Punkttitel {

    private Punkttitel() {
    }

    /** @return e.g. "TOP 3 Bänke am Markt"; of a non-public item the number only */
    public static String titel(Tagesordnungspunkt punkt) {
        return punkt.oeffentlich() ? punkt.kurzname() + " " + punkt.titel() : punkt.kurzname() + " (nichtöffentlich)";
    }
}
