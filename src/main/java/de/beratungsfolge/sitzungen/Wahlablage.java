package de.beratungsfolge.sitzungen;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Elections as stored: their proposals, ballots and votes. */
@Service
@Transactional
public class Wahlablage {

    private final WahlRepository wahlen;
    private final BewerbungRepository bewerbungen;
    private final WahlgangRepository wahlgaenge;
    private final WahlstimmeRepository stimmen;

    Wahlablage(WahlRepository wahlen, BewerbungRepository bewerbungen, WahlgangRepository wahlgaenge,
               WahlstimmeRepository stimmen) {
        this.wahlen = wahlen;
        this.bewerbungen = bewerbungen;
        this.wahlgaenge = wahlgaenge;
        this.stimmen = stimmen;
    }

    /** @return the elections of an item in their order; more than one if a new proposal was needed */
    public List<Wahl> wahlen(long punktId) {
        return wahlen.findByPunktIdOrderByDurchgang(punktId);
    }

    /** @return the ballots of an election in their order */
    public List<Wahlgang> wahlgaenge(Wahl wahl) {
        return wahlgaenge.findByWahlIdOrderByNummer(wahl.id());
    }

    /** @return the votes of a ballot in the order of the proposals */
    public List<Wahlstimme> stimmen(Wahlgang wahlgang) {
        return stimmen.findByWahlgangIdOrderById(wahlgang.id());
    }

    /** @return who stood from the beginning */
    public List<Bewerbung> bewerbungen(Wahl wahl) {
        return bewerbungen.findByWahlIdOrderByReihenfolge(wahl.id());
    }

    /** @return the election that goes on at this item */
    public Wahl laufende(long punktId) {
        List<Wahl> alle = wahlen(punktId);
        return alle.get(alle.size() - 1);
    }

    /** @return the ballot whose result the chair has not yet established */
    public Wahlgang offenerWahlgang(Wahl wahl) {
        return wahlgaenge(wahl).stream().filter(gang -> gang.festgestellt() == null).findFirst().orElseThrow();
    }

    /** @return who stands in the ballot to come: at first everybody, then those who went on */
    public List<String> stehenZurWahl(Wahl wahl) {
        List<Wahlgang> bisher = wahlgaenge(wahl);
        return bisher.isEmpty() ? bewerbungen(wahl).stream().map(Bewerbung::name).toList()
                : stimmen(bisher.get(bisher.size() - 1)).stream().filter(Wahlstimme::weiter).map(Wahlstimme::name).toList();
    }

    List<String> standenZurWahl(Wahlgang wahlgang) {
        return stimmen(wahlgang).stream().map(Wahlstimme::name).toList();
    }

    boolean gewaehlterAnwesend(Wahl wahl) {
        return bewerbungen(wahl).stream().anyMatch(eine -> eine.name().equals(wahl.gewaehlt()) && eine.anwesend());
    }

    void anlegen(Tagesordnungspunkt punkt, Wahlvorschlag vorschlag) {
        Wahl wahl = wahlen.save(new Wahl(null, punkt.id, wahlen(punkt.id).size() + 1, vorschlag.amt().strip(),
                punkt.formBefundId, null, null));
        int reihenfolge = 0;
        for (Wahlvorschlag.Person person : vorschlag.bewerbungen()) {
            bewerbungen.save(new Bewerbung(null, wahl.id(), ++reihenfolge, person.name().strip(), person.anwesend()));
        }
    }

    void speichern(Wahl wahl) {
        wahlen.save(wahl);
    }

    void speichern(Wahlgang wahlgang, Map<String, Integer> zahlen) {
        long id = wahlgaenge.save(wahlgang).id();
        zahlen.forEach((name, zahl) -> stimmen.save(new Wahlstimme(null, id, name, zahl, false)));
    }

    void festgestellt(Wahlgang wahlgang, List<String> weiter) {
        wahlgaenge.save(wahlgang);
        stimmen(wahlgang).forEach(eine -> stimmen.save(eine.mitWeiter(weiter.contains(eine.name()))));
    }
}
