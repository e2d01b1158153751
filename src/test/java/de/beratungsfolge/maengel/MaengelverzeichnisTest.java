package de.beratungsfolge.maengel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.regelwerk.Regelauskunft;
import de.beratungsfolge.regelwerk.Regelwerk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of the bylaws' faults against the rules, the processes and the text; and what is refused. */
class MaengelverzeichnisTest {

    private static final Regelwerk REGELN = Regelwerk.ausOrdner(Path.of("rules"));
    private static final Path ORDNER = Path.of("src/main/resources/geschaeftsordnung");
    private static final Maengelliste LISTE = new Maengelverzeichnis("", REGELN).liste();
    private static final Pattern LESART = Pattern.compile("\"(AUSLEGUNG|REDAKTIONSVERSEHEN|REGELUNGSLUECKE)\"");
    /** Rules of other statutes whose hints concern the Seniorenbeirat. */
    private static final Set<String> AUCH_FUER_DEN_BEIRAT = Set.of("Ob § 31 für Mitglieder des Beirates gilt, ist Auslegungssache",
            "Ob sich die Frist zur Nachfolgewahl auf den nächsten Werktag verlängert, ist Auslegungssache",
            "Ob die Wahl am nächsten Werktag die zwei Wochen wahrt, ist Auslegungssache");

    @TempDir
    private Path ordner;

    @Test
    void alleSiebzehnMaengelStehenDarin() {
        Set<String> nummern = LISTE.maengel().stream().map(einer -> einer.nr().replaceAll("[a-z]$", "")).collect(Collectors.toSet());
        assertThat(nummern).containsAll(IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList());
        assertThat(LISTE.maengel()).filteredOn(einer -> einer.gewicht() == Gewicht.HOCH)
                .extracting(einer -> einer.nr().replaceAll("[a-z]$", "")).containsOnly("1", "2", "3", "4", "5");
        assertThat(LISTE.inKraft()).isEqualTo("2021-06-25");
    }

    @Test
    void keinTextEnthaeltZeichenDerSchreibweise() {
        assertThat(LISTE.maengel()).allSatisfy(einer -> assertThat(Stream.of(einer.mangel(), einer.lesart(), einer.grund(), einer.wirkung(),
                einer.beispiel())).as("Mangel " + einer.nr()).noneMatch(text -> text.contains(">-") || text.contains("\n")));
    }

    @Test
    void jedeGenannteRegelGibtEs() {
        for (Mangel mangel : LISTE.maengel()) {
            assertThat(REGELN.regelnamen()).as("Mangel " + mangel.nr()).containsAll(mangel.regeln());
            mangel.anwendungen().forEach(eine -> assertThat(mangel.regeln()).as("Mangel " + mangel.nr()).containsAll(eine.regel()));
        }
    }

    @Test
    void jederMangelVonGewichtNenntSeineRegelOderWarumEsKeineGibt() {
        assertThat(LISTE.maengel()).filteredOn(einer -> einer.gewicht() != Gewicht.GERING).hasSizeGreaterThan(20)
                .allSatisfy(einer -> assertThat(einer.regeln().isEmpty()).as("Mangel " + einer.nr()).isEqualTo(einer.ohneRegel() != null));
        assertThat(LISTE.maengel()).filteredOn(einer -> einer.gewicht() == Gewicht.HOCH && einer.ohneRegel() != null)
                .extracting(Mangel::nr).as("nothing computes the election of the auditors").containsExactly("2");
    }

    @Test
    void aufgabenOhneBefundFuehrenZuIhremMangel() {
        Maengelverzeichnis verzeichnis = new Maengelverzeichnis("", REGELN);
        assertThat(verzeichnis.zuAufgabe("aufgabe_versammlung_verlauf")).extracting(eine -> eine.mangel().nr()).containsExactly("5a", "9d");
        assertThat(verzeichnis.zuAufgabe("aufgabe_vermoegen_feststellen")).extracting(eine -> eine.mangel().nr()).containsExactly("16d");
        assertThat(verzeichnis.zuAufgabe("aufgabe_zweckbindung_bestaetigen")).extracting(eine -> eine.mangel().nr()).containsExactly("16c");
        assertThat(verzeichnis.zuAufgabe("aufgabe_akten_uebergeben")).isEmpty();
    }

    @Test
    void jederHinweisAufEineAndereLesartFuehrtZuEinemMangel() {
        List<Regelauskunft> mitLesart = REGELN.regeln().stream().filter(regel -> LESART.matcher(regel.text().text()).find())
                .filter(regel -> regel.datei().startsWith("geschaeftsordnung-seniorenbeirat/") || AUCH_FUER_DEN_BEIRAT.contains(regel.name()))
                .toList();
        assertThat(mitLesart).hasSizeGreaterThan(13);
        for (Regelauskunft regel : mitLesart) {
            String pruefung = regel.pruefung().orElseThrow().bezeichnung();
            assertThat(LISTE.maengel()).as(regel.name()).anySatisfy(mangel -> {
                assertThat(mangel.regeln()).contains(regel.name());
                assertThat(mangel.pruefungen()).contains(pruefung);
            });
        }
    }

    @Test
    void jedeAnwendungKannVorkommen() throws IOException {
        Set<String> aufgaben = aufgaben();
        for (Mangel mangel : LISTE.maengel()) {
            for (Anwendung eine : mangel.anwendungen()) {
                assertThat(aufgaben).as("Mangel " + mangel.nr()).containsAll(eine.aufgaben());
                assertThat(eine.pruefung() == null || REGELN.regeln().stream().anyMatch(regel -> regel.pruefung().isPresent()
                        && regel.pruefung().get().bezeichnung().equals(eine.pruefung())
                        && regel.normen().stream().anyMatch(norm -> norm.erfuellt(eine.norm())))).as("Mangel " + mangel.nr()).isTrue();
                assertThat(mangel.kannAendern() || eine.anders() == null).as("Mangel " + mangel.nr() + " ändert nie etwas").isTrue();
            }
        }
    }

    @Test
    void eineEigeneDateiErsetztDieMitgelieferte() throws IOException {
        Files.writeString(ordner.resolve("maengel.yaml"), datei("stand: 2026-11-23", "stand: 2027-01-01"));
        assertThat(new Maengelverzeichnis(ordner.toString(), REGELN).liste().stand()).isEqualTo("2027-01-01");
        assertThatThrownBy(() -> new Maengelverzeichnis(ordner.resolve("nie").toString(), REGELN)).isInstanceOf(MaengelFehler.class)
                .hasMessage("beratungsfolge.geschaeftsordnung.ordner: Den Ordner „" + ordner.resolve("nie") + "“ gibt es nicht.");
    }

    private record Fall(String alt, String neu, String meldung) {
    }

    static Stream<Fall> fehlerhafte() {
        return Stream.of(
                new Fall("  lesart: Gemeint ist § 7 Abs. 3.\n", "", "Mangel 1, Feld „lesart“: fehlt oder ist leer."),
                new Fall("  lesart: Gemeint ist § 7 Abs. 3.\n", "  lesart: [a]\n", "Mangel 1, Feld „lesart“: muss ein einzelner Text sein."),
                new Fall("zitat: sind gemäß § 5 Abs. 3 Kandidaten", "zitat: sind gemäß § 7 Abs. 3 Kandidaten",
                        "Mangel 1, Feld „zitat“: „sind gemäß § 7 Abs. 3 Kandidaten/innen für ausscheidende Mitglieder“ steht so nicht in "
                                + "§ 12 Abs. 5 der Geschäftsordnung."),
                new Fall("    - stelle: § 12 Abs. 5\n      zitat: sind", "    - stelle: § 12 Abs. 9\n      zitat: sind",
                        "Mangel 1, Feld „zitat“: eine Stelle „§ 12 Abs. 9“ hat die Geschäftsordnung nicht."),
                new Fall("  gewicht: hoch\n  art: [Verweis]\n", "  gewicht: riesig\n  art: [Verweis]\n",
                        "Mangel 1, Feld „gewicht“: „riesig“ gibt es nicht; zulässig: hoch, mittel, gering."),
                new Fall("  regeln:\n    - Der Verweis auf § 5 Abs. 3 meint § 7 Abs. 3\n", "",
                        "Mangel 1, Feld „regeln“: nötig ist entweder dieses Feld oder „ohneRegel“ mit dem Grund."),
                new Fall("- nr: \"2\"\n", "- nr: \"1\"\n", "Mangel 1, Feld „nr“: steht schon bei einem anderen Mangel."),
                new Fall("  aendert: nie\n", "  aendert: vielleicht\n", "Mangel 1, Feld „aendert“: „vielleicht“ gibt es nicht; zulässig: kann, nie."),
                new Fall("    - pruefung: beirat-nachruecken\n      norm: § 12", "    - pruefung: beirat-nachrücken\n      norm: § 12",
                        "Mangel 1, Feld „anwendungen“: eine Prüfung „beirat-nachrücken“ gibt es nicht."),
                new Fall("      bei: [ZULAESSIG]\n      gleich: \"{antrag", "      bei: [ERLAUBT]\n      gleich: \"{antrag",
                        "Mangel 3, Feld „anwendungen“: die Prüfung „abberufung“ kennt kein Ergebnis „ERLAUBT“."),
                new Fall("      gleich: Am Ergebnis ändert das hier nichts; § 7 Abs. 3 ordnet das Nachrücken selbst an.\n    - aufgaben",
                        "    - aufgaben", "Mangel 1, Feld „anwendungen“: mit „regel“ gehört „anders“ und gewöhnlich „gleich“ dazu, "
                        + "ohne sie genau eines von „anders“, „gleich“ und „offen“."),
                new Fall("  bisher: § 5 Kassenführung\n", "", "Vorschlag zu § 5, Feld „bisher“: fehlt; diese Stelle gibt es schon."),
                new Fall("  zu: [9a]\n", "  zu: [9z]\n", "Vorschlag zu § 5, Feld „zu“: einen Mangel „9z“ gibt es nicht."),
                new Fall("  neu: § 5 Kassenprüfung\n", "  neu: § 5 Kassenprüfung\n  farbe: rot\n", "Vorschlag zu § 5, Feld „farbe“: gibt es nicht; "
                        + "es gibt: stelle, bisher, neu, vorbild, zu, entscheiden."),
                new Fall("stand: 2026-11-23", "stand: gestern", "Kopf, Feld „stand“: „gestern“ ist kein Datum der Form JJJJ-MM-TT."));
    }

    @ParameterizedTest
    @MethodSource("fehlerhafte")
    void wasFalschIstWirdMitMangelUndFeldGenannt(Fall fall) throws IOException {
        String text = datei(fall.alt, fall.neu);
        String wortlaut = Files.readString(ORDNER.resolve("wortlaut.txt"));
        assertThatThrownBy(() -> Maengelleser.lesen(text, wortlaut))
                .isInstanceOfSatisfying(MaengelFehler.class, fehler -> assertThat(fehler.meldungen()).contains(fall.meldung));
    }

    @Test
    void keinYamlWirdMitZeileGenannt() {
        assertThatThrownBy(() -> Maengelleser.lesen("titel: a\nmaengel: [", "")).isInstanceOf(MaengelFehler.class)
                .hasMessageStartingWith("Die Liste der Mängel ist in Zeile ").hasMessageContaining(" kein lesbares YAML");
    }

    /** The file as shipped, with one passage replaced that stands in it. */
    private static String datei(String alt, String neu) throws IOException {
        String text = Files.readString(ORDNER.resolve("maengel.yaml"));
        assertThat(text).contains(alt);
        return text.replaceFirst(Pattern.quote(alt), Matcher.quoteReplacement(neu));
    }

    private static Set<String> aufgaben() throws IOException {
        Pattern aufgabe = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");
        Set<String> alle = new TreeSet<>();
        try (Stream<Path> modelle = Files.walk(Path.of("processes"))) {
            for (Path modell : modelle.filter(datei -> datei.toString().endsWith(".bpmn")).toList()) {
                aufgabe.matcher(Files.readString(modell)).results().forEach(fund -> alle.add(fund.group(1)));
            }
        }
        return alle;
    }
}
