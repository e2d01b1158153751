package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsform;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.BefangeneStimme;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit.Anwesend;
import de.beratungsfolge.regelwerk.pruefungen.Formgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Mitwirkung;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A second, independent calculation for every combination of small bodies. It uses fractions and
 * enumeration where the rules use whole numbers and bounds.
 */
class OrakelTest {

    private static final Regelwerk REGELWERK = Regelwerk.ausOrdner(Path.of("rules"));
    private static final LocalDate VOR_DER_REFORM = LocalDate.of(2021, 12, 7);
    private static final LocalDate NACH_DER_REFORM = LocalDate.of(2025, 12, 9);
    private static final int GROESSTES = 20;

    @Test
    void beschlussfaehigkeitDesRates() {
        for (int zahl = 1; zahl <= GROESSTES; zahl++) {
            for (int da = 0; da <= zahl; da++) {
                for (boolean verlangt : List.of(true, false)) {
                    Befund befund = REGELWERK.pruefe(new Beschlussfaehigkeit(new Gremium(GremiumArt.RAT, zahl),
                            new Anwesend(da, null, null, null, null), null, verlangt, null, null), VOR_DER_REFORM);
                    assertThat(befund.ergebnis()).as("%d von %d", da, zahl).isEqualTo(erwartet(da > zahl / 2.0, verlangt));
                    assertThat((int) befund.werte().get("erforderlich")).isGreaterThan(zahl / 2).isLessThanOrEqualTo(zahl / 2 + 1);
                }
            }
        }
    }

    @Test
    void beschlussfaehigkeitDesAusschusses() {
        for (int zahl = 1; zahl <= GROESSTES; zahl++) {
            for (int rat = 0; rat <= zahl; rat++) {
                for (int buerger = 0; rat + buerger <= zahl; buerger++) {
                    boolean verlangt = (zahl + rat) % 2 == 0;
                    Befund befund = REGELWERK.pruefe(new Beschlussfaehigkeit(new Gremium(GremiumArt.AUSSCHUSS, zahl),
                            new Anwesend(null, rat, buerger, 3, true), null, verlangt, null, null), VOR_DER_REFORM);
                    assertThat(befund.ergebnis()).as("%d + %d von %d", rat, buerger, zahl)
                            .isEqualTo(erwartet(rat + buerger > zahl / 2.0 && rat > buerger, verlangt));
                }
            }
        }
    }

    private static String erwartet(boolean erreicht, boolean verlangt) {
        return erreicht ? "BESCHLUSSFAEHIG" : verlangt ? "BESCHLUSSUNFAEHIG" : "GILT_ALS_BESCHLUSSFAEHIG";
    }

    @Test
    void abstimmungImRat() {
        for (int zahl = 1; zahl <= GROESSTES; zahl++) {
            for (int ja = 0; ja <= zahl; ja++) {
                for (int nein = 0; ja + nein <= zahl; nein++) {
                    Gremium rat = new Gremium(GremiumArt.RAT, zahl);
                    stimmt(rat, Abstimmungsgegenstand.BESCHLUSS, ja, nein, ja - nein > 0);
                    stimmt(rat, Abstimmungsgegenstand.HAUPTSATZUNG, ja, nein, ja > zahl / 2.0);
                    stimmt(rat, Abstimmungsgegenstand.RATSBUERGERENTSCHEID, ja, nein, ja * 3 >= zahl * 2);
                    stimmt(rat, Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG, ja, nein, ja > 0 && nein == 0);
                }
            }
        }
    }

    @Test
    void abstimmungImSeniorenbeirat() {
        for (int anwesend = 0; anwesend <= 13; anwesend++) {
            for (int ja = 0; ja <= anwesend; ja++) {
                for (int nein = 0; ja + nein <= anwesend; nein++) {
                    Befund befund = REGELWERK.pruefe(new Abstimmung(new Gremium(GremiumArt.SENIORENBEIRAT, 13),
                            Abstimmungsgegenstand.BESCHLUSS, ja, nein, null, null, anwesend, null), VOR_DER_REFORM);
                    boolean mehrheit = ja > anwesend / 2.0;
                    assertThat(befund.ergebnis()).isEqualTo(mehrheit ? "ANGENOMMEN" : "ABGELEHNT");
                    assertThat(befund.hinweise().contains("AUSLEGUNG")).isEqualTo(ja > nein && !mehrheit);
                }
            }
        }
    }

    /** Also: {@code erforderlich} is the least number of votes that would have carried. */
    private static void stimmt(Gremium gremium, Abstimmungsgegenstand gegenstand, int ja, int nein, boolean angenommen) {
        Befund befund = REGELWERK.pruefe(new Abstimmung(gremium, gegenstand, ja, nein, null, null, null, null), VOR_DER_REFORM);
        assertThat(befund.ergebnis()).as("%s %d:%d von %s", gegenstand, ja, nein, gremium).isEqualTo(angenommen ? "ANGENOMMEN" : "ABGELEHNT");
        assertThat(befund.werte().get("einstimmig")).isEqualTo(ja >= 1 && nein == 0);
        if (befund.werte().get("erforderlich") instanceof Integer erforderlich) {
            assertThat(ja >= erforderlich).isEqualTo(angenommen);
        } else {
            assertThat(nein).isPositive();
        }
    }

    @Test
    void formDerAbstimmung() {
        for (int zahl = 1; zahl <= GROESSTES; zahl++) {
            for (int geheim = 0; geheim <= zahl; geheim++) {
                for (int namentlich = 0; namentlich <= zahl; namentlich += 2) {
                    int schwelle = 1 + (zahl + geheim) % 6;
                    Befund befund = REGELWERK.pruefe(new Abstimmungsform(new Gremium(GremiumArt.AUSSCHUSS, zahl), Formgegenstand.BESCHLUSS,
                            geheim, namentlich, schwelle, null), VOR_DER_REFORM);
                    boolean fuenftel = geheim >= zahl / 5.0;
                    assertThat(befund.ergebnis()).isEqualTo(fuenftel ? "GEHEIM" : namentlich >= schwelle ? "NAMENTLICH" : "OFFEN");
                    assertThat(befund.hinweise().contains("PARAMETER")).isEqualTo(!fuenftel && namentlich > 0);
                }
                wahl(zahl, geheim, VOR_DER_REFORM, geheim >= 1);
                wahl(zahl, geheim, NACH_DER_REFORM, geheim >= (zahl - 1) / 5.0);
            }
        }
    }

    private static void wahl(int zahl, int widersprueche, LocalDate stichtag, boolean geheim) {
        Befund befund = REGELWERK.pruefe(new Abstimmungsform(new Gremium(GremiumArt.RAT, zahl), Formgegenstand.WAHL,
                null, null, null, widersprueche), stichtag);
        assertThat(befund.ergebnis()).as("%d von %d", widersprueche, zahl).isEqualTo(geheim ? "GEHEIM" : "OFFEN");
    }

    @Test
    void mitwirkung() {
        for (int ja = 0; ja <= 6; ja++) {
            for (int nein = 0; nein <= 6; nein++) {
                for (int enthaltungen = 0; enthaltungen <= 2; enthaltungen++) {
                    for (int unbekannt = 0; unbekannt <= 3; unbekannt++) {
                        for (int bekannteJa = 0; bekannteJa <= Math.min(ja, 2); bekannteJa++) {
                            for (int bekannteNein = 0; bekannteNein <= Math.min(nein, 2); bekannteNein++) {
                                if (bekannteJa + bekannteNein + unbekannt <= ja + nein + enthaltungen) {
                                    mitwirkung(ja, nein, enthaltungen, bekannteJa, bekannteNein, unbekannt);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static void mitwirkung(int ja, int nein, int enthaltungen, int bekannteJa, int bekannteNein, int unbekannt) {
        List<BefangeneStimme> befangene = new ArrayList<>();
        befangene.addAll(Collections.nCopies(bekannteJa, BefangeneStimme.JA));
        befangene.addAll(Collections.nCopies(bekannteNein, BefangeneStimme.NEIN));
        befangene.addAll(Collections.nCopies(unbekannt, BefangeneStimme.UNBEKANNT));
        boolean kannAendern = false;
        boolean kannBleiben = false;
        for (int mitJa = 0; mitJa <= Math.min(unbekannt, ja - bekannteJa); mitJa++) {
            for (int mitNein = 0; mitJa + mitNein <= unbekannt && mitNein <= nein - bekannteNein; mitNein++) {
                if (unbekannt - mitJa - mitNein <= enthaltungen) {
                    boolean ohne = ja - bekannteJa - mitJa > nein - bekannteNein - mitNein;
                    kannAendern |= ohne != ja > nein;
                    kannBleiben |= ohne == ja > nein;
                }
            }
        }
        Befund befund = REGELWERK.pruefe(new Mitwirkung(ja, nein, enthaltungen, null, befangene), VOR_DER_REFORM);
        assertThat(befund.ergebnis()).as("%d:%d:%d %s", ja, nein, enthaltungen, befangene)
                .isEqualTo(!kannAendern ? "NICHT_ENTSCHEIDEND" : kannBleiben ? "MOEGLICHERWEISE_ENTSCHEIDEND" : "ENTSCHEIDEND");
    }
}
