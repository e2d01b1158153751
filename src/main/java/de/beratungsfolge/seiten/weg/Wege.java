package de.beratungsfolge.seiten.weg;

import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Drucksachenliste.Zeile;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.seiten.weg.Wegschritt.Zustand;
import de.beratungsfolge.sitzungen.Sitzungsliste.Behandlung;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A paper's way: draft, signature, body after body, execution. */
public final class Wege {

    private Wege() {
    }

    /** @return the steps of this paper in their order */
    public static List<Wegschritt> von(Zeile papier, List<Station> stationen, Map<Long, Gremium> gremien,
                                       Map<Long, List<Behandlung>> behandlungen) {
        List<Wegschritt> weg = new ArrayList<>();
        weg.add(ohneVerweis("Entwurf", Datum.deutsch(papier.datum()),
                papier.stand() == Stand.ENTWURF ? Zustand.JETZT : Zustand.ERLEDIGT));
        weg.add(ohneVerweis("Unterschrift", Datum.deutsch(papier.unterzeichnetAm()), unterschrift(papier)));
        boolean wartet = papier.stand() == Stand.BERATUNG;
        for (Station station : stationen) {
            weg.add(station(papier, station, wartet, gremien.get(station.gremiumId()),
                    behandlungen.getOrDefault(station.id(), List.of())));
            wartet &= !station.offen();
        }
        if (stationen.stream().anyMatch(station -> station.aktion() == Beratungsaktion.BESCHLIESSEND)) {
            weg.add(ohneVerweis("Ausführung", papier.stand() == Stand.NICHT_AUSFUEHRBAR ? "nicht ausführbar"
                    : Datum.deutsch(papier.ausgefuehrtAm()), ausfuehrung(papier.stand())));
        }
        return weg;
    }

    private static Wegschritt station(Zeile papier, Station station, boolean wartet, Gremium gremium, List<Behandlung> behandlungen) {
        Behandlung letzte = behandlungen.isEmpty() ? null : behandlungen.get(behandlungen.size() - 1);
        Zustand zustand = !station.offen() ? Zustand.ERLEDIGT : wartet ? Zustand.JETZT
                : papier.stand().laeuft() ? Zustand.KOMMT : Zustand.ENTFAELLT;
        return new Wegschritt(gremium.kuerzel(), gremium.name() + ", " + station.aktion().bezeichnung(), zusatz(station, zustand, letzte),
                zustand, letzte == null ? null : "/sitzungen/" + letzte.kennung());
    }

    private static String zusatz(Station station, Zustand zustand, Behandlung letzte) {
        String ergebnis = station.ergebnis() == null ? "" : station.ergebnis().bezeichnung() + " " + Datum.deutsch(station.ergebnisAm());
        if (zustand == Zustand.ERLEDIGT || zustand == Zustand.ENTFAELLT) {
            return ergebnis;
        }
        boolean aufTagesordnung = letzte != null && letzte.ergebnis() == null;
        String wann = aufTagesordnung ? "Sitzung " + Datum.deutsch(letzte.datum()) : "geplant " + Datum.deutsch(station.termin());
        return ergebnis.isEmpty() ? wann : aufTagesordnung ? ergebnis + "; " + wann : ergebnis;
    }

    private static Zustand unterschrift(Zeile papier) {
        return switch (papier.stand()) {
            case ENTWURF -> Zustand.KOMMT;
            case MITZEICHNUNG -> Zustand.JETZT;
            default -> papier.unterzeichnetAm() == null ? Zustand.ENTFAELLT : Zustand.ERLEDIGT;
        };
    }

    private static Zustand ausfuehrung(Stand stand) {
        return switch (stand) {
            case BESCHLOSSEN -> Zustand.JETZT;
            case AUSGEFUEHRT, NICHT_AUSFUEHRBAR -> Zustand.ERLEDIGT;
            default -> stand.laeuft() ? Zustand.KOMMT : Zustand.ENTFAELLT;
        };
    }

    private static Wegschritt ohneVerweis(String name, String zusatz, Zustand zustand) {
        return new Wegschritt(name, name, zustand == Zustand.ERLEDIGT ? zusatz : "", zustand, null);
    }
}
