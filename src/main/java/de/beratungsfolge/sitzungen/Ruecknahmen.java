package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the withdrawal of a paper does to the agendas it stands on. */
@Service
@Transactional
public class Ruecknahmen {

    private final TagesordnungspunktRepository punkte;
    private final Sitzungen sitzungen;
    private final Drucksachen drucksachen;
    private final Feststellungen feststellungen;

    Ruecknahmen(TagesordnungspunktRepository punkte, Sitzungen sitzungen, Drucksachen drucksachen,
                Feststellungen feststellungen) {
        this.punkte = punkte;
        this.sitzungen = sitzungen;
        this.drucksachen = drucksachen;
        this.feststellungen = feststellungen;
    }

    /**
     * An item that need not be treated any more.
     *
     * @param kennung of its meeting
     */
    public record Punkt(String kennung, long punktId) {
    }

    /**
     * Gives every open item of the paper the result "withdrawn".
     *
     * @return these items
     * @throws EingabeFehler if a vote was taken on one of them whose result is still to be established
     */
    public List<Punkt> zurueckziehen(long drucksacheId, String grund, String person) {
        List<Punkt> zurueckgezogen = new ArrayList<>();
        for (Tagesordnungspunkt punkt : behandlungen(drucksacheId)) {
            if (punkt.ergebnis != null) {
                continue;
            }
            Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
            if (punkt.abstimmungBefundId != null) {
                throw new EingabeFehler("Drucksache", "In der Sitzung " + sitzung.kennung()
                        + " ist schon über sie abgestimmt; das Ergebnis ist erst festzustellen.");
            }
            punkt.ergebnis = Beratungsergebnis.ZURUECKGEZOGEN;
            punkt.begruendung = grund;
            punkte.save(punkt);
            feststellungen.festhalten(sitzungen.vorbereitung(sitzung, punkt.kurzname()
                    + ": von der Verwaltung zurückgezogen", person), Eintragsart.SCHRITT, Map.of("begruendung", grund));
            zurueckgezogen.add(new Punkt(sitzung.kennung(), punkt.id));
        }
        return zurueckgezogen;
    }

    /** @return Kennung of a meeting on whose agenda the paper stands, whether sent or not */
    public Optional<String> aufTagesordnung(long drucksacheId) {
        return behandlungen(drucksacheId).stream().findFirst()
                .map(punkt -> sitzungen.sitzung(punkt.sitzungId).kennung());
    }

    private List<Tagesordnungspunkt> behandlungen(long drucksacheId) {
        return drucksachen.stationen(drucksacheId).stream().map(Station::id)
                .flatMap(station -> punkte.findByStationIdOrderById(station).stream()).toList();
    }
}
