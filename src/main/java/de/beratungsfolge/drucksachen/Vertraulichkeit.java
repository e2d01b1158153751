package de.beratungsfolge.drucksachen;

/** How a paper is named where people may read along who must not know its subject: lists, task cards, variables. */
public final class Vertraulichkeit {

    private Vertraulichkeit() {
    }

    /** @return number and subject; of a non-public paper the number only */
    public static String titel(Drucksache drucksache) {
        return drucksache.oeffentlich() ? drucksache.nummer() + " · " + drucksache.betreff()
                : "nichtöffentliche Drucksache " + drucksache.nummer();
    }
}
