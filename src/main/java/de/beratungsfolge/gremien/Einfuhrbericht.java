package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.EingabeFehler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one file would do, or what is wrong with it: every bad line, not only the first. */
final class Einfuhrbericht {

    private final List<Fehler> fehler = new ArrayList<>();
    private final List<String> neu = new ArrayList<>();
    private final List<String> geaendert = new ArrayList<>();
    private int unveraendert;

    private record Fehler(int zeile, String satz) {
    }

    void fehler(int zeile, String spalte, String grund) {
        fehler(zeile, spalte + ": " + grund);
    }

    /** @param satz names the column and the reason */
    void fehler(int zeile, String satz) {
        Fehler einer = new Fehler(zeile, "Zeile " + zeile + ", " + satz);
        if (!fehler.contains(einer)) {
            fehler.add(einer);
        }
    }

    /** Does something for a line; what is wrong with it becomes an error of that line. */
    void versuche(int zeile, Runnable tun) {
        try {
            tun.run();
        } catch (EingabeFehler falsch) {
            falsch.gruende().forEach(grund -> fehler(zeile, grund));
        }
    }

    void neu(String was) {
        neu.add(was);
    }

    void geaendert(String was) {
        geaendert.add(was);
    }

    void unveraendert() {
        unveraendert++;
    }

    boolean hatFehler() {
        return !fehler.isEmpty();
    }

    /** @throws EingabeFehler with one sentence per error, in the order of the lines */
    Einfuhrergebnis ergebnis() {
        if (hatFehler()) {
            throw new EingabeFehler(fehler.stream().sorted(Comparator.comparingInt(Fehler::zeile)).map(Fehler::satz).toList());
        }
        return new Einfuhrergebnis(neu, geaendert, unveraendert);
    }
}
