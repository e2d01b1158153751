package de.beratungsfolge.regelwerk;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each broken edit of a real rule file in {@code regelaenderungen.yaml} is refused with just the messages listed there. */
class RegelaenderungenTest {

    private static final Regeldateien DATEIEN = Regeldateien.ausOrdner(Path.of("rules"));
    private static final Map<String, String> REGELN = DATEIEN.texte();
    private static final String MERKMALE = Merkmalspruefer.SCHLUESSEL.stream().map(schluessel -> "@" + schluessel).sorted().collect(Collectors.joining(", "));

    @Test
    void ohneAenderungIstNichtsZuBeanstanden() {
        assertThat(Regelpruefer.pruefe(DATEIEN).beanstandungen()).isEmpty();
        assertThat(Ortswerteleser.lies(DATEIEN).beanstandungen()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aenderungen() {
        List<Map<String, Object>> tabelle = new Yaml().load(RegelaenderungenTest.class.getResourceAsStream("/regelaenderungen.yaml"));
        return tabelle.stream().map(zeile -> DynamicTest.dynamicTest((String) zeile.get("aenderung"), () -> pruefe(zeile)));
    }

    private static void pruefe(Map<String, Object> aenderung) {
        String datei = (String) aenderung.get("datei");
        String text = REGELN.get(datei);
        int stelle = text.indexOf((String) aenderung.get("statt"), text.indexOf((String) aenderung.getOrDefault("nach", "")));
        assertThat(stelle).as("Stelle in " + datei).isNotNegative();
        String jetzt = (String) aenderung.get("jetzt");
        String geaendert = text.substring(0, stelle) + jetzt + text.substring(stelle + ((String) aenderung.get("statt")).length());
        int zeile = zeile(geaendert, aenderung.containsKey("zeile") ? geaendert.indexOf((String) aenderung.get("zeile"), stelle + jetzt.length()) : stelle);

        Map<String, String> texte = new TreeMap<>(REGELN);
        texte.put(datei, geaendert);
        RegelwerkFehler fehler = catchThrowableOfType(RegelwerkFehler.class, () -> Regelwerk.ausTexten("Probe", texte));

        List<String> erwartet = ((List<?>) aenderung.get("meldungen")).stream().map(meldung -> mitZeile((String) meldung, zeile)).toList();
        if (aenderung.containsKey("beginnt")) {
            assertThat(fehler.meldungen()).singleElement().asString().startsWith(erwartet.get(0));
        } else {
            assertThat(fehler.meldungen()).containsExactlyInAnyOrderElementsOf(erwartet);
        }
    }

    private static int zeile(String text, int stelle) {
        return 1 + (int) text.substring(0, stelle).chars().filter(c -> c == '\n').count();
    }

    private static String mitZeile(String meldung, int zeile) {
        return meldung.replace("{merkmale}", MERKMALE).replace("{feststellungen}", Feststellungsart.aufzaehlung())
                .replace("{zeile}", "" + zeile).replace("{zeile-1}", "" + (zeile - 1)).replace("{zeile-2}", "" + (zeile - 2)).replace("{zeile-3}", "" + (zeile - 3));
    }
}
