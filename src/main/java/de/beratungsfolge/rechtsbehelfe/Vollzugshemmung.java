package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.drucksachen.Vollzugshemmnis;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A decision that is held, or that has fallen, is not carried out (§§ 54, 57 Abs. 4 GO NRW). */
@Component
class Vollzugshemmung implements Vollzugshemmnis {

    private final Hemmungen hemmungen;

    Vollzugshemmung(Hemmungen hemmungen) {
        this.hemmungen = hemmungen;
    }

    @Override
    public Optional<String> fuer(long drucksacheId) {
        return hemmungen.gehemmteDrucksache(drucksacheId).or(() -> hemmungen.aufgehobeneDrucksache(drucksacheId));
    }
}
