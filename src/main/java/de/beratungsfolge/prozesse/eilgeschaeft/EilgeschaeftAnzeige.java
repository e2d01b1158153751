package de.beratungsfolge.prozesse.eilgeschaeft;

import de.beratungsfolge.beiratsgeschaefte.Eilgeschaeft;
import de.beratungsfolge.beiratsgeschaefte.Eilgeschaefte;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code eilgeschaeft} show. */
@Component
public class EilgeschaeftAnzeige {

    private final Eilgeschaefte geschaefte;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    EilgeschaeftAnzeige(Eilgeschaefte geschaefte, Feststellungen feststellungen, Anzeige anzeige) {
        this.geschaefte = geschaefte;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the last finding, what the chair did, and when it was or should have been reported */
    public JsonValue befund(long id) {
        Eilgeschaeft eines = geschaefte.geschaeft(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", eines.bezeichnung());
        werte.put("erledigung", eines.erledigung());
        werte.put("grund", eines.begruendung());
        werte.put("erledigtAm", Datum.deutsch(eines.erledigtAm()));
        werte.put("bericht", eines.berichtetAm() != null ? "In der Sitzung am " + Datum.deutsch(eines.berichtetAm()) + " berichtet."
                : "Die Sitzung am " + Datum.deutsch(eines.versaeumtAm()) + " ging ohne den Bericht vorüber; er bleibt geschuldet.");
        werte.put("befund", Anzeige.befund(feststellungen.befund(eines.befundId())));
        return anzeige.fuerFormular(werte);
    }
}
