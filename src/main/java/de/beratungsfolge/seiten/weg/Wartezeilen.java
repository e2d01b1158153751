package de.beratungsfolge.seiten.weg;

import de.beratungsfolge.drucksachen.Drucksachenliste.Zeile;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Wartendes;
import de.beratungsfolge.prozesse.Wartet;
import de.beratungsfolge.sitzungen.Sitzungsliste.Behandlung;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What papers wait for: open tasks, and between two bodies the next meeting. */
@Component
public class Wartezeilen {

    private final Wartendes wartendes;
    private final Sichtbarkeit sichtbarkeit;
    private final Clock uhr;

    Wartezeilen(Wartendes wartendes, Sichtbarkeit sichtbarkeit, Clock uhr) {
        this.wartendes = wartendes;
        this.sichtbarkeit = sichtbarkeit;
        this.uhr = uhr;
    }

    /**
     * @param papiere papers this person may see
     * @return what each of them waits for, by id; tasks about an item the person may not see are left out
     */
    public Map<Long, List<Wartezeile>> fuer(String person, List<Zeile> papiere, Map<Long, List<Station>> stationen,
                                            Map<Long, Gremium> gremien, Map<Long, List<Behandlung>> behandlungen) {
        Map<Long, Behandlung> punkte = behandlungen.values().stream().flatMap(List::stream)
                .collect(Collectors.toMap(Behandlung::punktId, eine -> eine));
        Map<Long, Long> papierZuStation = stationen.values().stream().flatMap(List::stream)
                .collect(Collectors.toMap(Station::id, Station::drucksacheId));
        Map<Long, List<Wartezeile>> zeilen = new HashMap<>();
        for (Wartet eines : wartendes.beiDrucksachen(papiere.stream().map(Zeile::id).toList(), punkte.keySet())) {
            Behandlung punkt = eines.punktId() == null ? null : punkte.get(eines.punktId());
            if (punkt == null || punkt.oeffentlich() || sichtbarkeit.darfPunktSehen(person, punkt.punktId())) {
                Long papier = eines.drucksacheId() != null ? eines.drucksacheId() : papierZuStation.get(
                        Objects.requireNonNull(punkt).stationId());
                zeilen.computeIfAbsent(papier, id -> new ArrayList<>()).add(zeile(eines));
            }
        }
        papiere.stream().filter(papier -> !zeilen.containsKey(papier.id()))
                .forEach(papier -> zwischenZweiGremien(papier, stationen.getOrDefault(papier.id(), List.of()), gremien, behandlungen)
                        .ifPresent(zeile -> zeilen.put(papier.id(), List.of(zeile))));
        return zeilen;
    }

    /** @return an open task as a line */
    public static Wartezeile zeile(Wartet eines) {
        return new Wartezeile(eines.aufgabe(), eines.wer(), Datum.deutsch(eines.seit().toLocalDate()), Datum.deutsch(eines.faellig()),
                eines.ueberfaellig(), "/camunda/app/tasklist/default/#/?task=" + eines.id());
    }

    private Optional<Wartezeile> zwischenZweiGremien(Zeile papier, List<Station> folge, Map<Long, Gremium> gremien,
                                                     Map<Long, List<Behandlung>> behandlungen) {
        return papier.stand() != Stand.BERATUNG ? Optional.empty()
                : folge.stream().filter(Station::offen).findFirst().map(station -> {
                    String seit = Datum.deutsch(folge.stream().map(Station::ergebnisAm).filter(Objects::nonNull)
                            .max(LocalDate::compareTo).orElse(papier.unterzeichnetAm()));
                    String gremium = gremien.get(station.gremiumId()).name();
                    boolean spaet = station.termin().isBefore(LocalDate.now(uhr.withZone(Datum.ZONE)));
                    return behandlungen.getOrDefault(station.id(), List.of()).stream()
                            .filter(eine -> eine.ergebnis() == null).reduce((frueher, spaeter) -> spaeter)
                            .map(eine -> new Wartezeile("Sitzung am " + Datum.deutsch(eine.datum()) + " (" + eine.stand().bezeichnung() + ")",
                                    gremium, seit, Datum.deutsch(station.termin()), spaet, "/sitzungen/" + eine.kennung()))
                            .orElseGet(() -> new Wartezeile("Aufnahme in eine Tagesordnung: " + gremium,
                                    Rolle.SITZUNGSDIENST.bezeichnung(), seit, Datum.deutsch(station.termin()), spaet, null));
                });
    }
}
