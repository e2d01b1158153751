package de.beratungsfolge.feststellungen;

import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import java.util.List;
import java.util.Map;

/** German names of the result codes, as people read and choose them. */
public final class Ergebnisnamen {

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("BESCHLUSSFAEHIG", "beschlussfähig"),
            Map.entry("GILT_ALS_BESCHLUSSFAEHIG", "gilt als beschlussfähig"),
            Map.entry("BESCHLUSSUNFAEHIG", "nicht beschlussfähig"),
            Map.entry("FRISTGERECHT", "fristgerecht eingeladen"),
            Map.entry("GEHEILT", "verspätet eingeladen, durch rügeloses Erscheinen geheilt"),
            Map.entry("VERSPAETET", "verspätet eingeladen"),
            Map.entry("ANGENOMMEN", "angenommen"),
            Map.entry("ABGELEHNT", "abgelehnt"),
            Map.entry("OFFEN", "offen"),
            Map.entry("NAMENTLICH", "namentlich"),
            Map.entry("GEHEIM", "geheim"),
            Map.entry("AUSGESCHLOSSEN", "ausgeschlossen"),
            Map.entry("NICHT_AUSGESCHLOSSEN", "nicht ausgeschlossen"),
            Map.entry("NICHT_ENTSCHEIDBAR", "nach den hinterlegten Regeln nicht entscheidbar"));

    private static final Map<String, String> HINWEISE = Map.of(
            "AUSLEGUNG", "Eine andere ernsthafte Auslegung führt zu einem anderen Ergebnis.",
            "PARAMETER", "Ein Wert der örtlichen Geschäftsordnung hat entschieden.",
            "ORDNUNGSVORSCHRIFT", "Der Verstoß berührt die Wirksamkeit nicht.",
            "REDAKTIONSVERSEHEN", "Der Text der Vorschrift verweist auf eine falsche Stelle.",
            "BUERGERMEISTER_OHNE_STIMMRECHT", "Die Stimme des Bürgermeisters zählt hier nicht (§ 40 Abs. 2 GO NRW).",
            "AUSSPRACHE_UNZULAESSIG", "Eine Aussprache war nicht zulässig.");

    private Ergebnisnamen() {
    }

    /** @return the results a person may establish for this check */
    public static List<String> ergebnisse(String pruefung) {
        return Pruefungsart.mitBezeichnung(pruefung).map(Pruefungsart::ergebnisse).orElse(List.of());
    }

    /** @return the German name of a result code */
    public static String name(String ergebnis) {
        return NAMEN.getOrDefault(ergebnis, ergebnis);
    }

    /** @return the German sentence of a hint code */
    public static String hinweis(String hinweis) {
        return HINWEISE.getOrDefault(hinweis, hinweis);
    }
}
