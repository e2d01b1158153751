package de.beratungsfolge.regelwerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that readings and rules fit together: every reading a rule carries is a dated value, the value taken has rules, and whoever hints at another reading says which one is taken.
 */
final class Lesartenpruefer {

    private static final String AUSLEGUNG = "AUSLEGUNG";

    private final Map<String, Set<String>> antworten = new TreeMap<>();
    private final List<Ortswerteleser.Eintrag> werte;
    private final List<Beanstandung> beanstandungen = new ArrayList<>();

    private Lesartenpruefer(List<Ortswerteleser.Eintrag> werte) {
        this.werte = werte.stream().sorted(Comparator.comparing(eintrag -> eintrag.wert().ab())).toList();
    }

    static List<Beanstandung> pruefe(List<Fassungspruefer.Eintrag> regeln, List<Ortswerteleser.Eintrag> lesarten) {
        Lesartenpruefer pruefer = new Lesartenpruefer(lesarten);
        regeln.forEach(pruefer::pruefe);
        pruefer.werte.forEach(pruefer::pruefe);
        return pruefer.beanstandungen;
    }

    private void pruefe(Fassungspruefer.Eintrag eintrag) {
        Lesart lesart = eintrag.regel().lesart();
        if (lesart != null) {
            antworten.computeIfAbsent(lesart.name(), neu -> new TreeSet<>()).add(lesart.wert());
            pruefe(eintrag, lesart);
        } else if (eintrag.quelle().folge().stream().anyMatch(Lesartenpruefer::weistAufAndereLesartHin)) {
            melde(eintrag, "die Regel weist auf eine andere Auslegung hin, sagt aber nicht, welche Lesart gilt",
                    "Die Lesart in werte/lesarten.yaml eintragen und hier nennen: @lesart(\"Name: Wert\")");
        }
    }

    private static boolean weistAufAndereLesartHin(Regelquelle.Feststellung feststellung) {
        return feststellung.angaben().stream().anyMatch(angabe -> angabe instanceof Ausdruck.Text text && text.wert().equals(AUSLEGUNG));
    }

    private void pruefe(Fassungspruefer.Eintrag eintrag, Lesart lesart) {
        List<Ortswerteleser.Eintrag> gleichnamige = werte.stream().filter(wert -> wert.wert().name().equals(lesart.name())).toList();
        if (gleichnamige.isEmpty()) {
            melde(eintrag, "die Lesart „" + lesart.name() + "“ steht nicht in werte/lesarten.yaml",
                    Vorschlag.satz(lesart.name(), werte.stream().map(eingetragen -> eingetragen.wert().name()).toList()));
            return;
        }
        Set<String> bekannt = gleichnamige.stream().flatMap(wert -> Stream.of((String) wert.wert().wert(), wert.andere()))
                .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        LocalDate ersterTag = gleichnamige.get(0).wert().ab();
        if (!bekannt.contains(lesart.wert())) {
            melde(eintrag, "die Antwort „" + lesart.wert() + "“ auf die Frage „" + lesart.name() + "“ steht nicht in werte/lesarten.yaml",
                    Vorschlag.satz(lesart.wert(), bekannt));
        } else if (ersterTag.isAfter(eintrag.regel().gueltigAb())) {
            melde(eintrag, "die Lesart „" + lesart.name() + "“ hat erst ab dem " + ersterTag + " einen Wert, die Regel gilt schon ab dem "
                    + eintrag.regel().gueltigAb(), "In werte/lesarten.yaml einen Eintrag mit früherem Datum ergänzen");
        }
    }

    private void pruefe(Ortswerteleser.Eintrag eintrag) {
        Ortswert wert = eintrag.wert();
        Set<String> vorhanden = antworten.getOrDefault(wert.name(), Set.of());
        if (!vorhanden.isEmpty() && !vorhanden.contains((String) wert.wert())) {
            beanstandungen.add(new Beanstandung(eintrag.datei(), eintrag.zeile(), "für die Lesart „" + wert.name() + ": " + wert.wert() + "“ gibt es keine Regeln",
                    Vorschlag.satz((String) wert.wert(), vorhanden)));
        }
    }

    private void melde(Fassungspruefer.Eintrag eintrag, String grund, String abhilfe) {
        beanstandungen.add(new Beanstandung(eintrag.quelle().datei(), eintrag.quelle().zeile(), grund, abhilfe));
    }
}
