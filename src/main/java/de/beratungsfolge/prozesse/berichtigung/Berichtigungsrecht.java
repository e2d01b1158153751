package de.beratungsfolge.prozesse.berichtigung;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.sitzungen.Berichtigungen;
import de.beratungsfolge.sitzungen.Sitzung;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may correct the record of a meeting: its chair, its keeper of the minutes, the Sitzungsdienst. */
@Component
class Berichtigungsrecht {

    private final Berichtigungen berichtigungen;
    private final Gremien gremien;
    private final Zugang zugang;

    Berichtigungsrecht(Berichtigungen berichtigungen, Gremien gremien, Zugang zugang) {
        this.berichtigungen = berichtigungen;
        this.gremien = gremien;
        this.zugang = zugang;
    }

    /** Closed meetings whose record this person may correct, latest first. */
    List<Sitzung> sitzungen(String person) {
        boolean alle = zugang.rollen(person).contains(Rolle.SITZUNGSDIENST);
        return berichtigungen.berichtigbare().stream().filter(sitzung -> alle || beteiligt(sitzung, person)).toList();
    }

    private boolean beteiligt(Sitzung sitzung, String person) {
        return Stream.of(gremien.vorsitz(sitzung.gremiumId(), sitzung.datum()),
                        gremien.schriftfuehrung(sitzung.gremiumId(), sitzung.datum()))
                .flatMap(Optional::stream).map(Person::benutzer).anyMatch(person::equals);
    }
}
