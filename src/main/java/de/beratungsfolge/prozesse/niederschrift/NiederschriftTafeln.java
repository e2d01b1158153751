package de.beratungsfolge.prozesse.niederschrift;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Niederschriftschreiber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code niederschrift} show. */
@Component
class NiederschriftTafeln implements Aufgabenanzeige {

    private final Niederschriften niederschriften;
    private final Niederschriftschreiber schreiber;
    private final Sitzungskopf kopf;

    NiederschriftTafeln(Niederschriften niederschriften, Niederschriftschreiber schreiber, Sitzungskopf kopf) {
        this.niederschriften = niederschriften;
        this.schreiber = schreiber;
        this.kopf = kopf;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN, this::niederschrift,
                NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG,
                id -> unterschrift(id, "Unterschrift der Schriftführung", false),
                NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ,
                id -> unterschrift(id, "Unterschrift des Vorsitzes", true));
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        Map<String, String> variablen = new LinkedHashMap<>();
        anzeigen().keySet().forEach(aufgabe -> variablen.put(aufgabe, NiederschriftProzess.Variablen.SITZUNG_ID));
        return variablen;
    }

    private Object niederschrift(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("niederschrift", schreiber.entwurf(sitzungId));
        return werte;
    }

    private Object unterschrift(long sitzungId, String frage, boolean darfZurueckgeben) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("niederschrift", schreiber.entwurf(sitzungId));
        werte.put("unterschriften", niederschriften.unterschriften(sitzungId).stream()
                .map(eine -> eine.person() + ", " + Datum.deutsch(eine.am())).toList());
        werte.put("frage", frage);
        werte.put("darfZurueckgeben", darfZurueckgeben);
        return werte;
    }
}
