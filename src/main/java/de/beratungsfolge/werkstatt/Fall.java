package de.beratungsfolge.werkstatt;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import org.yaml.snakeyaml.nodes.Node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case as read from its file.
 *
 * @param id its id, or its place in the file where it has none
 * @param zeile line of the file in which it begins
 * @param stichtag reference date; {@code null} if {@code maengel} is not empty
 * @param lesarten readings under which it is asked, by name; empty: those of the town
 * @param gegeben facts; {@code null} if {@code maengel} is not empty
 * @param erwartet demanded result; {@code null} if {@code maengel} is not empty
 * @param maengel why it is malformed; empty if it can be run
 */
record Fall(String id, int zeile, LocalDate stichtag, Map<String, String> lesarten, Pruefung gegeben, Erwartung erwartet,
            List<Mangel> maengel) {

    private static final List<String> FELDER = List.of("id", "titel", "stichtag", "gegeben", "erwartet");

    /**
     * @param platz place in the file, counted from 1
     * @param datei the file; its check must be a known one
     * @param vergeben ids of the cases before it; the id of this one is added
     */
    static Fall lies(Node knoten, int platz, Falldatei datei, Set<String> vergeben) {
        int zeile = knoten.getStartMark().getLine() + 1;
        YamlBaum yaml = new YamlBaum();
        JsonNode baum = yaml.lies(knoten, "");
        List<Mangel> maengel = new ArrayList<>(yaml.maengel());
        String id = baum.path("id").isTextual() && !baum.path("id").asText().isBlank() ? baum.path("id").asText() : "Fall " + platz;
        if (!baum.isObject()) {
            maengel.add(new Mangel("faelle[" + (platz - 1) + "]", "muss eine Zuordnung von Feldern sein"));
            return new Fall(id, zeile, null, datei.lesarten(), null, null, maengel);
        }
        baum.fieldNames().forEachRemaining(feld -> {
            if (!FELDER.contains(feld)) {
                maengel.add(new Mangel(feld, "unbekanntes Feld"));
            }
        });
        FELDER.stream().filter(feld -> !baum.has(feld)).forEach(feld -> maengel.add(new Mangel(feld, "fehlt")));
        pruefeText(baum, "id", maengel);
        pruefeText(baum, "titel", maengel);
        if (baum.path("id").isTextual() && !vergeben.add(id)) {
            maengel.add(new Mangel("id", "kommt in der Datei schon vor"));
        }
        Optional<LocalDate> stichtag = Optional.of(baum.path("stichtag")).filter(JsonNode::isTextual)
                .flatMap(text -> Zeitangaben.datum(text.asText()));
        if (baum.hasNonNull("stichtag") && stichtag.isEmpty()) {
            maengel.add(new Mangel("stichtag", "muss ein Datum der Form JJJJ-MM-TT sein"));
        }
        for (String feld : List.of("gegeben", "erwartet")) {
            if (baum.hasNonNull(feld) && !baum.get(feld).isObject()) {
                maengel.add(new Mangel(feld, "muss eine Zuordnung von Feldern sein"));
            }
        }
        if (!maengel.isEmpty()) {
            return new Fall(id, zeile, null, datei.lesarten(), null, null, maengel);
        }
        return mitInhalt(id, zeile, stichtag.orElseThrow(), baum, datei);
    }

    private static Fall mitInhalt(String id, int zeile, LocalDate stichtag, JsonNode baum, Falldatei datei) {
        Pruefungsart art = datei.pruefungsart().orElseThrow();
        Erwartungsleser leser = new Erwartungsleser(art);
        Erwartung erwartet = leser.lies(baum.get("erwartet"));
        List<Mangel> maengel = new ArrayList<>();
        Pruefung gegeben = null;
        try {
            gegeben = Faktenbindung.binde(baum.get("gegeben"), art.faktentyp());
        } catch (Faktenbindung.Bindungsfehler e) {
            maengel.add(e.mangel());
        }
        maengel.addAll(leser.maengel());
        return maengel.isEmpty() ? new Fall(id, zeile, stichtag, datei.lesarten(), gegeben, erwartet, maengel) : new Fall(id, zeile, null, datei.lesarten(), null, null, maengel);
    }

    private static void pruefeText(JsonNode baum, String feld, List<Mangel> maengel) {
        if (baum.hasNonNull(feld) && (!baum.get(feld).isTextual() || baum.get(feld).asText().isBlank())) {
            maengel.add(new Mangel(feld, "muss ein Text sein"));
        }
    }

    /** The rules with the readings of this case. */
    Regelwerk unterSeinenLesarten(Regelwerk regelwerk) {
        return regelwerk.mitLesarten(lesarten);
    }

    /** The answer of the rules, under the readings of this case. */
    Befund beantwortet(Regelwerk regelwerk) {
        return unterSeinenLesarten(regelwerk).pruefe(gegeben, stichtag);
    }
}
