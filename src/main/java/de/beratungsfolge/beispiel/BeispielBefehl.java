package de.beratungsfolge.beispiel;

import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** The subcommand {@code beispiel}: plays the meeting of 16.11.2021 and tells it as a timeline. */
public final class BeispielBefehl {

    private static final Path DOKUMENTE = Path.of("dokumente");

    private BeispielBefehl() {
    }

    /** @return exit code: 0 if played, 2 if the database is not empty */
    public static int ausfuehren(ApplicationContext programm, PrintStream aus) {
        return ausfuehren(programm, aus, DOKUMENTE);
    }

    /** The same with the documents in another folder. */
    static int ausfuehren(ApplicationContext programm, PrintStream aus, Path dokumente) {
        Beispiel beispiel = programm.getBean(Beispiel.class);
        if (!beispiel.datenbankIstLeer()) {
            aus.println("Die Datenbank enthält schon Daten. Das Beispiel braucht eine leere Datenbank: "
                    + "den Ordner ./daten umbenennen oder von einem leeren Ordner aus starten.");
            return 2;
        }
        beispiel.vorbereiten();
        beispiel.sitzungAbhalten();
        Zeitstrahl zeitstrahl = programm.getBean(Zeitstrahl.class);
        aus.println("Die Sitzung des Sozialausschusses der Stadt Voerde vom 16.11.2021, durchgespielt mit den echten "
                + "Prozessen und Regeln.");
        zeitstrahl.erzaehlen(aus);
        zeitstrahl.ausgang(aus);
        aus.println();
        aus.println("── Dokumente (PDF/A-2a, PDF/UA-1)");
        programm.getBean(Beispieldokumente.class).schreiben(dokumente).forEach(datei -> aus.println("   " + datei));
        return 0;
    }
}
