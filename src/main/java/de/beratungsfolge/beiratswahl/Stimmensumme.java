package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Pruefliste;
import java.util.Map;

/** Whether sums of votes can come from so many valid ballots: 7 to 13 marks each, one per person (§ 12 Abs. 3 GeschO-SB). */
public final class Stimmensumme {

    private static final int MINDESTENS = 7;
    private static final int HOECHSTENS = 13;

    private Stimmensumme() {
    }

    /** @return how many marks a valid ballot has at least, with so many candidates (reading: fewer than seven, then all) */
    public static int mindestens(int kandidaten) {
        return Math.min(MINDESTENS, kandidaten);
    }

    /** @return how many marks a valid ballot has at most, with so many candidates */
    public static int hoechstens(int kandidaten) {
        return Math.min(HOECHSTENS, kandidaten);
    }

    static void pruefen(Pruefliste liste, Map<String, Integer> stimmen, int zettel) {
        int summe = stimmen.values().stream().mapToInt(Integer::intValue).sum();
        int wenigste = zettel * mindestens(stimmen.size());
        int meiste = zettel * hoechstens(stimmen.size());
        liste.abweisenWenn(summe < wenigste, "Stimmen", "Zusammen sind es " + summe + "; " + zettel
                        + " gültige Stimmzettel ergeben mindestens " + wenigste + " (§ 12 Abs. 3 Satz 1 GeschO-SB).")
                .abweisenWenn(summe > meiste, "Stimmen", "Zusammen sind es " + summe + "; " + zettel
                        + " gültige Stimmzettel ergeben höchstens " + meiste + " (§ 12 Abs. 3 Satz 1 GeschO-SB).");
        stimmen.forEach((name, zahl) -> liste.abweisenWenn(zahl > zettel, "Stimmen für " + name, zahl
                + " sind mehr als gültige Stimmzettel (" + zettel + "); auf jedem hat eine Person höchstens eine Stimme "
                + "(§ 12 Abs. 3 Satz 2 GeschO-SB)."));
    }
}
