package de.beratungsfolge.regelwerk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** German words for names of the program, read from a properties file beside this class. */
final class Wortliste {

    private final Properties worte = new Properties();

    private Wortliste(String datei) {
        try (Reader leser = new InputStreamReader(Wortliste.class.getResourceAsStream(datei), StandardCharsets.UTF_8)) {
            worte.load(leser);
        } catch (IOException e) {
            throw new UncheckedIOException("Die Wortliste " + datei + " ist nicht lesbar", e);
        }
    }

    static Wortliste aus(String datei) {
        return new Wortliste(datei);
    }

    Optional<String> finde(String name) {
        return Optional.ofNullable(worte.getProperty(name));
    }

    Set<String> namen() {
        return worte.stringPropertyNames();
    }
}
