package de.beratungsfolge.sitzungen;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What is entered when a meeting is planned.
 *
 * @param gremium Kürzel of the body
 * @param nummer  the how-manieth meeting of the body it will be
 */
public record Sitzungsplan(String gremium, Integer nummer, LocalDate datum, LocalTime beginn, String ort) {
}
