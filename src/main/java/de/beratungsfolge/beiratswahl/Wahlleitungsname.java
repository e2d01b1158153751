package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import org.springframework.stereotype.Component;

/** What the Wahlleitung is called: minutes and press name a person, not a login (§ 11 Satz 2, § 12 Abs. 6 GeschO-SB). */
@Component
public class Wahlleitungsname {

    private final Gremien gremien;
    private final Namensquelle namen;

    Wahlleitungsname(Gremien gremien, Namensquelle namen) {
        this.gremien = gremien;
        this.namen = namen;
    }

    /** @return the name in the master data, else the one with which the person signs in */
    public String von(Beiratswahl wahl) {
        return gremien.personMitBenutzer(wahl.wahlleitung()).map(Person::name)
                .orElseGet(() -> namen.name(wahl.wahlleitung()));
    }
}
