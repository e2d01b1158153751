package de.beratungsfolge.regelwerk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What the rule language allows, and how what it refuses is told. */
class RegelprueferTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "ja > nein, !( ja == 3 ) || ungueltig <= 2 && nein >= -1",
            "gremium.art in ( GremiumArt.RAT, GremiumArt.HAUPTAUSSCHUSS )",
            "gremium.art not in ( GremiumArt.RAT ), ja in ( 1, mehrAls( nein ) )",
            "( ja + nein ) * 2 - 1 > mehrAls( mehrAls( nein ) + 1 )",
            "buergermeisterStimme == null || buergermeisterStimme == Stimme.JA",
            "$ja : ja, $summe : ja + nein, $mehr : mehrAls( nein ), $gremium : gremium, $summe > $ja, $gremium.art == GremiumArt.RAT",
            "gremium.istRat, gremium.gewaehlteRatsmitglieder > 3, true",
    })
    void zulaessigeBedingungen(String bedingungen) {
        assertThatCode(() -> uebersetze("Abstimmung( " + bedingungen + " )", "befund.zitieren();")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "befund.wert( \"erforderlich\", 1 );",
            "befund.wert( \"erforderlich\", mehrAls( $ja ) + 2 * $nein );",
            "befund.wert( \"einstimmig\", $nein == 0 && !( $ja < 1 ) );",
            "befund.wert( \"gewertet\", jaUndNein( $ja, 0 ) ); befund.zitieren();",
            "befund.ergebnis( \"ANGENOMMEN\", \"Mit {ja} {ja:Stimme|Stimmen} im {gremium.art}; insert( 1 ) // kein Kommentar /* auch nicht */ end\" );",
            "befund.hinweisZu( \"ABGELEHNT\", \"PARAMETER\", \"Satz, der 'so' steht\" );",
    })
    void zulaessigeFeststellungen(String folge) {
        assertThatCode(() -> uebersetze("Abstimmung( $ja : ja, $nein : nein )", folge)).doesNotThrowAnyException();
    }

    @Test
    void kommentareStehenUeberall() {
        assertThatCode(() -> Regelwerk.ausTexten("Probe", Map.of("probe.drl", "\uFEFF// System.exit( 1 );\r\n"
                + regel("Probe", "/* § 9 „so“ */ Mitwirkung( ja > 1 // mehr' als eine\n )", "befund.zitieren(); // Schluss'"))))
                .doesNotThrowAnyException();
    }

    @Test
    void alleBeanstandungenAllerDateienKommenAufEinmalUndGeordnet() {
        Map<String, String> texte = Map.of(
                "b.drl", regel("Eins", "Mitwirkung( jaa > 1 )", "befund.zitieren();") + regel("Zwei", "Mitwirkung(", "befund.zitieren();"),
                "a.drl", regel("Drei", "Mitwirkung( ja > 1 )", "befund.ergebnis( \"ENTSCHEIDENT\", \"{neinn} Nein.\" );"),
                "werte/x.yaml", "- name: x\n");
        assertThat(beanstandungen(texte)).extracting(beanstandung -> beanstandung.datei() + " " + beanstandung.zeile()).containsExactly(
                "a.drl 5", "a.drl 5", "a.drl 5", "b.drl 3", "b.drl 11", "werte/x.yaml 1", "werte/x.yaml 1", "werte/x.yaml 1", "werte/x.yaml 1");
    }

    @Test
    void wasEintrittEndetOderWeitergiltKannEsSagen() {
        String alt = regel("Alt", "Mitwirkung( ja > 1 )", "befund.zitieren();");
        String neu = regel("Neu", "Mitwirkung( ja > 2 )", "befund.zitieren();").replace("2020-11-01", "2023-01-01");
        String weiter = regel("Weiter", "Mitwirkung( ja > 3 )", "befund.zitieren();");
        String altBis = alt.replace("@gueltigAb", "@gueltigBis(\"2022-12-31\") @gueltigAb");
        assertThat(gruende(alt + neu)).singleElement().asString().startsWith("zwei Fassungen überschneiden sich: diese beginnt am 01.01.2023");
        assertThat(gruende(alt + neu.replace("@norm", "@eingefuegt(\"durch Gesetz\") @norm"))).isEmpty();
        assertThat(gruende(altBis + neu)).isEmpty();
        assertThat(gruende(altBis + neu + weiter)).singleElement().asString().startsWith("zwei Fassungen überschneiden sich: andere Regeln");
        assertThat(gruende(altBis + neu + weiter.replace("@norm", "@fortgeltend(\"unberührt\") @norm"))).isEmpty();
        assertThat(gruende(altBis)).singleElement().asString().startsWith("auf diese Fassung folgt keine");
        assertThat(gruende(altBis.replace("@norm", "@aufgehoben(\"durch Gesetz\") @norm"))).isEmpty();
        assertThat(gruende(alt.replace("@norm", "@aufgehoben(\"durch Gesetz\") @norm"))).containsExactly("@aufgehoben steht bei einer Regel ohne Ende");
    }

    @Test
    void fassungenFolgenEinanderAuchUeberDateienHinweg() {
        String alt = regel("Alt", "Mitwirkung( ja > 1 )", "befund.zitieren();");
        String neu = regel("Neu", "Mitwirkung( ja > 2 )", "befund.zitieren();").replace("2020-11-01", "2023-01-01").replace("Abs. 6", "Abs. 5");
        assertThat(beanstandungen(Map.of("alt.drl", alt, "neu.drl", neu))).extracting(Beanstandung::datei).containsExactly("neu.drl");
        assertThat(beanstandungen(Map.of("alt.drl", alt.replace("@norm", "@gueltigBis(\"2022-12-31\") @norm"), "neu.drl", neu))).isEmpty();
        assertThat(beanstandungen(Map.of("alt.drl", alt, "neu.drl", neu.replace("§ 31", "§ 43")))).isEmpty();
    }

    @Test
    void einWertDenNiemandFeststelltStehtInKeinemSatz() {
        assertThat(gruende(regel("Probe", "Abstimmung()", "befund.hinweis( \"PARAMETER\", \"Nötig sind {erforderlich}\" );")))
                .containsExactly("den Platzhalter „{erforderlich}“ kann niemand füllen: keine Regel zu Abstimmung stellt diesen Wert fest");
    }

    @Test
    void dieSpracheDerFeststellungenIstVollstaendig() {
        assertThat(Feststellungsart.namen()).contains("ergebnis", "wert", "hinweis", "hinweisZu", "zitieren");
        assertThat(Feststellungsart.mitNamen("hinweisZu", 3)).hasToString("Optional[befund.hinweisZu( Ergebnis, Hinweis, Satz );]");
        assertThat(gruende(regel("Probe", "Mitwirkung()", "befund.ergebnis( \"ENTSCHEIDEND\" );")))
                .containsExactly("„befund.ergebnis“ passt nicht zu 1 Angabe");
    }

    @Test
    void jedeQuelleHatEinenErstenBekanntenTag() {
        assertThat(Merkmalspruefer.BEKANNT_AB).allSatisfy((quelle, ab) ->
                assertThat(Zitat.lesen("§ 1 " + quelle)).extracting(Zitat::quelle).containsExactly(quelle));
        assertThat(grundGegen("§ 1")).contains(Merkmalspruefer.BEKANNT_AB.keySet());
    }

    private static String grundGegen(String keinZitat) {
        try {
            return Zitat.lesen(keinZitat).toString();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Test
    void dreihundertfuenfzigRegelnSindInEinerSekundeGeprueft() {
        Map<String, String> texte = new TreeMap<>();
        Regeldateien.ausOrdner(Path.of("rules")).texte().forEach((datei, text) ->
                IntStream.range(0, 4).forEach(i -> texte.put(i + datei, text.replace("rule \"", "rule \"" + i + " "))));
        Regelpruefer.pruefe(new Regeldateien("warm", new TreeMap<>(texte)));
        long beginn = System.nanoTime();
        int regeln = Regelpruefer.pruefe(new Regeldateien("warm", new TreeMap<>(texte))).regeln().size();
        assertThat(regeln).isGreaterThan(350);
        assertThat(Duration.ofNanos(System.nanoTime() - beginn)).isLessThan(Duration.ofSeconds(regeln / 350 + 1));
    }

    private static List<String> gruende(String datei) {
        return beanstandungen(Map.of("probe.drl", datei)).stream().map(Beanstandung::grund).toList();
    }

    private static List<Beanstandung> beanstandungen(Map<String, String> texte) {
        try {
            Regelwerk.ausTexten("Probe", texte);
            return List.of();
        } catch (RegelwerkFehler fehler) {
            return fehler.beanstandungen();
        }
    }

    private static void uebersetze(String muster, String folge) {
        Regelwerk.ausTexten("Probe", Map.of("probe.drl", regel("Probe", muster, folge)));
    }

    private static String regel(String name, String muster, String folge) {
        return "rule \"" + name + "\" @norm(\"§ 31 Abs. 6 GO NRW\") @gueltigAb(\"2020-11-01\")\nwhen\n    " + muster + "\nthen\n    " + folge + "\nend\n\n";
    }
}
