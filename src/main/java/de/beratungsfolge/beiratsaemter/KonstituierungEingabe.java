package de.beratungsfolge.beiratsaemter;

/**
 * A constituting meeting as it is entered.
 *
 * @param gremium    Kürzel of the Seniorenbeirat
 * @param sitzungId  the planned meeting
 * @param eroeffnung who opens it
 * @param leitungId  who presides until the chair is elected: by custom the oldest member
 */
public record KonstituierungEingabe(String gremium, Long sitzungId, Konstituierung.Eroeffnung eroeffnung, Long leitungId) {
}
