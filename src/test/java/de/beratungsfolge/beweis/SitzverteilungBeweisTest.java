package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Sitzverteilung;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Seats of committees. For Hare/Niemeyer every seat vector is tried: the method gives the one with the least sum of squared
 * deviations from the exact quota, a lot decides where several are equally near. For d'Hondt all quotients are sorted.
 */
class SitzverteilungBeweisTest extends Beweis {

    private static final int LISTEN = 4;
    private static final int SITZE = 20;

    @Test
    void hareNiemeyer() {
        Auswahl auswahl = new Auswahl(9, 30);
        jedeAufgabe(auswahl, (stimmen, sitze) -> {
            Nahe nahe = new Nahe(stimmen, sitze);
            vergleiche(REGELWERK, "HARE_NIEMEYER", stimmen, sitze, nahe.mindestens, nahe.hoechstens);
        });
    }

    /** If the dated value were d'Hondt, the same rules would give seats by d'Hondt. */
    @Test
    void dHondt() {
        Map<String, String> texte = new HashMap<>(REGELWERK.fassung().dateien());
        texte.computeIfPresent("werte/sitzverfahren.yaml", (datei, text) -> text.replace("wert: HARE_NIEMEYER", "wert: DHONDT"));
        Regelwerk mitHoechstzahlen = Regelwerk.ausTexten("mit d’Hondt", texte);
        Auswahl auswahl = new Auswahl(7, 90);
        jedeAufgabe(auswahl, (stimmen, sitze) -> {
            List<Hoechstzahl> alle = Hoechstzahl.absteigend(stimmen, sitze);
            int[] mindestens = new int[stimmen.length];
            int[] hoechstens = new int[stimmen.length];
            for (Hoechstzahl zahl : alle) {
                int groessere = (int) alle.stream().filter(andere -> andere.compareTo(zahl) > 0).count();
                int nichtKleinere = (int) alle.stream().filter(andere -> andere.compareTo(zahl) >= 0).count();
                mindestens[zahl.platz()] += nichtKleinere <= sitze ? 1 : 0;
                hoechstens[zahl.platz()] += groessere < sitze ? 1 : 0;
            }
            vergleiche(mitHoechstzahlen, "DHONDT", stimmen, sitze, mindestens, hoechstens);
        });
    }

    private interface Aufgabe {

        void stelle(int[] stimmen, int sitze);
    }

    private static void jedeAufgabe(Auswahl auswahl, Aufgabe aufgabe) {
        Stimmzettel.jedeVerteilung(LISTEN, GROESSTES, stimmen -> jedeSitzzahl(sitze -> {
            if (stimmen[0] > 0 && auswahl.nimmt(Math.max(Stimmzettel.summe(stimmen), sitze), Auswahl.zufall(1 << 20, sitze, stimmen))) {
                aufgabe.stelle(stimmen, sitze);
            }
        }));
    }

    private static void jedeSitzzahl(IntConsumer beweis) {
        for (int sitze = 1; sitze <= SITZE; sitze++) {
            beweis.accept(sitze);
        }
    }

    private void vergleiche(Regelwerk regelwerk, String verfahren, int[] stimmen, int sitze, int[] mindestens, int[] hoechstens) {
        Map<String, Integer> namen = Stimmzettel.gemischt(stimmen);
        Map<String, Integer> sicher = new HashMap<>();
        List<String> gleichauf = new ArrayList<>();
        int offen = sitze;
        for (int platz = 0; platz < stimmen.length; platz++) {
            sicher.put(Stimmzettel.name(platz), mindestens[platz]);
            offen -= mindestens[platz];
            if (hoechstens[platz] > mindestens[platz]) {
                gleichauf.add(Stimmzettel.name(platz));
            }
        }
        Befund befund = frage(regelwerk, new Sitzverteilung(sitze, namen), VOR_DER_REFORM);
        assertThat(befund.ergebnis()).as("%d Sitze, %s", sitze, namen).isEqualTo(offen == 0 ? "VERTEILT" : "LOS");
        assertThat(befund.werte()).as("%d Sitze, %s", sitze, namen).containsEntry("verfahren", verfahren).containsEntry("sitze", sicher);
        if (offen == 0) {
            assertThat(befund.werte()).doesNotContainKey("los");
        } else {
            Map<?, ?> los = (Map<?, ?>) befund.werte().get("los");
            assertThat(los.get("sitze")).as("%d Sitze, %s", sitze, namen).isEqualTo(offen);
            assertThat(new TreeSet<>((List<?>) los.get("listen"))).isEqualTo(new TreeSet<>(gleichauf));
        }
    }

    /** Least and greatest number of seats of every list among the seat vectors that are nearest to the quotas. */
    private static final class Nahe {

        private final int[] stimmen;
        private final int sitze;
        private final int alle;
        private long besteAbweichung = Long.MAX_VALUE;
        private int[] mindestens;
        private int[] hoechstens;

        Nahe(int[] stimmen, int sitze) {
            this.stimmen = stimmen;
            this.sitze = sitze;
            this.alle = Stimmzettel.summe(stimmen);
            versuche(new int[stimmen.length], 0, sitze, 0);
        }

        private void versuche(int[] vektor, int platz, int uebrig, long abweichung) {
            if (platz == stimmen.length) {
                if (uebrig == 0 && abweichung <= besteAbweichung) {
                    merke(vektor, abweichung);
                }
                return;
            }
            for (int hat = 0; hat <= uebrig; hat++) {
                long daneben = (long) alle * hat - (long) stimmen[platz] * sitze;
                vektor[platz] = hat;
                versuche(vektor, platz + 1, uebrig - hat, abweichung + daneben * daneben);
            }
        }

        private void merke(int[] vektor, long abweichung) {
            if (abweichung < besteAbweichung) {
                besteAbweichung = abweichung;
                mindestens = vektor.clone();
                hoechstens = vektor.clone();
            }
            for (int platz = 0; platz < vektor.length; platz++) {
                mindestens[platz] = Math.min(mindestens[platz], vektor[platz]);
                hoechstens[platz] = Math.max(hoechstens[platz], vektor[platz]);
            }
        }
    }
}
