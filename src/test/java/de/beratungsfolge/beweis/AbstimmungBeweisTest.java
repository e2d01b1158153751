package de.beratungsfolge.beweis;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import static org.assertj.core.api.Assertions.assertThat;

/** Majorities, and what the mayor's vote counts. One more Ja never turns adopted into rejected. */
class AbstimmungBeweisTest extends Beweis {

    private static final List<Stimme> BUERGERMEISTER = Arrays.asList(null, Stimme.JA, Stimme.NEIN, Stimme.ENTHALTUNG);

    @Test
    void rat() {
        Auswahl auswahl = new Auswahl(7, 30);
        jedeGroesse(zahl -> {
            for (Abstimmungsgegenstand gegenstand : Abstimmungsgegenstand.values()) {
                jedesVerhaeltnis(auswahl, GremiumArt.RAT, zahl, gegenstand, VOR_DER_REFORM);
            }
            jedesVerhaeltnis(auswahl, GremiumArt.RAT, zahl, Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG, NACH_DER_REFORM);
        });
    }

    @Test
    void ausschuesse() {
        Auswahl auswahl = new Auswahl(7, 30);
        jedeGroesse(zahl -> {
            for (GremiumArt art : List.of(GremiumArt.HAUPTAUSSCHUSS, GremiumArt.FINANZAUSSCHUSS, GremiumArt.AUSSCHUSS)) {
                jedesVerhaeltnis(auswahl, art, zahl, Abstimmungsgegenstand.EMPFEHLUNG, VOR_DER_REFORM);
            }
        });
    }

    private void jedesVerhaeltnis(Auswahl auswahl, GremiumArt art, int zahl, Abstimmungsgegenstand gegenstand, LocalDate stichtag) {
        for (Stimme buergermeister : BUERGERMEISTER) {
            for (int nein = buergermeister == Stimme.NEIN ? 1 : 0; nein <= zahl; nein++) {
                boolean angenommen = false;
                for (int ja = buergermeister == Stimme.JA ? 1 : 0; ja + nein <= zahl; ja++) {
                    int enthaltungen = Auswahl.zufall(zahl - ja - nein + 1, zahl, ja, nein);
                    if ((buergermeister != Stimme.ENTHALTUNG || enthaltungen > 0)
                            && auswahl.nimmt(zahl, ja, nein, gegenstand.ordinal(), art.ordinal(), BUERGERMEISTER.indexOf(buergermeister))) {
                        Abstimmung abstimmung = new Abstimmung(new Gremium(art, zahl), gegenstand, ja, nein, enthaltungen,
                                zahl - ja - nein - enthaltungen, null, buergermeister);
                        Befund befund = frage(abstimmung, stichtag);
                        vergleiche(befund, abstimmung, stichtag);
                        assertThat(angenommen && befund.ergebnis().equals("ABGELEHNT")).as("mehr Ja, abgelehnt: %s", abstimmung).isFalse();
                        angenommen = befund.ergebnis().equals("ANGENOMMEN");
                    }
                }
            }
        }
    }

    private static void vergleiche(Befund befund, Abstimmung abstimmung, LocalDate stichtag) {
        boolean ohneBuergermeister = abstimmung.gegenstand() == Abstimmungsgegenstand.AUSSCHUSSBILDUNG
                || abstimmung.gegenstand() == Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG
                || abstimmung.gremium().art() != GremiumArt.RAT && abstimmung.gremium().art() != GremiumArt.HAUPTAUSSCHUSS;
        int ja = abstimmung.ja() - (ohneBuergermeister && abstimmung.buergermeisterStimme() == Stimme.JA ? 1 : 0);
        int nein = abstimmung.nein() - (ohneBuergermeister && abstimmung.buergermeisterStimme() == Stimme.NEIN ? 1 : 0);
        int zahl = abstimmung.gremium().mitgliederzahl();
        IntPredicate genuegt = switch (abstimmung.gegenstand()) {
            case BESCHLUSS, EMPFEHLUNG, AUSSCHUSSBILDUNG -> dafuer -> dafuer - nein > 0;
            case HAUPTSATZUNG -> dafuer -> dafuer > zahl / 2.0;
            case RATSBUERGERENTSCHEID, FESTSTELLUNG_AUSNAHMEFALL -> dafuer -> dafuer * 3 >= zahl * 2;
            case EINHEITLICHER_WAHLVORSCHLAG -> stichtag.equals(NACH_DER_REFORM) ? dafuer -> dafuer - nein > 0 : dafuer -> dafuer > 0 && nein == 0;
        };
        assertThat(befund.ergebnis()).as("%s", abstimmung).isEqualTo(genuegt.test(ja) ? "ANGENOMMEN" : "ABGELEHNT");
        assertThat(befund.werte()).containsEntry("gewertet", Map.of("ja", ja, "nein", nein)).containsEntry("einstimmig", ja > 0 && nein == 0);
        boolean unerreichbar = !genuegt.test(zahl + nein + 1);
        assertThat(befund.werte().get("erforderlich")).as("%s", abstimmung).isEqualTo(unerreichbar ? null : kleinste(genuegt));
        assertThat(befund.hinweise().contains("BUERGERMEISTER_OHNE_STIMMRECHT")).isEqualTo(ohneBuergermeister && abstimmung.buergermeisterStimme() != null);
        assertThat(befund.hinweise().contains("AUSLEGUNG")).as("%s", abstimmung)
                .isEqualTo(abstimmung.gegenstand() == Abstimmungsgegenstand.AUSSCHUSSBILDUNG && ja > nein && ja <= (zahl - 1) / 2.0);
    }

    /** The majority of those present; by another reading, of the votes cast. */
    @Test
    void seniorenbeirat() {
        for (int anwesend = 0; anwesend <= 13; anwesend++) {
            for (int nein = 0; nein <= anwesend; nein++) {
                for (int ja = 0; ja + nein <= anwesend; ja++) {
                    Befund befund = frage(new Abstimmung(new Gremium(GremiumArt.SENIORENBEIRAT, 13), Abstimmungsgegenstand.BESCHLUSS,
                            ja, nein, null, null, anwesend, null), VOR_DER_REFORM);
                    double haelfte = anwesend / 2.0;
                    assertThat(befund.ergebnis()).isEqualTo(ja > haelfte ? "ANGENOMMEN" : "ABGELEHNT");
                    assertThat(befund.werte()).containsEntry("erforderlich", kleinste(dafuer -> dafuer > haelfte));
                    assertThat(befund.hinweise().contains("AUSLEGUNG")).isEqualTo(ja > nein && ja <= haelfte);
                }
            }
        }
    }
}
