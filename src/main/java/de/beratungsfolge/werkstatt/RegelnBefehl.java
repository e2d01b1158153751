package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;

import java.io.PrintStream;
import java.util.List;

/** The commands {@code regeln pruefen}, {@code regeln verzeichnis} and {@code regeln vergleich}, without server and database. */
public final class RegelnBefehl {

    static final int IN_ORDNUNG = 0;
    static final int BEANSTANDET = 1;
    static final int FALSCHER_AUFRUF = 2;

    private static final String AUFRUF = """
            Aufruf: regeln pruefen [ORDNER]         prüft Regeln und Fälle und sagt, was keinen Fall hat
                    regeln verzeichnis [ORDNER]     schreibt das Verzeichnis von der Norm zu Regel, Fällen und Prozessschritt (Markdown)
                    regeln vergleich ALT NEU        sagt, welche Fälle zwei Regelordner verschieden beantworten
            Ohne ORDNER gilt ./rules; gibt es das nicht, gelten die Regeln, die das Programm enthält.""";

    private final PrintStream aus;

    private RegelnBefehl(PrintStream aus) {
        this.aus = aus;
    }

    /**
     * Runs the command.
     *
     * @param angaben subcommand and folders
     * @param aus where to print
     * @return 0: nothing to object to, or nothing changes; 1: something is; 2: wrong call, or a folder without rules
     */
    public static int ausfuehren(List<String> angaben, PrintStream aus) {
        FaelleBefehl.protokollierungAus();
        return new RegelnBefehl(aus).ausfuehren(angaben);
    }

    private int ausfuehren(List<String> angaben) {
        String befehl = angaben.isEmpty() ? "" : angaben.get(0);
        List<String> ordner = angaben.isEmpty() ? angaben : angaben.subList(1, angaben.size());
        int hoechstens = befehl.equals("vergleich") ? 2 : 1;
        boolean verstanden = List.of("pruefen", "verzeichnis", "vergleich").contains(befehl) && ordner.size() <= hoechstens
                && (!befehl.equals("vergleich") || ordner.size() == 2) && ordner.stream().noneMatch(angabe -> angabe.startsWith("--"));
        if (!verstanden) {
            aus.println(AUFRUF);
            return FALSCHER_AUFRUF;
        }
        if (befehl.equals("vergleich")) {
            return vergleich(Regelordner.von(ordner), Regelordner.von(ordner.subList(1, 2)));
        }
        try (Regelordner regelordner = Regelordner.von(ordner)) {
            return fehlt(regelordner) ? FALSCHER_AUFRUF
                    : befehl.equals("pruefen") ? new Regelpruefung(regelordner, aus).pruefe() : verzeichnis(regelordner);
        }
    }

    private boolean fehlt(Regelordner ordner) {
        if (!ordner.enthaeltRegeln()) {
            aus.println("Der Ordner „" + ordner.name() + "“ ist nicht vorhanden oder enthält keine Regeldatei (*.drl).");
            return true;
        }
        return false;
    }

    private int verzeichnis(Regelordner ordner) {
        return mitRegeln(ordner, regelwerk -> {
            aus.print(new Verzeichnis(ordner, regelwerk).markdown());
            return IN_ORDNUNG;
        });
    }

    private int vergleich(Regelordner alt, Regelordner neu) {
        if (fehlt(alt) | fehlt(neu)) {
            return FALSCHER_AUFRUF;
        }
        return mitRegeln(alt, regelnAlt -> mitRegeln(neu, regelnNeu -> new Vergleich(alt, regelnAlt, neu, regelnNeu, aus).vergleiche()));
    }

    private interface Arbeit {
        int mit(Regelwerk regelwerk);
    }

    private int mitRegeln(Regelordner ordner, Arbeit arbeit) {
        Regelwerk regelwerk;
        try {
            regelwerk = Regelwerk.ausOrdner(ordner.pfad());
        } catch (RegelwerkFehler e) {
            e.meldungen().forEach(meldung -> aus.println(ordner.name() + ": " + meldung));
            return BEANSTANDET;
        }
        return arbeit.mit(regelwerk);
    }
}
