package de.beratungsfolge.beispiel.seniorenbeirat;

/**
 * A chapter of the story.
 *
 * @param nachEintrag id of the last entry of the record before it
 */
record Kapitel(String titel, long nachEintrag) {
}
