package de.beratungsfolge.seiten.sitzung;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.seiten.weg.Befundzeile;
import de.beratungsfolge.seiten.weg.Befundzeilen;
import de.beratungsfolge.seiten.weg.Stimmenzeilen;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Auszug;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The items of a meeting with what became of them. */
@Component
class Punktzeilen {

    private final Drucksachen drucksachen;
    private final Auszuege auszuege;
    private final Stimmenzeilen stimmen;
    private final Sichtbarkeit sichtbarkeit;

    Punktzeilen(Drucksachen drucksachen, Auszuege auszuege, Stimmenzeilen stimmen, Sichtbarkeit sichtbarkeit) {
        this.drucksachen = drucksachen;
        this.auszuege = auszuege;
        this.stimmen = stimmen;
        this.sichtbarkeit = sichtbarkeit;
    }

    /** An item; {@code drucksache} is the number of a paper the reader may see, or null. */
    record Punktzeile(Tagesordnungspunkt punkt, String drucksache, List<Stimmenzeilen.Stimmenzeile> stimmen, List<Auszug> auszuege,
                      List<Befundzeile> befunde) {

        /** @return the part of the agenda to which it belongs */
        public boolean oeffentlich() {
            return punkt.oeffentlich();
        }
    }

    /** @param punkt an item this person may see */
    Punktzeile von(String person, Tagesordnungspunkt punkt, Befundzeilen.Kette kette) {
        Optional<Drucksache> drucksache = Optional.ofNullable(punkt.stationId())
                .map(station -> drucksachen.drucksache(drucksachen.station(station).drucksacheId()));
        return new Punktzeile(punkt, drucksache.filter(eine -> sichtbarkeit.darfDrucksacheSehen(person, eine.id()))
                .map(Drucksache::nummer).orElse(null), stimmen.zu(punkt.id()),
                drucksache.map(eine -> auszuege.vonDrucksache(eine.id()).stream()
                        .filter(auszug -> auszug.punktId() == punkt.id()).toList()).orElse(List.of()),
                kette.befunde(eintrag -> gehoertZu(eintrag, punkt)));
    }

    /** The steps of an item begin with its name; a disclosed bias ends with it. */
    private static boolean gehoertZu(Eintrag eintrag, Tagesordnungspunkt punkt) {
        return eintrag.schritt().startsWith(punkt.kurzname() + ": ")
                || eintrag.schritt().startsWith("Befangenheit geprüft: ") && eintrag.schritt().endsWith(", " + punkt.kurzname());
    }
}
