package de.beratungsfolge.regelwerk;

/**
 * Smallest unit of a rule file.
 *
 * @param art what it is
 * @param text as written; of a {@code TEXT} what stands between the quotation marks, of a {@code FREMD} why it is refused
 * @param zeile line, counted from 1
 */
record Zeichen(Art art, String text, int zeile) {

    /** {@code FREMD}: nothing the rule language knows; no rule that contains one is accepted. */
    enum Art {
        NAME, VARIABLE, ZAHL, TEXT, SYMBOL, FREMD, ENDE
    }

    boolean ist(String symbolOderWort) {
        return (art == Art.SYMBOL || art == Art.NAME) && text.equals(symbolOderWort);
    }

    boolean istName() {
        return art == Art.NAME;
    }

    /** As people should see it in a message. */
    String lesbar() {
        return switch (art) {
            case TEXT -> "der Text \"" + text + "\"";
            case ENDE -> "das Ende der Datei";
            default -> "„" + text + "“";
        };
    }
}
