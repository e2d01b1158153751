package de.beratungsfolge.regelwerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks all rule files of a rule base and gathers everything there is to object to. Works without the rule engine: a file
 * that does not keep to the grammar of {@link Regelleser}, or names anything but facts, constants and functions of the
 * rule language, never reaches its compiler.
 */
final class Regelpruefer {

    private static final Pattern NAME_EINER_REGEL = Pattern.compile("[\\p{L}\\p{N}§„(][^{}]*(?<![\\s.])");

    private final Map<String, Regel> regeln = new TreeMap<>();
    private final Map<String, String> quelltexte = new TreeMap<>();
    private final List<Beanstandung> beanstandungen = new ArrayList<>();
    private final List<Fassungspruefer.Eintrag> eintraege = new ArrayList<>();
    private final Wertabgleich wertabgleich = new Wertabgleich();

    /**
     * What the check found.
     *
     * @param regeln the rules by their names
     * @param quelltexte texts for the compiler by file: as written, without comments
     * @param beanstandungen everything to object to; the rules can be used only if it is empty
     * @param eintraege the rules as written and as read
     */
    record Ergebnis(Map<String, Regel> regeln, Map<String, String> quelltexte, List<Beanstandung> beanstandungen,
                    List<Fassungspruefer.Eintrag> eintraege) {
    }

    private Regelpruefer() {
    }

    static Ergebnis pruefe(Regeldateien dateien) {
        Regelpruefer pruefer = new Regelpruefer();
        dateien.regeldateien().forEach(datei -> pruefer.pruefe(datei, dateien.texte().get(datei)));
        pruefer.beanstandungen.addAll(Fassungspruefer.pruefe(pruefer.eintraege));
        pruefer.beanstandungen.addAll(pruefer.wertabgleich.beanstandungen());
        return new Ergebnis(Map.copyOf(pruefer.regeln), pruefer.quelltexte, pruefer.beanstandungen, pruefer.eintraege);
    }

    /** Where something stands, as people read it. */
    static String fundstelle(String datei, int zeile) {
        return Beanstandung.fundstelle(datei, zeile);
    }

    private void pruefe(String datei, String text) {
        Beanstandungen hier = new Beanstandungen(datei);
        Zerleger.Ergebnis zerlegt = Zerleger.zerlege(text);
        quelltexte.put(datei, zerlegt.ohneKommentare());
        Regelleser.lies(datei, zerlegt.zeichen(), hier).forEach(regel -> pruefe(regel, hier));
        beanstandungen.addAll(hier.liste());
    }

    private void pruefe(Regelquelle regel, Beanstandungen hier) {
        pruefeName(regel, hier);
        Merkmalspruefer.pruefe(regel, hier).ifPresent(gelesen -> {
            eintraege.add(new Fassungspruefer.Eintrag(regel, gelesen));
            Regel gleichnamige = regeln.putIfAbsent(regel.name(), gelesen);
            if (gleichnamige != null) {
                hier.melde(regel.zeile(), "eine Regel dieses Namens steht schon in " + gleichnamige.fundstelle(),
                        "Einen anderen Satz als Namen wählen; jede Regel heißt anders");
            }
        });
        Sachverhalt.mitNamen(regel.faktentyp()).ifPresentOrElse(sachverhalt -> pruefeInhalt(regel, sachverhalt, hier),
                () -> hier.melde(regel.musterzeile(), "den Sachverhalt „" + regel.faktentyp() + "“ gibt es nicht",
                        Vorschlag.satz(regel.faktentyp(), Sachverhalt.namen())));
    }

    private static void pruefeName(Regelquelle regel, Beanstandungen hier) {
        if (!NAME_EINER_REGEL.matcher(regel.name()).matches()) {
            hier.melde(regel.zeile(), "der Name der Regel ist kein Satz", "Ein Name sagt in einem Satz ohne Schlusspunkt, was die Regel feststellt");
        }
    }

    private void pruefeInhalt(Regelquelle regel, Sachverhalt sachverhalt, Beanstandungen hier) {
        Set<String> gebunden = regel.bedingungen().stream().map(Regelquelle.Bedingung::variable).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        Ausdruckspruefer ausdruckspruefer = new Ausdruckspruefer(sachverhalt, gebunden, hier);
        regel.bedingungen().forEach(ausdruckspruefer::pruefe);
        new Folgenpruefer(sachverhalt, ausdruckspruefer, hier).pruefe(regel);
        wertabgleich.nimm(regel, sachverhalt);
    }
}
