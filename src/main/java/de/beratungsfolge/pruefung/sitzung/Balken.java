package de.beratungsfolge.pruefung.sitzung;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A vote as a bar: its parts are told apart by pattern, not by colour alone. */
public record Balken(List<Teil> teile) {

    /** Width of the drawing; the page stretches it. */
    public static final int BREITE = 400;

    /** @param muster name of the pattern: ja, nein, enthaltung, ungueltig */
    public record Teil(String muster, String von, String breite) {
    }

    static Balken von(int ja, int nein, int enthaltungen, int ungueltig) {
        int[] zahlen = {ja, nein, enthaltungen, ungueltig};
        List<String> muster = List.of("ja", "nein", "enthaltung", "ungueltig");
        double summe = ja + nein + enthaltungen + ungueltig;
        double ab = 0;
        List<Teil> teile = new ArrayList<>();
        for (int i = 0; i < zahlen.length && summe > 0; i++) {
            double breite = BREITE * zahlen[i] / summe;
            if (zahlen[i] > 0) {
                teile.add(new Teil(muster.get(i), zahl(ab), zahl(breite)));
            }
            ab += breite;
        }
        return new Balken(teile);
    }

    private static String zahl(double wert) {
        return String.format(Locale.ROOT, "%.2f", wert);
    }
}
