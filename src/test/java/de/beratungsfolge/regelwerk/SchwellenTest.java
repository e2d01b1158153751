package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Abberufung;
import de.beratungsfolge.regelwerk.pruefungen.Amt;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class SchwellenTest {

    private static final LocalDate SITZUNG = LocalDate.of(2022, 3, 2);

    @Test
    void derAbstandIstWasDieLinkeSeiteMehrHat() {
        assertThat(abstaende("antragstellende >= mehrAlsDieHaelfteVon( gremium.mitgliederzahl )")).containsExactly(Map.entry(">=", Set.of(-1L)));
        assertThat(abstaende("sitzung < nachVollenTagen( eingang, 2 )")).containsExactly(Map.entry("<", Set.of(1L)));
        assertThat(abstaende("$zahl : gremium.mitgliederzahl, 3 * antragstellende > 2 * $zahl")).containsExactly(Map.entry(">", Set.of(-8L)));
    }

    @Test
    void esZaehltNurWennDieUebrigenBedingungenZutreffen() {
        assertThat(abstaende("antragstellende > 5, amt == Amt.KASSE")).isEmpty();
        assertThat(abstaende("antragstellende > 5 || ja != null, amt == Amt.VORSITZ, antragstellende < 3")).hasSize(2);
    }

    @Test
    void vergleicheOhneRandSindKeineSchwellen() {
        assertThat(schwellen("amt == Amt.VORSITZ, ja == null, aussprache == false").alle()).isEmpty();
    }

    @Test
    void wasSichNichtBerechnenLaesstHaeltDieAnderenNichtAuf() {
        assertThat(abstaende("antragstellende > 5, imAmt != null && antragstellende > zweiDrittelVon( imAmt ), sitzung >= nachVollenTagen( eingang, 2 ), ja == null || ja > 3"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(">", Set.of(1L), ">=", Set.of(1L)));
    }

    @Test
    void geradeErfuelltUndGeradeVerfehlt() {
        Schwelle ganze = schwellen("antragstellende >= 7").alle().get(0);
        assertThat(List.of(ganze.geradeErfuellt(0), ganze.geradeErfuellt(1), ganze.geradeVerfehlt(-1), ganze.geradeVerfehlt(-2)))
                .containsExactly(true, false, true, false);
        Schwelle vielfache = schwellen("3 * antragstellende > 26").alle().get(0);
        assertThat(List.of(vielfache.geradeErfuellt(1), vielfache.geradeErfuellt(4), vielfache.geradeVerfehlt(-2), vielfache.geradeVerfehlt(-3)))
                .containsExactly(true, false, true, false);
        Schwelle gleich = schwellen("antragstellende == 7").alle().get(0);
        assertThat(List.of(gleich.geradeErfuellt(0), gleich.geradeErfuellt(1), gleich.geradeVerfehlt(1), gleich.geradeVerfehlt(-1), gleich.geradeVerfehlt(2)))
                .containsExactly(true, false, true, true, false);
    }

    private static Map<String, Set<Long>> abstaende(String bedingungen) {
        Abberufung fakten = new Abberufung(new Gremium(GremiumArt.SENIORENBEIRAT, 13), Amt.VORSITZ, 6, LocalDateTime.of(2022, 2, 26, 10, 0), SITZUNG,
                null, null, null, null, null);
        return schwellen(bedingungen).abstaende(fakten, new Ortsrecht(SITZUNG, Map.of())).entrySet().stream()
                .collect(Collectors.toMap(eintrag -> eintrag.getKey().zeichen(), Map.Entry::getValue, (a, b) -> a));
    }

    private static Schwellen schwellen(String bedingungen) {
        Map<String, String> texte = Regeldateien.ausJar().texte().entrySet().stream().filter(datei -> datei.getKey().equals("werte/ladung.yaml"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        texte.put("probe.drl", """
                rule "Eine Probe"
                    @norm("§ 4 Abs. 2 GeschO-SB") @gueltigAb("2021-06-25")
                when
                    Abberufung( %s )
                then
                    befund.ergebnis( "ZULAESSIG", "Zulässig" );
                end
                """.formatted(bedingungen));
        return Schwellen.von(Regelwerk.ausTexten("Probe", texte));
    }
}
