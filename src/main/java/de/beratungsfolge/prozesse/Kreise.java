package de.beratungsfolge.prozesse;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts circles together of those who may see something non-public. */
@Component
class Kreise {

    private final Gremien gremien;
    private final Sitzungsaemter aemter;

    Kreise(Gremien gremien, Sitzungsaemter aemter) {
        this.gremien = gremien;
        this.aemter = aemter;
    }

    /** @return a circle with those in it who always are: mayor, Sitzungsdienst, auditors */
    Sammlung neu() {
        return new Sammlung();
    }

    /** A circle that grows. */
    final class Sammlung {

        private final Set<String> personen = new HashSet<>();
        private final Set<Rolle> rollen = EnumSet.of(Rolle.BUERGERMEISTER, Rolle.SITZUNGSDIENST, Rolle.PRUEFUNG);

        /** @param benutzer login name; null adds nobody */
        Sammlung person(String benutzer) {
            if (benutzer != null) {
                personen.add(benutzer);
            }
            return this;
        }

        Sammlung rolle(Rolle rolle) {
            rollen.add(rolle);
            return this;
        }

        /** Chair and secretary of the body; if nobody is entered, everybody who has the role. */
        Sammlung leitung(long gremiumId, LocalDate tag) {
            aufnehmen(gremien.vorsitz(gremiumId, tag), Rolle.VORSITZ);
            return aufnehmen(gremien.schriftfuehrung(gremiumId, tag), Rolle.SCHRIFTFUEHRUNG);
        }

        /** Whoever chairs this meeting or was to chair it, and whoever keeps its minutes. */
        Sammlung leitung(Sitzung sitzung) {
            aemter.vorgesehenerVorsitz(sitzung).map(Person::benutzer).ifPresent(this::person);
            aufnehmen(aemter.vorsitz(sitzung), Rolle.VORSITZ);
            return aufnehmen(aemter.schriftfuehrung(sitzung), Rolle.SCHRIFTFUEHRUNG);
        }

        /** This person; if there is none with access, everybody who has the role. */
        Sammlung person(Optional<String> benutzer, Rolle sonst) {
            benutzer.ifPresentOrElse(personen::add, () -> rollen.add(sonst));
            return this;
        }

        private Sammlung aufnehmen(Optional<Person> person, Rolle sonst) {
            return person(person.map(Person::benutzer), sonst);
        }

        Personenkreis kreis() {
            return new Personenkreis(personen, rollen);
        }
    }
}
