package de.beratungsfolge.beispiel;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Pruefende;
import de.beratungsfolge.beiratskasse.Pruefstand;
import de.beratungsfolge.beiratswahl.Beiratswahl;
import de.beratungsfolge.beiratswahl.Kandidat;
import de.beratungsfolge.beiratswahl.Stimmzettel;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.pruefung.vorgang.Lesbarkeit;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The story of the Seniorenbeirat against its bylaws: every expected value is worked out from them by hand. */
@SpringBootTest
@ActiveProfiles({"ohne-oberflaeche", "beispiel-seniorenbeirat"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeniorenbeiratBeispielTest {

    private static final LocalDate WAHLTAG = LocalDate.of(2025, 10, 28);
    private static final LocalDate ERSTE_SITZUNG = LocalDate.of(2025, 11, 6);

    @Autowired
    private ApplicationContext programm;
    @Autowired
    private Wahlakte wahlakte;
    @Autowired
    private Kassenakte kassenakte;
    @Autowired
    private Vorstandsaemter aemter;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Sitzungen sitzungen;
    @Autowired
    private Sitzungsaemter sitzungsaemter;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Feststellungen feststellungen;

    @TempDir
    private static Path ordner;

    private int ausgang;
    private String erzaehlung;
    private long beirat;
    private Beiratswahl wahl;

    @BeforeAll
    void durchspielen() {
        ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
        ausgang = BeispielBefehl.ausfuehren(Geschichte.SENIORENBEIRAT, programm,
                new PrintStream(ausgabe, true, StandardCharsets.UTF_8), ordner);
        erzaehlung = ausgabe.toString(StandardCharsets.UTF_8).replaceAll("[\\s\u00a0]+", " ");
        beirat = gremien.gremium("SenB").orElseThrow().id();
        wahl = wahlakte.letzte(beirat).orElseThrow();
    }

    @Test
    void gelingtUndHinterlaesstEinLueckenlosesProtokoll() {
        assertThat(ausgang).isZero();
        assertThat(protokoll.alle()).isNotEmpty().allSatisfy(eintrag ->
                assertThat(protokoll.ersterFehler(eintrag.vorgang())).isEmpty());
        assertThat(erzaehlung).contains("Das Protokoll ist lückenlos verkettet: ja.");
    }

    @Test
    void jederTagDerGeschichteLiegtNachDemInkrafttretenUndKeinerVorDemVorigen() {
        List<LocalDate> tage = protokoll.alle().stream().map(eintrag -> eintrag.geschehenAm().toLocalDate()).toList();
        assertThat(tage).isSorted().allMatch(tag -> tag.isAfter(LocalDate.of(2021, 6, 25)));
    }

    /** Three weeks before 31.10. is 10.10. (§ 12 Abs. 1 Satz 2); 28.10.1970 is 55 on the day, 29.10.1970 is not (§ 3 Abs. 2). */
    @Test
    void werZuJungIstOderAlsZweiteKommtWirdNichtZugelassen() {
        assertThat(befunde("beirat-wahleinladung")).singleElement().satisfies(befund -> {
            assertThat(befund.ergebnis()).isEqualTo("FRISTGERECHT");
            assertThat(befund.werte().get("spaetestens")).hasToString("2025-10-10");
        });
        List<?> nachRegeln = (List<?>) befunde("beirat-delegierte").get(0).werte().get("zugelassen");
        assertThat(nachRegeln.stream().map(Object::toString)).hasSize(24).contains("Dieter Dorn", "Jürgen Lärche")
                .doesNotContain("Kerstin Espe", "Hildegard Wacholder");
        assertThat(wahlakte.zugelassene(wahl.id())).hasSize(24).contains("Hildegard Wacholder")
                .doesNotContain("Kerstin Espe", "Jürgen Lärche");
        assertThat(erzaehlung).contains("Kerstin Espe, geboren am 29.10.1970, nicht zugelassen",
                "zugelassen ist Hildegard Wacholder, nicht Jürgen Lärche. Der Grund: Die Wandergruppe hat am 20.10.2025");
    }

    /** § 12 Abs. 3: seven to thirteen votes, one per person. */
    @Test
    void dreiStimmzettelSindUngueltig() {
        List<Stimmzettel> zettel = wahlakte.zettel(wahl.id());
        assertThat(zettel).hasSize(24);
        assertThat(zettel.stream().filter(einer -> !einer.gueltig()).map(Stimmzettel::nummer))
                .as("six marks, fourteen marks, one person twice").containsExactly(6, 13, 19);
        assertThat(erzaehlung).contains("24 Stimmzettel liegen in der Urne; 21 sind gültig, 3 ungültig");
    }

    /** The marks on the 21 valid ballots of the resource, counted on paper. */
    @Test
    void dieStimmenSindRichtigGezaehlt() {
        assertThat(wahlakte.kandidaten(wahl.id()).stream().collect(Collectors.toMap(Kandidat::name, Kandidat::stimmen)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("Paula Pappel", 20), Map.entry("Georg Ginster", 19),
                        Map.entry("Karl Kiefer", 18), Map.entry("Anna Ahorn", 17), Map.entry("Elfriede Eibe", 16),
                        Map.entry("Heinz Holunder", 15), Map.entry("Wilhelm Weide", 14), Map.entry("Christel Buche", 13),
                        Map.entry("Margret Mispel", 12), Map.entry("Hedwig Hasel", 11), Map.entry("Siegfried Schlehe", 10),
                        Map.entry("Bruno Birke", 9), Map.entry("Ilse Kirsch", 8), Map.entry("Ernst Erle", 8),
                        Map.entry("Renate Rotdorn", 7), Map.entry("Dieter Dorn", 6), Map.entry("Lotte Linde", 5),
                        Map.entry("Ulla Ulme", 4), Map.entry("Frieda Farn", 3), Map.entry("Norbert Nussbaum", 2)));
    }

    /** § 12 Abs. 4: the highest numbers; twelve are clear, two have eight votes each for the thirteenth seat. */
    @Test
    void dreizehnSindGewaehltUndNurUmDenLetztenSitzWirdGelost() {
        Befund befund = befunde("beirat-wahl").get(0);
        assertThat(befund.ergebnis()).isEqualTo("LOS");
        Map<?, ?> los = (Map<?, ?>) befund.werte().get("los");
        assertThat(los.get("sitze")).hasToString("1");
        assertThat(((List<?>) los.get("personen")).stream().map(Object::toString)).containsExactlyInAnyOrder("Ernst Erle", "Ilse Kirsch");
        assertThat(wahlakte.gewaehlte(wahl.id())).extracting(Kandidat::name).hasSize(13).contains("Ilse Kirsch", "Bruno Birke")
                .doesNotContain("Ernst Erle", "Renate Rotdorn");
        assertThat(wahlakte.nachrueckende(wahl.id())).extracting(Kandidat::name).containsExactly("Ernst Erle", "Renate Rotdorn",
                "Dieter Dorn", "Lotte Linde", "Ulla Ulme", "Frieda Farn", "Norbert Nussbaum");
        assertThat(wahl.losGezogenVon()).isEqualTo("Sabine Sanddorn");
        assertThat(wahlakte.pruefer(wahl.id()).stream().filter(einer -> einer.gewaehlt()).map(einer -> einer.name()))
                .as("§ 3 Abs. 1: two").containsExactly("Gerda Quitte", "Otto Tanne");
        assertThat(wahl.unterzeichnetAm()).as("§ 12 Abs. 6").isEqualTo(WAHLTAG.plusDays(1));
        assertThat(wahl.presseAm()).as("§ 12 Abs. 7").isEqualTo(WAHLTAG.plusDays(2));
    }

    /** § 7 Abs. 2: the old one carries on until the first session. § 4 Abs. 1: in secret; Schriftführung and Kasse may be one. */
    @Test
    void derVorstandWirdGeheimGewaehlt() {
        assertThat(namen(ERSTE_SITZUNG.minusDays(1))).hasSize(13).contains("Theresia Thuja").doesNotContain("Ilse Kirsch");
        assertThat(namen(ERSTE_SITZUNG)).hasSize(13).contains("Ilse Kirsch").doesNotContain("Theresia Thuja", "Ernst Erle");
        assertThat(befunde("beirat-vorstand")).singleElement().extracting(Befund::ergebnis).isEqualTo("GUELTIG");
        assertThat(vorstand(ERSTE_SITZUNG.plusDays(1))).containsExactly("Georg Ginster", "Anna Ahorn", "Karl Kiefer", "Hedwig Hasel",
                "Hedwig Hasel");
        assertThat(befunde("wahl").stream().map(Befund::ergebnis)).as("six of thirteen are no majority: one runoff").containsExactly(
                "GEWAEHLT", "ENGERE_WAHL", "GEWAEHLT", "GEWAEHLT", "GEWAEHLT", "GEWAEHLT", "GEWAEHLT");
        assertThat(sitzungsaemter.vorsitz(sitzung(1)).map(Person::name)).as("the oldest member").contains("Wilhelm Weide");
    }

    /** § 4 Abs. 2: 7 of 13 sign; received on 12.01. the first day is 15.01.; two thirds of 13 are 8.67, so 9. */
    @Test
    void achtVonDreizehnGenuegenNicht() {
        assertThat(befunde("abberufung").get(0)).satisfies(zulaessig -> {
            assertThat(zulaessig.ergebnis()).isEqualTo("ZULAESSIG");
            assertThat(zulaessig.werte().get("fruehesteSitzung")).hasToString("2026-01-15");
            assertThat(zulaessig.werte().get("erforderlich")).hasToString("9");
        });
        assertThat(befunde("abberufung").get(1).ergebnis()).isEqualTo("NICHT_ABBERUFEN");
        assertThat(vorstand(LocalDate.of(2026, 1, 23)).get(0)).isEqualTo("Georg Ginster");
        assertThat(erzaehlung).contains("8 Ja-Stimmen erhalten, erforderlich waren 9");
    }

    /** Two weeks from 19.02.2026 end on 05.03.2026 (§ 4 Abs. 2 Satz 6); the office is empty until somebody is elected. */
    @Test
    void neunVonDreizehnGenuegenUndDieNachfolgeKommtInZweiWochen() {
        assertThat(befunde("abberufung").stream().map(Befund::ergebnis)).startsWith("ZULAESSIG", "NICHT_ABBERUFEN")
                .endsWith("ABBERUFEN").contains("ABBERUFEN");
        assertThat(befunde("nachfolge")).singleElement().satisfies(befund -> {
            assertThat(befund.ergebnis()).isEqualTo("FRISTGERECHT");
            assertThat(befund.werte().get("spaetestens")).hasToString("2026-03-05");
        });
        assertThat(vorstand(LocalDate.of(2026, 2, 19)).get(0)).isEqualTo("Georg Ginster");
        assertThat(vorstand(LocalDate.of(2026, 2, 20)).get(0)).isEmpty();
        assertThat(vorstand(LocalDate.of(2026, 3, 3)).get(0)).isEmpty();
        assertThat(vorstand(LocalDate.of(2026, 3, 4)).get(0)).isEqualTo("Elfriede Eibe");
        assertThat(Stream.of(2, 3, 4).map(nummer -> sitzungsaemter.vorsitz(sitzung(nummer)).orElseThrow().name()))
                .as("§ 10 Satz 3: the first deputy presides").containsOnly("Anna Ahorn");
        assertThat(namen(LocalDate.of(2026, 3, 4))).as("still a member").contains("Georg Ginster");
    }

    /** § 5: four weeks from 06.11. end on 04.12.2025, the year's audit on 31.03.2026; ten items, two signatures. */
    @Test
    void beideKassenpruefungenSindFristgerecht() {
        List<Kassenpruefung> alle = kassenakte.alle();
        assertThat(alle).hasSize(2).allSatisfy(eine -> {
            assertThat(eine.stand()).isEqualTo(Pruefstand.ABGESCHLOSSEN);
            assertThat(eine.festgestellt()).isEqualTo("FRISTGERECHT");
            assertThat(kassenakte.punkte(eine.id())).hasSize(10);
            assertThat(kassenakte.pruefende(eine.id())).hasSize(2).allMatch(Pruefende::unterzeichnet);
        });
        assertThat(befunde("beirat-kassenpruefung").stream().map(befund -> befund.werte().values().toString()).toList()).hasSize(2)
                .satisfiesExactly(wahljahr -> assertThat(wahljahr).contains("2025-12-04"), jahr -> assertThat(jahr).contains("2026-03-31"));
        assertThat(erzaehlung).contains("9. Eingegangene Spenden und erstellte Zuwendungsbestätigungen: nicht geprüft. Es gab keine Spenden.");
    }

    /** § 7 Abs. 3: the first in the order does not want the seat, so the second has it. */
    @Test
    void wegenEinerAbsageRuecktDieZweiteNach() {
        assertThat(befunde("beirat-nachruecken")).singleElement().satisfies(befund -> {
            assertThat(befund.ergebnis()).isEqualTo("NACHGERUECKT");
            assertThat(befund.werte().get("person")).isEqualTo("Renate Rotdorn");
        });
        assertThat(namen(LocalDate.of(2026, 5, 31))).hasSize(13).contains("Siegfried Schlehe").doesNotContain("Renate Rotdorn");
        assertThat(namen(LocalDate.of(2026, 6, 1))).hasSize(13).contains("Renate Rotdorn").doesNotContain("Siegfried Schlehe", "Ernst Erle");
        assertThat(erzaehlung).contains("§ 12 Abs. 5 GeschO-SB verweist auf „§ 5 Abs. 3“; gemeint ist § 7 Abs. 3.",
                "Am Ergebnis ändert das nichts");
    }

    /** § 6: the following session approves them, the Beigeordnete gets a copy. The last ones still wait for a session. */
    @Test
    void dieNiederschriftenWerdenInDerNaechstenSitzungGenehmigt() {
        assertThat(befunde("niederschrift").stream().filter(befund -> befund.ergebnis().equals("VOLLSTAENDIG"))).hasSize(3);
    }

    /** An auditor reads words, not names of the program. */
    @Test
    void jederVorgangLiestSichInDerPruefungWieDeutsch() {
        List<String> vorgaenge = protokoll.alle().stream().map(Eintrag::vorgang).distinct().toList();
        assertThat(vorgaenge).contains(wahl.vorgang()).anyMatch(name -> name.startsWith("Abberufung-"))
                .anyMatch(name -> name.startsWith("Kassenpruefung-"));
        assertThat(Lesbarkeit.maengel(programm, vorgaenge)).isEmpty();
    }

    @Test
    void legtEinladungTagesordnungUndNiederschriftJederSitzungAb() {
        assertThat(ordner.toFile().list()).containsExactlyInAnyOrder(Stream.of("2025-11-06", "2026-01-22", "2026-02-19", "2026-03-03")
                .flatMap(tag -> Stream.of("Einladung", "Tagesordnung", "Niederschrift").map(art -> art + "_Seniorenbeirat_" + tag + ".pdf"))
                .toArray(String[]::new));
    }

    private List<Befund> befunde(String pruefung) {
        return protokoll.alle().stream().filter(eintrag -> eintrag.art() == Eintragsart.BEFUND).map(Eintrag::id)
                .map(id -> feststellungen.befund(id).befund()).filter(befund -> befund.pruefung().equals(pruefung)).toList();
    }

    private List<String> namen(LocalDate tag) {
        return aemter.mitglieder(beirat, tag).stream().map(Person::name).toList();
    }

    private List<String> vorstand(LocalDate tag) {
        Function<Vorstandsamt, String> inhaber = amt -> aemter.inhaber(beirat, amt, tag).map(Person::name).orElse("");
        return Stream.of(Vorstandsamt.values()).map(inhaber).toList();
    }

    private Sitzung sitzung(int nummer) {
        return sitzungen.alle().stream().filter(eine -> eine.nummer() == nummer).findFirst().orElseThrow();
    }
}
