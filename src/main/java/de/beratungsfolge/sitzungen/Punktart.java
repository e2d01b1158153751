package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsaktion;

/** Kinds of agenda items. */
public enum Punktart {
    EINWOHNERFRAGESTUNDE("Einwohnerfragestunde"),
    NIEDERSCHRIFT("Kenntnisnahme der Niederschrift"),
    DRUCKSACHE_VORBERATEND("Drucksache, vorberatend"),
    DRUCKSACHE_BESCHLIESSEND("Drucksache, beschließend"),
    DRUCKSACHE_KENNTNIS("Drucksache zur Kenntnis"),
    BERICHT("Mündlicher Bericht"),
    MITTEILUNGEN("Mitteilungen der Verwaltung"),
    ANFRAGEN("Anfragen"),
    VERSCHIEDENES("Verschiedenes");

    private final String bezeichnung;

    Punktart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return whether the item treats a paper */
    public boolean behandeltDrucksache() {
        return name().startsWith("DRUCKSACHE_");
    }

    /** @return the kind of item for what a body shall do with a paper */
    public static Punktart fuer(Beratungsaktion aktion) {
        return switch (aktion) {
            case VORBERATEND -> DRUCKSACHE_VORBERATEND;
            case BESCHLIESSEND -> DRUCKSACHE_BESCHLIESSEND;
            case KENNTNIS -> DRUCKSACHE_KENNTNIS;
        };
    }
}
