package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.dokumente.Bericht;
import de.beratungsfolge.eingabe.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The timeline on paper: narrow, with the numbers by which an entry is found again. */
final class Vorgangsbericht {

    private static final int KURZ = 16;
    private static final Pattern LANGE_SUMME = Pattern.compile("\\b([0-9a-f]{16})[0-9a-f]{48}\\b");

    private Vorgangsbericht() {
    }

    static List<Bericht.Teil> teile(Vorgangsansicht ansicht) {
        List<Bericht.Teil> teile = new ArrayList<>();
        teile.add(Bericht.Teil.text("Auf einen Blick", kopf(ansicht)));
        if (!ansicht.punkte().isEmpty()) {
            teile.add(Bericht.Teil.tabelle("Beratung", List.of("Punkt", "Sitzung", "Ergebnis", "Titel"), ansicht.punkte().stream()
                    .map(punkt -> List.of(punkt.kurzname(), punkt.gremium() + ", " + Datum.deutsch(punkt.datum()), punkt.ergebniswort(),
                            punkt.titel())).toList()));
        }
        if (!ansicht.abweichungen().isEmpty()) {
            teile.add(Bericht.Teil.text("Abweichungen von Befunden", ansicht.abweichungen().stream().map(Vorgangsbericht::abweichung).toList()));
        }
        teile.add(Bericht.Teil.tabelle("Verlauf", List.of("Eintrag", "Wann", "Wer", "Was"),
                ansicht.zeilen().stream().map(zeile -> zeile(ansicht, zeile)).toList()));
        return teile;
    }

    private static List<String> kopf(Vorgangsansicht ansicht) {
        List<String> zeilen = new ArrayList<>();
        ansicht.kopf().forEach(feld -> zeilen.add(feld.name() + ": " + feld.wert()));
        zeilen.add(ansicht.kette() == null ? "Die Kette dieses Vorgangs ist in sich unverändert (nachgerechnet)." : "Die Kette stimmt nicht: "
                + ansicht.kette());
        zeilen.addAll(ansicht.datenstand().unlesbare());
        return zeilen;
    }

    private static String abweichung(Zeile zeile) {
        return zeile.schritt() + " (" + zeile.name() + ", " + Vorgangsansicht.zeitpunkt(zeile.geschehenAm()) + "): festgestellt „"
                + zeile.feststellung().festgestellt() + "“, Befund „" + zeile.feststellung().befund() + "“. Begründung: "
                + zeile.feststellung().begruendung();
    }

    private static List<String> zeile(Vorgangsansicht ansicht, Zeile eine) {
        return List.of(eine.vorgang() + ", Nr. " + eine.laufnummer() + "\n" + eine.hash().substring(0, KURZ) + " …",
                Vorgangsansicht.zeitpunkt(eine.geschehenAm()) + "\nerfasst " + Vorgangsansicht.erfasst(eine),
                eine.name() + (eine.rollen().isEmpty() ? "" : "\n" + eine.rollen()),
                eine.art() + ": " + eine.schritt() + "\n" + ohneLangeSummen(Vorgangsansicht.inhalt(eine)) + normen(eine) + daten(ansicht, eine));
    }

    private static String ohneLangeSummen(String inhalt) {
        return LANGE_SUMME.matcher(inhalt).replaceAll("$1 …");
    }

    /** Whole new rows say the same as the step; on paper only what changed is told again. */
    private static String daten(Vorgangsansicht ansicht, Zeile eine) {
        List<String> geaenderte = ansicht.aenderungen(eine).stream().filter(aenderung -> !aenderung.feld().isEmpty())
                .map(Datenaenderung::satz).toList();
        return geaenderte.isEmpty() ? "" : "\nIn den Daten: " + String.join("; ", geaenderte);
    }

    private static String normen(Zeile eine) {
        return eine.befund() == null || eine.befund().normen().isEmpty() ? "" : "\n" + String.join(", ", eine.befund().normen());
    }
}
