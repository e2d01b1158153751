package de.beratungsfolge.pruefung.kette;

import de.beratungsfolge.protokoll.Pruefergebnis;
import java.util.Locale;

/** The result of a check in words. */
final class Ergebnisworte {

    private Ergebnisworte() {
    }

    /** @return what was looked at, and how fast */
    static String umfang(Pruefergebnis ergebnis) {
        return String.format(Locale.GERMAN, "Nachgerechnet: %,d Einträge in %,d Ketten, %,d Zeilen in den Tabellen, %,d Tagessiegel, "
                        + "in %.1f Sekunden (%,d Einträge je Sekunde).", ergebnis.eintraege(), ergebnis.ketten(), ergebnis.zeilen(),
                ergebnis.siegel(), ergebnis.dauer().toMillis() / 1000.0, ergebnis.jeSekunde());
    }

    /** @return what came out */
    static String urteil(Pruefergebnis ergebnis) {
        return ergebnis.abweichung().map(abweichung -> "Etwas passt nicht. " + abweichung.satz())
                .orElse("Alles passt: die Ketten, ihre Enden, die Siegel, die Tabellen und die Geschichte der Prozessmaschine.");
    }
}
