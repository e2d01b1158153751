package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.FaktenFehler;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import org.yaml.snakeyaml.nodes.Node;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command {@code regeln vergleich}: what two rule folders say differently about the cases of both. */
final class Vergleich {

    private static final String KEINE_ANTWORT = "keine Antwort";

    private final Regelordner alt;
    private final Regelordner neu;
    private final Regelwerk regelnAlt;
    private final Regelwerk regelnNeu;
    private final PrintStream aus;
    private int aenderungen;

    Vergleich(Regelordner alt, Regelwerk regelnAlt, Regelordner neu, Regelwerk regelnNeu, PrintStream aus) {
        this.alt = alt;
        this.regelnAlt = regelnAlt;
        this.neu = neu;
        this.regelnNeu = regelnNeu;
        this.aus = aus;
    }

    /** Prints the differences; returns the exit code. */
    int vergleiche() {
        aus.println("Vergleich „" + alt.name() + "“ mit „" + neu.name() + "“");
        aus.println();
        unterschiede("Regeln", regeln(regelnAlt), regeln(regelnNeu));
        unterschiede("Werte des Ortsrechts", werte(regelnAlt), werte(regelnNeu));
        Map<String, Fall> faelleAlt = faelle(alt);
        Map<String, Fall> faelleNeu = faelle(neu);
        unterschiede("Fälle", inhalt(faelleAlt), inhalt(faelleNeu));
        int andere = antworten(faelleAlt, faelleNeu);
        aus.println();
        aus.println(aenderungen == 0 ? "Nichts ändert sich." : andere == 0
                ? "Kein Fall wird anders beantwortet; " + aenderungen + (aenderungen == 1 ? " Änderung" : " Änderungen") + " an Regeln, Werten oder Fällen."
                : andere + (andere == 1 ? " Fall wird" : " Fälle werden") + " anders beantwortet.");
        return aenderungen == 0 ? RegelnBefehl.IN_ORDNUNG : RegelnBefehl.BEANSTANDET;
    }

    private void unterschiede(String titel, Map<String, String> vorher, Map<String, String> nachher) {
        List<String> zeilen = new ArrayList<>();
        Set<String> namen = new TreeSet<>(vorher.keySet());
        namen.addAll(nachher.keySet());
        for (String name : namen) {
            if (!Objects.equals(vorher.get(name), nachher.get(name))) {
                zeilen.add("  " + (!vorher.containsKey(name) ? "neu       " : !nachher.containsKey(name) ? "entfallen " : "geändert  ") + name);
            }
        }
        aus.println(titel + ": " + (zeilen.isEmpty() ? "keine Änderung" : zeilen.size() + (zeilen.size() == 1 ? " Änderung" : " Änderungen")));
        zeilen.forEach(aus::println);
        aenderungen += zeilen.size();
    }

    /** Rules by name, without comments and without regard to line breaks and order. */
    private static Map<String, String> regeln(Regelwerk regelwerk) {
        return regelwerk.regeln().stream().collect(Collectors.toMap(regel -> "„" + regel.name() + "“ (" + regel.normen().get(0) + ")",
                regel -> regel.text().text().replaceAll("(?m)^\\s*//.*$", "").replaceAll("\\s+", " "), (a, b) -> a, TreeMap::new));
    }

    private static Map<String, String> werte(Regelwerk regelwerk) {
        return regelwerk.fassung().dateien().entrySet().stream().filter(datei -> datei.getKey().endsWith(".yaml"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> inhalt(Map<String, Fall> faelle) {
        return faelle.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, eintrag ->
                eintrag.getValue().stichtag() + " " + eintrag.getValue().gegeben() + " " + eintrag.getValue().erwartet()));
    }

    /** The well-formed cases of a folder by file and id. */
    private static Map<String, Fall> faelle(Regelordner ordner) {
        Map<String, Fall> faelle = new TreeMap<>();
        for (Path pfad : ordner.falldateien()) {
            Falldatei datei = Falldatei.lies(pfad);
            datei.pruefungsart().ifPresent(bekannt -> {
                Set<String> vergeben = new HashSet<>();
                int platz = 0;
                for (Node knoten : datei.faelle()) {
                    Fall fall = Fall.lies(knoten, ++platz, datei, vergeben);
                    if (fall.maengel().isEmpty()) {
                        faelle.put(ordner.kurz(pfad) + "  " + fall.id(), fall);
                    }
                }
            });
        }
        return faelle;
    }

    private int antworten(Map<String, Fall> faelleAlt, Map<String, Fall> faelleNeu) {
        Map<String, Fall> alle = new TreeMap<>(faelleAlt);
        alle.putAll(faelleNeu);
        List<String> zeilen = new ArrayList<>();
        int andere = 0;
        for (Map.Entry<String, Fall> fall : alle.entrySet()) {
            List<String> unterschiede = unterschiede(antwort(regelnAlt, fall.getValue()), antwort(regelnNeu, fall.getValue()));
            if (!unterschiede.isEmpty()) {
                andere++;
                zeilen.add("  " + fall.getKey());
                unterschiede.forEach(unterschied -> zeilen.add("    " + unterschied));
            }
        }
        aus.println("Antworten auf " + alle.size() + " Fälle: " + (andere == 0 ? "keine Änderung" : andere + " anders"));
        zeilen.forEach(aus::println);
        aenderungen += andere;
        return andere;
    }

    private static Map<String, String> antwort(Regelwerk regelwerk, Fall fall) {
        try {
            Befund befund = fall.beantwortet(regelwerk);
            return Map.of("Ergebnis", befund.ergebnis(), "Werte", new TreeMap<>(befund.werte()).toString(), "Normen", befund.normen().toString(),
                    "Hinweise", befund.hinweise().toString(), "Satz", befund.satz());
        } catch (RegelwerkFehler | FaktenFehler e) {
            return Map.of(KEINE_ANTWORT, "keine Antwort: " + e.getMessage().replaceAll("\\s+", " ").replaceAll(" Fakten: .*", ""));
        }
    }

    private static List<String> unterschiede(Map<String, String> vorher, Map<String, String> nachher) {
        if (vorher.equals(nachher)) {
            return List.of();
        }
        if (vorher.containsKey(KEINE_ANTWORT) || nachher.containsKey(KEINE_ANTWORT)) {
            return List.of("vorher:  " + imGanzen(vorher), "nachher: " + imGanzen(nachher));
        }
        return Stream.of("Ergebnis", "Werte", "Normen", "Hinweise", "Satz").filter(feld -> !vorher.get(feld).equals(nachher.get(feld)))
                .map(feld -> feld + ": " + vorher.get(feld) + " → " + nachher.get(feld)).toList();
    }

    private static String imGanzen(Map<String, String> antwort) {
        return antwort.containsKey(KEINE_ANTWORT) ? antwort.get(KEINE_ANTWORT) : antwort.get("Ergebnis") + ". " + antwort.get("Satz");
    }
}
