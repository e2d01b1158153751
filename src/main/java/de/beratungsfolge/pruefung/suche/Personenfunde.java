package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.pruefung.Leutewahl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by name: in which bodies they sit, and a link to what they recorded. The mark of a page is how many come before it. */
@Component
@Order(4)
class Personenfunde implements Trefferliste {

    private final JdbcClient datenbank;
    private final Leutewahl leute;

    Personenfunde(JdbcClient datenbank, Leutewahl leute) {
        this.datenbank = datenbank;
        this.leute = leute;
    }

    /** @param personId null: no member of anything */
    private record Wer(Long personId, String name, String login) {
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
    public Set<Angabe> kennt() {
        return EnumSet.of(Angabe.TEXT, Angabe.PERSON);
    }

    @Override
    public List<String> einwaende(Suchfrage frage) {
        List<String> einwaende = new ArrayList<>(Trefferliste.super.einwaende(frage));
        if (frage.text().isEmpty() == frage.person().isEmpty()) {
            einwaende.add("Name: bitte in eines der beiden Felder „" + Angabe.TEXT.bezeichnung() + "“ und „" + Angabe.PERSON.bezeichnung() + "“ eintragen.");
        }
        return einwaende;
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        String text = gesucht(frage);
        List<Person> mitglieder = leute.mitglieder(text);
        List<Wer> alle = new ArrayList<>(mitglieder.stream().map(person -> new Wer(person.id(), person.name(), person.benutzer())).toList());
        Set<String> genannt = mitglieder.stream().map(Person::benutzer).collect(Collectors.toSet());
        leute.anmeldenamen(text, mitglieder).forEach((login, name) -> {
            if (!genannt.contains(login)) {
                alle.add(new Wer(null, name, login));
            }
        });
        int vorher = frage.nach().matches("\\d{1,6}") ? Integer.parseInt(frage.nach()) : 0;
        List<Wer> gezeigte = alle.stream().skip(vorher).limit(hoechstens).toList();
        Map<Long, String> sitze = sitze(gezeigte.stream().map(Wer::personId).filter(Objects::nonNull).toList());
        return new Fund(gezeigte.stream().map(wer -> treffer(wer, sitze.getOrDefault(wer.personId(), ""))).toList(),
                alle.size() > vorher + hoechstens ? String.valueOf(vorher + hoechstens) : null);
    }

    private static String gesucht(Suchfrage frage) {
        return frage.person().isEmpty() ? frage.text() : frage.person();
    }

    private static Treffer treffer(Wer wer, String sitze) {
        return new Treffer(wer.name(), wer.login() == null ? null : new Suchfrage("eintraege", "", "", "", wer.login(), "", "", "").adresse(), "",
                wer.login() == null ? "ohne Zugang" : wer.login(), sitze, "");
    }

    private Map<Long, String> sitze(List<Long> personen) {
        if (personen.isEmpty()) {
            return new HashMap<>();
        }
        return datenbank.sql("""
                        select m.person_id, g.name as gremium, m.von, m.bis from mitgliedschaft m join gremium g on g.id = m.gremium_id
                        where m.person_id in (:personen) order by m.von, g.name""").param("personen", personen).query(Sitz.class).list().stream()
                .collect(Collectors.groupingBy(Sitz::personId, Collectors.mapping(Sitz::worte, Collectors.joining("; "))));
    }
}
