package de.beratungsfolge.werkstatt;

/**
 * What an author should mend.
 *
 * @param stelle file and line, and the rule where there is one
 * @param grund why
 * @param rat what to do
 */
record Beanstandung(String stelle, String grund, String rat) {
}
