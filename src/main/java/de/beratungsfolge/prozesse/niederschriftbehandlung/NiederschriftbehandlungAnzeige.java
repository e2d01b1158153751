package de.beratungsfolge.prozesse.niederschriftbehandlung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.sitzungen.Niederschriftakte;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code niederschriftbehandlung} show. */
@Component
public class NiederschriftbehandlungAnzeige {

    private final Niederschriftbehandlung behandlung;
    private final Niederschriften niederschriften;
    private final Sitzungen sitzungen;
    private final Anzeige anzeige;

    NiederschriftbehandlungAnzeige(Niederschriftbehandlung behandlung, Niederschriften niederschriften, Sitzungen sitzungen,
                                   Anzeige anzeige) {
        this.behandlung = behandlung;
        this.niederschriften = niederschriften;
        this.sitzungen = sitzungen;
        this.anzeige = anzeige;
    }

    /** @return the meeting, what became of its minutes and what the rules miss */
    public JsonValue stand(long sitzungId) {
        Niederschriftakte akte = behandlung.akte(sitzungId);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", sitzungen.bezeichnung(sitzungen.sitzung(sitzungId)));
        werte.put("einwendung", akte.einwendung());
        werte.put("behandeltAm", Datum.deutsch(akte.behandeltAm()));
        niederschriften.befund(sitzungId).ifPresent(befund -> werte.put("befund", Anzeige.befund(befund)));
        return anzeige.fuerFormular(werte);
    }
}
