package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything ever entered about one body: its sizes, memberships and deputies with their days.
 *
 * @param gremium with the size it began with
 */
public record Besetzung(Gremium gremium, List<Groesse> groessen, List<Mitgliedschaft> mitgliedschaften,
                        List<Vertretung> vertretungen) {

    /** Copies the lists. */
    public Besetzung {
        groessen = List.copyOf(groessen);
        mitgliedschaften = List.copyOf(mitgliedschaften);
        vertretungen = List.copyOf(vertretungen);
    }

    /** @return the body with the size of that day */
    public Gremium am(LocalDate tag) {
        return am(gremium, groessen, tag);
    }

    /** @param groessen ordered by their first day */
    static Gremium am(Gremium gremium, List<Groesse> groessen, LocalDate tag) {
        return groessen.stream().filter(groesse -> !groesse.von().isAfter(tag)).reduce((frueher, spaeter) -> spaeter)
                .map(gremium::mit).orElse(gremium);
    }

    /** @return memberships of that day, minute-keepers included */
    public List<Mitgliedschaft> mitgliedschaften(LocalDate tag) {
        return mitgliedschaften.stream().filter(mitgliedschaft -> mitgliedschaft.giltAm(tag)).toList();
    }

    /** @return deputies of that day */
    public List<Vertretung> vertretungen(LocalDate tag) {
        return vertretungen.stream().filter(vertretung -> vertretung.giltAm(tag)).toList();
    }

    /** @return a text that changes with every change of the body: what a form was filled in against */
    public String stand() {
        return Integer.toHexString(Stream.of(gremium, groessen, mitgliedschaften, vertretungen).toList().toString()
                .hashCode());
    }

    Besetzung mit(Gremium anderes) {
        return new Besetzung(anderes, groessen, mitgliedschaften, vertretungen);
    }

    Besetzung mitGroessen(List<Groesse> andere) {
        return new Besetzung(gremium, andere, mitgliedschaften, vertretungen);
    }

    Besetzung mitMitgliedschaften(List<Mitgliedschaft> andere) {
        return new Besetzung(gremium, groessen, andere, vertretungen);
    }

    Besetzung mitVertretungen(List<Vertretung> andere) {
        return new Besetzung(gremium, groessen, mitgliedschaften, andere);
    }
}
