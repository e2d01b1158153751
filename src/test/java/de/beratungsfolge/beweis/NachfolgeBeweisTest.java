package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Amt;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Nachfolge;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Election of a successor: two weeks, for a Beigeordneter six months (§ 188 Abs. 2, 3 BGB), from every day of two years. */
class NachfolgeBeweisTest extends Beweis {

    private static final LocalDate ERSTE_ABBERUFUNG = LocalDate.of(2023, 1, 1);
    private static final int ABBERUFUNGEN = 730;

    @Test
    void nachfolge() {
        Auswahl auswahl = new Auswahl(-1, 4);
        IntStream.range(0, ABBERUFUNGEN).parallel().forEach(tag -> {
            for (Amt amt : List.of(Amt.VORSITZ, Amt.STELLVERTRETUNG, Amt.STELLV_BUERGERMEISTER, Amt.BEIGEORDNETER)) {
                for (int danach = -3; danach <= 3; danach++) {
                    if (auswahl.nimmt(tag, amt.ordinal(), danach)) {
                        stelle(amt, ERSTE_ABBERUFUNG.plusDays(tag), danach);
                    }
                }
            }
        });
    }

    private void stelle(Amt amt, LocalDate abberufen, int danach) {
        LocalDate spaetestens = amt == Amt.BEIGEORDNETER ? sechsMonateNach(abberufen)
                : abberufen.datesUntil(abberufen.plusYears(1)).skip(14).findFirst().orElseThrow();
        boolean beirat = amt == Amt.VORSITZ || amt == Amt.STELLVERTRETUNG;
        Gremium gremium = beirat ? new Gremium(GremiumArt.SENIORENBEIRAT, 13) : new Gremium(GremiumArt.RAT, 45);
        Befund befund = frage(new Nachfolge(gremium, amt, abberufen, spaetestens.plusDays(danach)), abberufen);
        assertThat(befund.ergebnis()).as("%s, abberufen am %s, gewählt %d Tage nach Fristende", amt, abberufen, danach)
                .isEqualTo(danach <= 0 ? "FRISTGERECHT" : "VERSPAETET");
        assertThat(befund.werte()).containsEntry("spaetestens", spaetestens);
    }

    /** The day of that number in the sixth month; where that month is shorter, its last day. */
    private static LocalDate sechsMonateNach(LocalDate tag) {
        int monat = tag.getMonthValue() + 6;
        int jahr = tag.getYear() + (monat > 12 ? 1 : 0);
        LocalDate erster = LocalDate.of(jahr, monat > 12 ? monat - 12 : monat, 1);
        return erster.datesUntil(erster.plusDays(31)).filter(naechster -> naechster.getMonth() == erster.getMonth())
                .filter(naechster -> naechster.getDayOfMonth() <= tag.getDayOfMonth()).reduce((eins, zwei) -> zwei).orElseThrow();
    }
}
