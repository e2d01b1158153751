package de.beratungsfolge.seiten.weg;

/**
 * What a matter waits for.
 *
 * @param was     the task or the event
 * @param wer     person or role that must act
 * @param seit    German date, or empty
 * @param faellig German date, or empty
 * @param spaet   whether that date has passed
 * @param verweis address where one can act or see more, or null
 */
public record Wartezeile(String was, String wer, String seit, String faellig, boolean spaet, String verweis) {
}
