package de.beratungsfolge.regelwerk;

import java.util.List;
import java.util.Map;

/**
 * One rule that fired, and what it looked at.
 *
 * @param regel name of the rule
 * @param fundstelle file and line
 * @param normen the norms it rests on
 * @param fakten the facts its conditions name, with their values in words, in the order in which they are named
 * @param lesart the reading on which it rests, with certainty and source; {@code null}: nothing disputed
 */
public record Pfadschritt(String regel, String fundstelle, List<String> normen, Map<String, String> fakten, String lesart) {
}
