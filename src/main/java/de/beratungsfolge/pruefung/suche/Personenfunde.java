package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by name: in which bodies they sit, and a link to what they recorded. */
@Component
@Order(4)
class Personenfunde implements Trefferliste {

    private final JdbcClient datenbank;
    private final Leutewahl leute;

    Personenfunde(JdbcClient datenbank, Leutewahl leute) {
        this.datenbank = datenbank;
        this.leute = leute;
    }

    private record Sitz(long personId, String gremium, LocalDate von, LocalDate bis) {

        String worte() {
            return gremium + (bis == null ? " seit " + Datum.deutsch(von) : " " + Datum.deutsch(von) + " bis " + Datum.deutsch(bis));
        }
    }

    @Override
    public String schluessel() {
        return "personen";
    }

    @Override
    public String name() {
        return "Personen";
    }

    @Override
    public boolean versteht(Suchfrage frage) {
        return !gesucht(frage).isEmpty() && frage.norm().isEmpty() && frage.gremium().isEmpty();
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        String text = gesucht(frage);
        if (text.isEmpty()) {
            return Fund.NICHTS;
        }
        List<Person> mitglieder = leute.mitglieder(text).stream().limit(hoechstens).toList();
        Map<Long, String> sitze = sitze(mitglieder);
        List<Treffer> treffer = new ArrayList<>();
        Set<String> genannt = new HashSet<>();
        for (Person person : mitglieder) {
            genannt.add(person.benutzer() == null ? "" : person.benutzer());
            treffer.add(treffer(person.name(), person.benutzer(), sitze.getOrDefault(person.id(), "")));
        }
        leute.anmeldenamen(text).forEach((login, name) -> {
            if (!genannt.contains(login) && treffer.size() < hoechstens) {
                treffer.add(treffer(name, login, ""));
            }
        });
        return new Fund(treffer, null);
    }

    private static String gesucht(Suchfrage frage) {
        return frage.person().isEmpty() ? frage.text() : frage.person();
    }

    private static Treffer treffer(String name, String login, String sitze) {
        return new Treffer(name, login == null ? null : new Suchfrage("eintraege", "", "", "", login, "", "", "").adresse(), "",
                login == null ? "ohne Zugang" : login, sitze, "");
    }

    private Map<Long, String> sitze(List<Person> personen) {
        if (personen.isEmpty()) {
            return new HashMap<>();
        }
        return datenbank.sql("""
                        select m.person_id, g.name as gremium, m.von, m.bis from mitgliedschaft m join gremium g on g.id = m.gremium_id
                        where m.person_id in (:personen) order by m.von, g.name""")
                .param("personen", personen.stream().map(Person::id).toList()).query(Sitz.class).list().stream()
                .collect(Collectors.groupingBy(Sitz::personId, Collectors.mapping(Sitz::worte, Collectors.joining("; "))));
    }
}
