package de.beratungsfolge.prozesse.mittelbereitstellung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.mittelbereitstellungen.Mittelantraege;
import de.beratungsfolge.mittelbereitstellungen.Mittelantrag;
import de.beratungsfolge.prozesse.Anzeige;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code mittelbereitstellung} show. */
@Component
public class MittelAnzeige {

    private final Mittelantraege antraege;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    MittelAnzeige(Mittelantraege antraege, Feststellungen feststellungen, Anzeige anzeige) {
        this.antraege = antraege;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the finding on the request */
    public JsonValue befund(long id) {
        Mittelantrag einer = antraege.antrag(id);
        Map<String, Object> werte = werte(einer);
        werte.put("grund", einer.begruendung());
        werte.put("deckung", einer.deckung());
        werte.put("befund", Anzeige.befund(feststellungen.befund(einer.befundId()), schwelle(einer)));
        return anzeige.fuerFormular(werte);
    }

    /** @return the request and who agreed */
    public JsonValue kopf(long id) {
        Mittelantrag einer = antraege.antrag(id);
        Map<String, Object> werte = werte(einer);
        werte.put("schonAusgegeben", einer.ausgabeAm() == null ? "" : "Im Antrag steht: ausgegeben am "
                + Datum.deutsch(einer.ausgabeAm()) + ". Ohne neue Angabe gilt dieser Tag.");
        werte.put("pflicht", einer.ausgabeAm() == null ? " *" : "");
        return anzeige.fuerFormular(werte);
    }

    /** @return the finding on the spending */
    public JsonValue ausgabe(long id) {
        Mittelantrag einer = antraege.antrag(id);
        Map<String, Object> werte = werte(einer);
        werte.put("befund", Anzeige.befund(feststellungen.befund(einer.ausgabeBefundId()), schwelle(einer)));
        return anzeige.fuerFormular(werte);
    }

    /** @return the request, and everything that still has to be reported to the council */
    public JsonValue kenntnis(long id) {
        Map<String, Object> werte = werte(antraege.antrag(id));
        werte.put("offen", antraege.ohneKenntnis().stream().map(einer -> einer.bezeichnung() + ", "
                + euro(einer.betrag()) + ", ausgegeben am " + Datum.deutsch(einer.ausgabeAm())).toList());
        return anzeige.fuerFormular(werte);
    }

    /** The amount that decided, with its source. */
    private static String schwelle(Mittelantrag einer) {
        return "Erheblich ab " + euro(einer.erheblichAb()) + ": " + einer.erheblichQuelle() + ".";
    }

    private static Map<String, Object> werte(Mittelantrag einer) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", einer.bezeichnung());
        werte.put("betrag", euro(einer.betrag()));
        werte.put("zustimmung", einer.zustimmungAm() == null ? ""
                : "Das Gremium hat am " + Datum.deutsch(einer.zustimmungAm()) + " zugestimmt.");
        return werte;
    }

    private static String euro(long betrag) {
        return NumberFormat.getIntegerInstance(Locale.GERMANY).format(betrag) + " Euro";
    }
}
