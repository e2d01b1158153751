package de.beratungsfolge.werkstatt;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file of cases as read.
 *
 * @param pruefung the check it names; {@code null} if none or no text
 * @param lesarten readings under which its cases are asked, by name; empty: those of the town
 * @param faelle the nodes of its cases
 * @param maengel what is wrong with the file as a whole
 * @param lesbar it is YAML at all
 * @param leer its list of cases is there, but empty
 */
record Falldatei(String pruefung, Map<String, String> lesarten, List<Node> faelle, List<Mangel> maengel, boolean lesbar, boolean leer) {

    static Falldatei lies(Path datei) {
        Node wurzel;
        try {
            String text = Files.readString(datei);
            wurzel = YamlBaum.wurzel(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (MarkedYAMLException e) {
            String zeile = e.getProblemMark() == null ? "" : " (Zeile " + (e.getProblemMark().getLine() + 1) + ")";
            return unlesbar("kein lesbares YAML" + zeile);
        } catch (YAMLException e) {
            return unlesbar("kein lesbares YAML");
        } catch (IOException e) {
            return unlesbar("nicht als UTF-8-Text lesbar");
        }
        if (!(wurzel instanceof MappingNode zuordnung)) {
            return unlesbar(wurzel == null ? "die Datei ist leer" : "verlangt sind die Felder pruefung und faelle");
        }
        return lies(zuordnung);
    }

    private static Falldatei lies(MappingNode wurzel) {
        String pruefung = null;
        Map<String, String> lesarten = new TreeMap<>();
        List<Node> faelle = new ArrayList<>();
        List<Mangel> maengel = new ArrayList<>();
        Set<String> gesehen = new HashSet<>();
        for (NodeTuple eintrag : wurzel.getValue()) {
            String feld = eintrag.getKeyNode() instanceof ScalarNode schluessel ? schluessel.getValue() : "(kein Text)";
            if (!gesehen.add(feld)) {
                maengel.add(new Mangel(feld, "ist doppelt angegeben"));
            }
            switch (feld) {
                case "pruefung" -> pruefung = new YamlBaum().lies(eintrag.getValueNode(), feld).textValue();
                case "lesarten" -> {
                    JsonNode gelesen = new YamlBaum().lies(eintrag.getValueNode(), feld);
                    if (gelesen.isObject() && gelesen.properties().stream().allMatch(lesart -> lesart.getValue().isTextual())) {
                        gelesen.properties().forEach(lesart -> lesarten.put(lesart.getKey(), lesart.getValue().asText()));
                    } else {
                        maengel.add(new Mangel(feld, "muss zu jeder Frage eine Antwort nennen"));
                    }
                }
                case "faelle" -> {
                    if (eintrag.getValueNode() instanceof SequenceNode liste) {
                        faelle.addAll(liste.getValue());
                    } else {
                        maengel.add(new Mangel(feld, "muss eine Liste sein"));
                    }
                }
                default -> maengel.add(new Mangel(feld, "unbekanntes Feld"));
            }
        }
        if (!gesehen.contains("faelle")) {
            maengel.add(new Mangel("faelle", "fehlt"));
        }
        boolean leer = faelle.isEmpty() && maengel.isEmpty();
        if (leer) {
            maengel.add(new Mangel("faelle", "enthält keinen Fall"));
        }
        return new Falldatei(pruefung, lesarten, faelle, maengel, true, leer);
    }

    private static Falldatei unlesbar(String grund) {
        return new Falldatei(null, Map.of(), List.of(), List.of(new Mangel("Datei", grund)), false, false);
    }

    /** The check, if the program has it. */
    Optional<Pruefungsart> pruefungsart() {
        return Pruefungsart.mitBezeichnung(pruefung);
    }
}
