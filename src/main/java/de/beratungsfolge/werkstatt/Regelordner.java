package de.beratungsfolge.werkstatt;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with rules and the cases beside them.
 *
 * @param name as the report calls it
 * @param pfad where it lies
 * @param voruebergehend unpacked from the program; to be removed
 */
record Regelordner(String name, Path pfad, boolean voruebergehend) implements AutoCloseable {

    private static final Path UEBLICH = Path.of("rules");
    private static final String WURZEL = "/rules/";

    /** The folder named; without a name {@code ./rules}, and where that is missing, the rules in the program. */
    static Regelordner von(List<String> angaben) {
        if (!angaben.isEmpty()) {
            return new Regelordner(angaben.get(0), Path.of(angaben.get(0)), false);
        }
        return Files.isDirectory(UEBLICH) ? new Regelordner(UEBLICH.toString(), UEBLICH, false) : ausProgramm();
    }

    private static Regelordner ausProgramm() {
        try {
            Path ziel = Files.createTempDirectory("regeln");
            for (Resource datei : new PathMatchingResourcePatternResolver().getResources("classpath:rules/**/*.*")) {
                String ort = datei.getURL().toString();
                Path kopie = ziel.resolve(ort.substring(ort.lastIndexOf(WURZEL) + WURZEL.length()));
                Files.createDirectories(kopie.getParent());
                Files.write(kopie, datei.getContentAsByteArray());
            }
            return new Regelordner("im Programm enthalten", ziel, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Die im Programm enthaltenen Regeln sind nicht lesbar", e);
        }
    }

    /** Whether it is there and holds a rule file. */
    boolean enthaeltRegeln() {
        if (!Files.isDirectory(pfad)) {
            return false;
        }
        try (Stream<Path> alle = Files.walk(pfad)) {
            return alle.anyMatch(datei -> datei.toString().endsWith(".drl"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** The files of cases, sorted. */
    List<Path> falldateien() {
        try {
            return FaelleBefehl.dateien(pfad).stream().filter(datei -> !FaelleBefehl.liegtBeiDenWerten(datei, pfad)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as the report names it. */
    String kurz(Path datei) {
        return pfad.relativize(datei).toString().replace('\\', '/');
    }

    @Override
    public void close() {
        if (voruebergehend) {
            try {
                FileSystemUtils.deleteRecursively(pfad);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
