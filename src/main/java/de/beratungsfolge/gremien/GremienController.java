package de.beratungsfolge.gremien;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names of the bodies for start forms; public knowledge, nothing else is given. */
@RestController
class GremienController {

    private final Gremien gremien;

    GremienController(Gremien gremien) {
        this.gremien = gremien;
    }

    @GetMapping("/api/gremien")
    List<Auswahl> gremien() {
        return gremien.alle().stream().map(gremium -> new Auswahl(gremium.kuerzel(), gremium.name())).toList();
    }

    record Auswahl(String kuerzel, String name) {
    }
}
