package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code regeln pruefen}: the rules, their cases, and what no case touches. */
final class Regelpruefung {

    private final Regelordner ordner;
    private final PrintStream aus;
    private int beanstandungen;

    Regelpruefung(Regelordner ordner, PrintStream aus) {
        this.ordner = ordner;
        this.aus = aus;
    }

    /** Prints the report; returns the exit code. */
    int pruefe() {
        aus.println("Regelordner „" + ordner.name() + "“");
        aus.println();
        Regelwerk regelwerk;
        try {
            regelwerk = Regelwerk.ausOrdner(ordner.pfad());
        } catch (RegelwerkFehler e) {
            aus.println("Regeln: nicht lesbar");
            e.meldungen().forEach(meldung -> aus.println("  " + meldung));
            aus.println();
            aus.println("Nicht in Ordnung: " + zahl(e.meldungen().size(), "Beanstandung", "Beanstandungen")
                    + " an den Regeln. Die Fälle laufen erst, wenn alle Regeln lesbar sind.");
            return RegelnBefehl.BEANSTANDET;
        }
        return pruefe(regelwerk);
    }

    private int pruefe(Regelwerk regelwerk) {
        aus.println("Regeln: " + regelwerk.regeln().size() + " gelesen und übersetzt, Fassung " + regelwerk.fassung().hash().substring(0, 12));
        List<BeantworteterFall> beantwortet = new ArrayList<>();
        ByteArrayOutputStream einzelne = new ByteArrayOutputStream();
        Fallbericht bericht = new Fallbericht(new PrintStream(einzelne, true, StandardCharsets.UTF_8));
        Falllauf lauf = new Falllauf(regelwerk, bericht, beantwortet::add);
        List<Path> dateien = ordner.falldateien();
        dateien.forEach(datei -> lauf.laufe(datei, ordner.kurz(datei)));
        aus.println("Fälle: " + bericht.anzahl() + " in " + zahl(dateien.size(), "Datei", "Dateien") + ", "
                + (bericht.allesBestanden() ? "alle bestanden" : bericht.nichtBestanden() + " nicht bestanden"));
        einzelne.toString(StandardCharsets.UTF_8).lines().forEach(zeile -> aus.println("  " + zeile));
        beanstandungen += bericht.nichtBestanden();
        Abdeckung abdeckung = new Abdeckung(regelwerk, beantwortet);
        abschnitt("Regeln, die in keinem bestandenen Fall feuern", abdeckung.stummeRegeln());
        abschnitt("Normen, die in keinem bestandenen Fall zitiert werden", abdeckung.ungenannteNormen());
        abschnitt("Grenzen ohne Fall auf beiden Seiten", abdeckung.offeneGrenzen());
        abschnitt("Ergebnisse, die kein Fall erwartet", abdeckung.unerwarteteErgebnisse());
        abschnitt("Stichtage ohne Fall", abdeckung.stichtageOhneFall());
        abschnitt("Lücken und Überschneidungen an den Stichtagen", abdeckung.lueckenUndUeberschneidungen());
        aus.println();
        String umfang = regelwerk.regeln().size() + " Regeln, " + bericht.anzahl() + " Fälle, " + abdeckung.anzahlGrenzen() + " Grenzen, "
                + abdeckung.anzahlNachfragen() + " Nachfragen an Stichtagen";
        aus.println(beanstandungen == 0 ? "In Ordnung: " + umfang + ", keine Beanstandung."
                : "Nicht in Ordnung: " + zahl(beanstandungen, "Beanstandung", "Beanstandungen") + "; geprüft: " + umfang + ".");
        return beanstandungen == 0 ? RegelnBefehl.IN_ORDNUNG : RegelnBefehl.BEANSTANDET;
    }

    private void abschnitt(String titel, List<Beanstandung> gefunden) {
        aus.println(titel + ": " + (gefunden.isEmpty() ? "keine" : gefunden.size()));
        gefunden.forEach(beanstandung -> {
            aus.println("  " + beanstandung.stelle());
            aus.println("    Grund: " + beanstandung.grund());
            aus.println("    Zu tun: " + beanstandung.rat());
        });
        beanstandungen += gefunden.size();
    }

    private static String zahl(int anzahl, String einzahl, String mehrzahl) {
        return anzahl + " " + (anzahl == 1 ? einzahl : mehrzahl);
    }
}
