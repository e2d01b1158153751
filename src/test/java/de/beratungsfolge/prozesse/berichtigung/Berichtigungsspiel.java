package de.beratungsfolge.prozesse.berichtigung;

import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.sitzungen.Berichtigungseingabe;
import java.time.LocalDate;
import java.util.Map;

/** One correction as people play it. Every method completes exactly one task, unless it says more. */
final class Berichtigungsspiel {

    private final Aufgaben aufgaben;
    private final LocalDate am;
    private final String vorgang;

    /** Starts a correction as this person. */
    Berichtigungsspiel(Aufgaben aufgaben, Sitzungsspiel sitzung, String person) {
        this.aufgaben = aufgaben;
        this.am = sitzung.sitzung().datum().plusDays(2);
        vorgang = aufgaben.starten(BerichtigungProzess.SCHLUESSEL, person, Map.of("sitzung", sitzung.kennung()));
    }

    Berichtigungsspiel angaben(String person, Berichtigungseingabe eingabe) {
        aufgaben.erledigen(vorgang, BerichtigungProzess.Elemente.ANGABEN_BERICHTIGEN, person, Map.of(Aufgaben.DATEN, eingabe));
        return this;
    }

    Berichtigungsspiel schriftfuehrung(String entscheidung, String bemerkung) {
        return unterschrift(BerichtigungProzess.Elemente.VERMERK_SCHRIFTFUEHRUNG, "sommer", entscheidung, bemerkung);
    }

    Berichtigungsspiel vorsitz(String entscheidung, String bemerkung) {
        return unterschrift(BerichtigungProzess.Elemente.VERMERK_VORSITZ, "weltgen", entscheidung, bemerkung);
    }

    Berichtigungsspiel unterschrift(String aufgabe, String person, String entscheidung, String bemerkung) {
        aufgaben.erledigen(vorgang, aufgabe, person, Map.of("entscheidung", entscheidung, "bemerkung", bemerkung, "am", am.toString()));
        return this;
    }

    Berichtigungsspiel neuFeststellen(Map<Long, Map<String, String>> feststellungen) {
        aufgaben.erledigen(vorgang, BerichtigungProzess.Elemente.NEU_FESTSTELLEN, "weltgen", Map.of(Aufgaben.DATEN,
                Map.of("feststellungen", feststellungen, "am", am.toString())));
        return this;
    }

    Berichtigungsspiel folgen(String bericht) {
        aufgaben.erledigen(vorgang, BerichtigungProzess.Elemente.FOLGEN_KLAEREN, "sitzungsdienst",
                Map.of("veranlasst", bericht, "veranlasstAm", am.toString()));
        return this;
    }

    String vorgang() {
        return vorgang;
    }
}
