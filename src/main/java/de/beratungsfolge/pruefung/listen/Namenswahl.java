package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.GremienVerzeichnis;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Benutzer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up the names in a filter. */
@Component
class Namenswahl {

    private final GremienVerzeichnis verzeichnis;
    private final Gremien gremien;
    private final Benutzer benutzer;
    private final Clock uhr;

    Namenswahl(GremienVerzeichnis verzeichnis, Gremien gremien, Benutzer benutzer, Clock uhr) {
        this.verzeichnis = verzeichnis;
        this.gremien = gremien;
        this.benutzer = benutzer;
        this.uhr = uhr;
    }

    /** @return every body, by name */
    Collection<Gremium> alle() {
        return verzeichnis.nachId().values();
    }

    /** @param leuteZaehlen whether the list knows people at all */
    Auswahl auswahl(Filter filter, boolean leuteZaehlen) {
        Long gremium = filter.gremium().isEmpty() ? null : alle().stream().filter(eines -> eines.kuerzel().equals(filter.gremium()))
                .map(Gremium::id).findFirst().orElse(null);
        LocalDate heute = LocalDate.now(uhr.withZone(Datum.ZONE));
        if (filter.person().isEmpty() || !leuteZaehlen) {
            return new Auswahl(filter, gremium, null, null, heute);
        }
        List<String> worte = List.of(filter.person().toLowerCase(Locale.GERMANY).split("[\\s,]+"));
        List<Person> personen = gremien.personen().stream().filter(person -> worte.stream().allMatch(wort ->
                (person.name() + " " + person.benutzer()).toLowerCase(Locale.GERMANY).contains(wort))).toList();
        Set<String> leute = new HashSet<>(benutzer.suchen(filter.person()).keySet());
        personen.stream().map(Person::benutzer).filter(Objects::nonNull).forEach(leute::add);
        return new Auswahl(filter, gremium, personen.stream().map(Person::id).collect(Collectors.toSet()), leute, heute);
    }
}
