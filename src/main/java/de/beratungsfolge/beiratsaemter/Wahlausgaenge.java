package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Wahl;
import de.beratungsfolge.sitzungen.Wahlablage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the result of an election from the item that treated its matter. */
@Component
class Wahlausgaenge {

    private final Beschluesse beschluesse;
    private final Wahlablage wahlen;

    Wahlausgaenge(Beschluesse beschluesse, Wahlablage wahlen) {
        this.beschluesse = beschluesse;
        this.wahlen = wahlen;
    }

    /** @return who was elected; empty if the item was withdrawn or put off */
    Optional<Wahlausgang> zu(long anliegenId) {
        List<Beschluss> gewaehlt = beschluesse.behandlungen(anliegenId).stream()
                .filter(einer -> einer.ergebnis() == Beratungsergebnis.BESCHLOSSEN).toList();
        return gewaehlt.isEmpty() ? Optional.empty() : Optional.of(ausgang(gewaehlt.get(gewaehlt.size() - 1)));
    }

    private Wahlausgang ausgang(Beschluss beschluss) {
        Wahl wahl = wahlen.laufende(beschluss.punktId());
        boolean geheim = wahlen.wahlgaenge(wahl).stream().allMatch(gang -> "GEHEIM".equals(gang.form()));
        return new Wahlausgang(wahl.gewaehlt(), geheim, beschluss.am(), beschluss.punktId());
    }
}
