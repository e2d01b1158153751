package de.beratungsfolge.regelwerk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the metadata of rules: a closed list of keys, each at most once, norms that can be cited, days that exist. */
final class Merkmalspruefer {

    /** The law's address, the days in force, and why a version begins, ends or goes on without the others. */
    static final Set<String> SCHLUESSEL = Set.of("norm", "gueltigAb", "gueltigBis", "sicherheit", "unbestimmt",
            "eingefuegt", "aufgehoben", "fortgeltend", "lesart");
    /** First day for which the rule base knows a source. */
    static final Map<String, LocalDate> BEKANNT_AB = bekanntAb();
    private static final Set<String> SICHERHEIT = Set.of("bestritten");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DEUTSCH = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Regelquelle regel;
    private final Beanstandungen beanstandungen;
    private final Map<String, Regelquelle.Merkmal> merkmale = new HashMap<>();

    private Merkmalspruefer(Regelquelle regel, Beanstandungen beanstandungen) {
        this.regel = regel;
        this.beanstandungen = beanstandungen;
    }

    private static Map<String, LocalDate> bekanntAb() {
        LocalDate wahlperiode = LocalDate.of(2020, 11, 1);
        Map<String, LocalDate> bekannt = new LinkedHashMap<>();
        List.of("GO NRW", "GeschO Rat", "BekanntmVO NRW", "BGB").forEach(quelle -> bekannt.put(quelle, wahlperiode));
        bekannt.put("GeschO-SB", LocalDate.of(2021, 6, 25));
        return Map.copyOf(bekannt);
    }

    /** The rule as the program knows it; empty if its metadata cannot be used. */
    static Optional<Regel> pruefe(Regelquelle regel, Beanstandungen beanstandungen) {
        return new Merkmalspruefer(regel, beanstandungen).pruefe();
    }

    private Optional<Regel> pruefe() {
        regel.merkmale().forEach(this::nimm);
        Optional<List<Zitat>> normen = normen();
        Optional<LocalDate> ab = pflicht("gueltigAb", "Den ersten Tag ergänzen, an dem die Regel gilt: @gueltigAb(\"2020-11-01\")").flatMap(this::tag);
        Optional<LocalDate> bis = merkmal("gueltigBis").map(this::tag).orElse(Optional.of(LocalDate.MAX));
        merkmal("sicherheit").filter(merkmal -> !SICHERHEIT.contains(merkmal.wert())).ifPresent(merkmal -> beanstandungen.melde(
                merkmal.zeile(), "„" + merkmal.wert() + "“ ist keine Angabe zur Sicherheit", Vorschlag.satz(merkmal.wert(), SICHERHEIT)));
        merkmal("aufgehoben").filter(merkmal -> !merkmale.containsKey("gueltigBis")).ifPresent(merkmal -> beanstandungen.melde(merkmal.zeile(),
                "@aufgehoben steht bei einer Regel ohne Ende", "Den letzten Tag ergänzen, an dem die Regel gilt: @gueltigBis(\"2025-10-31\")"));
        Optional<Lesart> lesart = merkmal("lesart").flatMap(this::lesart);
        if (normen.isEmpty() || ab.isEmpty() || bis.isEmpty()) {
            return Optional.empty();
        }
        if (bis.get().isBefore(ab.get())) {
            beanstandungen.melde(merkmale.get("gueltigBis").zeile(), "@gueltigBis (" + bis.get() + ") liegt vor @gueltigAb (" + ab.get() + ")",
                    "Eines der beiden Daten berichtigen; beide Tage zählen mit");
        }
        normen.get().stream().map(Zitat::quelle).distinct().filter(quelle -> ab.get().isBefore(BEKANNT_AB.get(quelle))).forEach(quelle ->
                beanstandungen.melde(merkmale.get("gueltigAb").zeile(), "@gueltigAb (" + ab.get() + ") liegt vor dem Tag, ab dem das Regelwerk die Quelle "
                        + quelle + " kennt", "Frühestens @gueltigAb(\"" + BEKANNT_AB.get(quelle) + "\"); für Tage davor ist nichts zu entscheiden"));
        return Optional.of(new Regel(regel.name(), Beanstandung.fundstelle(regel.datei(), regel.zeile()), normen.get(), ab.get(), bis.get(),
                regel.ergebnisregel(), Bedingungsfelder.von(regel), lesart.orElse(null)));
    }

    private Optional<Lesart> lesart(Regelquelle.Merkmal merkmal) {
        Optional<Lesart> gelesen = Lesart.lesen(merkmal.wert());
        if (gelesen.isEmpty()) {
            beanstandungen.melde(merkmal.zeile(), "„" + merkmal.wert() + "“ ist keine Lesart",
                    "Frage und Antwort schreiben, wie sie in werte/lesarten.yaml stehen: @lesart(\"Name: Wert\")");
        }
        return gelesen;
    }

    private void nimm(Regelquelle.Merkmal merkmal) {
        String schluessel = merkmal.schluessel();
        if (!SCHLUESSEL.contains(schluessel)) {
            beanstandungen.melde(merkmal.zeile(), "das Merkmal „@" + schluessel + "“ ist unbekannt", Vorschlag.satz(schluessel, SCHLUESSEL, "@"));
        } else if (merkmale.putIfAbsent(schluessel, merkmal) != null) {
            beanstandungen.melde(merkmal.zeile(), "das Merkmal „@" + schluessel + "“ steht zweimal an derselben Regel",
                    schluessel.equals("norm") ? "Alle Fundstellen in ein @norm schreiben, verbunden mit „und“ oder „i. V. m.“" : "Eines der beiden streichen");
        } else if (merkmal.wert().isBlank()) {
            beanstandungen.melde(merkmal.zeile(), "das Merkmal „@" + schluessel + "“ ist leer", "Den Wert ergänzen oder das Merkmal streichen");
        }
    }

    private Optional<Regelquelle.Merkmal> merkmal(String schluessel) {
        return Optional.ofNullable(merkmale.get(schluessel)).filter(merkmal -> !merkmal.wert().isBlank());
    }

    private Optional<Regelquelle.Merkmal> pflicht(String schluessel, String abhilfe) {
        if (!merkmale.containsKey(schluessel)) {
            beanstandungen.melde(regel.zeile(), "der Regel fehlt das Merkmal @" + schluessel, abhilfe);
        }
        return merkmal(schluessel);
    }

    private Optional<List<Zitat>> normen() {
        return pflicht("norm", "Die Fundstelle ergänzen, auf der die Regel beruht: @norm(\"§ 49 Abs. 1 Satz 1 GO NRW\")").flatMap(norm -> {
            try {
                return Optional.of(Zitat.lesen(norm.wert()));
            } catch (IllegalArgumentException e) {
                beanstandungen.melde(norm.zeile(), e.getMessage(), "Erst der Paragraf, dann Abs., UAbs., Satz, Halbsatz, Nr. oder Buchst., dann die Quelle ("
                        + String.join(", ", BEKANNT_AB.keySet().stream().sorted().toList()) + "); mehrere verbindet „und“ oder „i. V. m.“");
                return Optional.empty();
            }
        });
    }

    private Optional<LocalDate> tag(Regelquelle.Merkmal merkmal) {
        try {
            return Optional.of(LocalDate.parse(merkmal.wert(), ISO));
        } catch (DateTimeParseException e) {
            beanstandungen.melde(merkmal.zeile(), "„" + merkmal.wert() + "“ ist kein Datum der Form JJJJ-MM-TT", andersGeschrieben(merkmal.wert())
                    .map(tag -> "Gemeint ist wohl „" + tag + "“").orElse("Ein Datum schreiben, das es gibt, zum Beispiel „2020-11-01“"));
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> andersGeschrieben(String tag) {
        try {
            return Optional.of(LocalDate.parse(tag.strip(), DEUTSCH));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
