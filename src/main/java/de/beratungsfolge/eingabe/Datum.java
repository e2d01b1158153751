package de.beratungsfolge.eingabe;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as people here write them. */
public final class Datum {

    /** The time zone in which people here read the clock. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter WOCHENTAG = DateTimeFormatter.ofPattern("EEEE, dd.MM.uuuu", Locale.GERMANY);
    private static final DateTimeFormatter UHRZEIT = DateTimeFormatter.ofPattern("HH:mm");

    private Datum() {
    }

    /** @return e.g. {@code 16.11.2021}, or an empty text for no date */
    public static String deutsch(LocalDate tag) {
        return tag == null ? "" : TAG.format(tag);
    }

    /** @return e.g. {@code Dienstag, 16.11.2021} */
    public static String mitWochentag(LocalDate tag) {
        return WOCHENTAG.format(tag);
    }

    /** @return e.g. {@code 17:00 Uhr}, or an empty text for no time */
    public static String deutsch(LocalTime zeit) {
        return zeit == null ? "" : UHRZEIT.format(zeit) + " Uhr";
    }
}
