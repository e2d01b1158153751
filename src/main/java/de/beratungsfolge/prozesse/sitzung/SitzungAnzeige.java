package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the simple forms of the process {@code sitzung} show. */
@Component
public class SitzungAnzeige {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Feststellungen feststellungen;
    private final Regelwerk regelwerk;
    private final Anzeige anzeige;

    SitzungAnzeige(Sitzungen sitzungen, Tagesordnung tagesordnung, Feststellungen feststellungen,
                   Regelwerk regelwerk, Anzeige anzeige) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.feststellungen = feststellungen;
        this.regelwerk = regelwerk;
        this.anzeige = anzeige;
    }

    /** @return the meeting and the Ladungsfrist that applies, with its source */
    public JsonValue einladung(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Ortsrecht ortsrecht = regelwerk.ortsrecht(sitzung.datum());
        Map<String, Object> werte = kopf(sitzung);
        int tage = ortsrecht.ladungsfristTage();
        werte.put("frist", switch (ortsrecht.zaehlweise()) {
            case VOLLE_TAGE_DAZWISCHEN -> "Zwischen Zugang und Sitzung müssen " + tage + " volle Tage liegen.";
            case TAG_VOR_SITZUNG -> "Die Einladung muss spätestens am " + tage + ". Tag vor der Sitzung zugehen.";
            case SITZUNGSTAG_ZAEHLT -> "Die Frist beträgt " + tage + " Tage; der Tag der Sitzung zählt mit.";
        });
        werte.put("herkunft", ortsrecht.herkunft("ladungsfristTage"));
        werte.put("punkte", punkte(sitzungId));
        return anzeige.fuerFormular(werte);
    }

    /** @return the findings on invitation and quorum */
    public JsonValue beschlussfaehigkeit(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = kopf(sitzung);
        werte.put("ladung", Anzeige.befund(feststellungen.befund(sitzung.ladungBefundId()), frist(sitzung)));
        werte.put("beschlussfaehigkeit", Anzeige.befund(
                feststellungen.befund(sitzung.beschlussfaehigkeitBefundId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return the agenda as it was sent */
    public JsonValue tagesordnung(long sitzungId) {
        Map<String, Object> werte = kopf(sitzungen.sitzung(sitzungId));
        werte.put("punkte", punkte(sitzungId));
        return anzeige.fuerFormular(werte);
    }

    /** @return the meeting and whether it had a non-public part */
    public JsonValue schluss(long sitzungId) {
        Map<String, Object> werte = kopf(sitzungen.sitzung(sitzungId));
        werte.put("nichtoeffentlich", tagesordnung.punkte(sitzungId).stream().anyMatch(punkt -> !punkt.oeffentlich()));
        return anzeige.fuerFormular(werte);
    }

    /** The local value that decided, with its source: an example value must be seen as one. */
    private String frist(Sitzung sitzung) {
        Ortsrecht ortsrecht = regelwerk.ortsrecht(sitzung.datum());
        return "Ladungsfrist " + ortsrecht.ladungsfristTage() + " Tage: " + ortsrecht.herkunft("ladungsfristTage") + ".";
    }

    private List<Map<String, String>> punkte(long sitzungId) {
        return tagesordnung.punkte(sitzungId).stream().map(SitzungAnzeige::punkt).toList();
    }

    private static Map<String, String> punkt(Tagesordnungspunkt punkt) {
        return Map.of("zeile", punkt.kurzname() + " " + punkt.titel(), "art", punkt.art().bezeichnung());
    }

    private Map<String, Object> kopf(Sitzung sitzung) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", sitzungen.bezeichnung(sitzung));
        werte.put("wann", Datum.mitWochentag(sitzung.datum()) + ", " + Datum.deutsch(sitzung.beginn()) + ", " + sitzung.ort());
        return werte;
    }
}
