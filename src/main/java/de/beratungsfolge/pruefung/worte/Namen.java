package de.beratungsfolge.pruefung.worte;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.GremienVerzeichnis;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who somebody is whom the record names by login name or number. */
@Component
public class Namen {

    private final Gremien gremien;
    private final GremienVerzeichnis verzeichnis;
    private final Benutzer benutzer;
    private final Zugang zugang;

    Namen(Gremien gremien, GremienVerzeichnis verzeichnis, Benutzer benutzer, Zugang zugang) {
        this.gremien = gremien;
        this.verzeichnis = verzeichnis;
        this.benutzer = benutzer;
        this.zugang = zugang;
    }

    /** Somebody who signs in, and the roles that person has today; the record keeps no roles. */
    public record Wer(String anmeldename, String name, String rollen) {

        /** @return name and roles in one phrase */
        public String ganz() {
            return rollen.isEmpty() ? name : name + " (" + rollen + ")";
        }
    }

    /** Names by number, read once for many entries. */
    public record Verzeichnis(Map<Long, String> personen, Map<Long, String> gremien, Map<String, String> anmeldenamen) {

        /** @return who signs in by this name, or the text itself */
        String anmeldename(String text) {
            return anmeldenamen.getOrDefault(text, text);
        }

        String person(long id) {
            return personen.getOrDefault(id, "Person " + id);
        }

        String gremium(long id) {
            return gremien.getOrDefault(id, "Gremium " + id);
        }
    }

    /** @return names of all people and bodies by number */
    public Verzeichnis verzeichnis() {
        return new Verzeichnis(gremien.personen().stream().collect(Collectors.toMap(Person::id, Person::listenname)),
                verzeichnis.nachId().values().stream().collect(Collectors.toMap(Gremium::id, Gremium::name)), benutzer.suchen(""));
    }

    /** @return names of these people by login name, which stands for itself where nobody is known by it */
    public Map<String, String> namen(Collection<String> anmeldenamen) {
        Set<String> verschiedene = Set.copyOf(anmeldenamen);
        Map<String, String> namen = new HashMap<>();
        verschiedene.forEach(eine -> namen.put(eine, eine));
        gremien.personen().stream().filter(person -> person.benutzer() != null && verschiedene.contains(person.benutzer()))
                .forEach(person -> namen.put(person.benutzer(), person.name()));
        namen.putAll(benutzer.namen(verschiedene));
        return namen;
    }

    /** @return these people by login name, with their roles */
    public Map<String, Wer> leute(Collection<String> anmeldenamen) {
        Map<String, String> namen = namen(anmeldenamen);
        Set<String> verschiedene = namen.keySet();
        return verschiedene.stream().collect(Collectors.toMap(eine -> eine, eine -> new Wer(eine, namen.get(eine),
                zugang.rollen(eine).stream().map(Rolle::bezeichnung).collect(Collectors.joining(", ")))));
    }
}
