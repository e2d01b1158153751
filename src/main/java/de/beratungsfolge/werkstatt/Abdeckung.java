package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Regelauskunft;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import de.beratungsfolge.regelwerk.Schwelle;
import de.beratungsfolge.regelwerk.Schwellen;
import de.beratungsfolge.regelwerk.Zitat;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the passed cases leave untouched, and whether the rules hold together on the days on which they change. */
final class Abdeckung {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Regelwerk regelwerk;
    private final List<Regelauskunft> regeln;
    private final List<BeantworteterFall> beantwortet;
    private final List<BeantworteterFall> bestanden;
    private int grenzen;
    private int nachfragen;

    Abdeckung(Regelwerk regelwerk, List<BeantworteterFall> beantwortet) {
        this.regelwerk = regelwerk;
        this.regeln = regelwerk.regeln();
        this.beantwortet = beantwortet;
        this.bestanden = beantwortet.stream().filter(BeantworteterFall::bestanden).toList();
    }

    /** Thresholds looked at by {@link #offeneGrenzen()}. */
    int anzahlGrenzen() {
        return grenzen;
    }

    /** Questions asked by {@link #lueckenUndUeberschneidungen()}. */
    int anzahlNachfragen() {
        return nachfragen;
    }

    List<Beanstandung> stummeRegeln() {
        Set<String> gefeuert = bestanden.stream().flatMap(fall -> fall.befund().regeln().stream()).collect(Collectors.toSet());
        return regeln.stream().filter(regel -> !gefeuert.contains(regel.name()))
                .map(regel -> new Beanstandung(stelle(regel), "In keinem bestandenen Fall treffen alle Bedingungen dieser Regel zu.",
                        inFalldatei(regel) + " einen Fall schreiben, für den sie gilt, und einen, für den sie knapp nicht gilt."))
                .toList();
    }

    List<Beanstandung> ungenannteNormen() {
        Set<Zitat> zitiert = bestanden.stream().flatMap(fall -> fall.befund().normen().stream())
                .flatMap(norm -> Zitat.lesen(norm).stream()).collect(Collectors.toSet());
        Map<String, Regelauskunft> ungenannt = new LinkedHashMap<>();
        regeln.forEach(regel -> regel.normen().stream().filter(norm -> zitiert.stream().noneMatch(zitat -> zitat.erfuellt(norm)))
                .forEach(norm -> ungenannt.putIfAbsent(norm.toString(), regel)));
        return ungenannt.entrySet().stream().map(eintrag -> new Beanstandung(stelle(eintrag.getValue()),
                eintrag.getKey() + " kommt in der Antwort auf keinen bestandenen Fall vor.",
                "Einen Fall schreiben, der diese Norm unter „normen“ erwartet; zitiert keine Regel sie, fehlt „befund.zitieren()“."))
                .toList();
    }

    List<Beanstandung> offeneGrenzen() {
        try {
            return offeneGrenzen(Schwellen.von(regelwerk));
        } catch (RegelwerkFehler e) {
            return List.of(new Beanstandung("Regeln", e.getMessage().replaceAll("\\s+", " "), "Den Vergleich einfacher schreiben."));
        }
    }

    private List<Beanstandung> offeneGrenzen(Schwellen schwellen) {
        Map<Schwelle, Set<Long>> abstaende = new HashMap<>();
        bestanden.forEach(fall -> schwellen.abstaende(fall.fall().gegeben(), fall.fall().unterSeinenLesarten(regelwerk).ortsrecht(fall.fall().stichtag()))
                .forEach((schwelle, abstand) -> abstaende.computeIfAbsent(schwelle, s -> new HashSet<>()).addAll(abstand)));
        grenzen = schwellen.alle().size();
        List<Beanstandung> offen = new ArrayList<>();
        for (Schwelle schwelle : schwellen.alle()) {
            Set<Long> gesehen = abstaende.getOrDefault(schwelle, Set.of());
            List<Boolean> fehlend = Stream.of(true, false).filter(erfuellt -> gesehen.stream().noneMatch(
                    abstand -> erfuellt ? schwelle.geradeErfuellt(abstand) : schwelle.geradeVerfehlt(abstand))).toList();
            if (!fehlend.isEmpty()) {
                offen.add(new Beanstandung(stelle(schwelle.regel(), schwelle.zeile()), "Es fehlt ein Fall, der die Grenze „" + schwelle.wortlaut()
                        + "“ " + fehlend.stream().map(erfuellt -> erfuellt ? "gerade noch einhält" : "gerade verfehlt")
                                .collect(Collectors.joining(", und einer, der sie "))
                        + ", während die übrigen Bedingungen der Regel zutreffen.", fehlend.stream().map(erfuellt -> beispiel(schwelle, erfuellt))
                        .collect(Collectors.joining("; ", inFalldatei(schwelle.regel()) + " einen Fall schreiben, in dem ", "."))));
            }
        }
        return offen;
    }

    private static String beispiel(Schwelle schwelle, boolean erfuellt) {
        int abstand = abstand(schwelle.zeichen(), erfuellt);
        return "„" + schwelle.links() + "“ " + (abstand == 0 ? "gleich" : "um eins " + (abstand < 0 ? "kleiner als" : "größer als"))
                + " „" + schwelle.rechts() + "“ ist";
    }

    private static int abstand(String zeichen, boolean erfuellt) {
        return switch (zeichen) {
            case ">=" -> erfuellt ? 0 : -1;
            case ">" -> erfuellt ? 1 : 0;
            case "<=" -> erfuellt ? 0 : 1;
            case "<" -> erfuellt ? -1 : 0;
            case "==" -> erfuellt ? 0 : 1;
            default -> erfuellt ? 1 : 0;
        };
    }

    List<Beanstandung> unerwarteteErgebnisse() {
        Map<Pruefungsart, Set<String>> erwartet = bestanden.stream().collect(Collectors.groupingBy(BeantworteterFall::pruefung,
                Collectors.mapping(fall -> fall.fall().erwartet().ergebnis(), Collectors.toSet())));
        return geregelte().entrySet().stream().flatMap(eintrag -> eintrag.getKey().ergebnisse().stream()
                .filter(ergebnis -> !erwartet.getOrDefault(eintrag.getKey(), Set.of()).contains(ergebnis))
                .map(ergebnis -> new Beanstandung("Prüfung " + eintrag.getKey().bezeichnung(),
                        "Kein bestandener Fall erwartet das Ergebnis " + ergebnis + ".",
                        "Einen Fall schreiben, der es erwartet; stellt keine Regel es fest, fehlt eine Regel."))).toList();
    }

    List<Beanstandung> stichtageOhneFall() {
        List<Beanstandung> ohne = new ArrayList<>();
        Map<Pruefungsart, Set<LocalDate>> stichtage = bestanden.stream().collect(Collectors.groupingBy(BeantworteterFall::pruefung,
                Collectors.mapping(fall -> fall.fall().stichtag(), Collectors.toSet())));
        geregelte().forEach((art, wechsel) -> wechsel.forEach((tag, regel) -> {
            for (LocalDate stichtag : List.of(tag.minusDays(1), tag)) {
                if (!stichtage.getOrDefault(art, Set.of()).contains(stichtag)) {
                    ohne.add(new Beanstandung(stelle(regel), "Am " + tag.format(DATUM) + " ändert sich das Recht der Prüfung " + art.bezeichnung()
                            + "; kein Fall hat den Stichtag " + stichtag.format(DATUM) + (stichtag.equals(tag) ? "." : ", den Tag davor."),
                            inFalldatei(regel) + " einen Fall mit diesem Stichtag ergänzen."));
                }
            }
        }));
        return ohne;
    }

    /** The facts of every case, asked again around every day on which a rule of their check comes into or goes out of force. */
    List<Beanstandung> lueckenUndUeberschneidungen() {
        List<Beanstandung> gefunden = new ArrayList<>();
        Map<Pruefungsart, SortedMap<LocalDate, Regelauskunft>> geregelte = geregelte();
        for (BeantworteterFall fall : beantwortet) {
            SortedSet<LocalDate> tage = new TreeSet<>();
            geregelte.getOrDefault(fall.pruefung(), new TreeMap<>()).keySet().forEach(tag -> tage.addAll(List.of(tag.minusDays(1), tag)));
            for (LocalDate tag : tage) {
                nachfragen++;
                try {
                    fall.fall().unterSeinenLesarten(regelwerk).pruefe(fall.fall().gegeben(), tag);
                } catch (RegelwerkFehler e) {
                    gefunden.add(new Beanstandung(fall.fundstelle() + ", am " + tag.format(DATUM),
                            e.getMessage().replaceAll("\\s+", " ").replaceAll(" Fakten: .*", ""),
                            "Bedingungen oder Geltung der Regeln so fassen, dass für diesen Tag genau eine ein Ergebnis feststellt."));
                }
            }
        }
        return gefunden;
    }

    /** The checks that have rules, each with the days of change and the first rule that changes on it. */
    private Map<Pruefungsart, SortedMap<LocalDate, Regelauskunft>> geregelte() {
        Map<Pruefungsart, SortedMap<LocalDate, Regelauskunft>> geregelte = new TreeMap<>();
        regeln.forEach(regel -> regel.pruefung().ifPresent(art -> {
            SortedMap<LocalDate, Regelauskunft> tage = geregelte.computeIfAbsent(art, a -> new TreeMap<>());
            tage.putIfAbsent(regel.gueltigAb(), regel);
            if (!regel.gueltigBis().equals(LocalDate.MAX)) {
                tage.putIfAbsent(regel.gueltigBis().plusDays(1), regel);
            }
        }));
        return geregelte;
    }

    private static String stelle(Regelauskunft regel) {
        return stelle(regel, regel.zeile());
    }

    private static String stelle(Regelauskunft regel, int zeile) {
        return regel.datei() + ", Zeile " + zeile + ", „" + regel.name() + "“";
    }

    private String inFalldatei(Regelauskunft regel) {
        String daneben = regel.datei().replaceAll("\\.drl$", ".faelle.yaml");
        return beantwortet.stream().anyMatch(fall -> fall.datei().equals(daneben)) ? "In „" + daneben + "“"
                : "Neben der Regel, in einer Datei *.faelle.yaml,";
    }
}
