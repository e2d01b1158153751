package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import java.util.List;
import java.util.stream.Collectors;

/** The minutes as one text: what is signed, hashed and kept. */
final class Niederschrifttext {

    private Niederschrifttext() {
    }

    static String schreiben(Niederschriftentwurf entwurf) {
        StringBuilder text = new StringBuilder("Niederschrift\n").append(entwurf.ueberschrift()).append('\n')
                .append(entwurf.zeitUndOrt()).append("\n\nVorsitz: ").append(entwurf.vorsitz())
                .append("\nSchriftführung: ").append(entwurf.schriftfuehrung()).append("\n\nAnwesend:\n");
        entwurf.anwesend().forEach(gruppe -> text.append(gruppe.name()).append(": ")
                .append(String.join("; ", gruppe.personen())).append('\n'));
        liste(text, "Entschuldigt fehlten", entwurf.entschuldigt());
        liste(text, "Unentschuldigt fehlten", entwurf.fehlend());
        liste(text, "Von der Verwaltung", entwurf.verwaltung());
        liste(text, "Gäste", entwurf.gaeste());
        entwurf.allgemein().stream().map(Niederschriftentwurf.Teil::text).filter(teil -> !teil.isBlank())
                .forEach(teil -> text.append('\n').append(teil).append('\n'));
        entwurf.punkte().forEach(punkt -> text.append("\n\n").append(abschnitt(punkt)));
        if (entwurf.ergaenzung() != null && !entwurf.ergaenzung().isBlank()) {
            text.append("\n\nErgänzungen\n").append(entwurf.ergaenzung().strip());
        }
        return text.append('\n').toString();
    }

    /** @return heading and texts of one item */
    static String abschnitt(Niederschriftentwurf.Abschnitt punkt) {
        return punkt.nummer() + " " + punkt.titel() + (punkt.drucksache() == null ? "" : " (" + punkt.drucksache() + ")")
                + (punkt.oeffentlich() ? "" : " – nichtöffentlich") + "\n"
                + punkt.teile().stream().map(Niederschriftentwurf.Teil::text).collect(Collectors.joining("\n\n"));
    }

    /** @return the text of a Berichtigungsvermerk as it is put under the minutes */
    static String vermerk(Berichtigung berichtigung) {
        return "Berichtigungsvermerk " + berichtigung.nummer() + " vom " + Datum.deutsch(berichtigung.am()) + ": "
                + berichtigung.satz() + " Grund: " + berichtigung.grund() + " Unterschrieben: "
                + berichtigung.schriftfuehrung() + " (Schriftführung, " + Datum.deutsch(berichtigung.schriftfuehrungAm()) + "), "
                + berichtigung.vorsitz() + " (Vorsitz, " + Datum.deutsch(berichtigung.vorsitzAm()) + ").";
    }

    private static void liste(StringBuilder text, String titel, List<String> namen) {
        if (!namen.isEmpty()) {
            text.append(titel).append(": ").append(String.join("; ", namen)).append('\n');
        }
    }
}
