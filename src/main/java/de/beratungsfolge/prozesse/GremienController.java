package de.beratungsfolge.prozesse;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names of the bodies that are not over, for the start forms that ask for one. */
@RestController
class GremienController {

    private final Gremien gremien;
    private final Zugang zugang;
    private final Clock uhr;

    GremienController(Gremien gremien, Zugang zugang, Clock uhr) {
        this.gremien = gremien;
        this.zugang = zugang;
        this.uhr = uhr;
    }

    @GetMapping("/api/gremien")
    List<Auswahl> gremien(HttpServletRequest anfrage) {
        zugang.verlangeStart(anfrage, "sitzung", "antrag", "dringlichkeit");
        LocalDate heute = LocalDate.now(uhr.withZone(Datum.ZONE));
        return gremien.alle().stream().filter(gremium -> gremium.bis() == null || !gremium.bis().isBefore(heute))
                .map(gremium -> new Auswahl(gremium.kuerzel(), gremium.name(), gremium.istWeitererAusschuss())).toList();
    }

    /** @param weitererAusschuss a committee other than the Hauptausschuss */
    record Auswahl(String kuerzel, String name, boolean weitererAusschuss) {
    }
}
