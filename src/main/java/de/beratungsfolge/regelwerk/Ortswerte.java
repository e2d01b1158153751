package de.beratungsfolge.regelwerk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.beratungsfolge.regelwerk.pruefungen.Sitzverfahren;
import de.beratungsfolge.regelwerk.pruefungen.Zaehlweise;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All dated values of local law, read from {@code werte/*.yaml}: a list of entries with {@code name},
 * {@code ab}, {@code wert}, {@code quelle} and {@code sicherheit}.
 */
final class Ortswerte {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    private static final List<String> FELDER = List.of("name", "ab", "wert", "quelle", "sicherheit");

    private final List<Ortswert> zeitlichGeordnet;

    private Ortswerte(List<Ortswert> zeitlichGeordnet) {
        this.zeitlichGeordnet = zeitlichGeordnet;
    }

    /** @throws RegelwerkFehler if a file or an entry cannot be used */
    static Ortswerte aus(Regeldateien dateien) {
        List<Ortswert> werte = new ArrayList<>();
        dateien.wertedateien().forEach(datei -> {
            try {
                JsonNode eintraege = YAML.readTree(dateien.texte().get(datei));
                eintraege.forEach(eintrag -> werte.add(lies(datei, eintrag)));
            } catch (JacksonException e) {
                throw new RegelwerkFehler(Regelpruefer.fundstelle(datei, e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                        + ": kein lesbares YAML: " + e.getOriginalMessage());
            }
        });
        List<String> schluessel = werte.stream().map(wert -> wert.name() + " ab " + wert.ab()).toList();
        schluessel.stream().filter(eintrag -> schluessel.indexOf(eintrag) != schluessel.lastIndexOf(eintrag)).findFirst()
                .ifPresent(eintrag -> {
                    throw new RegelwerkFehler("Der Ortsrechtswert „" + eintrag + "“ ist doppelt eingetragen.");
                });
        return new Ortswerte(werte.stream().sorted(Comparator.comparing(Ortswert::ab)).toList());
    }

    private static Ortswert lies(String datei, JsonNode eintrag) {
        Stream<String> fehlend = FELDER.stream().filter(feld -> !eintrag.hasNonNull(feld));
        fehlend.findFirst().ifPresent(feld -> {
            throw new RegelwerkFehler(datei + ": dem Eintrag " + eintrag + " fehlt „" + feld + "“.");
        });
        String name = eintrag.get("name").asText();
        JsonNode wert = eintrag.get("wert");
        try {
            return new Ortswert(name, LocalDate.parse(eintrag.get("ab").asText()), geprueft(name, wert),
                    eintrag.get("quelle").asText(), eintrag.get("sicherheit").asText());
        } catch (DateTimeParseException e) {
            throw new RegelwerkFehler(datei + ": „" + e.getParsedString() + "“ ist kein Datum der Form JJJJ-MM-TT.");
        } catch (IllegalArgumentException e) {
            throw new RegelwerkFehler(datei + ": der Wert " + wert + " ist für „" + name + "“ nicht zulässig.");
        }
    }

    private static Object geprueft(String name, JsonNode wert) {
        return switch (name) {
            case Ortsrecht.LADUNGSFRIST_TAGE -> {
                if (!wert.isInt() || wert.intValue() < 1) {
                    throw new IllegalArgumentException();
                }
                yield wert.intValue();
            }
            case Ortsrecht.ZAEHLWEISE -> Zaehlweise.valueOf(wert.asText()).name();
            case Ortsrecht.SITZVERFAHREN -> Sitzverfahren.valueOf(wert.asText()).name();
            default -> throw new IllegalArgumentException();
        };
    }

    Ortsrecht am(LocalDate stichtag) {
        Map<String, Ortswert> geltend = new HashMap<>();
        zeitlichGeordnet.stream().filter(wert -> !wert.ab().isAfter(stichtag)).forEach(wert -> geltend.put(wert.name(), wert));
        return new Ortsrecht(stichtag, Map.copyOf(geltend));
    }
}
