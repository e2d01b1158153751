package de.beratungsfolge.pruefstand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Forms left open in the browser while the packaged program is killed with SIGKILL and started again on the same data. The
 * script starts and kills the program itself.
 */
class OffenesFormularIT {

    private static final int LAUF_MINUTEN = 15;

    @TempDir
    Path ordner;

    @Test
    void offeneFormulareUeberstehenEinenNeustart() throws Exception {
        Browserlauf.voraussetzen("Neustart im Browser");
        List<String> argumente = new ArrayList<>(List.of(String.valueOf(Browserlauf.freierPort()), ordner.toString()));
        argumente.addAll(Browserlauf.programm());
        Browserlauf.gelingt(ordner, LAUF_MINUTEN, "neustart.mjs", argumente);
    }
}
