package de.beratungsfolge.feststellungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Datenspur;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Regelarchiv;
import de.beratungsfolge.regelwerk.Regelfassung;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records which version of the rules came into use when, and in place of which. */
@Component
class Regelzeuge implements Regelarchiv.Zeuge {

    private static final String VORGANG = "Regelwerk";
    /** Whoever starts the program with other rules activates them; the program itself cannot know who that is. */
    private static final String PERSON = "Programm";

    private final Protokoll protokoll;
    private final Datenspur datenspur;
    private final Clock uhr;

    Regelzeuge(Protokoll protokoll, Datenspur datenspur, Clock uhr) {
        this.protokoll = protokoll;
        this.datenspur = datenspur;
        this.uhr = uhr;
    }

    @Override
    public void archiviert(Regelfassung fassung) {
        datenspur.neu("regelfassung", fassung.hash());
    }

    @Override
    public void aktiviert(long id, Regelfassung fassung, String bisher) {
        datenspur.neu("regelaktivierung", id);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("quelle", fassung.quelle());
        inhalt.put("anzahlRegeln", fassung.anzahlRegeln());
        inhalt.put("bisher", bisher);
        protokoll.verzeichnen(VORGANG, Eintragsart.AKTIVIERUNG, "Regelfassung in Kraft gesetzt", PERSON,
                LocalDateTime.now(uhr.withZone(Datum.ZONE)), inhalt, fassung.hash());
    }
}
