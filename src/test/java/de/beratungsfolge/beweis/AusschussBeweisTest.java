package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Ausschussbesetzung;
import de.beratungsfolge.regelwerk.pruefungen.Ausschussbesetzung.Sitze;
import de.beratungsfolge.regelwerk.pruefungen.Ausschussvorsitze;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Vorsitzart;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Who chairs the committees, by Höchstzahlen or agreement, and who may sit in them. */
class AusschussBeweisTest extends Beweis {

    private static final int FRAKTIONEN = 4;
    private static final int VORSITZE = 10;

    @Test
    void hoechstzahlen() {
        Auswahl auswahl = new Auswahl(9, 20);
        Stimmzettel.jedeVerteilung(FRAKTIONEN, GROESSTES, staerken -> {
            for (int vorsitze = 1; vorsitze <= VORSITZE && staerken[0] > 0; vorsitze++) {
                if (auswahl.nimmt(Math.max(Stimmzettel.summe(staerken), vorsitze), Auswahl.zufall(1 << 20, vorsitze, staerken))) {
                    zugriff(staerken, vorsitze);
                }
            }
        });
    }

    private void zugriff(int[] staerken, int vorsitze) {
        List<Hoechstzahl> alle = Hoechstzahl.absteigend(staerken, vorsitze + 1);
        List<String> sicher = new ArrayList<>();
        while (sicher.size() < vorsitze && alle.get(sicher.size()).compareTo(alle.get(sicher.size() + 1)) > 0) {
            sicher.add(Stimmzettel.name(alle.get(sicher.size()).platz()));
        }
        Map<String, Integer> fraktionen = Stimmzettel.gemischt(staerken);
        Befund befund = frage(new Ausschussvorsitze(fraktionen, vorsitze, null, null, null), VOR_DER_REFORM);
        assertThat(befund.ergebnis()).as("%d Vorsitze, %s", vorsitze, fraktionen).isEqualTo(sicher.size() == vorsitze ? "ZUGRIFF" : "LOS");
        assertThat(befund.werte()).as("%d Vorsitze, %s", vorsitze, fraktionen).containsEntry("reihenfolge", sicher);
    }

    @Test
    void einigung() {
        jedeGroesse(ratsmitglieder -> {
            for (int widersprechende = 0; widersprechende <= ratsmitglieder; widersprechende++) {
                Befund befund = frage(new Ausschussvorsitze(Map.of("A", ratsmitglieder), 2, true, widersprechende, ratsmitglieder), NACH_DER_REFORM);
                assertThat(befund.ergebnis()).as("%d von %d", widersprechende, ratsmitglieder)
                        .isEqualTo(widersprechende < ratsmitglieder / 5.0 ? "EINIGUNG" : "ZUGRIFF");
            }
        });
    }

    @Test
    void besetzung() {
        jedeGroesse(zahl -> {
            for (GremiumArt art : GremiumArt.values()) {
                for (int buerger = 0; buerger <= zahl && new Gremium(art, zahl).istAusschuss(); buerger++) {
                    for (Vorsitzart vorsitz : Arrays.asList(null, Vorsitzart.RATSMITGLIED, Vorsitzart.SACHKUNDIGER_BUERGER)) {
                        besetzung(art, zahl, buerger, vorsitz);
                    }
                }
            }
        });
    }

    private void besetzung(GremiumArt art, int zahl, int buerger, Vorsitzart vorsitz) {
        Befund befund = frage(new Ausschussbesetzung(new Gremium(art, zahl), new Sitze(zahl - buerger, buerger), vorsitz), VOR_DER_REFORM);
        boolean sitze = art == GremiumArt.AUSSCHUSS ? buerger < zahl - buerger : buerger == 0;
        boolean leitung = vorsitz == null || vorsitz == Vorsitzart.RATSMITGLIED && art != GremiumArt.HAUPTAUSSCHUSS;
        assertThat(befund.ergebnis()).as("%s %d, %d, %s", art, zahl, buerger, vorsitz).isEqualTo(sitze && leitung ? "ZULAESSIG" : "UNZULAESSIG");
        assertThat(befund.normen().stream().anyMatch(norm -> norm.startsWith("§ 58 Abs. 3"))).isEqualTo(!sitze || leitung);
    }
}
