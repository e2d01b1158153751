package de.beratungsfolge.sitzungen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes on lists as stored: the lists, who stands on them, their votes and seats. */
@Service
@Transactional
public class Listenablage {

    private final ListenwahlRepository listenwahlen;
    private final WahllisteRepository wahllisten;
    private final ListenplatzRepository plaetze;

    Listenablage(ListenwahlRepository listenwahlen, WahllisteRepository wahllisten, ListenplatzRepository plaetze) {
        this.listenwahlen = listenwahlen;
        this.wahllisten = wahllisten;
        this.plaetze = plaetze;
    }

    /** @return the vote on lists of an item, if its lists were entered */
    public Optional<Listenwahl> zuPunkt(long punktId) {
        return listenwahlen.findByPunktId(punktId);
    }

    /** @return the lists in the order in which they were entered */
    public List<Wahlliste> listen(Listenwahl wahl) {
        return wahllisten.findByListenwahlIdOrderByReihenfolge(wahl.id());
    }

    /** @return everybody on a list, in its order */
    public List<String> personen(Wahlliste liste) {
        return plaetze.findByWahllisteIdOrderByPlatz(liste.id()).stream().map(Listenplatz::name).toList();
    }

    /** @return who got the seats of a list: the first places; fewer than its seats if the list is too short */
    public List<String> gewaehlte(Wahlliste liste) {
        return liste.sitze() == null ? List.of() : personen(liste).stream().limit(liste.sitze()).toList();
    }

    void anlegen(long punktId, Listenvorschlag vorschlag, long formBefundId) {
        Listenwahl wahl = listenwahlen.save(new Listenwahl(null, punktId, vorschlag.ausschuss().strip(), vorschlag.sitze(),
                formBefundId, null, null, null, null, null, null, null));
        int reihenfolge = 0;
        for (Listenvorschlag.Liste eine : vorschlag.listen()) {
            Wahlliste liste = wahllisten.save(new Wahlliste(null, wahl.id(), ++reihenfolge, eine.name().strip(), null, null,
                    false));
            int platz = 0;
            for (String person : eine.personen()) {
                plaetze.save(new Listenplatz(null, liste.id(), ++platz, person));
            }
        }
    }

    /** @return the votes in the order of the lists */
    Map<String, Integer> inReihenfolge(Listenwahl wahl, Map<String, Integer> stimmen) {
        Map<String, Integer> geordnet = new LinkedHashMap<>();
        listen(wahl).forEach(liste -> geordnet.put(liste.name(), stimmen.get(liste.name())));
        return geordnet;
    }

    void ausgezaehlt(Listenwahl wahl, Map<String, Integer> stimmen) {
        listenwahlen.save(wahl);
        listen(wahl).forEach(liste -> wahllisten.save(liste.mitStimmen(stimmen.get(liste.name()))));
    }

    void festgestellt(Listenwahl wahl, Map<String, Integer> sitze, List<String> durchLos) {
        listenwahlen.save(wahl);
        listen(wahl).forEach(liste -> wahllisten.save(liste.mitSitzen(sitze.get(liste.name()),
                durchLos.contains(liste.name()))));
    }
}
