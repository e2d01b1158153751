package de.beratungsfolge.seiten.drucksache;

import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.seiten.weg.Befundzeile;
import de.beratungsfolge.seiten.weg.Befundzeilen;
import de.beratungsfolge.seiten.weg.Stimmenzeilen;
import de.beratungsfolge.sitzungen.Sitzungsliste.Behandlung;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each body made of a paper, meeting by meeting. */
@Component
class Behandlungszeilen {

    private final Sichtbarkeit sichtbarkeit;
    private final Tagesordnung tagesordnung;
    private final Stimmenzeilen stimmen;
    private final Befundzeilen befunde;

    Behandlungszeilen(Sichtbarkeit sichtbarkeit, Tagesordnung tagesordnung, Stimmenzeilen stimmen, Befundzeilen befunde) {
        this.sichtbarkeit = sichtbarkeit;
        this.tagesordnung = tagesordnung;
        this.stimmen = stimmen;
        this.befunde = befunde;
    }

    /** A station of the route. */
    record Stationszeile(String gremium, String aktion, String termin, String ergebnis, List<Behandlungszeile> behandlungen) {
    }

    /** One treatment; what happened at the item is there only for whoever may see the item. */
    record Behandlungszeile(String kennung, String datum, String stand, String punkt, String ergebnis, String begruendung,
                            String beschluss, List<Stimmenzeilen.Stimmenzeile> stimmen, List<Befundzeile> befunde) {
    }

    Stationszeile von(String person, Station station, Gremium gremium, List<Behandlung> behandlungen) {
        return new Stationszeile(gremium.name(), station.aktion().bezeichnung(), Datum.deutsch(station.termin()),
                station.ergebnis() == null ? null : station.ergebnis().bezeichnung() + " am " + Datum.deutsch(station.ergebnisAm()),
                behandlungen.stream().map(eine -> zeile(person, eine)).toList());
    }

    private Behandlungszeile zeile(String person, Behandlung eine) {
        String datum = Datum.deutsch(eine.datum());
        if (!eine.oeffentlich() && !sichtbarkeit.darfPunktSehen(person, eine.punktId())) {
            return new Behandlungszeile(eine.kennung(), datum, eine.stand().bezeichnung(), null, null, null, null, List.of(), List.of());
        }
        return new Behandlungszeile(eine.kennung(), datum, eine.stand().bezeichnung(), eine.kurzname(),
                eine.ergebnis() == null ? null : eine.ergebnis().bezeichnung(), eine.begruendung(),
                tagesordnung.punkt(eine.punktId()).beschlusstext(), stimmen.zu(eine.punktId()),
                befunde.kette(eine.kennung()).befunde(eintrag -> eintrag.schritt().startsWith(eine.kurzname() + ": ")));
    }
}
