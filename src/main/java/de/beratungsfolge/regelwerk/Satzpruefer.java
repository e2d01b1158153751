package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Werttyp;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** Checks that every placeholder of a sentence names a value of the check or a field of the facts. */
final class Satzpruefer {

    private final Sachverhalt sachverhalt;
    private final Beanstandungen beanstandungen;

    Satzpruefer(Sachverhalt sachverhalt, Beanstandungen beanstandungen) {
        this.sachverhalt = sachverhalt;
        this.beanstandungen = beanstandungen;
    }

    void pruefe(Ausdruck.Text satz) {
        if (satz.wert().isBlank()) {
            beanstandungen.melde(satz.zeile(), "der Satz ist leer", "Einen Satz schreiben, den der Vorsitz vorlesen kann");
        }
        if (satz.wert().endsWith(".")) {
            beanstandungen.melde(satz.zeile(), "der Satz endet mit einem Punkt", "Den Punkt streichen; er wird nach den Fundstellen gesetzt");
        }
        Matcher platzhalter = Satzvorlage.PLATZHALTER.matcher(satz.wert());
        while (platzhalter.find()) {
            pruefe(satz.zeile(), platzhalter.group(1), platzhalter.group(2) != null);
        }
        if (platzhalter.reset().replaceAll("").matches(".*[{}].*")) {
            beanstandungen.melde(satz.zeile(), "der Satz enthält eine geschweifte Klammer, die kein Platzhalter ist",
                    "Platzhalter haben die Form {name}, {feld.feld} oder {zahl:ist|sind}");
        }
    }

    private void pruefe(int zeile, String pfad, boolean jeNachZahl) {
        String[] namen = pfad.split("\\.", -1);
        Werttyp wert = sachverhalt.art().werte().get(namen[0]);
        if (wert != null && namen.length > 1) {
            pruefeTeil(zeile, pfad, wert, namen);
            return;
        }
        Typ typ = wert == null ? feld(zeile, pfad, namen) : new Typ(Folgenpruefer.klasse(wert));
        if (typ != null && jeNachZahl && !typ.istZahl() && !typ.istListe()) {
            beanstandungen.melde(zeile, "der Platzhalter „{" + pfad + ":…|…}“ richtet sich nach einer Zahl oder Liste, „" + pfad + "“ ist keines von beiden",
                    "Ein Feld oder einen Wert nennen, der eine Zahl oder eine Liste ist");
        }
    }

    private void pruefeTeil(int zeile, String pfad, Werttyp wert, String[] namen) {
        boolean bekannt = namen.length == 2 && switch (wert.art()) {
            case STIMMEN -> Set.of("ja", "nein").contains(namen[1]);
            case LOS -> Set.of("sitze", wert.losliste()).contains(namen[1]);
            case SITZE -> true;
            default -> false;
        };
        if (!bekannt) {
            beanstandungen.melde(zeile, "den Platzhalter „{" + pfad + "}“ gibt es nicht: der Wert „" + namen[0] + "“ hat keinen solchen Teil",
                    wert.art() == Werttyp.Art.STIMMEN ? "Zulässig sind " + namen[0] + ".ja, " + namen[0] + ".nein" : "Den Wert selbst nennen: {" + namen[0] + "}");
        }
    }

    private Typ feld(int zeile, String pfad, String[] namen) {
        Typ typ = new Typ(sachverhalt.typ());
        for (int i = 0; i < namen.length; i++) {
            Map<String, Method> felder = Sachverhalt.felder(typ.klasse());
            if (!felder.containsKey(namen[i])) {
                Set<String> zulaessig = new TreeSet<>(felder.keySet());
                if (i == 0) {
                    zulaessig.addAll(sachverhalt.art().werte().keySet());
                }
                beanstandungen.melde(zeile, "den Platzhalter „{" + pfad + "}“ gibt es nicht: „" + namen[i] + "“ ist "
                        + (i == 0 ? "weder ein Wert der Prüfung noch ein Feld von " : "kein Feld von ") + typ.klasse().getSimpleName(),
                        Vorschlag.satz(namen[i], zulaessig));
                return null;
            }
            typ = Typ.von(felder.get(namen[i]));
        }
        return typ;
    }
}
