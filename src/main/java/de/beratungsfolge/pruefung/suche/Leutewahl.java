package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Benutzer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** People by a part of their name: members of bodies and whoever signs in. */
@Component
class Leutewahl {

    private final Gremien gremien;
    private final Benutzer benutzer;

    Leutewahl(Gremien gremien, Benutzer benutzer) {
        this.gremien = gremien;
        this.benutzer = benutzer;
    }

    List<Person> mitglieder(String text) {
        List<String> worte = List.of(text.toLowerCase(Locale.GERMANY).split("[\\s,]+"));
        return gremien.personen().stream().filter(person -> worte.stream().allMatch(wort -> (person.name() + " " + person.benutzer())
                .toLowerCase(Locale.GERMANY).contains(wort))).toList();
    }

    /** Names by login name. */
    Map<String, String> anmeldenamen(String text) {
        Map<String, String> namen = new LinkedHashMap<>(benutzer.suchen(text));
        mitglieder(text).stream().filter(person -> person.benutzer() != null)
                .forEach(person -> namen.putIfAbsent(person.benutzer(), person.name()));
        return namen;
    }
}
