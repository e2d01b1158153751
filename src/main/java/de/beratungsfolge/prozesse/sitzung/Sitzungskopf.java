package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsart;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every task of a meeting shows at its head. */
@Component
public class Sitzungskopf {

    private final Sitzungen sitzungen;

    Sitzungskopf(Sitzungen sitzungen) {
        this.sitzungen = sitzungen;
    }

    /** @return name, time and place of the meeting, to be completed by what the task shows */
    public Map<String, Object> kopf(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", sitzungen.bezeichnung(sitzung));
        werte.put("kennung", sitzung.kennung());
        werte.put("wann", Datum.mitWochentag(sitzung.datum()) + ", " + Datum.deutsch(sitzung.beginn()) + ", "
                + sitzung.ort()
                + (sitzung.form() == Sitzungsart.PRAESENZ ? "" : " (" + Formen.name(sitzung.form()) + ")"));
        werte.put("datum", sitzung.datum());
        return werte;
    }

    /** @return an item as a line of the agenda */
    public static Map<String, String> zeile(Tagesordnungspunkt punkt) {
        return Map.of("zeile", punkt.kurzname() + " " + punkt.titel()
                + (punkt.nachgereicht() ? " – wird nachgereicht" : ""), "art", punkt.art().bezeichnung());
    }
}
