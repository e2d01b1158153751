package de.beratungsfolge.prozesse.abwesenheit;

import de.beratungsfolge.prozesse.Rolle;
import java.time.LocalDate;

/** An absence as somebody enters it; see {@link Abwesenheit}. Whatever was not filled in is null. */
public record Abwesenheitsmeldung(String person, Rolle rolle, LocalDate von, LocalDate bis, String vertreter,
                                  boolean darfUnterzeichnen, String grund) {
}
