package de.beratungsfolge.prozesse;

import de.beratungsfolge.drucksachen.Drucksachenliste;
import de.beratungsfolge.drucksachen.Sichtvermerk;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.gremien.Leitungen;
import de.beratungsfolge.sitzungen.Stationsleitungen;
import de.beratungsfolge.sitzungen.Stationsleitungen.Stationsleitung;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may see each of the non-public papers, for lists: what {@link Vertrauliches#drucksache(long)} says of one, with a number
 * of statements that does not grow with them.
 */
@Component
class Drucksachenkreise {

    private final Drucksachenliste liste;
    private final Stationsleitungen behandlungen;
    private final Leitungen leitungen;
    private final Kreise kreise;

    Drucksachenkreise(Drucksachenliste liste, Stationsleitungen behandlungen, Leitungen leitungen, Kreise kreise) {
        this.liste = liste;
        this.behandlungen = behandlungen;
        this.leitungen = leitungen;
        this.kreise = kreise;
    }

    /** @return the circles by the paper's id */
    Map<Long, Personenkreis> alle() {
        Leitungen.Stand stand = leitungen.stand();
        Map<Long, List<Stationsleitung>> zuStation = behandlungen.vertrauliche().stream()
                .collect(Collectors.groupingBy(Stationsleitung::stationId));
        Map<Long, Personenkreis> ergebnis = new HashMap<>();
        liste.vertrauliche().forEach(eine -> {
            Kreise.Sammlung sammlung = kreise.neu().person(eine.verfasser()).person(eine.zustaendig());
            eine.sichtvermerke().forEach(einer -> sichtvermerk(einer, sammlung));
            eine.stationen().forEach(station ->
                    station(station, zuStation.getOrDefault(station.id(), List.of()), stand, sammlung));
            ergebnis.put(eine.id(), sammlung.kreis());
        });
        return ergebnis;
    }

    /** A further Fachbereich is one person, not everybody of the Sachbearbeitung. */
    static void sichtvermerk(Sichtvermerk einer, Kreise.Sammlung sammlung) {
        if (einer.benannt() != null) {
            sammlung.person(einer.benannt());
        } else {
            Rolle.mitGruppe(einer.stelle().rolle()).ifPresent(sammlung::rolle);
        }
    }

    private static void station(Station station, List<Stationsleitung> behandlungen, Leitungen.Stand stand,
                                Kreise.Sammlung sammlung) {
        if (behandlungen.isEmpty()) {
            sammlung.person(stand.vorsitz(station.gremiumId(), station.termin()), Rolle.VORSITZ)
                    .person(stand.schriftfuehrung(station.gremiumId(), station.termin()), Rolle.SCHRIFTFUEHRUNG);
        }
        behandlungen.forEach(eine -> behandlung(eine, stand, sammlung));
    }

    private static void behandlung(Stationsleitung eine, Leitungen.Stand stand, Kreise.Sammlung sammlung) {
        Optional<String> vorgesehen = eine.vorsitzId() != null ? Optional.ofNullable(eine.vorsitz())
                : stand.vorsitz(eine.gremiumId(), eine.datum());
        vorgesehen.ifPresent(sammlung::person);
        sammlung.person(eine.geleitetVonId() != null ? Optional.ofNullable(eine.geleitetVon()) : vorgesehen, Rolle.VORSITZ)
                .person(eine.schriftfuehrungId() != null ? Optional.ofNullable(eine.schriftfuehrung())
                        : stand.schriftfuehrung(eine.gremiumId(), eine.datum()), Rolle.SCHRIFTFUEHRUNG);
    }
}
