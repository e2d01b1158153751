package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules say about one question, checked: exactly one result, known codes, known values.
 *
 * @param ergebnis result code
 * @param werte values by name
 * @param zitate norms, the result's first
 * @param hinweise hint codes
 * @param saetze filled sentences without norms: the result's, then those of the hints
 * @param schritte the rules that fired, each with the question it answered
 */
record Antwort(String ergebnis, Map<String, Object> werte, List<Zitat> zitate, List<String> hinweise, List<String> saetze,
               List<Schritt> schritte) {

    /** A rule that fired on a question. */
    record Schritt(Object frage, Regel regel) {
    }

    static Antwort aus(Befundsammler sammler, Pruefungsart art, LocalDate stichtag) {
        if (sammler.ergebnisse().isEmpty() && !sammler.ergebnisregelnAusserKraft().isEmpty()) {
            return nichtEntscheidbar(sammler.ergebnisregelnAusserKraft(), stichtag);
        }
        if (sammler.ergebnisse().size() != 1) {
            throw new RegelwerkFehler((sammler.ergebnisse().isEmpty() ? "Keine Regel stellt ein Ergebnis fest, obwohl Regeln in Kraft sind."
                    : "Mehrere Regeln stellen ein Ergebnis fest: " + sammler.ergebnisse().stream()
                            .map(e -> "„" + e.regel().name() + "“ (" + e.regel().fundstelle() + ") stellt " + e.code() + " fest")
                            .collect(Collectors.joining("; ")) + ".")
                    + " Stichtag: " + stichtag.format(Satzvorlage.DATUM) + ". Fakten: " + sammler.frage());
        }
        List<Befundsammler.Feststellung> einwaende = sammler.wendeEin(art.ergebnisse());
        Befundsammler.Feststellung ergebnis = sammler.ergebnisse().get(0);
        pruefeCodes(sammler, ergebnis, art);
        List<String> saetze = Stream.of(List.of(ergebnis), einwaende, sammler.hinweise()).flatMap(List::stream)
                .map(feststellung -> Satzvorlage.fuelle(feststellung.satz(), sammler.werte(), sammler.frage())).distinct().toList();
        return new Antwort(ergebnis.code(), sammler.werte(), sammler.zitate(),
                sammler.hinweise().stream().map(Befundsammler.Feststellung::code).distinct().toList(), saetze,
                sammler.gefeuert().stream().map(regel -> new Schritt(sammler.frage(), regel)).toList());
    }

    private static void pruefeCodes(Befundsammler sammler, Befundsammler.Feststellung ergebnis, Pruefungsart art) {
        if (!art.ergebnisse().contains(ergebnis.code())) {
            throw new RegelwerkFehler("Die Regel „" + ergebnis.regel().name() + "“ (" + ergebnis.regel().fundstelle()
                    + ") stellt „" + ergebnis.code() + "“ fest; die Prüfung " + art.bezeichnung() + " kennt " + art.ergebnisse() + ".");
        }
        sammler.werte().forEach((name, wert) -> {
            if (!art.werte().containsKey(name) || !art.werte().get(name).passt(wert)) {
                throw new RegelwerkFehler("Eine der Regeln " + sammler.gefeuert().stream().map(Regel::name).toList() + " stellt „" + name + "“ als " + wert
                        + " fest; das kennt die Prüfung " + art.bezeichnung() + " nicht.");
            }
        });
    }

    private static Antwort nichtEntscheidbar(List<Regel> ausserKraft, LocalDate stichtag) {
        String gruende = ausserKraft.stream()
                .map(regel -> Zitat.aufzaehlung(regel.normen()) + " kennt das Regelwerk " + (stichtag.isBefore(regel.gueltigAb())
                        ? "erst ab dem " + regel.gueltigAb().format(Satzvorlage.DATUM)
                        : "nur bis zum " + regel.gueltigBis().format(Satzvorlage.DATUM)))
                .distinct().sorted().collect(Collectors.joining("; "));
        return new Antwort(Pruefungsart.NICHT_ENTSCHEIDBAR, Map.of(), List.of(), List.of(),
                List.of("Nicht entscheidbar für den " + stichtag.format(Satzvorlage.DATUM) + ": " + gruende), List.of());
    }

    /** One answer out of several: the first result in the check's order of precedence, with everything that bears on it. */
    static Antwort zusammen(List<Antwort> antworten, Pruefungsart art) {
        String vorrangig = antworten.stream().map(Antwort::ergebnis)
                .min(Comparator.comparingInt(ergebnis -> rang(ergebnis, art))).orElseThrow();
        List<Antwort> massgebliche = antworten.stream().filter(antwort -> antwort.ergebnis.equals(vorrangig)).toList();
        Map<String, Object> werte = new TreeMap<>();
        massgebliche.forEach(antwort -> werte.putAll(antwort.werte));
        return new Antwort(vorrangig, werte, alle(massgebliche, Antwort::zitate), alle(massgebliche, Antwort::hinweise),
                alle(massgebliche, Antwort::saetze), alle(massgebliche, Antwort::schritte));
    }

    /** An open question outweighs only the last result, which needs every question answered that way. */
    private static int rang(String ergebnis, Pruefungsart art) {
        int letzter = art.ergebnisse().size() - 1;
        int rang = art.ergebnisse().indexOf(ergebnis);
        return rang < 0 ? 2 * letzter - 1 : 2 * rang;
    }

    private static <T> List<T> alle(List<Antwort> antworten, Function<Antwort, Collection<T>> teil) {
        Set<T> alle = new LinkedHashSet<>();
        antworten.forEach(antwort -> alle.addAll(teil.apply(antwort)));
        return List.copyOf(alle);
    }

    Befund alsBefund(Pruefungsart art, LocalDate stichtag, Regelfassung fassung) {
        List<Zitat> normen = ohneAllgemeinere(zitate);
        String fundstellen = normen.isEmpty() ? "" : " (" + Zitat.aufzaehlung(normen) + ")";
        String satz = saetze.get(0) + fundstellen + "." + saetze.stream().skip(1).map(weiterer -> " " + weiterer + ".")
                .collect(Collectors.joining());
        return new Befund(art.bezeichnung(), stichtag, ergebnis, Collections.unmodifiableMap(new LinkedHashMap<>(werte)),
                normen.stream().map(Zitat::toString).toList(), hinweise, satz,
                schritte.stream().map(schritt -> schritt.regel().name()).distinct().toList(), fassung.hash(), fassung.quelle(), null);
    }

    /** Leaves out what a more specific citation already says. */
    private static List<Zitat> ohneAllgemeinere(List<Zitat> zitate) {
        return zitate.stream().distinct()
                .filter(zitat -> zitate.stream().noneMatch(anderes -> !anderes.equals(zitat) && anderes.erfuellt(zitat))).toList();
    }
}
