package de.beratungsfolge.prozesse.ablauf;

import java.util.List;

/**
 * The way a process took through its model.
 *
 * @param schritte        in the order in which it came to them
 * @param fluesse         ids of the sequence flows it took, told from times and neighbours: the engine does not record them
 * @param nichtGegangen   names of the tasks and calls of the model to which it never came
 */
public record Weg(List<Ablaufschritt> schritte, List<String> fluesse, List<String> nichtGegangen) {
}
