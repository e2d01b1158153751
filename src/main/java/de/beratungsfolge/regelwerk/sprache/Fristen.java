package de.beratungsfolge.regelwerk.sprache;

import de.beratungsfolge.regelwerk.pruefungen.Zaehlweise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.Set;

/** Periods and dates a rule may compute. */
public final class Fristen {

    private static final Set<MonthDay> FESTE_FEIERTAGE = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 3),
            MonthDay.of(11, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    /** Karfreitag, Ostermontag, Christi Himmelfahrt, Pfingstmontag, Fronleichnam: days after Easter Sunday. */
    private static final Set<Integer> FEIERTAGE_NACH_OSTERN = Set.of(-2, 1, 39, 50, 60);

    private Fristen() {
    }

    /** First day before which the given number of full days has passed since the day of receipt (§ 187 Abs. 1 BGB). */
    public static LocalDate nachVollenTagen(LocalDateTime eingang, int tage) {
        return eingang.toLocalDate().plusDays(tage + 1L);
    }

    /** Days of that many weeks. */
    public static int wochen(int anzahl) {
        return 7 * anzahl;
    }

    /** Last day of a period of days that begins with an event on this day (§§ 187, 188 BGB). */
    public static LocalDate tageNach(LocalDate ereignis, int tage) {
        return ereignis.plusDays(tage);
    }

    /** Latest day that leaves a period of days before the end of that day (§§ 187, 188 BGB, counted backwards). */
    public static LocalDate tageVor(LocalDate ende, int tage) {
        return ende.minusDays(tage);
    }

    /** That day of that month. */
    public static LocalDate kalendertag(int jahr, int monat, int tag) {
        return LocalDate.of(jahr, monat, tag);
    }

    /** Last day of a period of months that begins with an event on this day (§ 188 Abs. 2, 3 BGB). */
    public static LocalDate monateNach(LocalDate ereignis, int monate) {
        return ereignis.plusMonths(monate);
    }

    /** Latest day of receipt that keeps a Ladungsfrist, by the local way of counting; no shift at weekends. */
    public static LocalDate spaetesterZugang(LocalDate sitzung, int fristTage, Zaehlweise zaehlweise) {
        return switch (zaehlweise) {
            case VOLLE_TAGE_DAZWISCHEN -> sitzung.minusDays(fristTage + 1L);
            case TAG_VOR_SITZUNG -> sitzung.minusDays(fristTage);
            case SITZUNGSTAG_ZAEHLT -> sitzung.minusDays(fristTage - 1L);
        };
    }

    /** Saturday, Sunday or a public holiday in Nordrhein-Westfalen, as § 193 BGB means it. */
    public static boolean keinWerktag(LocalDate tag) {
        if (tag.getDayOfWeek() == DayOfWeek.SATURDAY || tag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return true;
        }
        int nachOstern = tag.getDayOfYear() - ostersonntag(tag.getYear()).getDayOfYear();
        return FESTE_FEIERTAGE.contains(MonthDay.from(tag)) || FEIERTAGE_NACH_OSTERN.contains(nachOstern);
    }

    /** That day if it is a Werktag, else the next one (§ 193 BGB). */
    public static LocalDate ersterWerktagAb(LocalDate tag) {
        LocalDate werktag = tag;
        while (keinWerktag(werktag)) {
            werktag = werktag.plusDays(1);
        }
        return werktag;
    }

    /** Easter Sunday of the Gregorian calendar (Gauß, as completed by Lichtenberg). */
    private static LocalDate ostersonntag(int jahr) {
        int k = jahr / 100;
        int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
        int s = 2 - (3 * k + 3) / 4;
        int a = jahr % 19;
        int d = (19 * a + m) % 30;
        int r = (d + a / 11) / 29;
        int vollmond = 21 + d - r;
        int sonntag = 7 - (jahr + jahr / 4 + s) % 7;
        int nachVollmond = 7 - (vollmond - sonntag) % 7;
        return LocalDate.of(jahr, 3, 1).plusDays(vollmond + nachVollmond - 1L);
    }
}
