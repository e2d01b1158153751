package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was excluded from the item, and how it went. */
@Component
@Order(10)
class Verlaufsquelle implements Niederschriftquelle {

    private final Ausschluesse ausschluesse;
    private final Gremien gremien;

    Verlaufsquelle(Ausschluesse ausschluesse, Gremien gremien) {
        this.ausschluesse = ausschluesse;
        this.gremien = gremien;
    }

    @Override
    public List<Niederschriftentwurf.Teil> teile(Tagesordnungspunkt punkt) {
        List<Niederschriftentwurf.Teil> teile = new ArrayList<>();
        Set<Long> ausgeschlossen = ausschluesse.ausgeschlossen(punkt.id());
        if (!ausgeschlossen.isEmpty()) {
            teile.add(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.AUSSCHLUSS,
                    "Ausgeschlossen nach § 31 GO NRW: " + ausgeschlossen.stream().map(gremien::person).map(Person::name)
                            .sorted().collect(Collectors.joining(", "))));
        }
        if (punkt.verlauf() != null || punkt.ergebnis() == null) {
            teile.add(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.VERLAUF,
                    punkt.verlauf() != null ? punkt.verlauf() : "Der Punkt wurde nicht behandelt."));
        }
        return teile;
    }
}
