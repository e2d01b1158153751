package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Regelwerk;
import org.yaml.snakeyaml.nodes.Node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All cases kept beside the rules, read once for all tests. */
final class Faelle {

    static final Path REGELN = Path.of("rules");
    static final Regelwerk REGELWERK = Regelwerk.ausOrdner(REGELN);

    record Benannt(Path datei, Fall fall) {

        String name() {
            return REGELN.relativize(datei) + " " + fall.id();
        }
    }

    private Faelle() {
    }

    static List<Benannt> alle() {
        try (Stream<Path> dateien = Files.walk(REGELN)) {
            return dateien.filter(datei -> datei.toString().endsWith(".yaml"))
                    .filter(datei -> !datei.getParent().endsWith("werte"))
                    .sorted().flatMap(datei -> lies(datei).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Benannt> lies(Path pfad) {
        Falldatei datei = Falldatei.lies(pfad);
        List<Benannt> faelle = new ArrayList<>();
        Set<String> vergeben = new HashSet<>();
        for (Node knoten : datei.faelle()) {
            faelle.add(new Benannt(pfad, Fall.lies(knoten, faelle.size() + 1, datei, vergeben)));
        }
        return faelle;
    }
}
