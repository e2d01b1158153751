package de.beratungsfolge.maengel;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.maengel.Lesartvergleich.Wirkung;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Abberufung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Amt;
import de.beratungsfolge.regelwerk.pruefungen.BeiratKassenpruefung;
import de.beratungsfolge.regelwerk.pruefungen.BeiratStimmzettel;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether another reading changes the result, computed by the rules, against both readings reckoned here. */
class LesartvergleichTest {

    private static final Regelwerk REGELN = Regelwerk.ausOrdner(Path.of("rules"));
    private static final Maengelverzeichnis VERZEICHNIS = new Maengelverzeichnis("", REGELN);
    private static final LocalDate TAG = LocalDate.of(2021, 11, 11);
    private static final Gremium BEIRAT = new Gremium(GremiumArt.SENIORENBEIRAT, 13);

    @Test
    void beschlussfaehigkeitVonDreizehnOderVonDenenImAmt() {
        for (int imAmt = 1; imAmt <= 13; imAmt++) {
            for (int da = 0; da <= imAmt; da++) {
                Lesartvergleich vergleich = vergleich("4a", beschlussfaehigkeit(da, imAmt)).orElseThrow();
                assertThat(vergleich.wirkung()).as(da + " von " + imAmt)
                        .isEqualTo(2 * da > 13 == 2 * da > imAmt ? Wirkung.GLEICH : Wirkung.ANDERS);
            }
        }
        assertThat(vergleich("4a", beschlussfaehigkeit(6, 11)).orElseThrow().hier())
                .isEqualTo("6 sind mehr als die Hälfte der 11 Mitglieder im Amt, aber nicht der dreizehn.");
        assertThat(vergleich("4a", beschlussfaehigkeit(6, 12)).orElseThrow().hier())
                .isEqualTo("Bei 6 Anwesenden und 12 Mitgliedern im Amt ist das Ergebnis dasselbe, gleich wovon gezählt wird.");
        assertThat(vergleich("4a", beschlussfaehigkeit(6, null)).orElseThrow().hier())
                .isEqualTo("Alle dreizehn Sitze gelten als besetzt; dann zählen beide Lesarten von derselben Zahl.");
        assertThat(vergleich("4b", beschlussfaehigkeit(6, 13)).orElseThrow().wirkung()).isEqualTo(Wirkung.OFFEN);
        assertThat(vergleich("4b", beschlussfaehigkeit(7, 13))).isEmpty();
    }

    @Test
    void zweiDrittelVonDreizehnOderVonDenenImAmt() {
        for (int imAmt = 7; imAmt <= 13; imAmt++) {
            for (int ja = 0; ja <= imAmt; ja++) {
                assertThat(vergleich("3", abberufung(ja, imAmt)).orElseThrow().wirkung()).as(ja + " von " + imAmt)
                        .isEqualTo(3 * ja >= 26 == 3 * ja >= 2 * imAmt ? Wirkung.GLEICH : Wirkung.ANDERS);
            }
        }
        assertThat(vergleich("3", abberufung(8, 12)).orElseThrow().hier()).isEqualTo("8 Ja-Stimmen sind zwei Drittel der 12 Mitglieder "
                + "im Amt, aber weniger als die 9, die von dreizehn gerechnet nötig sind.");
        assertThat(vergleich("3", abberufung(8, null)).orElseThrow().hier()).isEqualTo("Wie viele Mitglieder im Amt sind, ist nicht bekannt.");
        assertThat(vergleich("21", abberufung(9, 13)).orElseThrow().wirkung()).isEqualTo(Wirkung.OFFEN);
    }

    @Test
    void mehrheitDerAnwesendenOderDerAbgegebenenStimmen() {
        for (int ja = 0; ja <= 12; ja++) {
            for (int nein = 0; ja + nein <= 12; nein++) {
                assertThat(vergleich("5a", abstimmung(ja, nein, 12)).orElseThrow().wirkung()).as(ja + " zu " + nein)
                        .isEqualTo(2 * ja > 12 == ja > nein ? Wirkung.GLEICH : Wirkung.ANDERS);
            }
        }
        assertThat(vergleich("5a", abstimmung(6, 5, 12)).orElseThrow().hier())
                .isEqualTo("6 zu 5 ist die Mehrheit der abgegebenen Stimmen, aber nicht mehr als die Hälfte der 12 Anwesenden.");
    }

    @Test
    void dieVierWochenAbWahlOderErsterSitzung() {
        LocalDate wahl = LocalDate.of(2025, 10, 29);
        LocalDate sitzung = LocalDate.of(2025, 11, 12);
        IntStream.rangeClosed(14, 50).mapToObj(wahl::plusDays).forEach(tag ->
                assertThat(vergleich("9c", kasse(wahl, sitzung, tag)).orElseThrow().wirkung()).as(tag.toString())
                        .isEqualTo(tag.isAfter(wahl.plusWeeks(4)) == tag.isAfter(sitzung.plusWeeks(4)) ? Wirkung.GLEICH : Wirkung.ANDERS));
        assertThat(vergleich("9c", kasse(wahl, sitzung, LocalDate.of(2025, 12, 3))).orElseThrow().hier())
                .isEqualTo("Übergeben ist am 03.12.2025; von der Wahl am 29.10.2025 an gerechnet waren die vier Wochen da schon vorbei.");
    }

    @Test
    void zuWenigeKandidierendeUndDoppelteStimmen() {
        assertThat(vergleich("11a", new BeiratStimmzettel(List.of("A", "B", "C"), 3)).orElseThrow().wirkung()).isEqualTo(Wirkung.ANDERS);
        assertThat(vergleich("11a", new BeiratStimmzettel(List.of("A", "B"), 3)).orElseThrow().wirkung()).isEqualTo(Wirkung.GLEICH);
        assertThat(vergleich("11b", new BeiratStimmzettel(List.of("A", "B", "C", "C"), 3)).orElseThrow().wirkung()).isEqualTo(Wirkung.ANDERS);
        assertThat(vergleich("11b", new BeiratStimmzettel(List.of("A", "B", "C"), 3)).orElseThrow().wirkung()).isEqualTo(Wirkung.GLEICH);
    }

    @Test
    void anderesRechtBeruehrtKeinenMangel() {
        Gremium rat = new Gremium(GremiumArt.RAT, 45);
        assertThat(alle(new Abstimmung(rat, Abstimmungsgegenstand.BESCHLUSS, 20, 15, 0, 0, null, null))).isEmpty();
        assertThat(VERZEICHNIS.betrifft(List.of("§ 50 Abs. 1 Satz 1 GO NRW"))).isFalse();
        assertThat(VERZEICHNIS.betrifft(List.of("§ 9 Abs. 2 GeschO-SB"))).isTrue();
    }

    private static Beschlussfaehigkeit beschlussfaehigkeit(int da, Integer imAmt) {
        return new Beschlussfaehigkeit(BEIRAT, new Beschlussfaehigkeit.Anwesend(da, null, null, null, null), null, null, null, imAmt);
    }

    private static Abberufung abberufung(int ja, Integer imAmt) {
        return new Abberufung(BEIRAT, Amt.VORSITZ, 7, TAG.minusDays(3).atTime(16, 30), TAG, false, ja, 0, 0, imAmt);
    }

    private static Abstimmung abstimmung(int ja, int nein, int anwesend) {
        return new Abstimmung(BEIRAT, Abstimmungsgegenstand.BESCHLUSS, ja, nein, anwesend - ja - nein, 0, anwesend, null);
    }

    private static BeiratKassenpruefung kasse(LocalDate wahl, LocalDate sitzung, LocalDate uebergabe) {
        return new BeiratKassenpruefung(2025, uebergabe, 2, 2, new BeiratKassenpruefung.Wahljahr(wahl, sitzung, uebergabe));
    }

    private static Optional<Lesartvergleich> vergleich(String nr, Pruefung fakten) {
        return alle(fakten).stream().filter(einer -> einer.mangel().nr().equals(nr)).findFirst();
    }

    private static List<Lesartvergleich> alle(Pruefung fakten) {
        return VERZEICHNIS.zu(REGELN.pruefe(fakten, TAG), fakten);
    }
}
