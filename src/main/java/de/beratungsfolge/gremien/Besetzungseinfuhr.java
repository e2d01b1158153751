package de.beratungsfolge.gremien;

import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes over what a file says about one body, or reports what speaks against it at the lines that say so. */
@Component
class Besetzungseinfuhr {

    private final Besetzungswechsel besetzungen;
    private final Stammdatenprotokoll protokoll;

    Besetzungseinfuhr(Besetzungswechsel besetzungen, Stammdatenprotokoll protokoll) {
        this.besetzungen = besetzungen;
        this.protokoll = protokoll;
    }

    /** Which line an entry came from. */
    static final class Herkunft {

        private final Map<Object, Integer> zeilen = new IdentityHashMap<>();

        void merken(Object eintrag, Csvzeile zeile) {
            zeilen.put(eintrag, zeile.nummer());
        }

        private int zeile(Mangel mangel) {
            return mangel.betrifft().stream().map(zeilen::get).filter(Objects::nonNull).mapToInt(Integer::intValue)
                    .max().orElseGet(() -> zeilen.values().stream().mapToInt(Integer::intValue).min().orElse(1));
        }
    }

    Besetzung sperren(long gremiumId) {
        return besetzungen.sperren(gremiumId);
    }

    void uebernehmen(Besetzung vorher, Besetzung nachher, Herkunft herkunft, Einfuhrbericht bericht, Anlass anlass) {
        if (vorher.equals(nachher)) {
            return;
        }
        besetzungen.maengel(vorher, nachher).forEach(mangel -> bericht.fehler(herkunft.zeile(mangel), mangel.satz()));
        if (!bericht.hatFehler()) {
            besetzungen.speichern(vorher, nachher);
            protokoll.verzeichnen(anlass, vorher, nachher);
        }
    }
}
