package de.beratungsfolge.protokoll;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what leaves the program as a file, so that it can be said later who took which version of what. */
@Service
public class Ausleitungen {

    private final Protokoll protokoll;
    private final Clock uhr;

    Ausleitungen(Protokoll protokoll, Clock uhr) {
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /**
     * Records the file before it is handed out.
     *
     * @param vorgang what it belongs to: a paper's number, a meeting's Kennung, "Stammdaten" …
     * @param datei   name of the file
     */
    @Transactional
    public void verzeichnen(String person, String vorgang, String datei, byte[] inhalt) {
        LocalDateTime jetzt = LocalDateTime.now(uhr.withZone(Datum.ZONE));
        Map<String, Object> angaben = new LinkedHashMap<>();
        angaben.put("vorgang", vorgang);
        angaben.put("datei", datei);
        angaben.put("groesse", inhalt.length);
        angaben.put("sha256", Verkettung.hash(inhalt));
        protokoll.verzeichnen("Ausleitungen " + YearMonth.from(jetzt), Eintragsart.AUSLEITUNG, "Datei ausgegeben", person, jetzt,
                angaben, null);
    }
}
