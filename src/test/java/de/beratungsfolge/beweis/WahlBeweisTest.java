package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Wahl;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** One to four persons, up to 60 votes: election, runoff, lot. */
class WahlBeweisTest extends Beweis {

    @Test
    void wahlen() {
        Auswahl auswahl = new Auswahl(9, 16);
        for (int bewerber = 1; bewerber <= 4; bewerber++) {
            Stimmzettel.jedeVerteilung(bewerber, GROESSTES, stimmen -> {
                int summe = Stimmzettel.summe(stimmen);
                for (int nein = 0; summe + nein <= GROESSTES; nein++) {
                    for (int wahlgang = 1; wahlgang <= 2; wahlgang++) {
                        if (auswahl.nimmt(summe + nein, Auswahl.zufall(1 << 20, wahlgang, stimmen), nein)) {
                            stelle(stimmen, nein, wahlgang);
                        }
                    }
                }
            });
        }
    }

    private void stelle(int[] stimmen, int nein, int wahlgang) {
        int gueltig = Stimmzettel.summe(stimmen) + nein;
        boolean beirat = gueltig <= 13 && Auswahl.zufall(2, nein, stimmen) == 0;
        Gremium gremium = beirat ? new Gremium(GremiumArt.SENIORENBEIRAT, 13)
                : new Gremium(gueltig % 2 == 0 ? GremiumArt.RAT : GremiumArt.AUSSCHUSS, GROESSTES);
        int uebrige = gremium.mitgliederzahl() - gueltig;
        int enthaltungen = Auswahl.zufall(uebrige + 1, nein, stimmen);
        Map<String, Integer> namen = Stimmzettel.gemischt(stimmen);
        Befund befund = frage(new Wahl(gremium, wahlgang, namen, nein, enthaltungen, uebrige - enthaltungen), VOR_DER_REFORM);
        double haelfte = gueltig / 2.0;
        boolean mehrheit = stimmen[0] > haelfte;
        long vorn = IntStream.of(stimmen).filter(zahl -> zahl == stimmen[0]).count();
        String erwartet;
        long weiter;
        if (wahlgang == 2 && stimmen.length > 1) {
            erwartet = vorn == 1 ? "GEWAEHLT" : "LOS";
            weiter = vorn;
        } else if (mehrheit) {
            erwartet = "GEWAEHLT";
            weiter = 1;
        } else if (stimmen.length == 1) {
            erwartet = "NICHT_GEWAEHLT";
            weiter = 0;
        } else {
            erwartet = "ENGERE_WAHL";
            weiter = IntStream.of(stimmen).filter(zahl -> zahl >= stimmen[1]).count();
        }
        assertThat(befund.ergebnis()).as("%s, %d nein, Wahlgang %d", namen, nein, wahlgang).isEqualTo(erwartet);
        assertThat((List<?>) befund.werte().get("personen")).as("%s, %d nein, Wahlgang %d", namen, nein, wahlgang)
                .hasSize((int) weiter).allMatch(person -> weiter == 0 || namen.get(person) >= stimmen[(int) weiter - 1]);
        assertThat(befund.werte()).containsEntry("gueltig", gueltig);
        assertThat(befund.werte().get("erforderlich")).isEqualTo(wahlgang == 1 ? kleinste(genug -> genug > haelfte) : null);
        boolean einePersonOhneMehrheit = stimmen.length == 1 && !mehrheit && (wahlgang == 1 || stimmen[0] > 0);
        assertThat(befund.hinweise().contains("AUSLEGUNG")).isEqualTo(einePersonOhneMehrheit || beirat && wahlgang == 1 && !mehrheit);
    }
}
