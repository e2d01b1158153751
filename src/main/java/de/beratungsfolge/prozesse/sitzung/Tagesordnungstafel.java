package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An agenda as the form shows it in which it is drawn up or changed. */
@Component
public class Tagesordnungstafel {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Drucksachen drucksachen;
    private final Feststellungen feststellungen;
    private final Sitzungskopf kopf;

    Tagesordnungstafel(Sitzungen sitzungen, Tagesordnung tagesordnung, Drucksachen drucksachen,
                       Feststellungen feststellungen, Sitzungskopf kopf) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.drucksachen = drucksachen;
        this.feststellungen = feststellungen;
        this.kopf = kopf;
    }

    /** @return the meeting, these lines, and what else could stand on the agenda */
    public Map<String, Object> tafel(long sitzungId, List<Punktentwurf> punkte) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("punkte", punkte.stream().map(this::zeile).toList());
        werte.put("auswahl", tagesordnung.auswahl(sitzungId).stream().map(this::zeile).toList());
        werte.put("arten", Arrays.stream(Punktart.values()).filter(art -> art.nichtFrei().isEmpty())
                .map(art -> Anzeige.option(art, art.bezeichnung())).toList());
        werte.put("verlangtVon", sitzung.verlangtVon());
        werte.put("einberufung", sitzung.einberufungBefundId() == null ? null
                : Anzeige.befund(feststellungen.befund(sitzung.einberufungBefundId())));
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
        zeile.put("drucksacheId", punkt.drucksacheId());
        zeile.put("nachgereicht", Boolean.TRUE.equals(punkt.nachgereicht()));
        zeile.put("zweiteLadung", Boolean.TRUE.equals(punkt.zweiteLadung()));
        zeile.put("zweiteLadungMoeglich", tagesordnung.zweiteLadungMoeglich(punkt));
        zeile.put("gegenstand", gegenstand(punkt));
        return zeile;
    }

    private String gegenstand(Punktentwurf punkt) {
        if (punkt.stationId() != null) {
            Station station = drucksachen.station(punkt.stationId());
            return drucksachen.drucksache(station.drucksacheId()).nummer() + " DS, " + station.aktion().bezeichnung();
        }
        if (punkt.drucksacheId() != null) {
            Drucksache drucksache = drucksachen.drucksache(punkt.drucksacheId());
            return drucksache.nummer() + " DS, noch nicht unterzeichnet (" + drucksache.stand().bezeichnung() + ")";
        }
        return punkt.anliegenId() == null ? null : punkt.art().bezeichnung();
    }
}
