package de.beratungsfolge.prozesse.beiratsvorstand;

import de.beratungsfolge.beiratsaemter.Konstituierung;
import de.beratungsfolge.beiratsaemter.Konstituierungen;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the task of the process {@code beiratsvorstand} shows. */
@Component
public class BeiratsvorstandAnzeige {

    private final Konstituierungen konstituierungen;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    BeiratsvorstandAnzeige(Konstituierungen konstituierungen, Sitzungen sitzungen, Gremien gremien,
                           Feststellungen feststellungen, Anzeige anzeige) {
        this.konstituierungen = konstituierungen;
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
        werte.put("sitzung", "Konstituierende Sitzung: " + sitzungen.bezeichnung(sitzungen.sitzung(eine.sitzungId()))
                + ". Eröffnet hat sie " + eine.eroeffnung().bezeichnung() + ", bis zur Wahl des Vorsitzes leitete sie "
                + gremien.person(eine.leitungId()).name() + ".");
        werte.put("wahlen", konstituierungen.letzte(id).values().stream().map(wahl -> Map.of("amt", wahl.amt().bezeichnung(),
                "wer", wahl.gewaehlt(), "wie", (wahl.geheim() ? "geheim" : "nicht geheim") + ", " + Datum.deutsch(wahl.am())))
                .toList());
        werte.put("aemter", Arrays.stream(Vorstandsamt.values())
                .map(amt -> Anzeige.option(amt.name(), amt.bezeichnung())).toList());
        werte.put("befund", Anzeige.befund(feststellungen.befund(eine.befundId())));
        return anzeige.fuerFormular(werte);
    }
}
