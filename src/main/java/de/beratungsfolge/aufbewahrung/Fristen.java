package de.beratungsfolge.aufbewahrung;

import de.beratungsfolge.eingabe.Datum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The periods of the town: those of its own file, and the program's for kinds that it does not name. */
@Component
public class Fristen {

    static final String DATEI = "fristen.yaml";
    private static final String EINSTELLUNG = "beratungsfolge.aufbewahrung.ordner";

    private final List<Frist> fristen;
    private final Clock uhr;

    /**
     * @param ordner folder with the town's file; empty: none
     * @throws IllegalStateException if the file cannot be used: the program must not start
     */
    Fristen(@Value("${" + EINSTELLUNG + ":}") String ordner, Clock uhr) {
        this.uhr = uhr;
        List<Frist> eigene = ordner.isBlank() ? List.of() : Fristenleser.lesen(text(ordner), Path.of(ordner, DATEI).toString());
        Set<Aufbewahrungsart> genannte = eigene.stream().map(Frist::art).collect(Collectors.toSet());
        this.fristen = Stream.concat(eigene.stream(), Fristenleser.lesen(text(), DATEI).stream()
                .filter(frist -> !genannte.contains(frist.art()))).toList();
        Arrays.stream(Aufbewahrungsart.values()).forEach(this::frist);
    }

    /** @return the period that holds today
     *  @throws IllegalStateException if there is none */
    public Frist frist(Aufbewahrungsart art) {
        return fristen.stream().filter(frist -> frist.art() == art && !frist.ab().isAfter(heute())).max(Comparator.comparing(Frist::ab))
                .orElseThrow(() -> new IllegalStateException(DATEI + ": Für „" + art + "“ gilt heute kein Eintrag."));
    }

    /** @return the periods that hold today, in the order of the kinds */
    public List<Frist> alle() {
        return Arrays.stream(Aufbewahrungsart.values()).map(this::frist).toList();
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    private static String text(String ordner) {
        try {
            return Files.readString(Path.of(ordner, DATEI));
        } catch (IOException fehler) {
            throw new IllegalStateException(EINSTELLUNG + ": Die Datei " + Path.of(ordner, DATEI) + " ist nicht lesbar.", fehler);
        }
    }

    private static String text() {
        try (InputStream strom = Fristen.class.getResourceAsStream(DATEI)) {
            return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }
}
