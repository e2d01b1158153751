package de.beratungsfolge.beispiel;

import de.beratungsfolge.beispiel.seniorenbeirat.Beiratsbeispiel;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The subcommand {@code beispiel}: plays a story through the real processes and tells it from what was recorded. */
public final class BeispielBefehl {

    private static final Path DOKUMENTE = Path.of("dokumente");

    private BeispielBefehl() {
    }

    /** @return exit code: 0 if played, 2 if the database is not empty */
    public static int ausfuehren(Geschichte geschichte, ApplicationContext programm, PrintStream aus) {
        return ausfuehren(geschichte, programm, aus, DOKUMENTE);
    }

    /** Says that there is no such story. @return exit code 2 */
    public static int unbekannt(List<String> argumente, PrintStream aus) {
        aus.println("Das Beispiel „" + String.join(" ", argumente) + "“ gibt es nicht. Es gibt: beispiel (die Sitzung des "
                + "Sozialausschusses vom 16.11.2021) und beispiel seniorenbeirat.");
        return 2;
    }

    /** The same with the documents in another folder. */
    static int ausfuehren(Geschichte geschichte, ApplicationContext programm, PrintStream aus, Path dokumente) {
        Beispiel beispiel = programm.getBean(Beispiel.class);
        if (!beispiel.datenbankIstLeer()) {
            aus.println("Die Datenbank enthält schon Daten. Das Beispiel braucht eine leere Datenbank: "
                    + "den Ordner ./daten umbenennen oder von einem leeren Ordner aus starten.");
            return 2;
        }
        if (geschichte == Geschichte.SENIORENBEIRAT) {
            programm.getBean(Beiratsbeispiel.class).spielen(aus);
        } else {
            sitzung(beispiel, programm.getBean(Zeitstrahl.class), aus);
        }
        aus.println();
        aus.println("── Dokumente (PDF/A-2a, PDF/UA-1)");
        programm.getBean(Beispieldokumente.class).schreiben(dokumente).forEach(datei -> aus.println("   " + datei));
        return 0;
    }

    private static void sitzung(Beispiel beispiel, Zeitstrahl zeitstrahl, PrintStream aus) {
        beispiel.vorbereiten();
        beispiel.sitzungAbhalten();
        aus.println("Die Sitzung des Sozialausschusses der Stadt Voerde vom 16.11.2021, durchgespielt mit den echten "
                + "Prozessen und Regeln.");
        zeitstrahl.erzaehlen(aus);
        zeitstrahl.ausgang(aus);
    }
}
