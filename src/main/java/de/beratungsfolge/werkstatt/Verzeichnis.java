package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Regelauskunft;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.Zitat;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The index from norm to rule, cases and process step, in Markdown; its links are those of a file in {@code docs/}. */
final class Verzeichnis {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String OHNE_SCHRITT = "noch kein Prozessschritt";
    private static final List<String> QUELLEN = List.of("GO NRW", "BekanntmVO NRW", "GeschO Rat", "GeschO-SB", "BGB");
    private static final Comparator<Zitat> REIHENFOLGE = Comparator.comparing((Zitat zitat) -> QUELLEN.indexOf(zitat.quelle()))
            .thenComparing(zitat -> sortierbar(zitat.paragraf())).thenComparing(zitat -> sortierbar(zitat.toString()));

    private final Regelordner ordner;
    private final List<Regelauskunft> regeln;
    private final List<Prozessschritt> schritte = Prozessschritt.alle();
    private final Map<String, Map<String, List<String>>> faelleJeRegel = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    Verzeichnis(Regelordner ordner, Regelwerk regelwerk) {
        this.ordner = ordner;
        this.regeln = regelwerk.regeln();
        Falllauf lauf = new Falllauf(regelwerk, new Fallbericht(new PrintStream(new ByteArrayOutputStream())), this::merke);
        ordner.falldateien().forEach(datei -> lauf.laufe(datei, ordner.kurz(datei)));
    }

    private void merke(BeantworteterFall fall) {
        fall.befund().regeln().forEach(regel -> faelleJeRegel.computeIfAbsent(regel, r -> new TreeMap<>())
                .computeIfAbsent(fall.datei(), d -> new ArrayList<>()).add(fall.fall().id()));
    }

    String markdown() {
        text.append("# Verzeichnis der Regeln\n\nVon der Norm zu den Regeln, ihren Fällen und dem Schritt im Prozess, der danach fragt. ")
                .append("Erzeugt mit `regeln verzeichnis`, nicht von Hand zu ändern.\n");
        Map<Zitat, List<Regelauskunft>> regelnJeNorm = new TreeMap<>(REIHENFOLGE);
        regeln.forEach(regel -> regel.normen().forEach(norm -> regelnJeNorm.computeIfAbsent(norm, n -> new ArrayList<>()).add(regel)));
        String quelle = "";
        String paragraf = "";
        for (Map.Entry<Zitat, List<Regelauskunft>> eintrag : regelnJeNorm.entrySet()) {
            Zitat norm = eintrag.getKey();
            if (!norm.quelle().equals(quelle)) {
                text.append("\n## ").append(norm.quelle()).append('\n');
                paragraf = "";
            }
            quelle = norm.quelle();
            if (!norm.paragraf().equals(paragraf)) {
                text.append("\n### § ").append(norm.paragraf()).append(' ').append(quelle).append('\n');
            }
            paragraf = norm.paragraf();
            text.append("\n**").append(norm).append("**\n\n");
            eintrag.getValue().forEach(this::regel);
        }
        pruefungen();
        return text.toString();
    }

    private void regel(Regelauskunft regel) {
        text.append("- ").append(regel.name()).append("  \n  ").append(link(dateiname(regel.datei()) + ":" + regel.zeile(),
                        regel.datei() + "#L" + regel.zeile())).append(" · ").append(geltung(regel))
                .append(regel.lesart().map(lesart -> " · **bestritten**, Lesart „" + lesart + "“").orElse(""))
                .append(regel.unbestimmt().map(begriff -> " · von Menschen zu beurteilen: „" + begriff + "“").orElse("")).append("  \n  ")
                .append(regel.pruefung().map(this::schritte).orElse(OHNE_SCHRITT)).append("  \n  ").append(faelle(regel)).append('\n');
    }

    private static String geltung(Regelauskunft regel) {
        return "gilt ab " + regel.gueltigAb().format(DATUM)
                + (regel.gueltigBis().equals(LocalDate.MAX) ? "" : " bis " + regel.gueltigBis().format(DATUM));
    }

    private String schritte(Pruefungsart art) {
        String gefunden = schritte.stream().filter(schritt -> schritt.pruefung().equals(art.bezeichnung()))
                .map(schritt -> "[" + schritt.prozess() + "](../processes/" + schritt.modell() + "): „" + schritt.aufgabe() + "“")
                .collect(Collectors.joining(", "));
        return "Prüfung `" + art.bezeichnung() + "`: " + (gefunden.isEmpty() ? OHNE_SCHRITT : gefunden);
    }

    private String faelle(Regelauskunft regel) {
        Map<String, List<String>> faelle = faelleJeRegel.getOrDefault(regel.name(), Map.of());
        int anzahl = faelle.values().stream().mapToInt(List::size).sum();
        return anzahl == 0 ? "kein Fall" : anzahl + (anzahl == 1 ? " Fall: " : " Fälle: ") + faelle.entrySet().stream()
                .map(eintrag -> link(dateiname(eintrag.getKey()), eintrag.getKey()) + " " + String.join(", ", eintrag.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void pruefungen() {
        text.append("\n## Prüfungen\n\n| Prüfung | Regeln | Prozessschritt |\n|---|---|---|\n");
        for (Pruefungsart art : Pruefungsart.values()) {
            long anzahl = regeln.stream().filter(regel -> regel.pruefung().filter(art::equals).isPresent()).count();
            text.append("| `").append(art.bezeichnung()).append("` | ").append(anzahl == 0 ? "noch keine" : anzahl).append(" | ")
                    .append(schritte(art).replaceFirst("^.*?: ", "")).append(" |\n");
        }
    }

    private String link(String beschriftung, String pfad) {
        return "[" + beschriftung + "](../" + (ordner.voruebergehend() ? "rules" : ordner.name()) + "/" + pfad + ")";
    }

    private static String dateiname(String pfad) {
        return pfad.substring(pfad.lastIndexOf('/') + 1);
    }

    /** Numbers in it sort by their value. */
    private static String sortierbar(String text) {
        return Pattern.compile("\\d+").matcher(text).replaceAll(zahl -> "%05d".formatted(Integer.parseInt(zahl.group())));
    }
}
