package de.beratungsfolge.seiten.sitzung;

import de.beratungsfolge.sitzungen.Sitzungsliste.Termin;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A month as weeks from Monday to Sunday. */
record Monatsblatt(String name, String voriger, String naechster, List<List<Tag>> wochen) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.GERMANY);
    private static final int WOCHENTAGE = 7;

    /** A day; {@code imMonat} is false for those of the neighbouring months, which stay empty. */
    record Tag(LocalDate datum, boolean imMonat, boolean heute, List<Termin> termine) {
    }

    static Monatsblatt von(YearMonth monat, List<Termin> termine, LocalDate heute) {
        Map<LocalDate, List<Termin>> jeTag = termine.stream().collect(Collectors.groupingBy(Termin::datum));
        List<List<Tag>> wochen = new ArrayList<>();
        LocalDate montag = monat.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !montag.isAfter(monat.atEndOfMonth()); montag = montag.plusWeeks(1)) {
            LocalDate beginn = montag;
            wochen.add(IntStream.range(0, WOCHENTAGE).mapToObj(beginn::plusDays).map(tag -> new Tag(tag,
                    YearMonth.from(tag).equals(monat), tag.equals(heute), jeTag.getOrDefault(tag, List.of()))).toList());
        }
        return new Monatsblatt(NAME.format(monat), monat.minusMonths(1).toString(), monat.plusMonths(1).toString(), wochen);
    }
}
