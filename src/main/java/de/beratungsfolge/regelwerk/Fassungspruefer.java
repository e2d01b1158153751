package de.beratungsfolge.regelwerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks that the versions of a norm follow each other day by day. The rules of one file on the same facts and from the
 * same source are one group. On each day on which the group changes, older rules must have ended the day before and
 * newer ones begin; what merely begins, ends or goes on must say so by {@code @eingefuegt}, {@code @aufgehoben} or
 * {@code @fortgeltend}.
 */
final class Fassungspruefer {

    private final List<Eintrag> gruppe;
    private final LocalDate anfang;
    private final List<Beanstandung> beanstandungen = new ArrayList<>();

    /** A rule as written and as read. */
    record Eintrag(Regelquelle quelle, Regel regel) {

        private LocalDate ab() {
            return regel.gueltigAb();
        }

        private LocalDate bis() {
            return regel.gueltigBis();
        }

        private boolean sagt(String schluessel) {
            return quelle.merkmale().stream().anyMatch(merkmal -> merkmal.schluessel().equals(schluessel));
        }

        private int zeile(String schluessel) {
            return quelle.merkmale().stream().filter(merkmal -> merkmal.schluessel().equals(schluessel)).findFirst().orElseThrow().zeile();
        }

        private String lesbar() {
            return "„" + regel.name() + "“ (Zeile " + quelle.zeile() + ")";
        }
    }

    private Fassungspruefer(List<Eintrag> gruppe) {
        this.gruppe = gruppe;
        this.anfang = gruppe.stream().map(Eintrag::ab).min(Comparator.naturalOrder()).orElseThrow();
    }

    static List<Beanstandung> pruefe(List<Eintrag> regeln) {
        Map<List<String>, List<Eintrag>> gruppen = regeln.stream().filter(regel -> !regel.bis().isBefore(regel.ab()))
                .collect(Collectors.groupingBy(regel -> List.of(regel.quelle().datei(), regel.quelle().faktentyp(),
                        regel.regel().normen().get(0).quelle()), LinkedHashMap::new, Collectors.toList()));
        List<Beanstandung> beanstandungen = new ArrayList<>();
        gruppen.values().forEach(gruppe -> beanstandungen.addAll(new Fassungspruefer(gruppe).pruefe()));
        return beanstandungen;
    }

    private List<Beanstandung> pruefe() {
        gruppe.forEach(regel -> {
            if (regel.ab().isAfter(anfang) && !regel.sagt("eingefuegt")) {
                pruefeBeginn(regel);
            }
            if (!regel.bis().equals(LocalDate.MAX)) {
                pruefeEnde(regel);
            }
        });
        return beanstandungen;
    }

    private void pruefeBeginn(Eintrag neue) {
        LocalDate vortag = neue.ab().minusDays(1);
        if (gruppe.stream().anyMatch(aeltere -> aeltere.bis().equals(vortag))) {
            return;
        }
        Optional<LocalDate> letztesEnde = gruppe.stream().map(Eintrag::bis).filter(bis -> bis.isBefore(vortag)).max(Comparator.naturalOrder());
        List<Eintrag> geltende = gruppe.stream().filter(aeltere -> aeltere.ab().isBefore(neue.ab()) && !aeltere.bis().isBefore(neue.ab())).toList();
        if (geltende.isEmpty() && letztesEnde.isPresent()) {
            melde(neue, "gueltigAb", "zwischen den Fassungen ist eine Lücke: die ältere endet mit dem " + tag(letztesEnde.get())
                    + ", diese beginnt erst am " + tag(neue.ab()), "Eines der Daten berichtigen: @gueltigAb(\"" + letztesEnde.get().plusDays(1)
                    + "\") oder an der älteren Fassung @gueltigBis(\"" + vortag + "\")");
        } else {
            melde(neue, "gueltigAb", "zwei Fassungen überschneiden sich: diese beginnt am " + tag(neue.ab()) + ", aber keine ältere endet am Tag davor; es gelten weiter "
                    + aufzaehlung(geltende), "An der abgelösten Regel @gueltigBis(\"" + vortag + "\") ergänzen; tritt diese Regel nur hinzu, hier @eingefuegt(\"durch …\")");
        }
    }

    private void pruefeEnde(Eintrag endende) {
        LocalDate folgetag = endende.bis().plusDays(1);
        boolean abgeloest = gruppe.stream().anyMatch(neuere -> neuere.ab().equals(folgetag));
        if (!abgeloest && !endende.sagt("aufgehoben")) {
            String naechste = gruppe.stream().map(Eintrag::ab).filter(ab -> ab.isAfter(endende.ab())).min(Comparator.naturalOrder())
                    .map(ab -> "; die nächste Fassung beginnt am " + tag(ab)).orElse("");
            melde(endende, "gueltigBis", "auf diese Fassung folgt keine: sie endet mit dem " + tag(endende.bis())
                    + ", und keine Regel dieser Datei zu " + endende.quelle().faktentyp() + " beginnt am " + tag(folgetag) + naechste,
                    "Das Datum berichtigen oder die neue Fassung ergänzen; endet die Vorschrift ersatzlos, hier @aufgehoben(\"durch …\")");
        }
        if (abgeloest) {
            gruppe.stream().filter(andere -> andere.regel().normen().equals(endende.regel().normen()) && andere.ab().isBefore(folgetag)
                    && !andere.bis().isBefore(folgetag) && !andere.sagt("fortgeltend")).forEach(andere -> melde(andere, "gueltigAb",
                    "die ältere Fassung endet nicht: andere Regeln zu " + Zitat.aufzaehlung(andere.regel().normen()) + " werden am " + tag(folgetag)
                            + " abgelöst, diese gilt weiter",
                    "@gueltigBis(\"" + endende.bis() + "\") ergänzen; gilt sie neben der neuen Fassung unverändert weiter, @fortgeltend(\"warum\")"));
        }
    }

    private static String aufzaehlung(List<Eintrag> regeln) {
        String erste = regeln.stream().limit(3).map(Eintrag::lesbar).collect(Collectors.joining(", "));
        return erste + (regeln.size() > 3 ? " und " + (regeln.size() - 3) + " weitere" : "");
    }

    private static String tag(LocalDate tag) {
        return tag.format(Satzvorlage.DATUM);
    }

    private void melde(Eintrag regel, String schluessel, String grund, String abhilfe) {
        beanstandungen.add(new Beanstandung(regel.quelle().datei(), regel.zeile(schluessel), grund, abhilfe));
    }
}
