package de.beratungsfolge.prozesse.drucksache;

import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.BERATUNGSFOLGE_BESTAETIGEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.SICHTVERMERK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Folgepruefungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The given cases of the check, each as a draft that is handed in: the process comes to the expected finding. */
class GegebeneFolgenTest extends Buehnentest {

    private static final Map<String, String> GREMIEN = Map.of("AUSSCHUSS", "SozA", "HAUPTAUSSCHUSS", "HFA", "RAT", "Rat");

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Folgepruefungen folgepruefungen;

    static Stream<Fall> faelle() throws Exception {
        JsonNode datei = new YAMLMapper().readTree(Path.of("rules/faelle/gegeben/beratungsfolge.yaml").toFile());
        return StreamSupport.stream(datei.get("faelle").spliterator(), false).map(Fall::new);
    }

    record Fall(JsonNode knoten) {

        @Override
        public String toString() {
            return knoten.get("id").asText() + " " + knoten.get("titel").asText();
        }
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derProzessKommtZumErwartetenBefund(Fall fall) {
        JsonNode gegeben = fall.knoten().get("gegeben");
        JsonNode erwartet = fall.knoten().get("erwartet");
        Map<String, Object> grunddaten = new HashMap<>(Buehne.grunddaten("97/" + Buehne.frei()));
        String ersterTermin = StreamSupport.stream(gegeben.get("stationen").spliterator(), false)
                .map(station -> station.get("termin").asText()).sorted().findFirst().orElseThrow();
        grunddaten.put("datum", gegeben.get("drucksache").path("datum").asText(ersterTermin));
        String nummer = aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", grunddaten);
        buehne.erledigen(nummer, ENTWURF_AUSARBEITEN, "heller", Map.of(Aufgaben.DATEN, entwurf(gegeben)));

        Befund befund = folgepruefungen.befund(buehne.drucksache(nummer).id()).befund();
        assertThat(befund.ergebnis()).isEqualTo(erwartet.get("ergebnis").asText());
        assertThat(befund.hinweise()).containsAll(texte(erwartet.path("hinweise")))
                .doesNotContainAnyElementsOf(oderKeiner(texte(erwartet.path("hinweiseNicht"))));
        pfade.von(pfade.drucksache(nummer)).isWaitingAt(befund.ergebnis().equals(Folgepruefungen.IN_ORDNUNG)
                ? SICHTVERMERK : BERATUNGSFOLGE_BESTAETIGEN);
    }

    private Map<String, Object> entwurf(JsonNode gegeben) {
        JsonNode drucksache = gegeben.get("drucksache");
        Map<String, Object> entwurf = new HashMap<>(Map.of("betreff", "Fall", "beschlussvorschlag", "Ja.",
                "sachdarstellung", "Ein Fall.", "klimawirkung", "KEINE", "finanzen", finanzen(drucksache),
                "gegenstand", texte(drucksache.get("gegenstand")), "themen", texte(drucksache.path("themen")),
                "erheblich", drucksache.path("erheblich").asBoolean(),
                "sichtvermerke", List.of(Map.of("stelle", "KAEMMERER"))));
        List<Map<String, String>> folge = new ArrayList<>();
        gegeben.get("stationen").forEach(station -> folge.add(Map.of(
                "gremium", gremium(station.at("/gremium/art").asText()), "termin", station.get("termin").asText(),
                "aktion", station.get("aktion").asText())));
        entwurf.put("beratungsfolge", folge);
        return entwurf;
    }

    private static Map<String, Object> finanzen(JsonNode drucksache) {
        boolean geld = drucksache.has("aufwand") || drucksache.has("ertrag") || drucksache.has("mittelVeranschlagt")
                || drucksache.path("ueberAusserplanmaessig").asBoolean();
        return geld ? Map.of("auswirkungen", true, "aufwandErstesJahr", drucksache.path("aufwand").asLong(),
                "ertragErstesJahr", drucksache.path("ertrag").asLong(), "haeufigkeit", "EINMALIG",
                "mittelVeranschlagt", drucksache.path("mittelVeranschlagt").asBoolean(true),
                "ueberAusserplanmaessig", drucksache.path("ueberAusserplanmaessig").asBoolean(),
                "ueberAplBetrag", drucksache.path("aufwand").asLong()) : Map.of("auswirkungen", false);
    }

    /** A body of this kind; what the example lacks is added. */
    private String gremium(String art) {
        String kuerzel = GREMIEN.getOrDefault(art, "P" + art.substring(0, 3));
        if (gremien.gremium(kuerzel).isEmpty()) {
            boolean integrationsrat = art.equals("INTEGRATIONSRAT");
            gremien.aufnehmen(new Gremium(null, kuerzel, integrationsrat ? "Integrationsrat" : art + " zur Probe",
                    integrationsrat ? GremiumArt.AUSSCHUSS : GremiumArt.valueOf(art), 13, null, "Beispielangabe"));
        }
        return kuerzel;
    }

    private static List<String> texte(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<String> oderKeiner(List<String> codes) {
        return codes.isEmpty() ? List.of("-") : codes;
    }
}
