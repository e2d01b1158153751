package de.beratungsfolge.regelwerk;

import java.util.Optional;

/**
 * One reading of a disputed question. A rule that carries it is in force only while the value of that name in
 * {@code werte/lesarten.yaml} is this one.
 *
 * @param name the question, e.g. "Mehrheit für die Bildung von Ausschüssen"
 * @param wert the answer, e.g. "einfache Mehrheit"
 */
record Lesart(String name, String wert) {

    private static final String TRENNER = ": ";

    /** Reads "question: answer"; empty if it is not of that form. */
    static Optional<Lesart> lesen(String text) {
        int stelle = text.indexOf(TRENNER);
        return stelle < 1 || stelle + TRENNER.length() >= text.length() ? Optional.empty()
                : Optional.of(new Lesart(text.substring(0, stelle), text.substring(stelle + TRENNER.length())));
    }

    @Override
    public String toString() {
        return name + TRENNER + wert;
    }
}
