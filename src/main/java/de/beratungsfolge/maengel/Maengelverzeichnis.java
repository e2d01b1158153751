package de.beratungsfolge.maengel;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The faults of the bylaws as the program knows them: those of its own file, or of the town's. */
@Component
public class Maengelverzeichnis {

    private static final Logger LOG = LoggerFactory.getLogger(Maengelverzeichnis.class);
    private static final String MAENGEL = "maengel.yaml";
    private static final String WORTLAUT = "wortlaut.txt";

    private final Maengelliste liste;

    /**
     * @param ordner folder whose files replace the program's of the same name; empty: none
     * @throws MaengelFehler if the file cannot be used: the program must not start
     */
    @Autowired
    Maengelverzeichnis(@Value("${beratungsfolge.geschaeftsordnung.ordner:}") String ordner, Regelwerk regelwerk) {
        this(Maengelleser.lesen(datei(ordner, MAENGEL), datei(ordner, WORTLAUT)));
        liste.maengel().forEach(einer -> Stream.concat(einer.regeln().stream(),
                        einer.anwendungen().stream().flatMap(eine -> eine.regel().stream())).distinct()
                .filter(regel -> !regelwerk.regelnamen().contains(regel))
                .forEach(regel -> LOG.warn("Mangel {}, Feld „regeln“: eine Regel „{}“ gibt es nicht.", einer.nr(), regel)));
    }

    Maengelverzeichnis(Maengelliste liste) {
        this.liste = liste;
    }

    /** @return everything the file says */
    public Maengelliste liste() {
        return liste;
    }

    /** @return whether a finding that cites these norms may rest on a fault */
    public boolean betrifft(List<String> normen) {
        return anwendungen().anyMatch(eine -> eine.zitiert(normen));
    }

    /** @return what other readings would mean for this finding, in the order of the faults */
    public List<Lesartvergleich> zu(Befund befund, Pruefung fakten) {
        Angaben angaben = Angaben.von(fakten, befund);
        List<Lesartvergleich> vergleiche = new ArrayList<>();
        for (Mangel mangel : liste.maengel()) {
            mangel.anwendungen().stream().filter(eine -> eine.passt(befund, angaben))
                    .forEach(eine -> vergleichen(mangel, eine, befund, angaben, vergleiche));
        }
        return vergleiche;
    }

    private static void vergleichen(Mangel mangel, Anwendung eine, Befund befund, Angaben angaben, List<Lesartvergleich> vergleiche) {
        Lesartvergleich.Wirkung wirkung = eine.wirkung(befund);
        if (wirkung != null) {
            vergleiche.add(new Lesartvergleich(mangel, wirkung, eine.satz(wirkung, angaben)));
        }
    }

    /** @return what other readings would mean for a task as such, whatever the rules find */
    public List<Lesartvergleich> zuAufgabe(String aufgabe) {
        return liste.maengel().stream().flatMap(mangel -> mangel.anwendungen().stream()
                .filter(eine -> eine.aufgaben().contains(aufgabe)).map(eine -> zuAufgabe(mangel, eine))).toList();
    }

    private static Lesartvergleich zuAufgabe(Mangel mangel, Anwendung eine) {
        Lesartvergleich.Wirkung wirkung = eine.offen() != null ? Lesartvergleich.Wirkung.OFFEN
                : eine.gleich() != null ? Lesartvergleich.Wirkung.GLEICH : Lesartvergleich.Wirkung.ANDERS;
        return new Lesartvergleich(mangel, wirkung, eine.satz(wirkung, Angaben.keine()));
    }

    private Stream<Anwendung> anwendungen() {
        return liste.maengel().stream().flatMap(mangel -> mangel.anwendungen().stream());
    }

    private static String datei(String ordner, String name) {
        try {
            if (!ordner.isBlank() && Files.isRegularFile(Path.of(ordner, name))) {
                return Files.readString(Path.of(ordner, name));
            }
            if (!ordner.isBlank() && !Files.isDirectory(Path.of(ordner))) {
                throw new MaengelFehler(List.of("beratungsfolge.geschaeftsordnung.ordner: Den Ordner „" + ordner + "“ gibt es nicht."));
            }
            try (InputStream strom = Maengelverzeichnis.class.getResourceAsStream("/geschaeftsordnung/" + name)) {
                return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException fehler) {
            throw new UncheckedIOException("Die Datei ist nicht lesbar: " + name, fehler);
        }
    }
}
