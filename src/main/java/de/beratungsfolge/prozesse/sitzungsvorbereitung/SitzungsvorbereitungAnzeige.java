package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code sitzungsvorbereitung} show. */
@Component
public class SitzungsvorbereitungAnzeige implements Aufgabenanzeige {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Drucksachen drucksachen;
    private final Regelwerk regelwerk;
    private final Sitzungskopf kopf;
    private final Anzeige anzeige;

    SitzungsvorbereitungAnzeige(Sitzungen sitzungen, Tagesordnung tagesordnung, Drucksachen drucksachen,
                                Regelwerk regelwerk, Sitzungskopf kopf, Anzeige anzeige) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.drucksachen = drucksachen;
        this.regelwerk = regelwerk;
        this.kopf = kopf;
        this.anzeige = anzeige;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN, this::tagesordnungsvorschlag);
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN,
                SitzungsvorbereitungProzess.Variablen.SITZUNG_ID);
    }

    /** @return the meeting and the Ladungsfrist that applies, with its source */
    public JsonValue einladung(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Ortsrecht ortsrecht = regelwerk.ortsrecht(sitzung.datum());
        Map<String, Object> werte = kopf.kopf(sitzungId);
        int tage = ortsrecht.ladungsfristTage();
        werte.put("frist", switch (ortsrecht.zaehlweise()) {
            case VOLLE_TAGE_DAZWISCHEN -> "Zwischen Zugang und Sitzung müssen " + tage + " volle Tage liegen.";
            case TAG_VOR_SITZUNG -> "Die Einladung muss spätestens am " + tage + ". Tag vor der Sitzung zugehen.";
            case SITZUNGSTAG_ZAEHLT -> "Die Frist beträgt " + tage + " Tage; der Tag der Sitzung zählt mit.";
        });
        werte.put("herkunft", ortsrecht.herkunft("ladungsfristTage"));
        werte.put("punkte", tagesordnung.punkte(sitzungId).stream().map(Sitzungskopf::zeile).toList());
        return anzeige.fuerFormular(werte);
    }

    private Object tagesordnungsvorschlag(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("punkte", tagesordnung.vorschlag(sitzungId).stream().map(this::zeile).toList());
        werte.put("arten", Arrays.stream(Punktart.values()).filter(art -> !art.behandeltDrucksache())
                .map(art -> Anzeige.option(art, art.bezeichnung())).toList());
        return werte;
    }

    private Map<String, Object> zeile(Punktentwurf punkt) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("oeffentlich", punkt.oeffentlich());
        zeile.put("art", punkt.art());
        zeile.put("titel", punkt.titel());
        zeile.put("zusatz", punkt.zusatz());
        zeile.put("stationId", punkt.stationId());
        zeile.put("anliegenId", punkt.anliegenId());
        zeile.put("drucksache", punkt.stationId() == null ? null
                : drucksachen.drucksache(drucksachen.station(punkt.stationId()).drucksacheId()).nummer()
                        + " DS, " + drucksachen.station(punkt.stationId()).aktion().bezeichnung());
        return zeile;
    }
}
