package de.beratungsfolge.prozesse;

/**
 * An open task.
 *
 * @param schluessel id of the task in its model
 * @param name       kind of work, as the model calls it; lists of Tasklist add body, meeting and item
 * @param vorgang    business key: a paper's number or a meeting's Kennung
 */
public record Aufgabe(String id, String schluessel, String name, String vorgang, String bearbeiter) {
}
