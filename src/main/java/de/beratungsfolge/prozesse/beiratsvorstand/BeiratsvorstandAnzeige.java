package de.beratungsfolge.prozesse.beiratsvorstand;

import de.beratungsfolge.beiratsaemter.Konstituierung;
import de.beratungsfolge.beiratsaemter.Konstituierungen;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.beiratsaemter.Vorstandsfeststellungen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the task of the process {@code beiratsvorstand} shows. */
@Component
public class BeiratsvorstandAnzeige {

    private static final String MEHRHEIT = "Lesart: Gewählt ist, wer mehr als die Hälfte der gültigen Stimmen hat (§ 50 Abs. 2 "
            + "GO NRW entsprechend); nach anderer Lesart genügte die höchste Stimmenzahl, weil § 9 Abs. 3 GeschO-SB für Wahlen "
            + "keine Mehrheit nennt.";
    private static final String LEITUNG = "Lesart: Wer die konstituierende Sitzung eröffnet und bis zur Wahl leitet, bestimmt der "
            + "Text nicht; nach Brauch leitet das älteste Mitglied. Am Ergebnis der Wahlen ändert das nichts.";

    private final Konstituierungen konstituierungen;
    private final Vorstandsfeststellungen vorstand;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    BeiratsvorstandAnzeige(Konstituierungen konstituierungen, Vorstandsfeststellungen vorstand, Sitzungen sitzungen,
                           Gremien gremien, Feststellungen feststellungen, Anzeige anzeige) {
        this.konstituierungen = konstituierungen;
        this.vorstand = vorstand;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return who was elected into which office, and the finding on the board as a whole */
    public JsonValue vorstand(long id) {
        Konstituierung eine = konstituierungen.konstituierung(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", "Vorstand des Seniorenbeirats");
        werte.put("sitzung", eine.nachwahl() ? "Nachwahl in frei gewordene Ämter: " + gremien.gremium(eine.gremiumId()).name() + "."
                : "Konstituierende Sitzung: " + sitzungen.bezeichnung(sitzungen.sitzung(eine.sitzungId()))
                + ". Eröffnet hat sie " + eine.eroeffnung().bezeichnung() + ", bis zur Wahl des Vorsitzes leitete sie "
                + gremien.person(eine.leitungId()).name() + ".");
        werte.put("wahlen", konstituierungen.letzte(id).values().stream().map(wahl -> Map.of("amt", wahl.amt().bezeichnung(),
                "wer", wahl.gewaehlt(), "wie", (wahl.geheim() ? "geheim" : "nicht geheim") + ", " + Datum.deutsch(wahl.am())))
                .toList());
        werte.put("aemter", konstituierungen.letzte(id).keySet().stream()
                .map(amt -> Anzeige.option(amt.name(), amt.bezeichnung())).toList());
        Map<String, Object> befund = eine.befundId() == null ? ohneBefund(id) : Anzeige.befund(feststellungen.befund(
                eine.befundId()), eine.nachwahl() ? new String[] {MEHRHEIT} : new String[] {MEHRHEIT, LEITUNG});
        werte.put("befund", befund);
        return anzeige.fuerFormular(werte);
    }

    /** The rules know the board as a whole only; while an office is vacant they are not asked. */
    private Map<String, Object> ohneBefund(long id) {
        Map<String, Object> ersatz = new LinkedHashMap<>();
        ersatz.put("satz", "Die Regeln prüfen den Vorstand nur als Ganzes; unbesetzt bleibt noch: " + vakante(id)
                + ". Ob geheim gewählt wurde, steht bei jeder Wahl; gewählt werden kann nur ein Mitglied, und nur Schriftführung "
                + "und Kasse dürfen in einer Hand liegen.");
        ersatz.put("normen", "§ 4 Abs. 1 GeschO-SB");
        ersatz.put("hinweise", List.of(MEHRHEIT));
        ersatz.put("anders", "");
        ersatz.put("quelle", "kein Befund");
        ersatz.put("optionen", List.of(Anzeige.option("GUELTIG", "gültig gewählt"), Anzeige.option("UNGUELTIG", "ungültig")));
        return ersatz;
    }

    private String vakante(long id) {
        return vorstand.nochVakant(id).stream().map(Vorstandsamt::bezeichnung).collect(Collectors.joining(", "));
    }
}
