package de.beratungsfolge.prozesse.beiratsempfehlung;

import de.beratungsfolge.beiratsversammlung.Empfehlung;
import de.beratungsfolge.beiratsversammlung.Empfehlungsakte;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code beiratsempfehlung} show. */
@Component
public class BeiratsempfehlungAnzeige {

    private final Empfehlungsakte akte;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    BeiratsempfehlungAnzeige(Empfehlungsakte akte, Feststellungen feststellungen, Anzeige anzeige) {
        this.akte = akte;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the recommendation and the last finding on it */
    public JsonValue befund(long id) {
        Map<String, Object> werte = werte(id);
        werte.put("befund", Anzeige.befund(feststellungen.befund(akte.empfehlung(id).befundId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return the recommendation and what became of it */
    public JsonValue ausgang(long id) {
        return anzeige.fuerFormular(werte(id));
    }

    private Map<String, Object> werte(long id) {
        Empfehlung eine = akte.empfehlung(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", eine.bezeichnung());
        werte.put("wortlaut", eine.wortlaut());
        werte.put("abstimmung", eine.abstimmung());
        werte.put("ausgang", eine.ausgang());
        return werte;
    }
}
