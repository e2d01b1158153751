package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Ladung;
import de.beratungsfolge.regelwerk.pruefungen.Zaehlweise;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Ladungsfristen, counted day by day. */
class FristenBeweisTest extends Beweis {

    private static final LocalDate ERSTE_SITZUNG = LocalDate.of(2023, 12, 20);
    private static final int SITZUNGEN = 90;
    private static final int LAENGSTE_FRIST = 15;

    @Test
    void ladung() {
        Auswahl auswahl = new Auswahl(2, 12);
        IntStream.rangeClosed(1, LAENGSTE_FRIST).parallel().forEach(frist -> {
            for (Zaehlweise zaehlweise : Zaehlweise.values()) {
                for (int tag = 0; tag < SITZUNGEN; tag++) {
                    for (int vorher = 0; vorher <= LAENGSTE_FRIST + 3; vorher++) {
                        if (auswahl.nimmt(frist, tag, vorher, zaehlweise.ordinal())) {
                            ladung(ERSTE_SITZUNG.plusDays(tag), vorher, frist, zaehlweise);
                        }
                    }
                }
            }
        });
    }

    private void ladung(LocalDate sitzung, int vorher, int frist, Zaehlweise zaehlweise) {
        LocalDate zugang = sitzung.minusDays(vorher);
        boolean geheilt = vorher % 2 == 0;
        Befund befund = frage(new Ladung(zugang, sitzung, frist, zaehlweise, geheilt), sitzung);
        boolean rechtzeitig = gezaehlt(zugang, sitzung, zaehlweise) >= frist;
        assertThat(befund.ergebnis()).as("%s bis %s, %d Tage, %s", zugang, sitzung, frist, zaehlweise)
                .isEqualTo(rechtzeitig ? "FRISTGERECHT" : geheilt ? "GEHEILT" : "VERSPAETET");
        assertThat(befund.werte()).containsEntry("volleTage", gezaehlt(zugang, sitzung, Zaehlweise.VOLLE_TAGE_DAZWISCHEN))
                .containsEntry("spaetesterZugang", Stream.iterate(sitzung, tag -> tag.minusDays(1))
                        .filter(tag -> gezaehlt(tag, sitzung, zaehlweise) >= frist).findFirst().orElseThrow());
    }

    /** The days that count. */
    private static int gezaehlt(LocalDate zugang, LocalDate sitzung, Zaehlweise zaehlweise) {
        Predicate<LocalDate> zaehlt = switch (zaehlweise) {
            case VOLLE_TAGE_DAZWISCHEN -> tag -> !tag.equals(zugang) && !tag.equals(sitzung);
            case TAG_VOR_SITZUNG -> tag -> !tag.equals(zugang);
            case SITZUNGSTAG_ZAEHLT -> tag -> true;
        };
        return (int) zugang.datesUntil(sitzung.plusDays(1)).filter(zaehlt).count();
    }
}
