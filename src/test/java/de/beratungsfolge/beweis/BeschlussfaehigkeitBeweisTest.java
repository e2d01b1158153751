package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit.Anwesend;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit.Ausgeschlossen;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit.ZweiteLadung;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Quorum of the council, the double one of committees, that of the Seniorenbeirat. */
class BeschlussfaehigkeitBeweisTest extends Beweis {

    private static final List<ZweiteLadung> LADUNGEN = Arrays.asList(null, new ZweiteLadung(true, true),
            new ZweiteLadung(true, false), new ZweiteLadung(false, true));

    @Test
    void rat() {
        Auswahl auswahl = new Auswahl(10, 12);
        jedeGroesse(zahl -> {
            for (int da = 0; da <= zahl; da++) {
                for (int befangen = 0; befangen <= da; befangen++) {
                    for (int art = 0; art < 8; art++) {
                        if (auswahl.nimmt(zahl, da, befangen, art)) {
                            ZweiteLadung ladung = LADUNGEN.get(art / 2);
                            boolean verlangt = art % 2 == 0;
                            Befund befund = frage(new Beschlussfaehigkeit(new Gremium(GremiumArt.RAT, zahl), new Anwesend(da, null, null, 2, true),
                                    new Ausgeschlossen(befangen, null, null), verlangt, ladung, null), VOR_DER_REFORM);
                            vergleiche(befund, zahl, da - befangen, true, verlangt, ladung);
                        }
                    }
                }
            }
        });
    }

    @Test
    void ausschuesse() {
        Auswahl auswahl = new Auswahl(8, 15);
        jedeGroesse(zahl -> {
            for (int rat = 0; rat <= zahl; rat++) {
                for (int buerger = 0; rat + buerger <= zahl; buerger++) {
                    for (int art = 0; art < 8; art++) {
                        if (auswahl.nimmt(zahl, rat, buerger, art)) {
                            ausschuss(zahl, rat, buerger, art);
                        }
                    }
                }
            }
        });
    }

    /** Which committee, and who of those present is excluded, differs from combination to combination. */
    private void ausschuss(int zahl, int rat, int buerger, int art) {
        ZweiteLadung ladung = LADUNGEN.get(art / 2);
        boolean verlangt = art % 2 == 0;
        boolean haupt = Auswahl.zufall(3, zahl, rat, buerger, art) == 0 && rat + buerger < zahl;
        int ratBefangen = Auswahl.zufall(rat + 1, zahl, buerger, art) / 2;
        int buergerBefangen = Auswahl.zufall(buerger + 1, zahl, rat, art, 1) / 2;
        Befund befund = frage(new Beschlussfaehigkeit(new Gremium(haupt ? GremiumArt.HAUPTAUSSCHUSS : GremiumArt.AUSSCHUSS, zahl),
                new Anwesend(null, rat, buerger, 3, true), new Ausgeschlossen(null, ratBefangen, buergerBefangen), verlangt, ladung, null),
                VOR_DER_REFORM);
        int ratDa = rat - ratBefangen + (haupt ? 1 : 0);
        int buergerDa = buerger - buergerBefangen;
        vergleiche(befund, zahl, ratDa + buergerDa, ratDa > buergerDa, verlangt, ladung);
    }

    @Test
    void ausschussOhneAufteilung() {
        jedeGroesse(zahl -> {
            for (int da = 0; da <= zahl; da++) {
                for (boolean verlangt : List.of(true, false)) {
                    Befund befund = frage(new Beschlussfaehigkeit(new Gremium(GremiumArt.FINANZAUSSCHUSS, zahl),
                            new Anwesend(da, null, null, null, null), null, verlangt, null, null), NACH_DER_REFORM);
                    vergleiche(befund, zahl, da, true, verlangt, null);
                }
            }
        });
    }

    private static void vergleiche(Befund befund, int zahl, int da, boolean ratUeberwiegt, boolean verlangt, ZweiteLadung ladung) {
        boolean zumZweitenMal = ladung != null && ladung.selberGegenstand() && ladung.hinweisInLadung();
        boolean erreicht = da > zahl / 2.0 && ratUeberwiegt;
        String erwartet = erreicht || zumZweitenMal && da > 0 ? "BESCHLUSSFAEHIG" : verlangt ? "BESCHLUSSUNFAEHIG" : "GILT_ALS_BESCHLUSSFAEHIG";
        assertThat(befund.ergebnis()).as("%d von %d, %s, %s", da, zahl, ratUeberwiegt, ladung).isEqualTo(erwartet);
        assertThat(befund.werte()).containsEntry("anwesend", da)
                .containsEntry("erforderlich", zumZweitenMal && !erreicht ? 1 : kleinste(genug -> genug > zahl / 2.0));
        assertThat(befund.hinweise().contains("AUSLEGUNG")).isEqualTo(zumZweitenMal && da > 0 && !ratUeberwiegt);
    }

    /** Nobody's silence makes it quorate; empty seats count, but another reading leaves them out. */
    @Test
    void seniorenbeirat() {
        for (int imAmt = 0; imAmt <= 13; imAmt++) {
            for (int da = 0; da <= imAmt; da++) {
                for (int befangen = 0; befangen <= da; befangen++) {
                    for (boolean verlangt : List.of(true, false)) {
                        Befund befund = frage(new Beschlussfaehigkeit(new Gremium(GremiumArt.SENIORENBEIRAT, 13),
                                new Anwesend(da, null, null, null, null), new Ausgeschlossen(befangen, null, null), verlangt, null, imAmt), VOR_DER_REFORM);
                        boolean erreicht = da - befangen > 13 / 2.0;
                        assertThat(befund.ergebnis()).isEqualTo(erreicht ? "BESCHLUSSFAEHIG" : "BESCHLUSSUNFAEHIG");
                        assertThat(befund.werte()).containsEntry("anwesend", da - befangen).containsEntry("erforderlich", 7);
                        assertThat(befund.hinweise().contains("AUSLEGUNG")).isEqualTo(!erreicht && da - befangen > imAmt / 2.0);
                    }
                }
            }
        }
    }
}
