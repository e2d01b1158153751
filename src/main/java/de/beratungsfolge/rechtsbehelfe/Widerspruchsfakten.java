package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.pruefungen.Widerspruch;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The facts about a Widerspruch or a Beanstandung as the rules ask for them. */
@Component
class Widerspruchsfakten {

    private final Gremien gremien;

    Widerspruchsfakten(Gremien gremien) {
        this.gremien = gremien;
    }

    /** @param neueSitzungAm day of the new meeting, or null */
    Widerspruch fuer(Rechtsbehelf einer, LocalDate neueSitzungAm, boolean bleibtDabei) {
        return new Widerspruch(de.beratungsfolge.regelwerk.pruefungen.Rechtsbehelf.valueOf(einer.art.name()),
                gremien.gremium(einer.gremiumId).fuerRegeln(), einer.beschlussAm, einer.eingelegtAm, neueSitzungAm,
                einer.wiederholt, bleibtDabei);
    }
}
