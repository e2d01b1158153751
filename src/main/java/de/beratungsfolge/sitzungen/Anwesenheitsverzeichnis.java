package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitgliedsart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The attendance of a whole meeting as its minutes list it: the roll call with all arrivals and departures. */
@Service
@Transactional(readOnly = true)
public class Anwesenheitsverzeichnis {

    private final Anwesenheiten anwesenheiten;
    private final Tagesordnung tagesordnung;
    private final Gremien gremien;

    Anwesenheitsverzeichnis(Anwesenheiten anwesenheiten, Tagesordnung tagesordnung, Gremien gremien) {
        this.anwesenheiten = anwesenheiten;
        this.tagesordnung = tagesordnung;
        this.gremien = gremien;
    }

    /**
     * One person of the list.
     *
     * @param status as the roll call found it
     * @param da     whether the person sat at the table at any time
     * @param zusatz e.g. "vertritt Rieser, Ralf; ab 18:20 Uhr, ab TOP 3"; empty if there is nothing to add
     */
    public record Eintrag(long personId, Mitgliedsart art, Anwesenheitsstatus status, boolean da, String zusatz,
                          List<Anwesenheitszeit> zeiten) {
    }

    /** @return members and deputies in the order of the roll call; deputies who came later behind them */
    public List<Eintrag> eintraege(long sitzungId) {
        Map<Long, List<Anwesenheitszeit>> zeiten = anwesenheiten.stand(sitzungId).zeiten().stream()
                .collect(Collectors.groupingBy(Anwesenheitszeit::personId, LinkedHashMap::new, Collectors.toList()));
        Anwesenheitswortlaut wortlaut = new Anwesenheitswortlaut(tagesordnung.punkte(sitzungId), this::listenname);
        List<Eintrag> eintraege = new ArrayList<>();
        for (Anwesenheit zeile : anwesenheiten.liste(sitzungId)) {
            List<Anwesenheitszeit> seine = zeiten.getOrDefault(zeile.personId(), List.of());
            zeiten.remove(zeile.personId());
            eintraege.add(new Eintrag(zeile.personId(), zeile.art(), zeile.status(), !seine.isEmpty(),
                    seine.isEmpty() ? ohneSitz(zeile) : wortlaut.zu(seine), seine));
        }
        zeiten.forEach((person, seine) -> eintraege.add(new Eintrag(person, seine.get(0).art(), Anwesenheitsstatus.FEHLT, true,
                wortlaut.zu(seine), seine)));
        return eintraege;
    }

    /** A member who came, but whose deputy kept the seat. */
    private String ohneSitz(Anwesenheit zeile) {
        return anwesenheiten.ereignisse(zeile.sitzungId()).stream()
                .filter(eines -> eines.personId() == zeile.personId() && eines.vertretungBleibt()).findFirst()
                .map(eines -> "ab " + Datum.deutsch(eines.zeit()) + " im Saal; die Vertretung behielt den Sitz").orElse("");
    }

    private String listenname(long personId) {
        return gremien.person(personId).listenname();
    }
}
