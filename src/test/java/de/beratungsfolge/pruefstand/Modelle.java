package de.beratungsfolge.pruefstand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class Modelle {

    private Modelle() {
    }

    static List<Path> alle() throws IOException {
        try (Stream<Path> dateien = Files.walk(Path.of("processes"))) {
            return dateien.filter(datei -> datei.toString().endsWith(".bpmn")).sorted().toList();
        }
    }
}
