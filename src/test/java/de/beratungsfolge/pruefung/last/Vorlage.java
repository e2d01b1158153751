package de.beratungsfolge.pruefung.last;

import java.util.ArrayList;
import java.util.List;

/** A text with places that differ from copy to copy. */
final class Vorlage {

    /** What stands at a place. */
    interface Platz {

        String text(Lauf lauf);
    }

    private final String[] fest;
    private final Platz[] plaetze;

    private Vorlage(List<String> fest, List<Platz> plaetze) {
        this.fest = fest.toArray(String[]::new);
        this.plaetze = plaetze.toArray(Platz[]::new);
    }

    static Bau bau() {
        return new Bau();
    }

    /** @return whether all copies have the same text */
    boolean gleichbleibend() {
        return plaetze.length == 0;
    }

    String text(Lauf lauf) {
        if (plaetze.length == 0) {
            return fest[0];
        }
        StringBuilder text = new StringBuilder(fest[0]);
        for (int i = 0; i < plaetze.length; i++) {
            text.append(plaetze[i].text(lauf)).append(fest[i + 1]);
        }
        return text.toString();
    }

    /** Puts one together from left to right. */
    static final class Bau {

        private final List<String> fest = new ArrayList<>();
        private final List<Platz> plaetze = new ArrayList<>();
        private final StringBuilder laufend = new StringBuilder();

        Bau fest(CharSequence text) {
            laufend.append(text);
            return this;
        }

        Bau platz(Platz platz) {
            fest.add(laufend.toString());
            laufend.setLength(0);
            plaetze.add(platz);
            return this;
        }

        Bau vorlage(Vorlage andere) {
            fest(andere.fest[0]);
            for (int i = 0; i < andere.plaetze.length; i++) {
                platz(andere.plaetze[i]).fest(andere.fest[i + 1]);
            }
            return this;
        }

        Vorlage fertig() {
            fest.add(laufend.toString());
            return new Vorlage(fest, plaetze);
        }
    }
}
