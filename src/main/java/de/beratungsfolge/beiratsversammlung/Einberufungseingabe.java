package de.beratungsfolge.beiratsversammlung;

import java.time.LocalDate;

/**
 * How a Delegiertenversammlung is convened, as entered.
 *
 * @param versammlungAm day on which it meets
 * @param einberufenAm  day of the invitation
 * @param beschlussAm   day of the Beirat's resolution, or null
 * @param grund         why there is none, or null
 */
public record Einberufungseingabe(LocalDate versammlungAm, String ort, LocalDate einberufenAm, Einberufung einberufung,
                                  LocalDate beschlussAm, String grund) {
}
