package de.beratungsfolge.sitzungen;

/** Carries out one kind of correction. */
interface Berichtigungsart {

    /** What it corrects. */
    Berichtigungsgegenstand gegenstand();

    /**
     * Replaces the recorded value.
     *
     * @throws de.beratungsfolge.eingabe.EingabeFehler if the new value is the old one or cannot be beside what else is recorded
     */
    Wirkung vollziehen(Sitzung sitzung, Berichtigungseingabe eingabe);

    /**
     * What was changed.
     *
     * @param vorher  the old values, to be kept as JSON
     * @param nachher the new values
     * @param satz    new and old value in a German sentence
     * @param punktId the item, or null if the whole meeting is concerned
     */
    record Wirkung(Object vorher, Object nachher, String satz, Long punktId) {
    }
}
