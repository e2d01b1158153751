package de.beratungsfolge.dokumente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where template files come from: a file in the town's folder replaces the program's file of the same name. Files are
 * read anew for every document, so that a change shows at once.
 */
final class Vorlagenordner {

    /** Every file the program ships. */
    static final List<String> MITGELIEFERT = List.of("bausteine.html", "stil.css", "einladung.html", "bekanntmachung.html",
            "tagesordnung.html", "drucksache.html", "niederschrift.html", "auszug.html",
            "synopse.html", "bericht.html");
    private static final String IM_PROGRAMM = "/dokumente/";
    private static final Pattern DATEINAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,80}");

    private final Path eigene;

    /** @param eigene the town's folder, or null: the program's files only */
    Vorlagenordner(Path eigene) {
        this.eigene = eigene;
    }

    /** The same without the town's folder. */
    static Vorlagenordner mitgeliefert() {
        return new Vorlagenordner(null);
    }

    /** The file of this name; empty if there is none, or the name leads out of the folder. */
    Optional<Vorlagentext> datei(String name) {
        if (!DATEINAME.matcher(name).matches()) {
            return Optional.empty();
        }
        if (eigene != null && Files.isRegularFile(eigene.resolve(name))) {
            return Optional.of(new Vorlagentext(eigene.resolve(name).toString(), lesen(eigene.resolve(name))));
        }
        return MITGELIEFERT.contains(name) ? Optional.of(ausDemProgramm(name)) : Optional.empty();
    }

    /** Names of the HTML files that the town has put into its folder. */
    List<String> eigeneVorlagen() {
        if (eigene == null || !Files.isDirectory(eigene)) {
            return List.of();
        }
        try (Stream<Path> dateien = Files.list(eigene)) {
            return dateien.map(datei -> datei.getFileName().toString()).filter(name -> name.endsWith(".html")).sorted().toList();
        } catch (IOException fehler) {
            throw new UncheckedIOException("Der Ordner der Vorlagen ist nicht lesbar: " + eigene, fehler);
        }
    }

    private static byte[] lesen(Path datei) {
        try {
            return Files.readAllBytes(datei);
        } catch (IOException fehler) {
            throw new UncheckedIOException("Die Vorlage ist nicht lesbar: " + datei, fehler);
        }
    }

    private static Vorlagentext ausDemProgramm(String name) {
        try (InputStream strom = Vorlagenordner.class.getResourceAsStream(IM_PROGRAMM + name)) {
            return new Vorlagentext(name + " (mitgeliefert)", strom.readAllBytes());
        } catch (IOException fehler) {
            throw new UncheckedIOException("Die Vorlage fehlt im Programm: " + name, fehler);
        }
    }
}
