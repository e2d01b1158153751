package de.beratungsfolge.gremien;

import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;

/**
 * A body as a person enters it; nothing is checked yet.
 *
 * @param sitze          statutory number of (voting) members; for the council including the mayor
 * @param ratsmitglieder elected members without the mayor, for the council only; null: one less than the seats
 * @param von            first day, or null: since ever
 * @param bis            last day, or null
 */
public record Gremiumsdaten(String kuerzel, String name, GremiumArt art, Integer sitze, Integer ratsmitglieder,
                            LocalDate von, LocalDate bis) {
}
