package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.eingabe.Datum;
import java.util.List;
import java.util.stream.Collectors;

/** Drafts the protocol of an audit from its data (§ 5 GeschO-SB, last subparagraph). */
final class Pruefprotokoll {

    private Pruefprotokoll() {
    }

    static String entwerfen(Kassenpruefung eine, List<Pruefende> pruefende, List<Kassenpunkt> punkte, Kassenbuch.Jahr jahr) {
        StringBuilder text = new StringBuilder("Protokoll: ").append(eine.bezeichnung()).append("\n\n")
                .append("Geprüft am ").append(Datum.deutsch(eine.geprueftAm)).append(" von ")
                .append(pruefende.stream().map(Pruefende::name).collect(Collectors.joining(" und "))).append(".\n")
                .append("Umfang: ").append(eine.umfang.bezeichnung())
                .append(eine.stichprobeGrund == null ? "" : "; Grund: " + eine.stichprobeGrund).append(".\n")
                .append("Verzeichnete Einnahmen ").append(jahr.einnahmen()).append(", Ausgaben ").append(jahr.ausgaben())
                .append(".\n\n");
        punkte.forEach(punkt -> text.append(punkt.punkt().nummer()).append(". ").append(punkt.punkt().bezeichnung())
                .append(": ").append(punkt.ergebnis().bezeichnung())
                .append(punkt.anmerkung() == null ? "" : ". " + punkt.anmerkung()).append("\n"));
        if (eine.bemerkung != null) {
            text.append("\n").append(eine.bemerkung).append("\n");
        }
        return text.toString();
    }
}
