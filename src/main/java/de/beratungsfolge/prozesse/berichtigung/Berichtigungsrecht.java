package de.beratungsfolge.prozesse.berichtigung;

import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.sitzungen.Berichtigungen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may correct the record of a meeting: its chair, its keeper of the minutes, the Sitzungsdienst. */
@Component
class Berichtigungsrecht {

    private final Berichtigungen berichtigungen;
    private final Sitzungsaemter aemter;
    private final Zugang zugang;
    private final Sichtbarkeit sichtbarkeit;

    Berichtigungsrecht(Berichtigungen berichtigungen, Sitzungsaemter aemter, Zugang zugang,
                       Sichtbarkeit sichtbarkeit) {
        this.berichtigungen = berichtigungen;
        this.aemter = aemter;
        this.zugang = zugang;
        this.sichtbarkeit = sichtbarkeit;
    }

    /** Closed meetings whose record this person may correct, latest first. */
    List<Sitzung> sitzungen(String person) {
        boolean alle = zugang.rollen(person).contains(Rolle.SITZUNGSDIENST);
        return berichtigungen.berichtigbare().stream().filter(sitzung -> alle || beteiligt(sitzung, person))
                .filter(sitzung -> sichtbarkeit.darfNichtoeffentlichesSehen(person, sitzung.id())).toList();
    }

    private boolean beteiligt(Sitzung sitzung, String person) {
        return Stream.concat(Stream.of(Sitzungsamt.values()).flatMap(amt -> aemter.inhaberInDerSitzung(sitzung, amt).stream()),
                        aemter.vorgesehenerVorsitz(sitzung).stream())
                .map(Person::benutzer).anyMatch(person::equals);
    }
}
