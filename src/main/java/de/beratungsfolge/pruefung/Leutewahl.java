package de.beratungsfolge.pruefung;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Benutzer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by a part of their name or by their login name: members of bodies and whoever signs in, or once did. */
@Component
public class Leutewahl {

    private final Gremien gremien;
    private final Benutzer benutzer;
    private final JdbcClient datenbank;

    Leutewahl(Gremien gremien, Benutzer benutzer, JdbcClient datenbank) {
        this.gremien = gremien;
        this.benutzer = benutzer;
        this.datenbank = datenbank;
    }

    /** Who is meant by a text, as persons and as login names. */
    public record Gemeinte(List<Person> personen, Set<String> logins) {
    }

    /** @return whose login name the text is, and nobody else; otherwise everybody whose name or login name contains it. Where nobody
     *  is known, it may still be the login name of somebody who left. */
    public Gemeinte gemeinte(String text) {
        List<Person> alle = gremien.personen();
        List<Person> genau = alle.stream().filter(person -> text.equals(person.benutzer())).toList();
        if (!genau.isEmpty() || benutzer.gibtEs(text) || hatEingetragen(text)) {
            return new Gemeinte(genau, Set.of(text));
        }
        List<Person> personen = mitglieder(text, alle);
        Set<String> logins = anmeldenamen(text, personen).keySet();
        return new Gemeinte(personen, logins.isEmpty() ? Set.of(text) : logins);
    }

    /** @return members of bodies whose name or login name contains every word of the text */
    public List<Person> mitglieder(String text) {
        return mitglieder(text, gremien.personen());
    }

    /** @return names by login name, of these members and of everybody who signs in and whose name contains the text */
    public Map<String, String> anmeldenamen(String text, List<Person> mitglieder) {
        Map<String, String> namen = new LinkedHashMap<>(benutzer.suchen(text));
        mitglieder.stream().filter(person -> person.benutzer() != null).forEach(person -> namen.putIfAbsent(person.benutzer(), person.name()));
        return namen;
    }

    private static List<Person> mitglieder(String text, List<Person> alle) {
        List<String> worte = List.of(text.toLowerCase(Locale.GERMANY).split("[\\s,]+"));
        return alle.stream().filter(person -> {
            String name = (person.name() + (person.benutzer() == null ? "" : " " + person.benutzer())).toLowerCase(Locale.GERMANY);
            return !worte.isEmpty() && worte.stream().allMatch(name::contains);
        }).toList();
    }

    private boolean hatEingetragen(String login) {
        return datenbank.sql("select 1 from protokoll_eintrag where person = :login limit 1").param("login", login).query(Integer.class)
                .optional().isPresent();
    }
}
