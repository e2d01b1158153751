package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.pruefung.ausfuhr.Tabelle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** Reads the timelines of many Vorgänge and finds what is a name of the program and no German. */
public final class Lesbarkeit {

    private static final Pattern ROH = Pattern.compile("\\b[a-zäöüß]+[A-ZÄÖÜ][a-zäöüß]+\\w*|\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b|\\b[A-Z]{5,}\\b|\\b[a-z]+_[a-z_]+\\b|"
            + "\\b(true|false|null)\\b|\\d{4}-\\d{2}-\\d{2}");
    /** Columns that hold names and sums, not words. */
    private static final Set<String> NAMEN = Set.of("Vorgang", "Prüfsumme", "Regelfassung");

    private Lesbarkeit() {
    }

    /** @return what does not read like German, with its place */
    public static List<String> maengel(ApplicationContext programm, Iterable<String> vorgaenge) {
        Set<String> maengel = new TreeSet<>();
        for (String vorgang : vorgaenge) {
            for (Tabelle tabelle : programm.getBean(Vorgaenge.class).ganz(vorgang).tabellen()) {
                for (List<String> zeile : tabelle.zeilen()) {
                    for (int spalte = 0; spalte < zeile.size(); spalte++) {
                        if (!NAMEN.contains(tabelle.spalten().get(spalte))) {
                            Matcher roh = ROH.matcher(zeile.get(spalte).replace(vorgang, ""));
                            while (roh.find()) {
                                maengel.add(roh.group() + " in " + vorgang.replaceAll("\\d+$", "") + ", " + tabelle.titel() + ", "
                                        + tabelle.spalten().get(spalte) + ": …" + umfeld(roh, zeile.get(spalte).replace(vorgang, "")) + "…");
                            }
                        }
                    }
                }
            }
        }
        return new ArrayList<>(maengel);
    }

    private static String umfeld(Matcher roh, String text) {
        return text.substring(Math.max(0, roh.start() - 40), Math.min(text.length(), roh.end() + 30)).replace('\n', ' ');
    }
}
