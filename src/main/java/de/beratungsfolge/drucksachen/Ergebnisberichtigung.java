package de.beratungsfolge.drucksachen;

import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects the result of a station after the minutes of its meeting were corrected. The paper's way is not changed. */
@Service
@Transactional
public class Ergebnisberichtigung {

    private final Drucksachen drucksachen;
    private final StationRepository stationen;
    private final Protokoll protokoll;

    Ergebnisberichtigung(Drucksachen drucksachen, StationRepository stationen, Protokoll protokoll) {
        this.drucksachen = drucksachen;
        this.stationen = stationen;
        this.protokoll = protokoll;
    }

    /** Enters the corrected result; the day of the meeting stays, the record keeps the old one. @return the paper */
    public Drucksache berichtigen(long stationId, Beratungsergebnis neues, String sitzung, String person, LocalDateTime am) {
        Station station = drucksachen.station(stationId);
        Drucksache drucksache = drucksachen.drucksache(station.drucksacheId());
        stationen.save(station.mitErgebnis(neues, station.ergebnisAm()));
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("sitzung", sitzung);
        inhalt.put("bisher", station.ergebnis());
        inhalt.put("ergebnis", neues);
        protokoll.verzeichnen(drucksache.nummer(), Eintragsart.SCHRITT, "Ergebnis berichtigt: " + neues.bezeichnung(),
                person, am, inhalt, null);
        return drucksache;
    }
}
