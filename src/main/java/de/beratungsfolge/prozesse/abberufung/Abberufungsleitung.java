package de.beratungsfolge.prozesse.abberufung;

import de.beratungsfolge.beiratsaemter.Abberufungsakten;
import de.beratungsfolge.beiratsaemter.Abberufungsverfahren;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody presides over the vote on the own recall: a deputy does (§ 10 Satz 3 GeschO-SB by analogy). */
@Component
class Abberufungsleitung {

    private static final String GRUND = "Die Sitzung stimmt über die Abberufung der Person ab, die sie sonst leitet; "
            + "eine Stellvertretung leitet sie (§ 10 Satz 3 GeschO-SB entsprechend).";

    private final Abberufungsakten akten;
    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Amtsnachfolge amtsnachfolge;
    private final Tagesordnung tagesordnung;

    Abberufungsleitung(Abberufungsakten akten, Sitzungen sitzungen, Sitzungsaemter aemter, Amtsnachfolge amtsnachfolge,
                       Tagesordnung tagesordnung) {
        this.akten = akten;
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.amtsnachfolge = amtsnachfolge;
        this.tagesordnung = tagesordnung;
    }

    /** Hands the planned meeting over, if whoever shall be recalled would lead it. */
    void uebergeben(long abberufungId, String person) {
        Abberufungsverfahren eine = akten.verfahren(abberufungId);
        Sitzung sitzung = sitzungen.sitzung(eine.sitzungId());
        Optional<Person> leitung = aemter.vorsitz(sitzung);
        if (sitzung.stand().vorDerSitzung() && leitung.map(Person::id).filter(id -> id.equals(eine.inhaberId())).isPresent()) {
            amtsnachfolge.vorschlaege(sitzung, Sitzungsamt.VORSITZ).stream().findFirst().ifPresent(erster ->
                    amtsnachfolge.uebergeben(sitzung, Sitzungsamt.VORSITZ, erster.person().id(), null, GRUND, person));
        }
    }

    /** @return login name of whoever led the meeting that voted; null for a person without access */
    String benutzer(long abberufungId) {
        Sitzung sitzung = sitzungen.sitzung(tagesordnung.punkt(akten.verfahren(abberufungId).punktId()).sitzungId());
        return aemter.vorsitz(sitzung).map(Person::benutzer).orElse(null);
    }
}
