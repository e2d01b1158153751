package de.beratungsfolge.beiratswahl;

/**
 * What somebody who may move up answered.
 *
 * @param delegiert still a delegate; null: not asked
 * @param bereit    willing; null: not asked
 */
public record Nachfrage(String name, Boolean delegiert, Boolean bereit) {

    boolean vollstaendig() {
        return delegiert != null && bereit != null;
    }
}
