package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;

import java.util.function.IntFunction;

/**
 * A direction in which one fact can be changed step by step.
 *
 * @param schritte most steps worth trying
 * @param geaendert the facts after so many steps
 * @param worte the change after so many steps, in words
 */
record Achse(int schritte, IntFunction<Pruefung> geaendert, IntFunction<String> worte) {
}
