package de.beratungsfolge.pruefung.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Wahl;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether one voice turns a result is reckoned from the numbers; the rules themselves, asked with one voice given otherwise, say the same. */
class StimmengewichtTest extends Buehnentest {

    private static final LocalDate DAMALS = LocalDate.of(2021, 11, 16);
    private static final LocalDate HEUTE = LocalDate.of(2026, 3, 2);
    private static final Abstimmungsgegenstand[] RAT = {Abstimmungsgegenstand.BESCHLUSS, Abstimmungsgegenstand.HAUPTSATZUNG,
        Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG, Abstimmungsgegenstand.AUSSCHUSSBILDUNG, Abstimmungsgegenstand.RATSBUERGERENTSCHEID};

    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private ObjectMapper json;
    private final Map<List<Object>, Befund> befunde = new HashMap<>();

    @Test
    void abstimmungenWieDieRegeln() {
        int knappe = 0;
        for (LocalDate stichtag : List.of(DAMALS, HEUTE)) {
            for (Abstimmungsgegenstand gegenstand : RAT) {
                knappe += gitter(new Gremium(GremiumArt.RAT, 6), gegenstand, null, stichtag);
            }
            knappe += gitter(new Gremium(GremiumArt.AUSSCHUSS, 6), Abstimmungsgegenstand.BESCHLUSS, null, stichtag);
            knappe += gitter(new Gremium(GremiumArt.SENIORENBEIRAT, 13), Abstimmungsgegenstand.BESCHLUSS, 6, stichtag);
        }
        assertThat(knappe).isGreaterThan(50);
    }

    private Befund gefunden(Pruefung fakten, LocalDate stichtag) {
        return befunde.computeIfAbsent(List.of(fakten, stichtag), neu -> feststellungen.pruefen(fakten, stichtag));
    }

    private int gitter(Gremium gremium, Abstimmungsgegenstand gegenstand, Integer anwesend, LocalDate stichtag) {
        int knappe = 0;
        for (int ja = 0; ja <= 6; ja++) {
            for (int nein = 0; ja + nein <= 6; nein++) {
                int enthaltungen = (6 - ja - nein) % 3;
                Befund so = gefunden(abstimmung(gremium, gegenstand, anwesend, ja, nein, enthaltungen), stichtag);
                boolean kippt = false;
                for (int[] andere : List.of(new int[] {-1, 1, 0}, new int[] {-1, 0, 1}, new int[] {1, -1, 0}, new int[] {0, -1, 1},
                        new int[] {1, 0, -1}, new int[] {0, 1, -1})) {
                    int[] neu = {ja + andere[0], nein + andere[1], enthaltungen + andere[2]};
                    kippt |= neu[0] >= 0 && neu[1] >= 0 && neu[2] >= 0 && !gefunden(abstimmung(gremium, gegenstand, anwesend,
                            neu[0], neu[1], neu[2]), stichtag).ergebnis().equals(so.ergebnis());
                }
                Optional<Listenfund> fund = Stimmengewicht.abstimmung(baum(abstimmung(gremium, gegenstand, anwesend, ja, nein, enthaltungen)), baum(so));
                assertThat(fund.isPresent()).as("%s %s %s: %s to %s, %s abstain", stichtag, gremium.art(), gegenstand, ja, nein, enthaltungen)
                        .isEqualTo(kippt);
                assertThat(fund.map(Listenfund::merkmal).orElse("")).isNotEqualTo(Stimmengewicht.UNKLAR);
                knappe += kippt ? 1 : 0;
            }
        }
        return knappe;
    }

    @Test
    void wahlenWieDieRegeln() {
        int knappe = 0;
        for (GremiumArt art : List.of(GremiumArt.AUSSCHUSS, GremiumArt.SENIORENBEIRAT)) {
            for (int wahlgang = 1; wahlgang <= 2; wahlgang++) {
                for (int[] stimmen : List.of(new int[] {5, 3, 1}, new int[] {6, 1, 2}, new int[] {4, 4, 1}, new int[] {5, 4, 0}, new int[] {7, 2, 0},
                        new int[] {3, 3, 3}, new int[] {8, 0, 1}, new int[] {4, 2, 3}, new int[] {9}, new int[] {5}, new int[] {4}, new int[] {3})) {
                    for (int nein : new int[] {0, 4}) {
                        knappe += wahl(art, wahlgang, stimmen, nein);
                    }
                }
            }
        }
        assertThat(knappe).isBetween(20, 90);
    }

    private int wahl(GremiumArt art, int wahlgang, int[] stimmen, int nein) {
        Wahl wahl = wahl(art, wahlgang, stimmen, nein, 0);
        Befund so = gefunden(wahl, DAMALS);
        boolean kippt = false;
        int[] alle = new int[stimmen.length + 1];
        System.arraycopy(stimmen, 0, alle, 0, stimmen.length);
        alle[stimmen.length] = nein;
        for (int von = 0; von < alle.length; von++) {
            for (int zu = 0; zu <= alle.length; zu++) {
                if (von != zu && alle[von] > 0) {
                    int[] neu = alle.clone();
                    neu[von]--;
                    if (zu < alle.length) {
                        neu[zu]++;
                    }
                    Befund anders = gefunden(wahl(art, wahlgang, Arrays.copyOf(neu, stimmen.length), neu[stimmen.length],
                            zu == alle.length ? 1 : 0), DAMALS);
                    kippt |= !anders.ergebnis().equals(so.ergebnis()) || !wen(anders).equals(wen(so));
                }
            }
        }
        assertThat(Wahlgewicht.wahl(baum(wahl), baum(so)).isPresent()).as("%s %s %s nein %s: %s", art, wahlgang, wahl.stimmen(), nein, so.satz())
                .isEqualTo(kippt);
        return kippt ? 1 : 0;
    }

    private static Set<?> wen(Befund befund) {
        return Set.copyOf((Collection<?>) befund.werte().get("personen"));
    }

    private static Wahl wahl(GremiumArt art, int wahlgang, int[] stimmen, int nein, int enthaltungen) {
        Map<String, Integer> personen = new LinkedHashMap<>();
        for (int i = 0; i < stimmen.length; i++) {
            personen.put("Person " + i, stimmen[i]);
        }
        return new Wahl(new Gremium(art, 13), wahlgang, personen, nein, enthaltungen, 0);
    }

    @Test
    void derLetzteSitzDesBeirats() {
        assertThat(Wahlgewicht.beiratswahl(beiratsstimmen(20, 18), json.createObjectNode())).as("two apart: one mark moved makes a tie").isPresent();
        assertThat(Wahlgewicht.beiratswahl(beiratsstimmen(20, 17), json.createObjectNode())).isEmpty();
        assertThat(Wahlgewicht.beiratswahl(beiratsstimmen(20, 20), json.createObjectNode().put("ergebnis", "LOS")))
                .map(Listenfund::merkmal).contains(Stimmengewicht.GLEICHHEIT);
    }

    private JsonNode beiratsstimmen(int letzter, int naechster) {
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            stimmen.put("Gewählt " + i, 40 - i);
        }
        stimmen.put("Letzter", letzter);
        stimmen.put("Nächster", naechster);
        return json.valueToTree(Map.of("stimmen", stimmen));
    }

    private static Abstimmung abstimmung(Gremium gremium, Abstimmungsgegenstand gegenstand, Integer anwesend, int ja, int nein, int enthaltungen) {
        return new Abstimmung(gremium, gegenstand, ja, nein, enthaltungen, 0, anwesend, null);
    }

    private JsonNode baum(Pruefung fakten) {
        return json.valueToTree(fakten);
    }

    private JsonNode baum(Befund befund) {
        return json.valueToTree(befund);
    }
}
