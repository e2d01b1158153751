package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Mitgliederpflege;
import de.beratungsfolge.gremien.Mitgliedsdaten;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.gremien.Personenwahl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters members of the Seniorenbeirat under their names; who already is or was one of them stays the same person. */
@Component
class Beiratsmitglieder {

    private final Gremien gremien;
    private final Mitgliederpflege pflege;

    Beiratsmitglieder(Gremien gremien, Mitgliederpflege pflege) {
        this.gremien = gremien;
        this.pflege = pflege;
    }

    /** @return memberships of the body on that day, minute-keepers included */
    List<Mitgliedschaft> am(long gremiumId, LocalDate tag) {
        return gremien.besetzung(gremiumId).mitgliedschaften(tag);
    }

    void beenden(Mitgliedschaft eine, LocalDate letzterTag, String person) {
        pflege.beenden(eine.id(), gremien.besetzung(eine.gremiumId()).mitgliedschaften().stream()
                .filter(jetzige -> jetzige.id().equals(eine.id())).findFirst().orElseThrow().version(), letzterTag, null, person);
    }

    void aufnehmen(long gremiumId, String name, LocalDate ab, String person) {
        Personenwahl wer = bekannt(gremiumId, name).map(einer -> Personenwahl.bekannt(einer.id()))
                .orElseGet(() -> neu(name));
        pflege.aufnehmen(gremiumId, new Mitgliedsdaten(wer, null, Mitgliedsart.BEIRATSMITGLIED, null, ab, null), person);
    }

    /** @return somebody of this name who ever belonged to the body */
    Optional<Person> bekannt(long gremiumId, String name) {
        return gremien.besetzung(gremiumId).mitgliedschaften().stream().map(eine -> gremien.person(eine.personId()))
                .filter(einer -> einer.name().equals(name)).findFirst();
    }

    private static Personenwahl neu(String name) {
        int trenner = name.lastIndexOf(' ');
        return new Personenwahl(null, trenner < 0 ? "" : name.substring(0, trenner), name.substring(trenner + 1), null);
    }
}
