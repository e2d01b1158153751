package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Beschlussart;
import de.beratungsfolge.regelwerk.pruefungen.Dringlichkeit;
import de.beratungsfolge.regelwerk.pruefungen.Eilentscheider;
import de.beratungsfolge.regelwerk.pruefungen.Einspruch;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Mittelart;
import de.beratungsfolge.regelwerk.pruefungen.Mittelbereitstellung;
import de.beratungsfolge.regelwerk.pruefungen.Mittelentscheider;
import de.beratungsfolge.regelwerk.pruefungen.Rechtsbehelf;
import de.beratungsfolge.regelwerk.pruefungen.Tagesordnung;
import de.beratungsfolge.regelwerk.pruefungen.Tagesordnung.Absetzung;
import de.beratungsfolge.regelwerk.pruefungen.Tagesordnung.Erweiterung;
import de.beratungsfolge.regelwerk.pruefungen.Tagesordnung.Verlangen;
import de.beratungsfolge.regelwerk.pruefungen.Widerspruch;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A second, independent calculation of agenda, urgency, objections and spending beyond the budget, for every
 * combination of small facts. A question without an answer or with two fails as well.
 */
class VerfahrenOrakelTest {

    private static final Regelwerk REGELWERK = Regelwerk.ausOrdner(Path.of("rules"));
    private static final LocalDate TAG = LocalDate.of(2021, 12, 7);
    private static final List<Boolean> BEIDES = List.of(false, true);
    private static final int GROESSTES = 60;

    private static Gremium gremium(GremiumArt art) {
        return new Gremium(art, art == GremiumArt.SENIORENBEIRAT ? 13 : 15);
    }

    @Test
    void einFuenftelDerGewaehltenRatsmitglieder() {
        for (int zahl = 2; zahl <= GROESSTES; zahl++) {
            Gremium rat = new Gremium(GremiumArt.RAT, zahl);
            for (int k = 0; k < zahl; k++) {
                for (boolean fraktion : BEIDES) {
                    String erwartet = fraktion || k >= (zahl - 1) / 5.0 ? "PFLICHT" : "KEINE_PFLICHT";
                    Verlangen verlangen = new Verlangen(fraktion, k);
                    assertThat(REGELWERK.pruefe(new Tagesordnung(null, verlangen, null, null, rat), TAG).ergebnis())
                            .as("Vorschlag %d von %d", k, zahl).isEqualTo(erwartet);
                    assertThat(REGELWERK.pruefe(new Tagesordnung(null, null, verlangen, null, rat), TAG).ergebnis())
                            .as("Einberufung %d von %d", k, zahl).isEqualTo(erwartet);
                }
            }
        }
    }

    @Test
    void abstimmungenUeberDieTagesordnung() {
        for (GremiumArt art : GremiumArt.values()) {
            for (int ja = 0; ja <= 6; ja++) {
                for (int nein = 0; nein <= 6; nein++) {
                    String mehrheit = ja - nein > 0 ? "ZULAESSIG" : "UNZULAESSIG";
                    assertThat(REGELWERK.pruefe(new Tagesordnung(null, null, null, new Absetzung(ja, nein), gremium(art)), TAG).ergebnis())
                            .isEqualTo(mehrheit);
                    for (boolean keinAufschub : BEIDES) {
                        for (boolean dringlich : BEIDES) {
                            boolean grund = keinAufschub || dringlich || art == GremiumArt.SENIORENBEIRAT;
                            assertThat(REGELWERK.pruefe(new Tagesordnung(new Erweiterung(ja, nein, keinAufschub, dringlich), null, null, null,
                                    gremium(art)), TAG).ergebnis()).as("%s %d:%d", art, ja, nein).isEqualTo(grund ? mehrheit : "UNZULAESSIG");
                        }
                    }
                }
            }
        }
    }

    @Test
    void dringlichkeit() {
        for (GremiumArt art : GremiumArt.values()) {
            for (Eilentscheider wer : Eilentscheider.values()) {
                for (int bits = 0; bits < 8; bits++) {
                    boolean rat = (bits & 1) > 0;
                    boolean hauptausschuss = (bits & 2) > 0;
                    boolean nachteile = (bits & 4) > 0;
                    for (Boolean vorgelegt : Arrays.asList(null, true, false)) {
                        Dringlichkeit fakten = new Dringlichkeit(gremium(art), rat, hauptausschuss, nachteile, wer, vorgelegt);
                        if (fakten.unstimmigkeiten().isEmpty()) {
                            dringlichkeit(fakten, TAG, "§ 60 Abs. 3");
                            dringlichkeit(fakten, LocalDate.of(2023, 1, 1), "§ 60 Abs. 2");
                        }
                    }
                }
            }
        }
    }

    private static void dringlichkeit(Dringlichkeit f, LocalDate stichtag, String absatzDerAusschuesse) {
        boolean mitRatsmitglied = f.entscheider() == Eilentscheider.BUERGERMEISTER_MIT_RATSMITGLIED;
        boolean mitVorsitz = f.entscheider() == Eilentscheider.BUERGERMEISTER_MIT_AUSSCHUSSVORSITZ;
        boolean zulaessig = switch (f.gremium().art()) {
            case RAT -> !f.ratRechtzeitigEinberufbar() && (f.entscheider() == Eilentscheider.HAUPTAUSSCHUSS
                    || (mitRatsmitglied || mitVorsitz) && !f.hauptausschussRechtzeitigEinberufbar() && f.erheblicheNachteile());
            case HAUPTAUSSCHUSS -> mitRatsmitglied && !f.hauptausschussRechtzeitigEinberufbar();
            case SENIORENBEIRAT -> false;
            default -> mitRatsmitglied || mitVorsitz;
        };
        Befund befund = REGELWERK.pruefe(f, stichtag);
        assertThat(befund.ergebnis()).as("%s", f).isEqualTo(zulaessig ? "ZULAESSIG" : "UNZULAESSIG");
        assertThat(befund.werte().get("genehmigungDurch")).isEqualTo(!zulaessig ? null : f.gremium().istRat() ? "RAT" : "AUSSCHUSS");
        assertThat(befund.hinweise().contains("NICHT_VORGELEGT")).isEqualTo(zulaessig && Boolean.FALSE.equals(f.vorgelegtInNaechsterSitzung()));
        assertThat(befund.normen()).as("%s", f).allMatch(norm -> norm.startsWith(f.gremium().istRat() ? "§ 60 Abs. 1" : absatzDerAusschuesse)
                || norm.equals("§ 10 Satz 2 GeschO-SB") || norm.equals("§ 57 Abs. 3 GO NRW") || norm.equals("§ 58 Abs. 5 GO NRW"));
    }

    @Test
    void widerspruchUndBeanstandung() {
        for (int start = 0; start < 14; start++) {
            LocalDate beschluss = TAG.plusDays(start);
            for (int nach = 0; nach <= 6; nach++) {
                LocalDate eingelegt = beschluss.plusDays(nach);
                List<LocalDate> sitzungen = new ArrayList<>();
                sitzungen.add(null);
                for (int s = 0; s <= 16; s++) {
                    sitzungen.add(eingelegt.plusDays(s));
                }
                for (LocalDate sitzung : sitzungen) {
                    for (boolean wiederholt : BEIDES) {
                        widerspruch(beschluss, eingelegt, sitzung, wiederholt, (start + nach) % 2 == 0);
                    }
                }
            }
        }
    }

    private static void widerspruch(LocalDate beschluss, LocalDate eingelegt, LocalDate sitzung, boolean wiederholt, boolean bleibt) {
        String erwartet = "FRISTGERECHT";
        if (wiederholt) {
            erwartet = "UNZULAESSIG";
        } else if (DAYS.between(beschluss, eingelegt) > 3) {
            erwartet = "VERSPAETET";
        } else if (sitzung != null && DAYS.between(eingelegt, sitzung) < 3) {
            erwartet = "SITZUNG_ZU_FRUEH";
        } else if (sitzung != null && DAYS.between(eingelegt, sitzung) > 14) {
            erwartet = "SITZUNG_ZU_SPAET";
        }
        for (GremiumArt art : beschluss.equals(TAG) ? List.of(GremiumArt.values()) : List.of(GremiumArt.RAT)) {
            String imGremium = art == GremiumArt.RAT ? erwartet : "UNZULAESSIG";
            assertThat(REGELWERK.pruefe(new Widerspruch(Rechtsbehelf.WIDERSPRUCH, gremium(art), beschluss, eingelegt, sitzung, wiederholt, bleibt), TAG)
                    .ergebnis()).as("%s %s %s %s %s", art, beschluss, eingelegt, sitzung, wiederholt).isEqualTo(imGremium);
            Befund beanstandung = REGELWERK.pruefe(
                    new Widerspruch(Rechtsbehelf.BEANSTANDUNG, gremium(art), beschluss, eingelegt, sitzung, wiederholt, bleibt), TAG);
            boolean beirat = art == GremiumArt.SENIORENBEIRAT;
            assertThat(beanstandung.ergebnis()).isEqualTo(beirat ? "UNZULAESSIG" : "FRISTGERECHT");
            assertThat(beanstandung.werte().get("entscheidet")).isEqualTo(beirat || !bleibt ? null : art == GremiumArt.RAT ? "AUFSICHT" : "RAT");
        }
    }

    @Test
    void einspruch() {
        for (int zahl = 1; zahl <= GROESSTES; zahl++) {
            for (int k = 0; k <= zahl; k++) {
                for (boolean buergermeister : BEIDES) {
                    Gremium ausschuss = new Gremium(GremiumArt.AUSSCHUSS, zahl);
                    assertThat(REGELWERK.pruefe(new Einspruch(ausschuss, Beschlussart.BESCHLUSS, k, buergermeister), TAG).ergebnis())
                            .as("%d von %d", k, zahl).isEqualTo(buergermeister || k >= zahl / 5.0 ? "HEMMT" : "WIRKUNGSLOS");
                    assertThat(REGELWERK.pruefe(new Einspruch(ausschuss, Beschlussart.EMPFEHLUNG, k, buergermeister), TAG).ergebnis())
                            .isEqualTo("NICHT_ANWENDBAR");
                }
            }
        }
    }

    @Test
    void mittelbereitstellung() {
        for (int betrag = 0; betrag <= 4; betrag++) {
            for (int grenze = 0; grenze <= 4; grenze++) {
                for (boolean unabweisbar : BEIDES) {
                    for (Mittelentscheider wer : Mittelentscheider.values()) {
                        for (LocalDate zustimmung : Arrays.asList(null, TAG)) {
                            for (LocalDate ausgabe : Arrays.asList(null, TAG.minusDays(1), TAG, TAG.plusDays(1))) {
                                Befund befund = REGELWERK.pruefe(new Mittelbereitstellung(betrag, grenze, Mittelart.UEBERPLANMAESSIG, unabweisbar,
                                        zustimmung, ausgabe, wer), TAG);
                                boolean vorher = zustimmung == null ? wer == Mittelentscheider.RAT && ausgabe == null
                                        : ausgabe == null || DAYS.between(zustimmung, ausgabe) >= 0;
                                assertThat(befund.ergebnis()).as("%d ab %d, %s, %s, %s", betrag, grenze, wer, zustimmung, ausgabe)
                                        .isEqualTo(unabweisbar && (betrag - grenze < 0 || vorher) ? "ZULAESSIG" : "UNZULAESSIG");
                                assertThat(befund.hinweise().contains("PARAMETER")).isEqualTo(unabweisbar);
                            }
                        }
                    }
                }
            }
        }
    }
}
