package de.beratungsfolge.dokumente;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The templates in use: the town's where its folder has them, otherwise the program's. */
@Component
class Vorlagen {

    private static final Logger LOG = LoggerFactory.getLogger(Vorlagen.class);
    private static final Path VORGABE = Path.of("vorlagen");

    private final Vorlagenordner ordner;
    private final Vorlagenfuellung fuellung;
    private final Pdfdruck druck;

    @Autowired
    Vorlagen(@Value("${beratungsfolge.dokumente.ordner:}") String ordner) {
        this(new Vorlagenordner(eigene(ordner)));
        Vorlagenprobe.maengel(this.ordner).forEach(mangel -> LOG.warn("Vorlage nicht brauchbar: {}", mangel));
    }

    Vorlagen(Vorlagenordner ordner) {
        this.ordner = ordner;
        this.fuellung = new Vorlagenfuellung(ordner);
        this.druck = new Pdfdruck(ordner);
    }

    Vorlagenordner ordner() {
        return ordner;
    }

    /** @throws Vorlagenfehler if the template cannot be used */
    byte[] drucken(Blatt blatt, Instant am) {
        return druck.drucken(fuellung.fuellen(blatt.vorlage(), blatt.werte()), am);
    }

    /** A folder that is named must be there; the one nobody names may be missing. */
    private static Path eigene(String ordner) {
        if (ordner.isBlank()) {
            return Files.isDirectory(VORGABE) ? VORGABE : null;
        }
        if (!Files.isDirectory(Path.of(ordner))) {
            throw new IllegalStateException("beratungsfolge.dokumente.ordner: Den Ordner „" + ordner + "“ gibt es nicht.");
        }
        return Path.of(ordner);
    }
}
