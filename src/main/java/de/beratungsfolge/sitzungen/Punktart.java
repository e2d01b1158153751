package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsaktion;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Kinds of agenda items. */
public enum Punktart {
    EINWOHNERFRAGESTUNDE("Einwohnerfragestunde"),
    NIEDERSCHRIFT("Kenntnisnahme der Niederschrift"),
    NIEDERSCHRIFT_GENEHMIGUNG("Genehmigung der Niederschrift"),
    DRUCKSACHE_VORBERATEND("Drucksache, vorberatend"),
    DRUCKSACHE_BESCHLIESSEND("Drucksache, beschließend"),
    DRUCKSACHE_KENNTNIS("Drucksache zur Kenntnis"),
    ANTRAG("Antrag"),
    WAHL("Wahl"),
    /** Election into the board of the Seniorenbeirat: always secret (§ 4 GeschO-SB). */
    VORSTANDSWAHL("Wahl in den Vorstand"),
    /** Recall from an office: another rule than that for motions decides (§ 4 Abs. 2 GeschO-SB). */
    ABBERUFUNG("Abberufung"),
    WIDERSPRUCH("Widerspruch oder Beanstandung"),
    EINSPRUCH("Einspruch gegen den Beschluss eines Ausschusses"),
    DRINGLICHE_ENTSCHEIDUNG("Genehmigung einer dringlichen Entscheidung"),
    BERICHT("Mündlicher Bericht"),
    MITTEILUNGEN("Mitteilungen der Verwaltung"),
    ANFRAGEN("Anfragen"),
    VERSCHIEDENES("Verschiedenes");

    private static final Set<Punktart> ABGESTIMMT = EnumSet.of(NIEDERSCHRIFT_GENEHMIGUNG, DRUCKSACHE_VORBERATEND,
            DRUCKSACHE_BESCHLIESSEND, ANTRAG, ABBERUFUNG, WIDERSPRUCH, EINSPRUCH, DRINGLICHE_ENTSCHEIDUNG);

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

    /** @return why nobody can put such an item on an agenda by hand; empty if anybody can */
    public Optional<String> nichtFrei() {
        if (this == ABBERUFUNG) {
            return Optional.of("Über eine Abberufung wird nur auf einen Antrag abgestimmt, dessen Zulässigkeit festgestellt ist "
                    + "(§ 4 Abs. 2 GeschO-SB).");
        }
        return behandeltDrucksache() ? Optional.of("Für diesen Punkt fehlt die Drucksache.") : Optional.empty();
    }

    /** @return whether the item may end in a vote on a matter (not: an election) */
    public boolean wirdAbgestimmt() {
        return ABGESTIMMT.contains(this);
    }

    /** @return whether the item is an election */
    public boolean istWahl() {
        return this == WAHL || this == VORSTANDSWAHL;
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
