package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsform;
import de.beratungsfolge.regelwerk.pruefungen.Formgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Open, by name or secret. */
class AbstimmungsformBeweisTest extends Beweis {

    @Test
    void beschluesse() {
        Auswahl auswahl = new Auswahl(10, 10);
        jedeGroesse(zahl -> {
            for (int geheim = 0; geheim <= zahl; geheim++) {
                for (int namentlich = 0; namentlich <= zahl; namentlich++) {
                    for (int schwelle : new int[]{1, 1 + zahl / 5, namentlich, namentlich + 1}) {
                        if (schwelle > 0 && auswahl.nimmt(zahl, geheim, namentlich, schwelle)) {
                            beschluss(zahl % 2 == 0 ? GremiumArt.RAT : GremiumArt.AUSSCHUSS, zahl, geheim, namentlich, schwelle);
                        }
                    }
                }
            }
        });
    }

    private void beschluss(GremiumArt art, int zahl, int geheim, int namentlich, int schwelle) {
        Befund befund = frage(new Abstimmungsform(new Gremium(art, zahl), Formgegenstand.BESCHLUSS, geheim, namentlich, schwelle, null), VOR_DER_REFORM);
        boolean fuenftel = geheim >= zahl / 5.0;
        assertThat(befund.ergebnis()).as("%d, %d/%d von %d", geheim, namentlich, schwelle, zahl)
                .isEqualTo(fuenftel ? "GEHEIM" : namentlich > 0 && namentlich >= schwelle ? "NAMENTLICH" : "OFFEN");
        assertThat(befund.werte()).containsEntry("erforderlichGeheim", kleinste(genug -> genug >= zahl / 5.0));
        assertThat(befund.hinweise().contains("PARAMETER")).isEqualTo(!fuenftel && namentlich > 0);
    }

    /** One objection until the reform; since then a fifth, in the council without the mayor. */
    @Test
    void wahlen() {
        jedeGroesse(zahl -> {
            for (int widersprueche = 0; widersprueche <= zahl; widersprueche++) {
                for (GremiumArt art : List.of(GremiumArt.RAT, GremiumArt.HAUPTAUSSCHUSS, GremiumArt.AUSSCHUSS)) {
                    wahl(art, zahl, widersprueche, VOR_DER_REFORM, 1);
                    wahl(art, zahl, widersprueche, NACH_DER_REFORM, (art == GremiumArt.RAT ? zahl - 1 : zahl) / 5.0);
                }
            }
        });
    }

    private void wahl(GremiumArt art, int zahl, int widersprueche, LocalDate stichtag, double schwelle) {
        Befund befund = frage(new Abstimmungsform(new Gremium(art, zahl), Formgegenstand.WAHL, null, null, null, widersprueche), stichtag);
        assertThat(befund.ergebnis()).as("%d von %d", widersprueche, zahl).isEqualTo(widersprueche >= schwelle ? "GEHEIM" : "OFFEN");
        assertThat(befund.werte()).containsEntry("erforderlichGeheim", kleinste(genug -> genug >= schwelle));
    }

    @Test
    void seniorenbeirat() {
        for (int antraege = 0; antraege <= 13; antraege++) {
            for (Formgegenstand gegenstand : List.of(Formgegenstand.BESCHLUSS, Formgegenstand.WAHL, Formgegenstand.WAHL_VORSTAND)) {
                Befund befund = frage(new Abstimmungsform(new Gremium(GremiumArt.SENIORENBEIRAT, 13), gegenstand, antraege, null, null, null), VOR_DER_REFORM);
                boolean geheim = gegenstand == Formgegenstand.WAHL_VORSTAND || gegenstand == Formgegenstand.WAHL && antraege > 0;
                assertThat(befund.ergebnis()).isEqualTo(geheim ? "GEHEIM" : "OFFEN");
            }
        }
    }
}
