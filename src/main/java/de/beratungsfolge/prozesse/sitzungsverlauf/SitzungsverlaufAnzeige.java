package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the simple forms of the process {@code sitzungsverlauf} show. */
@Component
public class SitzungsverlaufAnzeige {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Feststellungen feststellungen;
    private final Regelwerk regelwerk;
    private final Sitzungskopf kopf;
    private final Anzeige anzeige;

    SitzungsverlaufAnzeige(Sitzungen sitzungen, Tagesordnung tagesordnung, Feststellungen feststellungen,
                           Regelwerk regelwerk, Sitzungskopf kopf, Anzeige anzeige) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.feststellungen = feststellungen;
        this.regelwerk = regelwerk;
        this.kopf = kopf;
        this.anzeige = anzeige;
    }

    /** @return the findings on invitation and quorum */
    public JsonValue beschlussfaehigkeit(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("ladung", Anzeige.befund(feststellungen.befund(sitzung.ladungBefundId()), frist(sitzung)));
        werte.put("beschlussfaehigkeit", Anzeige.befund(
                feststellungen.befund(sitzung.beschlussfaehigkeitBefundId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return the agenda as it was sent */
    public JsonValue tagesordnung(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("punkte", tagesordnung.punkte(sitzungId).stream().map(Sitzungskopf::zeile).toList());
        return anzeige.fuerFormular(werte);
    }

    /** @return the meeting and whether it had a non-public part */
    public JsonValue schluss(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("nichtoeffentlich", tagesordnung.punkte(sitzungId).stream().anyMatch(punkt -> !punkt.oeffentlich()));
        return anzeige.fuerFormular(werte);
    }

    /** The local value that decided, with its source: an example value must be seen as one. */
    private String frist(Sitzung sitzung) {
        Ortsrecht ortsrecht = regelwerk.ortsrecht(sitzung.datum());
        return "Ladungsfrist " + ortsrecht.ladungsfristTage() + " Tage: " + ortsrecht.herkunft("ladungsfristTage") + ".";
    }
}
