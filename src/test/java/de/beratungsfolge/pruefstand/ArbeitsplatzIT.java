package de.beratungsfolge.pruefstand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the workplace of every demo user in a headless browser: filters, German, the tab "Rechtslage", links. */
class ArbeitsplatzIT {

    private static final int MINUTEN = 6;

    @TempDir
    Path ordner;

    @Test
    void jederFindetSeinenArbeitsplatzAufDeutschUndMitRechtslage() throws Exception {
        try (Programmlauf programm = Programmlauf.starten(ordner)) {
            assertThat(programm.skript("rechtslage.mjs", MINUTEN)).contains("Ansichten ohne Englisch");
        }
    }
}
