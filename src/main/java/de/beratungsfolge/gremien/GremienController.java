package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names of the bodies that are not over, for start forms; public knowledge, nothing else is given. */
@RestController
class GremienController {

    private final Gremien gremien;
    private final Clock uhr;

    GremienController(Gremien gremien, Clock uhr) {
        this.gremien = gremien;
        this.uhr = uhr;
    }

    @GetMapping("/api/gremien")
    List<Auswahl> gremien() {
        LocalDate heute = LocalDate.now(uhr.withZone(Datum.ZONE));
        return gremien.alle().stream().filter(gremium -> gremium.bis() == null || !gremium.bis().isBefore(heute))
                .map(gremium -> new Auswahl(gremium.kuerzel(), gremium.name())).toList();
    }

    record Auswahl(String kuerzel, String name) {
    }
}
