package de.beratungsfolge.pruefung.auskunft;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Benutzer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the names of others out of an extract (Art. 15 Abs. 4 DSGVO). Whoever has or had a seat in a body is public in public
 * matters; everybody else the program knows by name is blacked out. Names that somebody typed into a text it cannot know.
 */
@Component
class Schwaerzung {

    static final String GESCHWAERZT = "[geschwärzt]";
    /** Tables in which people stand by name alone. */
    private static final List<String> NAMEN = List.of("beirat_kandidat", "beirat_delegierter", "beirat_kassenpruefer",
            "versammlungsdelegierter", "kassenpruefende", "bewerbung", "listenplatz");

    private final Gremien gremien;
    private final Benutzer benutzer;
    private final JdbcClient datenbank;

    Schwaerzung(Gremien gremien, Benutzer benutzer, JdbcClient datenbank) {
        this.gremien = gremien;
        this.benutzer = benutzer;
        this.datenbank = datenbank;
    }

    /** The names of others, gathered once for an extract. */
    final class Stift {

        private final Betroffene person;
        private final Map<Long, Person> personen = new HashMap<>();
        private final Set<Long> oeffentliche;
        private final Set<String> konten;
        private final Pattern immer;
        private final Pattern nichtoeffentlich;

        private Stift(Betroffene person) {
            this.person = person;
            this.konten = new HashSet<>(benutzer.alle());
            konten.remove(person.anmeldename());
            gremien.personen().forEach(eine -> personen.put(eine.id(), eine));
            this.oeffentliche = new HashSet<>(datenbank.sql("select person_id from mitgliedschaft").query(Long.class).list());
            Set<String> offene = new HashSet<>();
            Set<String> andere = new HashSet<>(benutzer.namen(konten).values());
            NAMEN.forEach(tabelle -> andere.addAll(datenbank.sql("select name from " + tabelle).query(String.class).list()));
            personen.values().forEach(eine -> (oeffentliche.contains(eine.id()) ? offene : andere)
                    .addAll(List.of(eine.name(), eine.listenname())));
            offene.removeAll(person.namen());
            andere.removeAll(person.namen());
            andere.removeAll(offene);
            andere.removeIf(String::isBlank);
            this.immer = Woerter.muster(andere);
            Set<String> alle = new HashSet<>(offene);
            alle.addAll(andere);
            this.nichtoeffentlich = Woerter.muster(alle);
        }

        /** @return the text without names of others */
        String text(String text, boolean oeffentlich) {
            if (konten.contains(text)) {
                return GESCHWAERZT;
            }
            String ohne = (oeffentlich ? immer : nichtoeffentlich).matcher(text).replaceAll(GESCHWAERZT);
            for (String konto : konten) {
                ohne = ohne.replace("\"" + konto + "\"", "\"" + GESCHWAERZT + "\"").replace(" von " + konto + ",", " von " + GESCHWAERZT + ",");
            }
            return ohne;
        }

        /** @return who is meant by this number */
        String person(String nummer, boolean oeffentlich) {
            long id = Long.parseLong(nummer);
            if (person.personId() != null && person.personId() == id) {
                return person.name();
            }
            return oeffentlich && oeffentliche.contains(id) && personen.containsKey(id) ? personen.get(id).name() : GESCHWAERZT;
        }

        /** @return the text without the full names of others, so that a family name that is left is not theirs */
        String ohneFremde(String text) {
            return nichtoeffentlich.matcher(text).replaceAll("");
        }
    }

    Stift fuer(Betroffene person) {
        return new Stift(person);
    }
}
