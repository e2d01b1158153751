package de.beratungsfolge.pruefstand;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clicks through what the Geschäftsordnung of the Seniorenbeirat orders in a headless browser, against the packaged program with a
 * fresh database: election, constituting meeting, recalls, succession, urgent business, expense and audit.
 */
class SeniorenbeiratIT {

    private static final int LAUF_MINUTEN = 12;

    @TempDir
    Path ordner;

    @Test
    void dieGeschaeftsordnungDesSeniorenbeiratsGelingtImBrowser() throws Exception {
        Browserlauf.voraussetzen("Seniorenbeirat");
        try (Demoserver server = Demoserver.starten(ordner)) {
            Browserlauf.gelingt(ordner, LAUF_MINUTEN, "seniorenbeirat.mjs", server.basis());
        }
    }
}
