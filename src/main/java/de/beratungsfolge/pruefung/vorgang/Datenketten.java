package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.pruefung.Vorgangsart;
import de.beratungsfolge.pruefung.vorgang.Verbindungen.Punkt;
import de.beratungsfolge.sitzungen.Sitzung;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which chains the record keeps the rows of a Vorgang. */
final class Datenketten {

    private static final String ANFANG = "Datenstand ";

    private Datenketten() {
    }

    /** @param vorgaenge names of the Vorgänge shown, its own first */
    static Set<String> von(Collection<String> vorgaenge, Optional<Drucksache> drucksache, Optional<Sitzung> sitzung, List<Punkt> punkte) {
        Set<String> ketten = new LinkedHashSet<>();
        drucksache.ifPresent(eine -> ketten.add(ANFANG + "drucksache " + eine.id()));
        sitzung.ifPresent(eine -> ketten.add(ANFANG + "sitzung " + eine.id()));
        punkte.forEach(punkt -> ketten.add(ANFANG + "sitzung " + punkt.sitzungId()));
        vorgaenge.forEach(vorgang -> Vorgangsart.finden(vorgang).ifPresent(nummer ->
                ketten.add(ANFANG + nummer.art().tabelle() + " " + nummer.id())));
        return ketten;
    }
}
