package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Abberufung;
import de.beratungsfolge.regelwerk.pruefungen.Amt;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Recall: signatures, days between, two thirds. One more Ja never saves the office. */
class AbberufungBeweisTest extends Beweis {

    private static final LocalDate SITZUNG = LocalDate.of(2022, 5, 3);
    private static final int NOCH_NICHT_ABGESTIMMT = -1;

    @Test
    void rat() {
        Auswahl auswahl = new Auswahl(6, 60);
        jedeGroesse(zahl -> {
            for (Amt amt : List.of(Amt.STELLV_BUERGERMEISTER, Amt.BEIGEORDNETER, Amt.BUERGERMEISTER)) {
                if (zahl > 1) {
                    jedeAbberufung(auswahl, new Gremium(GremiumArt.RAT, zahl), amt, zahl);
                }
            }
        });
    }

    @Test
    void seniorenbeirat() {
        Auswahl auswahl = new Auswahl(0, 2);
        for (Amt amt : List.of(Amt.VORSITZ, Amt.STELLVERTRETUNG)) {
            for (int imAmt = 7; imAmt <= 13; imAmt++) {
                jedeAbberufung(auswahl, new Gremium(GremiumArt.SENIORENBEIRAT, 13), amt, imAmt);
            }
        }
    }

    private void jedeAbberufung(Auswahl auswahl, Gremium gremium, Amt amt, int imAmt) {
        int tage = tageDazwischen(amt);
        for (int antragstellende = 0; antragstellende <= imAmt; antragstellende++) {
            for (int zwischen = tage - 1; zwischen <= tage + 1; zwischen++) {
                boolean hatte = false;
                for (int ja = NOCH_NICHT_ABGESTIMMT; ja <= imAmt; ja++) {
                    if (auswahl.nimmt(gremium.mitgliederzahl(), antragstellende, zwischen, ja, amt.ordinal(), imAmt)) {
                        String ergebnis = stelle(gremium, amt, imAmt, antragstellende, zwischen, ja);
                        assertThat(hatte && ergebnis.equals("NICHT_ABBERUFEN")).isFalse();
                        hatte = ergebnis.equals("ABBERUFEN") || ergebnis.equals("EINGELEITET");
                    }
                }
            }
        }
    }

    private static int tageDazwischen(Amt amt) {
        return switch (amt) {
            case BUERGERMEISTER -> 14;
            case BEIGEORDNETER -> 42;
            default -> 2;
        };
    }

    private String stelle(Gremium gremium, Amt amt, int imAmt, int antragstellende, int zwischen, int ja) {
        LocalDateTime eingang = SITZUNG.minusDays(zwischen + 1L).atTime(ja % 2 == 0 ? 0 : 23, ja % 2 == 0 ? 0 : 59);
        boolean aussprache = antragstellende % 2 == 0;
        Befund befund = frage(new Abberufung(gremium, amt, antragstellende, eingang, SITZUNG, aussprache,
                ja < 0 ? null : ja, ja < 0 ? null : imAmt - ja, null, gremium.istSeniorenbeirat() ? imAmt : null), SITZUNG);
        int zahl = amt == Amt.BUERGERMEISTER ? gremium.mitgliederzahl() - 1 : gremium.mitgliederzahl();
        int noetigeAntragstellende = kleinste(genug -> amt == Amt.BUERGERMEISTER ? genug >= zahl / 2.0 : genug > zahl / 2.0);
        int noetigeStimmen = kleinste(genug -> genug * 3 >= zahl * 2);
        boolean zulaessig = antragstellende >= noetigeAntragstellende && zwischen >= tageDazwischen(amt);
        String erwartet = antragstellende < noetigeAntragstellende ? "UNZULAESSIG" : !zulaessig ? "ZU_FRUEH" : ja < 0 ? "ZULAESSIG"
                : ja < noetigeStimmen ? "NICHT_ABBERUFEN" : amt == Amt.BUERGERMEISTER ? "EINGELEITET" : "ABBERUFEN";
        assertThat(befund.ergebnis()).as("%s %s, %d Anträge, %d Tage, %d ja", gremium, amt, antragstellende, zwischen, ja).isEqualTo(erwartet);
        assertThat(befund.werte()).containsEntry("erforderlicheAntragstellende", noetigeAntragstellende).containsEntry("erforderlich", noetigeStimmen)
                .containsEntry("fruehesteSitzung", ersterTagNach(eingang.toLocalDate(), tageDazwischen(amt)));
        assertThat(befund.hinweise().contains("AUSSPRACHE_UNZULAESSIG")).isEqualTo(zulaessig && aussprache);
        boolean andereLesart = gremium.istSeniorenbeirat() && erwartet.equals("NICHT_ABBERUFEN") && ja * 3 >= imAmt * 2;
        assertThat(befund.hinweise().contains("AUSLEGUNG")).isEqualTo(andereLesart);
        return befund.ergebnis();
    }

    /** First day that leaves so many days between. */
    private static LocalDate ersterTagNach(LocalDate eingang, int tage) {
        LocalDate tag = eingang;
        while (eingang.datesUntil(tag).count() - 1 < tage) {
            tag = tag.plusDays(1);
        }
        return tag;
    }
}
