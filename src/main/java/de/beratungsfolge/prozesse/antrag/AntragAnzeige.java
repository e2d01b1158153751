package de.beratungsfolge.prozesse.antrag;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.sitzungen.Tagesordnungsantraege;
import de.beratungsfolge.sitzungen.Tagesordnungsantrag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** What the task of the process {@code antrag} shows. */
@Component
public class AntragAnzeige implements Aufgabenanzeige {

    private final Tagesordnungsantraege antraege;
    private final Gremien gremien;

    AntragAnzeige(Tagesordnungsantraege antraege, Gremien gremien) {
        this.antraege = antraege;
        this.gremien = gremien;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(AntragProzess.Elemente.AUFNAHME_FESTSTELLEN, AntragProzess.Variablen.ANTRAG_ID);
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(AntragProzess.Elemente.AUFNAHME_FESTSTELLEN, this::aufnahme);
    }

    private Object aufnahme(long antragId) {
        Tagesordnungsantrag antrag = antraege.antrag(antragId);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("antrag", antrag);
        werte.put("gremium", gremien.gremium(antrag.gremiumId()).name());
        werte.put("antragstellende", antrag.antragstellende());
        werte.put("eingegangen", Datum.deutsch(antrag.eingegangenAm()));
        werte.put("befund", Anzeige.befund(antraege.befund(antrag)));
        return werte;
    }
}
