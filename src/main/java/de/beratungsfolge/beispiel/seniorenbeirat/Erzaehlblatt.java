package de.beratungsfolge.beispiel.seniorenbeirat;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints the story: chapters, days, paragraphs, broken into lines that fit a terminal. */
final class Erzaehlblatt {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu", Locale.GERMANY);
    private static final int BREITE = 100;

    private final PrintStream aus;
    private final Set<String> gesagt = new HashSet<>();
    private LocalDate tag;
    private Long befund;

    Erzaehlblatt(PrintStream aus) {
        this.aus = aus;
    }

    /** What the story is, before it begins. */
    void vorwort(String titel, String text) {
        aus.println(titel);
        aus.println();
        drucken("", "", text);
    }

    /** Begins a part that is no chapter. */
    void ueberschrift(String titel) {
        aus.println();
        aus.println("── " + titel);
        aus.println();
    }

    /** Begins a chapter. */
    void kapitel(int nummer, String titel) {
        aus.println();
        aus.println("── " + nummer + ". " + titel);
        tag = null;
    }

    /** Says which day it is, unless it still is the same. */
    void tag(LocalDate neu) {
        if (!neu.equals(tag)) {
            tag = neu;
            befund = null;
            aus.println();
            aus.println("   " + TAG.format(neu));
        }
    }

    /** A paragraph of the story. */
    void absatz(String text) {
        befund = null;
        drucken("   ", "   ", text);
    }

    /** What the rules found; {@code id} names the finding. */
    void regel(long id, String satz) {
        befund = id;
        gesagt.add(satz);
        drucken("     § ", "       ", satz);
    }

    /** @return whether this finding is what was told last */
    boolean zuletzt(long id) {
        return befund != null && befund == id;
    }

    /** One of several things, each on a line of its own. */
    void zeile(String text) {
        drucken("     · ", "       ", text);
    }

    /** A remark on the text of the bylaws; told once, however often it matters. */
    void anmerkung(String text) {
        if (gesagt.add(text)) {
            drucken("     ! ", "       ", text);
        }
    }

    /** @return whether this finding or remark was told before, word for word */
    boolean schonGesagt(String text) {
        return gesagt.contains(text);
    }

    /** @return e.g. {@code A, B und C} */
    static String aufzaehlung(List<String> teile) {
        int letzter = teile.size() - 1;
        return teile.size() < 2 ? String.join("", teile)
                : String.join(", ", teile.subList(0, letzter)) + " und " + teile.get(letzter);
    }

    private void drucken(String anfang, String weiter, String text) {
        String zusammengehalten = text.strip().replaceAll("(§|Abs\\.|Satz|Nr\\.) (?=\\d)", "$1\u00a0");
        int platz = BREITE - anfang.length();
        String umbrochen = zusammengehalten.replaceAll("(.{1," + platz + "})(\\s+|$)", "$1\n").stripTrailing();
        String davor = anfang;
        for (String zeile : umbrochen.lines().toList()) {
            aus.println(davor + zeile);
            davor = weiter;
        }
    }
}
