package de.beratungsfolge.prozesse.tagesordnungspunkt;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every task of an item shows at its head. */
@Component
class Punktkopf {

    private final Sitzungen sitzungen;
    private final Drucksachen drucksachen;

    Punktkopf(Sitzungen sitzungen, Drucksachen drucksachen) {
        this.sitzungen = sitzungen;
        this.drucksachen = drucksachen;
    }

    /** @return a map to which a task adds what it shows below */
    Map<String, Object> von(Tagesordnungspunkt punkt) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", punkt.kurzname() + " " + punkt.titel());
        werte.put("sitzungId", punkt.sitzungId());
        werte.put("sitzung", sitzungen.bezeichnung(sitzungen.sitzung(punkt.sitzungId())));
        werte.put("art", punkt.art().bezeichnung());
        werte.put("drucksache", punkt.stationId() == null ? "ohne Drucksache" : drucksachen.drucksache(
                drucksachen.station(punkt.stationId()).drucksacheId()).nummer() + " DS");
        werte.put("mitDrucksache", punkt.stationId() != null);
        return werte;
    }
}
