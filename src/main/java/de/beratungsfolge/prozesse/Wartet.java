package de.beratungsfolge.prozesse;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An open task as somebody reads it who does not have to do it.
 *
 * @param aufgabe      its name
 * @param wer          the person, otherwise the role, that must act
 * @param seit         when it arose
 * @param faellig      last day for it, or null
 * @param ueberfaellig whether that day has passed
 * @param id           of the task; opens it in Tasklist
 * @param drucksacheId the paper it is about, or null
 * @param punktId      the item of a meeting it is about, or null
 */
public record Wartet(String aufgabe, String wer, LocalDateTime seit, LocalDate faellig, boolean ueberfaellig, String id,
                     Long drucksacheId, Long punktId) {
}
