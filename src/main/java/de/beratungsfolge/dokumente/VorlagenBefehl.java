package de.beratungsfolge.dokumente;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The subcommand {@code vorlagen pruefen [DIR]}: tells what is wrong with the town's templates. */
public final class VorlagenBefehl {

    private VorlagenBefehl() {
    }

    /** @return exit code: 0 nothing is wrong, 1 something is, 2 no such command or folder */
    public static int ausfuehren(List<String> argumente, PrintStream aus) {
        if (argumente.isEmpty() || argumente.size() > 2 || !argumente.get(0).equals("pruefen")) {
            aus.println("Aufruf: vorlagen pruefen [ORDNER]; ohne Ordner: ./vorlagen");
            return 2;
        }
        Path ordner = Path.of(argumente.size() == 2 ? argumente.get(1) : "vorlagen");
        if (!Files.isDirectory(ordner)) {
            aus.println("Den Ordner „" + ordner + "“ gibt es nicht; das Programm benutzt seine eigenen Vorlagen.");
            return 2;
        }
        List<String> maengel = Vorlagenprobe.maengel(new Vorlagenordner(ordner));
        maengel.forEach(aus::println);
        if (maengel.isEmpty()) {
            aus.println("Die Vorlagen in „" + ordner + "“ sind in Ordnung.");
        }
        return maengel.isEmpty() ? 0 : 1;
    }
}
