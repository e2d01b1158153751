package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Rechtsbehelf;
import de.beratungsfolge.regelwerk.pruefungen.Widerspruch;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The mayor's Widerspruch: three days, then a session from the third day to two weeks after it, counted day by day. */
class WiderspruchBeweisTest extends Beweis {

    private static final LocalDate ERSTER_BESCHLUSS = LocalDate.of(2021, 12, 1);
    private static final int BESCHLUESSE = 120;
    private static final int OHNE_SITZUNG = -1;

    @Test
    void widerspruch() {
        Auswahl auswahl = new Auswahl(-1, 8);
        IntStream.range(0, BESCHLUESSE).parallel().forEach(tag -> {
            for (int nachBeschluss = 0; nachBeschluss <= 6; nachBeschluss++) {
                for (int nachWiderspruch = OHNE_SITZUNG; nachWiderspruch <= 18; nachWiderspruch++) {
                    for (int art = 0; art < 2; art++) {
                        if (auswahl.nimmt(tag, nachBeschluss, nachWiderspruch, art)) {
                            stelle(ERSTER_BESCHLUSS.plusDays(tag), nachBeschluss, nachWiderspruch, art == 1);
                        }
                    }
                }
            }
        });
    }

    private void stelle(LocalDate beschluss, int nachBeschluss, int nachWiderspruch, boolean wiederholt) {
        LocalDate eingelegt = nach(beschluss, nachBeschluss);
        LocalDate sitzung = nachWiderspruch == OHNE_SITZUNG ? null : nach(eingelegt, nachWiderspruch);
        Befund befund = frage(new Widerspruch(Rechtsbehelf.WIDERSPRUCH, new Gremium(GremiumArt.RAT, 45), beschluss, eingelegt, sitzung,
                wiederholt, null), beschluss);
        String erwartet = wiederholt ? "UNZULAESSIG" : nachBeschluss > 3 ? "VERSPAETET" : sitzung == null ? "FRISTGERECHT"
                : nachWiderspruch < 3 ? "SITZUNG_ZU_FRUEH" : nachWiderspruch > 14 ? "SITZUNG_ZU_SPAET" : "FRISTGERECHT";
        assertThat(befund.ergebnis()).as("%s, %s, %s, %s", beschluss, eingelegt, sitzung, wiederholt).isEqualTo(erwartet);
        if (!wiederholt) {
            assertThat(befund.werte()).containsEntry("letzterTag", nach(beschluss, 3));
        }
        if (!wiederholt && nachBeschluss <= 3) {
            assertThat(befund.werte()).containsEntry("sitzungVon", nach(eingelegt, 3)).containsEntry("sitzungBis", nach(eingelegt, 14));
        }
    }

    private static LocalDate nach(LocalDate tag, int tage) {
        return Stream.iterate(tag, naechster -> naechster.plusDays(1)).skip(tage).findFirst().orElseThrow();
    }
}
