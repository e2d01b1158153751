package de.beratungsfolge.feststellungen;

import de.beratungsfolge.regelwerk.Befund;

/**
 * A recorded finding, and what the rules say to the same facts and Stichtag when they are asked again.
 *
 * @param verzeichnet the finding as recorded
 * @param damalige    the answer of the version that gave it
 * @param heutige     the answer of the version in force today
 * @param bestaetigt  the version that gave the finding still gives it
 * @param heuteAnders today's rules would give another finding
 */
public record Nachpruefung(Befund verzeichnet, Befund damalige, Befund heutige, boolean bestaetigt, boolean heuteAnders) {
}
