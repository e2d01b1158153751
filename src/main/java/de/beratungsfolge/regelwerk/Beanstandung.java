package de.beratungsfolge.regelwerk;

import java.util.Comparator;

/**
 * Something in a rule or value file that its author has to change.
 *
 * @param datei path below the rules' root
 * @param zeile line, counted from 1
 * @param grund why it is refused: one German clause without full stop
 * @param abhilfe what to do: one or more German sentences without the last full stop
 */
public record Beanstandung(String datei, int zeile, String grund, String abhilfe) implements Comparable<Beanstandung> {

    private static final Comparator<Beanstandung> ORDNUNG = Comparator.comparing(Beanstandung::datei)
            .thenComparing(Beanstandung::zeile).thenComparing(Beanstandung::grund).thenComparing(Beanstandung::abhilfe);

    /** Where something stands, as people read it. */
    static String fundstelle(String datei, int zeile) {
        return datei + ", Zeile " + zeile;
    }

    @Override
    public int compareTo(Beanstandung andere) {
        return ORDNUNG.compare(this, andere);
    }

    /** All of it in one line. */
    @Override
    public String toString() {
        return fundstelle(datei, zeile) + ": " + grund + ". " + abhilfe + ".";
    }
}
