package de.beratungsfolge.regelwerk;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts a rule base consists of, read once.
 *
 * @param quelle "im Programm enthalten" or the folder
 * @param texte text of every {@code *.drl} and {@code werte/*.yaml} by its path below the rules' root
 */
record Regeldateien(String quelle, SortedMap<String, String> texte) {

    private static final String WURZEL = "rules/";

    static Regeldateien ausJar() {
        SortedMap<String, String> texte = new TreeMap<>();
        var suche = new PathMatchingResourcePatternResolver();
        try {
            for (String muster : List.of("**/*.drl", "werte/*.yaml")) {
                for (Resource datei : suche.getResources("classpath:" + WURZEL + muster)) {
                    String ort = datei.getURL().toString();
                    texte.put(ort.substring(ort.lastIndexOf("/" + WURZEL) + WURZEL.length() + 1),
                            datei.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Die im Programm enthaltenen Regeln sind nicht lesbar", e);
        }
        return new Regeldateien("im Programm enthalten", texte);
    }

    static Regeldateien ausOrdner(Path ordner) {
        if (!Files.isDirectory(ordner)) {
            throw new RegelwerkFehler("Der Regelordner „" + ordner + "“ ist nicht vorhanden.");
        }
        SortedMap<String, String> texte = new TreeMap<>();
        try (Stream<Path> dateien = Files.walk(ordner)) {
            for (Path datei : (Iterable<Path>) dateien.filter(Files::isRegularFile)::iterator) {
                String pfad = ordner.relativize(datei).toString().replace('\\', '/');
                if (pfad.endsWith(".drl") || pfad.matches("werte/[^/]+\\.yaml")) {
                    texte.put(pfad, Files.readString(datei));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new RegelwerkFehler("Der Regelordner „" + ordner + "“ ist nicht lesbar: " + e.getMessage());
        }
        return new Regeldateien(ordner.toString(), texte);
    }

    String hash() {
        return Regelfassung.hash(texte);
    }

    Stream<String> regeldateien() {
        return texte.keySet().stream().filter(pfad -> pfad.endsWith(".drl"));
    }

    Stream<String> wertedateien() {
        return texte.keySet().stream().filter(pfad -> pfad.endsWith(".yaml"));
    }
}
