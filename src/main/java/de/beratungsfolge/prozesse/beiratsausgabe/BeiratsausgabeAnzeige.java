package de.beratungsfolge.prozesse.beiratsausgabe;

import de.beratungsfolge.beiratskasse.Buchung;
import de.beratungsfolge.beiratskasse.Geld;
import de.beratungsfolge.beiratskasse.Kassenbuch;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the task of the process {@code beiratsausgabe} shows. */
@Component
public class BeiratsausgabeAnzeige {

    private final Kassenbuch buch;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    BeiratsausgabeAnzeige(Kassenbuch buch, Feststellungen feststellungen, Anzeige anzeige) {
        this.buch = buch;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the spending and the finding on it */
    public JsonValue befund(long id) {
        Buchung eine = buch.buchung(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", eine.bezeichnung());
        werte.put("betrag", Geld.deutsch(eine.betragCent()));
        werte.put("am", Datum.deutsch(eine.am()));
        werte.put("gegenueber", eine.gegenueber());
        werte.put("beleg", eine.beleg() == null ? "ohne Beleg" : eine.beleg());
        werte.put("befund", Anzeige.befund(feststellungen.befund(eine.befundId())));
        return anzeige.fuerFormular(werte);
    }
}
