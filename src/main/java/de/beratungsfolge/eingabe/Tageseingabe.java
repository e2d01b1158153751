package de.beratungsfolge.eingabe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people type it: {@code 16.11.2021} or {@code 2021-11-16}. */
public final class Tageseingabe {

    private static final Pattern DEUTSCH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int FRUEHESTENS = 1900;
    private static final int SPAETESTENS = 2199;

    private Tageseingabe() {
    }

    /**
     * @return the day; null for an empty text
     * @throws EingabeFehler if the text is no date, or none of this or the neighbouring centuries
     */
    public static LocalDate lesen(String feld, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Matcher deutsch = DEUTSCH.matcher(text.strip());
            if (deutsch.matches()) {
                return glaubhaft(tag(deutsch, 3, 2, 1));
            }
            Matcher iso = ISO.matcher(text.strip());
            if (iso.matches()) {
                return glaubhaft(tag(iso, 1, 2, 3));
            }
        } catch (DateTimeException unmoeglich) {
            throw keinDatum(feld, text);
        }
        throw keinDatum(feld, text);
    }

    private static LocalDate tag(Matcher treffer, int jahr, int monat, int tag) {
        return LocalDate.of(Integer.parseInt(treffer.group(jahr)), Integer.parseInt(treffer.group(monat)),
                Integer.parseInt(treffer.group(tag)));
    }

    private static LocalDate glaubhaft(LocalDate tag) {
        if (tag.getYear() < FRUEHESTENS || tag.getYear() > SPAETESTENS) {
            throw new DateTimeException("Jahr " + tag.getYear());
        }
        return tag;
    }

    private static EingabeFehler keinDatum(String feld, String text) {
        return new EingabeFehler(feld, "„" + text.strip() + "“ ist kein Datum; bitte wie 16.11.2021 oder 2021-11-16.");
    }
}
