package de.beratungsfolge.regelwerk;

import java.util.List;

/** What a condition or a consequence computes. Every part knows its line. */
sealed interface Ausdruck {

    int zeile();

    /** A whole number. */
    record Zahl(int zeile, int wert) implements Ausdruck {
    }

    /** A text in quotation marks. */
    record Text(int zeile, String wert) implements Ausdruck {
    }

    /** {@code true} or {@code false}. */
    record Wahrheit(int zeile, boolean wert) implements Ausdruck {
    }

    /** {@code null}: not given. */
    record Nichts(int zeile) implements Ausdruck {
    }

    /** A field of the facts, a field of such a field, or a constant like {@code GremiumArt.RAT}. */
    record Pfad(int zeile, List<String> namen) implements Ausdruck {

        /** Whether it is written like a constant. */
        boolean konstante() {
            return Character.isUpperCase(namen.get(0).charAt(0));
        }

        @Override
        public String toString() {
            return String.join(".", namen);
        }
    }

    /** A name bound before, with fields of it; {@code name} begins with $. */
    record Variable(int zeile, String name, List<String> felder) implements Ausdruck {
    }

    /** A function of the rule language. */
    record Aufruf(int zeile, String name, List<Ausdruck> angaben) implements Ausdruck {
    }

    /** {@code !}. */
    record Verneinung(int zeile, Ausdruck inhalt) implements Ausdruck {
    }

    /** Two sides and what joins them; a preceding {@code not} is part of the sign. */
    record Verknuepfung(int zeile, String zeichen, Ausdruck links, Ausdruck rechts) implements Ausdruck {
    }

    /** {@code in ( … )}. */
    record Auswahl(int zeile, Ausdruck wert, List<Ausdruck> zulaessige) implements Ausdruck {
    }
}
