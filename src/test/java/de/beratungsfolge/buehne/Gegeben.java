package de.beratungsfolge.buehne;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The given cases of a check, for tests that reach them through a process instead of asking the rules directly. */
public final class Gegeben {

    /** One case. */
    public record Fall(String id, LocalDate stichtag, Map<String, Object> gegeben, Map<String, Object> erwartet) {

        /** @return a date among the facts, or null */
        public LocalDate tag(String name) {
            return datum(gegeben.get(name));
        }

        /** @return whether a fact is given as true */
        public boolean ja(String name) {
            return Boolean.TRUE.equals(gegeben.get(name));
        }

        /** @return facts within a fact, or null */
        @SuppressWarnings("unchecked")
        public Map<String, Object> teil(String name) {
            return (Map<String, Object>) gegeben.get(name);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private Gegeben() {
    }

    /** @return the given cases of this check */
    @SuppressWarnings("unchecked")
    public static Stream<Fall> faelle(String pruefung) {
        try (var datei = Files.newBufferedReader(Path.of("rules/faelle/gegeben/" + pruefung + ".yaml"))) {
            Map<String, Object> inhalt = new Yaml().load(datei);
            return ((List<Map<String, Object>>) inhalt.get("faelle")).stream().map(fall -> new Fall((String) fall.get("id"),
                    datum(fall.get("stichtag")), (Map<String, Object>) fall.get("gegeben"),
                    (Map<String, Object>) fall.get("erwartet")));
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }

    private static LocalDate datum(Object wert) {
        return wert == null ? null : ((Date) wert).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
