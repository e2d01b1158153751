package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command {@code faelle [--regeln ORDNER] ORDNER …}: runs every case of the folders and their subfolders
 * against the rules of the program, or of another folder, without application context and database.
 */
public final class FaelleBefehl {

    private static final int BESTANDEN = 0;
    private static final int NICHT_BESTANDEN = 1;
    private static final int NICHTS_ZU_TUN = 2;
    /** Subfolder with values of local law, which are no cases. */
    private static final String WERTE = "werte";

    private final PrintStream aus;
    private final Fallbericht bericht;
    private boolean ordnerOhneFall;

    FaelleBefehl(PrintStream aus) {
        this.aus = aus;
        this.bericht = new Fallbericht(aus);
    }

    /**
     * Runs the command. Prints every case that fails or is malformed, and as last line the numbers.
     *
     * @param ordner folders, optionally with {@code --regeln} and a folder of rules before, between or after them
     * @param aus where to print
     * @return 0 if every case is passed; 2 if a folder is missing or holds no case; otherwise 1
     */
    public static int ausfuehren(List<String> ordner, PrintStream aus) {
        protokollierungAus();
        return new FaelleBefehl(aus).ausfuehren(ordner);
    }

    /** Commands speak to their user alone. */
    static void protokollierungAus() {
        LoggingSystem protokollierung = LoggingSystem.get(FaelleBefehl.class.getClassLoader());
        List.of("org.drools", "org.kie", "org.hibernate.validator").forEach(name -> protokollierung.setLogLevel(name, LogLevel.OFF));
    }

    private int ausfuehren(List<String> angaben) {
        List<String> ordner = new ArrayList<>(angaben);
        String regelordner = null;
        int option = ordner.indexOf("--regeln");
        if (option >= 0 && option + 1 < ordner.size()) {
            regelordner = ordner.remove(option + 1);
            ordner.remove(option);
        }
        if (ordner.isEmpty() || ordner.stream().anyMatch(angabe -> angabe.startsWith("--"))) {
            aus.println("Aufruf: faelle [--regeln ORDNER] ORDNER [ORDNER …]");
            return ende(NICHTS_ZU_TUN);
        }
        try {
            Regelwerk regelwerk = regelordner == null ? Regelwerk.ausJar() : Regelwerk.ausOrdner(Path.of(regelordner));
            return laufe(ordner, regelwerk);
        } catch (RegelwerkFehler e) {
            e.meldungen().forEach(meldung -> aus.println("Regeln nicht ladbar: " + meldung));
            return ende(regelordner != null && !Files.isDirectory(Path.of(regelordner)) ? NICHTS_ZU_TUN : NICHT_BESTANDEN);
        }
    }

    /** Runs the folders against these rules. */
    int laufe(List<String> ordner, Regelwerk regelwerk) {
        ordner.forEach(einer -> laufe(einer, new Falllauf(regelwerk, bericht)));
        return ende(ordnerOhneFall ? NICHTS_ZU_TUN : bericht.allesBestanden() ? BESTANDEN : NICHT_BESTANDEN);
    }

    private int ende(int code) {
        bericht.schlusszeile();
        return code;
    }

    private void laufe(String ordner, Falllauf lauf) {
        List<Path> dateien;
        try {
            dateien = dateien(Path.of(ordner));
        } catch (InvalidPathException | IOException | UncheckedIOException e) {
            aus.println("Der Ordner „" + ordner + "“ ist nicht vorhanden oder nicht lesbar.");
            ordnerOhneFall = true;
            return;
        }
        boolean enthaeltFall = false;
        for (Path datei : dateien) {
            if (liegtBeiDenWerten(datei, Path.of(ordner))) {
                aus.println("übersprungen  " + datei + "  Werte des Ortsrechts sind keine Fälle");
            } else {
                enthaeltFall |= lauf.laufe(datei);
            }
        }
        if (!enthaeltFall) {
            aus.println("Der Ordner „" + ordner + "“ enthält keinen Fall.");
            ordnerOhneFall = true;
        }
    }

    static boolean liegtBeiDenWerten(Path datei, Path ordner) {
        return !datei.getParent().equals(ordner) && datei.getParent().getFileName().toString().equals(WERTE);
    }

    static List<Path> dateien(Path ordner) throws IOException {
        if (!Files.isDirectory(ordner)) {
            throw new IOException();
        }
        try (Stream<Path> alle = Files.walk(ordner)) {
            return alle.filter(datei -> datei.getFileName().toString().endsWith(".yaml") && Files.isRegularFile(datei))
                    .sorted().toList();
        }
    }
}
