package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import de.beratungsfolge.regelwerk.pruefungen.Sitzverfahren;
import de.beratungsfolge.regelwerk.pruefungen.Zaehlweise;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the dated values of local law, each entry with its line, and says what is wrong with them. */
final class Ortswerteleser {

    private static final List<String> FELDER = List.of("name", "ab", "wert", "quelle", "sicherheit");

    /** Reads a value of each name; an {@code IllegalArgumentException} says what is allowed. */
    private static final Map<String, Function<String, Object>> WERTE = Map.of(
            Ortsrecht.LADUNGSFRIST_TAGE, Ortswerteleser::tage,
            Ortsrecht.VERKUERZTE_LADUNGSFRIST_TAGE, Ortswerteleser::tage,
            Ortsrecht.BEKANNTMACHUNGSFORM, wert -> einesVon(Bekanntmachungsform.values(), wert),
            Ortsrecht.ZAEHLWEISE, wert -> einesVon(Zaehlweise.values(), wert),
            Ortsrecht.SCHWELLE_NAMENTLICH, Ortswerteleser::mitglieder,
            Ortsrecht.EINSPRUCHSFRIST_TAGE, Ortswerteleser::tage,
            Ortsrecht.ERHEBLICH_AB, Ortswerteleser::euro,
            Ortsrecht.DELEGIERTENVERSAMMLUNG_BIS, Ortswerteleser::monatstag,
            Ortsrecht.SITZVERFAHREN, wert -> einesVon(Sitzverfahren.values(), wert));

    /** File of the readings: its names and values are free texts that rules refer to. */
    private static final String LESARTEN = "werte/lesarten.yaml";
    private static final String ANDERE = "andere";
    private static final List<String> FELDER_EINER_LESART = Stream.concat(FELDER.stream(), Stream.of(ANDERE)).toList();

    private final List<Ortswert> werte = new ArrayList<>();
    private final List<Eintrag> lesarten = new ArrayList<>();
    private final List<Beanstandung> beanstandungen = new ArrayList<>();
    private final Map<List<Object>, String> eingetragen = new HashMap<>();

    /** What was read, those of them that are readings, and what could not be read. */
    record Ergebnis(List<Ortswert> werte, List<Eintrag> lesarten, List<Beanstandung> beanstandungen) {
    }

    /** A reading, another answer for which there are rules ({@code null}: none), and where it stands. */
    record Eintrag(Ortswert wert, String andere, String datei, int zeile) {
    }

    private Ortswerteleser() {
    }

    static Ergebnis lies(Regeldateien dateien) {
        Ortswerteleser leser = new Ortswerteleser();
        dateien.wertedateien().forEach(datei -> leser.lies(datei, dateien.texte().get(datei)));
        return new Ergebnis(leser.werte, leser.lesarten, leser.beanstandungen);
    }

    private static Object tage(String wert) {
        if (!wert.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("Zulässig ist eine Zahl von Tagen ab 1");
        }
        return Integer.valueOf(wert);
    }

    private static Object mitglieder(String wert) {
        if (!wert.matches("[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("Zulässig ist eine Zahl von Mitgliedern ab 1");
        }
        return Integer.valueOf(wert);
    }

    private static Object euro(String wert) {
        if (!wert.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("Zulässig ist ein Betrag in vollen Euro ab 1");
        }
        return Integer.valueOf(wert);
    }

    private static Object monatstag(String wert) {
        try {
            return MonthDay.parse("--" + wert).toString().substring(2);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Zulässig ist ein Tag des Jahres der Form MM-TT, zum Beispiel 09-30", e);
        }
    }

    private static Object einesVon(Enum<?>[] werte, String wert) {
        List<String> zulaessig = Stream.of(werte).map(Enum::name).toList();
        if (!zulaessig.contains(wert)) {
            throw new IllegalArgumentException(Vorschlag.satz(wert, zulaessig));
        }
        return wert;
    }

    private void lies(String datei, String text) {
        Beanstandungen hier = new Beanstandungen(datei);
        try {
            Node wurzel = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (wurzel instanceof SequenceNode liste) {
                liste.getValue().forEach(eintrag -> lies(datei, eintrag, hier));
            } else {
                hier.melde(1, "die Datei ist keine Liste von Werten", "Jeder Eintrag beginnt mit „- name: …“");
            }
        } catch (MarkedYAMLException e) {
            int zeile = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            hier.melde(zeile, "hier ist die Datei kein lesbares YAML", "Einrückung, Doppelpunkte und Anführungszeichen prüfen");
        } catch (YAMLException e) {
            hier.melde(1, "die Datei ist kein lesbares YAML", "Unsichtbare Zeichen entfernen");
        }
        beanstandungen.addAll(hier.liste());
    }

    private void lies(String datei, Node knoten, Beanstandungen hier) {
        int zeile = zeile(knoten);
        int vorher = hier.liste().size();
        Map<String, ScalarNode> felder = felder(knoten, datei.equals(LESARTEN) ? FELDER_EINER_LESART : FELDER, hier);
        FELDER.stream().filter(feld -> !felder.containsKey(feld)).forEach(feld ->
                hier.melde(zeile, "dem Eintrag fehlt „" + feld + "“", "Jeder Eintrag nennt " + String.join(", ", FELDER)));
        if (hier.liste().size() > vorher) {
            return;
        }
        String name = felder.get("name").getValue();
        LocalDate ab = tag(felder.get("ab"), hier);
        Object wert = datei.equals(LESARTEN) ? felder.get("wert").getValue() : wert(name, felder, hier);
        if (ab == null || wert == null) {
            return;
        }
        String doppelt = eingetragen.putIfAbsent(List.of(name, ab), Beanstandung.fundstelle(datei, zeile));
        if (doppelt != null) {
            hier.melde(zeile, "der Wert „" + name + "“ ab " + ab + " steht schon in " + doppelt,
                    "Einen der Einträge streichen oder sein Datum ändern; an jedem Tag gilt genau ein Wert");
        }
        Ortswert gelesen = new Ortswert(name, ab, wert, felder.get("quelle").getValue(), felder.get("sicherheit").getValue());
        werte.add(gelesen);
        if (datei.equals(LESARTEN)) {
            lesarten.add(new Eintrag(gelesen, felder.containsKey(ANDERE) ? felder.get(ANDERE).getValue() : null, datei, zeile));
        }
    }

    private static Map<String, ScalarNode> felder(Node knoten, List<String> bekannt, Beanstandungen hier) {
        Map<String, ScalarNode> felder = new HashMap<>();
        if (!(knoten instanceof MappingNode zuordnung)) {
            return felder;
        }
        for (NodeTuple paar : zuordnung.getValue()) {
            String feld = paar.getKeyNode() instanceof ScalarNode schluessel ? schluessel.getValue() : "?";
            int zeile = zeile(paar.getKeyNode());
            if (!bekannt.contains(feld)) {
                hier.melde(zeile, "das Feld „" + feld + "“ ist unbekannt", Vorschlag.satz(feld, bekannt));
            } else if (!(paar.getValueNode() instanceof ScalarNode wert) || wert.getValue().isBlank()) {
                hier.melde(zeile, "„" + feld + "“ ist leer oder kein einzelner Wert", "Einen einzelnen Wert dahinter schreiben");
                felder.put(feld, null);
            } else if (felder.containsKey(feld)) {
                hier.melde(zeile, "„" + feld + "“ steht zweimal im selben Eintrag", "Eines der beiden streichen");
            } else {
                felder.put(feld, wert);
            }
        }
        return felder;
    }

    private static LocalDate tag(ScalarNode ab, Beanstandungen hier) {
        try {
            return LocalDate.parse(ab.getValue());
        } catch (DateTimeParseException e) {
            hier.melde(zeile(ab), "„" + ab.getValue() + "“ ist kein Datum der Form JJJJ-MM-TT", "Ein Datum schreiben, das es gibt, zum Beispiel 2020-11-01");
            return null;
        }
    }

    private static Object wert(String name, Map<String, ScalarNode> felder, Beanstandungen hier) {
        if (!WERTE.containsKey(name)) {
            hier.melde(zeile(felder.get("name")), "den Wert „" + name + "“ gibt es nicht", Vorschlag.satz(name, WERTE.keySet()));
            return null;
        }
        ScalarNode wert = felder.get("wert");
        try {
            return WERTE.get(name).apply(wert.getValue());
        } catch (IllegalArgumentException e) {
            hier.melde(zeile(wert), "„" + wert.getValue() + "“ ist für „" + name + "“ nicht zulässig", e.getMessage());
            return null;
        }
    }

    private static int zeile(Node knoten) {
        return knoten.getStartMark().getLine() + 1;
    }
}
