package de.beratungsfolge.dokumente;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.maengel.Fassungsvorschlag;
import de.beratungsfolge.maengel.Maengelliste;
import de.beratungsfolge.maengel.Maengelverzeichnis;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The bylaws of the Seniorenbeirat, wording in force and proposed wording side by side, and the faults that they mend. */
@Component
class Synopsenblatt {

    private final Maengelverzeichnis verzeichnis;
    private final Rahmen rahmen;

    Synopsenblatt(Maengelverzeichnis verzeichnis, Rahmen rahmen) {
        this.verzeichnis = verzeichnis;
        this.rahmen = rahmen;
    }

    Blatt blatt() {
        Maengelliste liste = verzeichnis.liste();
        String stand = Datum.deutsch(liste.stand());
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("stadt", rahmen.stadt());
        werte.put("dokument", rahmen.ohneVorgang("Synopse zur Geschäftsordnung des Seniorenbeirates",
                "Vorschläge nach dem Verzeichnis der Mängel, Stand " + stand));
        werte.put("synopse", Werte.von("titel", liste.titel(), "beschlossen", Datum.deutsch(liste.beschlossen()),
                "inKraft", Datum.deutsch(liste.inKraft()), "stand", stand, "quelle", liste.quelle(),
                "stellen", liste.vorschlaege().stream().map(Synopsenblatt::stelle).toList(),
                "maengel", liste.maengel().stream().map(einer -> Werte.von("nummer", einer.nr(), "titel", einer.titel(),
                        "gewicht", einer.gewicht().wort(), "mangel", einer.mangel(), "lesart", einer.lesart(),
                        "sicherheit", einer.sicherheit().wort())).toList()));
        return new Blatt("synopse", Werte.dateiname("Synopse", "Geschäftsordnung Seniorenbeirat"), werte);
    }

    private static Map<String, Object> stelle(Fassungsvorschlag einer) {
        return Werte.von("stelle", einer.stelle(), "bisher", einer.bisher(), "neu", einer.neu(), "vorbild", einer.vorbild(),
                "zu", String.join(", ", einer.zu()), "entscheiden", einer.entscheiden());
    }
}
