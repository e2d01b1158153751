package de.beratungsfolge.werkstatt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates and times exactly as the case format writes them. */
final class Zeitangaben {

    private Zeitangaben() {
    }

    /** A date {@code YYYY-MM-DD}; empty if the text is none. */
    static Optional<LocalDate> datum(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A time {@code YYYY-MM-DDThh:mm}; empty if the text is none. */
    static Optional<LocalDateTime> zeitpunkt(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}") ? Optional.of(LocalDateTime.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
