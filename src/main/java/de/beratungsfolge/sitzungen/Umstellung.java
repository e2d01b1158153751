package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Drucksachen;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Carries out changes of an agenda in the meeting. Numbers stay with their items, as people have the agenda on paper;
 * only the order of treatment changes.
 */
@Component
class Umstellung {

    private final TagesordnungspunktRepository punkte;
    private final Drucksachen drucksachen;
    private final Anliegenliste anliegen;

    Umstellung(TagesordnungspunktRepository punkte, Drucksachen drucksachen, Anliegenliste anliegen) {
        this.punkte = punkte;
        this.drucksachen = drucksachen;
        this.anliegen = anliegen;
    }

    /** Adds an item with the next free number of its part. */
    Tagesordnungspunkt erweitern(Tagesordnungsaenderung aenderung) {
        Tagesordnungspunkt punkt = new Tagesordnungspunkt();
        punkt.sitzungId = aenderung.sitzungId();
        punkt.oeffentlich = aenderung.oeffentlich();
        punkt.position = naechsteNummer(aenderung.sitzungId(), aenderung.oeffentlich());
        punkt.titel = aenderung.titel();
        punkt.zusatz = "Erweiterung der Tagesordnung";
        punkt.stationId = aenderung.stationId();
        punkt.anliegenId = aenderung.anliegenId();
        punkt.art = aenderung.stationId() != null ? Punktart.fuer(drucksachen.station(aenderung.stationId()).aktion())
                : aenderung.anliegenId() != null ? anliegen.anliegen(aenderung.anliegenId()).art() : aenderung.punktart();
        punkt.fruehererPunktId = fruehere(aenderung);
        Tagesordnungspunkt neu = punkte.save(punkt);
        vor(neu, aenderung.vorPunktId());
        return neu;
    }

    /** Moves an item to the non-public part, at its end. */
    void nichtoeffentlich(Tagesordnungspunkt punkt) {
        punkt.position = naechsteNummer(punkt.sitzungId, false);
        punkt.oeffentlich = false;
        punkt.folge = null;
        punkte.save(punkt);
        vor(punkt, null);
    }

    /** Treats an item before another one of its part, or at the end of its part. */
    void vor(Tagesordnungspunkt punkt, Long anderer) {
        List<Tagesordnungspunkt> folge = new ArrayList<>(Aufrufe.offene(alle(punkt.sitzungId)).stream()
                .filter(einer -> einer.steht() && einer.oeffentlich == punkt.oeffentlich && !einer.id.equals(punkt.id)).toList());
        int stelle = anderer == null ? folge.size() : stelle(folge, anderer);
        folge.add(stelle, punkte.findById(punkt.id).orElseThrow());
        int nummer = 0;
        for (Tagesordnungspunkt einer : folge) {
            einer.folge = ++nummer;
            punkte.save(einer);
        }
    }

    private static int stelle(List<Tagesordnungspunkt> folge, long punktId) {
        for (int i = 0; i < folge.size(); i++) {
            if (folge.get(i).id == punktId) {
                return i;
            }
        }
        return folge.size();
    }

    private int naechsteNummer(long sitzungId, boolean oeffentlich) {
        return alle(sitzungId).stream().filter(punkt -> punkt.oeffentlich == oeffentlich)
                .mapToInt(Tagesordnungspunkt::position).max().orElse(0) + 1;
    }

    private Long fruehere(Tagesordnungsaenderung aenderung) {
        List<Tagesordnungspunkt> behandlungen = aenderung.stationId() != null
                ? punkte.findByStationIdOrderById(aenderung.stationId())
                : aenderung.anliegenId() != null ? punkte.findByAnliegenIdOrderById(aenderung.anliegenId()) : List.of();
        return behandlungen.isEmpty() ? null : behandlungen.get(behandlungen.size() - 1).id;
    }

    private List<Tagesordnungspunkt> alle(long sitzungId) {
        return punkte.findBySitzungIdOrderByOeffentlichDescPositionAsc(sitzungId);
    }
}
