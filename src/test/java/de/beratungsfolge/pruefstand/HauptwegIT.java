package de.beratungsfolge.pruefstand;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clicks through the main path and a whole evening of a committee in a headless browser, against the packaged program with a fresh
 * database; afterwards opens the pages beside Tasklist, which then have something to show, and audits the evening with the keyboard
 * alone. On a database of its own it looks at the workplace of every demo user.
 */
class HauptwegIT {

    private static final int LAUF_MINUTEN = 12;

    @TempDir
    Path ordner;

    @Test
    void hauptwegAusschussabendUndSeitenGelingenImBrowser() throws Exception {
        Browserlauf.voraussetzen("Hauptweg");
        try (Demoserver server = Demoserver.starten(ordner)) {
            Browserlauf.gelingt(ordner, LAUF_MINUTEN, "hauptweg.mjs", server.basis());
            Browserlauf.gelingt(ordner, LAUF_MINUTEN, "ausschussabend.mjs", server.basis());
            Browserlauf.gelingt(ordner, LAUF_MINUTEN, "seiten.mjs", server.basis());
            Browserlauf.gelingt(ordner, LAUF_MINUTEN, "pruefung.mjs", server.basis());
        }
    }

    @Test
    void jederFindetSeinenArbeitsplatzAufDeutschUndMitRechtslage() throws Exception {
        Browserlauf.voraussetzen("Arbeitsplatz");
        try (Demoserver server = Demoserver.starten(ordner)) {
            Browserlauf.gelingt(ordner, LAUF_MINUTEN, "rechtslage.mjs", server.basis());
        }
    }
}
