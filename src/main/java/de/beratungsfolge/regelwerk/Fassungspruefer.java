package de.beratungsfolge.regelwerk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks that the versions of a norm follow each other day by day. Rules are related if they look at the same facts, rest
 * on the same source and stand in the same file or on the same section. On each day on which related rules change, older
 * ones must have ended the day before and newer ones begin; what merely begins, ends or goes on must say so by
 * {@code @eingefuegt}, {@code @aufgehoben} or {@code @fortgeltend}. The newer ones may also rest on another section, and a
 * rule that only cites may end where a rule on a more general citation goes on.
 */
final class Fassungspruefer {

    private final List<Eintrag> regeln;
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

        private Zitat norm() {
            return regel.normen().get(0);
        }

        private boolean gleicherFrageWie(Eintrag andere) {
            return quelle.faktentyp().equals(andere.quelle.faktentyp()) && norm().quelle().equals(andere.norm().quelle());
        }

        private boolean verwandtMit(Eintrag andere) {
            return gleicherFrageWie(andere)
                    && (quelle.datei().equals(andere.quelle.datei()) || norm().paragraf().equals(andere.norm().paragraf()));
        }

        private boolean inKraftAm(LocalDate tag) {
            return regel.inKraftAm(tag);
        }

        private boolean zitiertNur() {
            return quelle.folge().stream().allMatch(feststellung -> feststellung.was().equals("zitieren"));
        }

        private boolean allgemeinerAls(Eintrag andere) {
            return andere.norm().erfuellt(norm()) && !andere.norm().equals(norm());
        }

        /** Whether it takes over where the other ends: on the same facts, or as the more general citation. */
        private boolean setztFort(Eintrag endende) {
            LocalDate folgetag = endende.bis().plusDays(1);
            return gleicherFrageWie(endende) && (ab().equals(folgetag)
                    || endende.zitiertNur() && allgemeinerAls(endende) && inKraftAm(folgetag));
        }

        private String lesbar(Eintrag von) {
            return "„" + regel.name() + "“ (" + (quelle.datei().equals(von.quelle.datei()) ? "Zeile " + quelle.zeile() : regel.fundstelle()) + ")";
        }
    }

    private Fassungspruefer(List<Eintrag> regeln) {
        this.regeln = regeln.stream().filter(regel -> !regel.bis().isBefore(regel.ab())).toList();
    }

    static List<Beanstandung> pruefe(List<Eintrag> regeln) {
        Fassungspruefer pruefer = new Fassungspruefer(regeln);
        pruefer.regeln.forEach(pruefer::pruefe);
        return pruefer.beanstandungen;
    }

    private void pruefe(Eintrag regel) {
        List<Eintrag> verwandte = regeln.stream().filter(regel::verwandtMit).toList();
        LocalDate anfang = verwandte.stream().map(Eintrag::ab).min(Comparator.naturalOrder()).orElseThrow();
        if (regel.ab().isAfter(anfang) && !regel.sagt("eingefuegt")) {
            pruefeBeginn(regel, verwandte);
        }
        if (!regel.bis().equals(LocalDate.MAX)) {
            pruefeEnde(regel, verwandte);
        }
    }

    private void pruefeBeginn(Eintrag neue, List<Eintrag> verwandte) {
        LocalDate vortag = neue.ab().minusDays(1);
        if (verwandte.stream().anyMatch(aeltere -> aeltere.bis().equals(vortag))) {
            return;
        }
        Optional<LocalDate> letztesEnde = verwandte.stream().map(Eintrag::bis).filter(bis -> bis.isBefore(vortag)).max(Comparator.naturalOrder());
        List<Eintrag> geltende = verwandte.stream().filter(aeltere -> aeltere.inKraftAm(vortag) && aeltere.inKraftAm(neue.ab())).toList();
        if (letztesEnde.isPresent()) {
            melde(neue, "gueltigAb", "zwischen den Fassungen ist eine Lücke: die ältere endet mit dem " + tag(letztesEnde.get())
                    + ", diese beginnt erst am " + tag(neue.ab()), "Eines der Daten berichtigen: hier @gueltigAb(\"" + letztesEnde.get().plusDays(1)
                    + "\") oder an der älteren Fassung @gueltigBis(\"" + vortag + "\")");
        } else {
            melde(neue, "gueltigAb", "zwei Fassungen überschneiden sich: diese beginnt am " + tag(neue.ab())
                    + ", aber keine ältere endet am Tag davor; weiter gilt " + aufzaehlung(geltende, neue),
                    "An der abgelösten Regel @gueltigBis(\"" + vortag + "\") ergänzen; tritt diese Regel nur hinzu, hier @eingefuegt(\"durch …\")");
        }
    }

    private void pruefeEnde(Eintrag endende, List<Eintrag> verwandte) {
        LocalDate folgetag = endende.bis().plusDays(1);
        if (verwandte.stream().anyMatch(neuere -> neuere.ab().equals(folgetag))) {
            verwandte.stream().filter(andere -> andere.regel().normen().equals(endende.regel().normen()) && andere.inKraftAm(endende.bis())
                    && andere.inKraftAm(folgetag) && !andere.sagt("fortgeltend")).forEach(andere -> melde(andere, "gueltigAb",
                    "zwei Fassungen überschneiden sich: andere Regeln zu " + Zitat.aufzaehlung(andere.regel().normen()) + " werden am " + tag(folgetag)
                            + " abgelöst, diese gilt weiter",
                    "@gueltigBis(\"" + endende.bis() + "\") ergänzen; gilt sie neben der neuen Fassung unverändert weiter, @fortgeltend(\"warum\")"));
        } else if (!endende.sagt("aufgehoben") && regeln.stream().noneMatch(andere -> andere.setztFort(endende))) {
            String naechste = verwandte.stream().map(Eintrag::ab).filter(ab -> ab.isAfter(endende.ab())).min(Comparator.naturalOrder())
                    .map(ab -> "; die nächste Fassung beginnt am " + tag(ab)).orElse("");
            melde(endende, "gueltigBis", "auf diese Fassung folgt keine: sie endet mit dem " + tag(endende.bis()) + ", und am " + tag(folgetag)
                            + " beginnt keine Regel aus " + endende.norm().quelle() + " zu " + endende.quelle().faktentyp() + naechste,
                    "Das Datum berichtigen oder die neue Fassung ergänzen; endet die Vorschrift ersatzlos, hier @aufgehoben(\"durch …\")");
        }
    }

    private static String aufzaehlung(List<Eintrag> regeln, Eintrag von) {
        String erste = regeln.stream().limit(3).map(regel -> regel.lesbar(von)).collect(Collectors.joining(", "));
        return erste + (regeln.size() > 3 ? " und " + (regeln.size() - 3) + " weitere" : "");
    }

    private static String tag(LocalDate tag) {
        return tag.format(Satzvorlage.DATUM);
    }

    private void melde(Eintrag regel, String schluessel, String grund, String abhilfe) {
        beanstandungen.add(new Beanstandung(regel.quelle().datei(), regel.zeile(schluessel), grund, abhilfe));
    }
}
