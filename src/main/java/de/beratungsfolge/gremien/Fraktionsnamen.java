package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the Fraktionen are called on which day. */
@Component
class Fraktionsnamen {

    private final FraktionRepository fraktionen;
    private final FraktionsnameRepository namen;

    Fraktionsnamen(FraktionRepository fraktionen, FraktionsnameRepository namen) {
        this.fraktionen = fraktionen;
        this.namen = namen;
    }

    /** @return name by id of the Fraktion */
    Map<Long, String> am(LocalDate tag) {
        Map<Long, String> am = new HashMap<>();
        fraktionen.findAll().forEach(fraktion -> am.put(fraktion.id(), fraktion.name()));
        alle().stream().filter(name -> !name.von().isAfter(tag)).forEach(name -> am.put(name.fraktionId(), name.name()));
        return am;
    }

    /** @return all later names, in the order of their first days */
    List<Fraktionsname> alle() {
        return namen.findAllByOrderByVon();
    }
}
