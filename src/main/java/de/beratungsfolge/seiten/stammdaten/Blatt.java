package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.gremien.Artnamen;
import de.beratungsfolge.gremien.Besetzung;
import de.beratungsfolge.gremien.Fraktion;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienamt;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.gremien.Vertretung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts bodies, memberships and deputies of a day into the words of a page. */
@Component
class Blatt {

    private static final Comparator<Zeile> REIHENFOLGE = Comparator
            .comparing((Zeile zeile) -> zeile.mitgliedschaft().istSchriftfuehrung())
            .thenComparing(zeile -> zeile.mitgliedschaft().amt() == null ? Gremienamt.values().length
                    : zeile.mitgliedschaft().amt().ordinal())
            .thenComparing(zeile -> !zeile.mitgliedschaft().art().stimmberechtigt())
            .thenComparing(Zeile::fraktion).thenComparing(zeile -> zeile.person().listenname());

    private final Gremien gremien;
    private final Besetzungshinweise hinweise;

    Blatt(Gremien gremien, Besetzungshinweise hinweise) {
        this.gremien = gremien;
        this.hinweise = hinweise;
    }

    /** A membership in words; {@code fraktion} is empty for none. */
    public record Zeile(Mitgliedschaft mitgliedschaft, Person person, String fraktion) {
        /** @return the office, or an empty text */
        public String amt() {
            return mitgliedschaft.amt() == null || mitgliedschaft.istSchriftfuehrung() ? ""
                    : mitgliedschaft.amt().bezeichnung();
        }
    }

    /** A deputy in words. */
    public record Platz(Vertretung vertretung, Person person) {
    }

    /** The ordered deputies of one Fraktion. */
    public record Liste(Fraktion fraktion, List<Platz> plaetze) {
    }

    /** A body on one day. */
    public record Gremiumsblatt(Gremium gremium, String art, List<Zeile> mitglieder, List<Zeile> uebrige,
                                List<Liste> vertretungen, Besetzung besetzung, List<Besetzungshinweise.Hinweis> hinweise) {

        /** @return number of members with a vote */
        public long besetzt() {
            return mitglieder.stream().filter(zeile -> zeile.mitgliedschaft().art().stimmberechtigt()).count();
        }

        /** @return name of whoever has the office on that day, or an empty text */
        public String mit(String amt) {
            return mitglieder.stream().filter(zeile -> zeile.mitgliedschaft().amt() == Gremienamt.valueOf(amt))
                    .map(zeile -> zeile.person().name()).findFirst().orElse("");
        }
    }

    Gremiumsblatt gremium(long id, LocalDate tag) {
        Besetzung besetzung = gremien.besetzung(id);
        Gremium am = besetzung.am(tag);
        Map<Long, Person> personen = gremien.personen().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Long, Fraktion> fraktionen = gremien.fraktionenAm(tag).stream()
                .collect(Collectors.toMap(Fraktion::id, Function.identity()));
        List<Zeile> alle = besetzung.mitgliedschaften().stream().map(eine -> new Zeile(eine, personen.get(eine.personId()),
                eine.fraktionId() == null ? "" : fraktionen.get(eine.fraktionId()).name())).toList();
        List<Mitgliedschaft> heutige = besetzung.mitgliedschaften(tag);
        List<Zeile> mitglieder = alle.stream().filter(zeile -> heutige.contains(zeile.mitgliedschaft()))
                .sorted(REIHENFOLGE).toList();
        List<Zeile> uebrige = alle.stream().filter(zeile -> !heutige.contains(zeile.mitgliedschaft()))
                .sorted(Comparator.comparing((Zeile zeile) -> zeile.mitgliedschaft().von()).reversed()
                        .thenComparing(zeile -> zeile.person().listenname())).toList();
        return new Gremiumsblatt(am, Artnamen.von(am.art()), mitglieder, uebrige, listen(besetzung, tag, personen, fraktionen),
                besetzung, hinweise.zu(am, mitglieder, tag));
    }

    /** @return the list of one Fraktion on that day */
    List<Vertretung> liste(long gremiumId, Long fraktionId, LocalDate tag) {
        return gremien.besetzung(gremiumId).vertretungen(tag).stream()
                .filter(eine -> fraktionId != null && eine.fraktionId() == fraktionId)
                .sorted(Comparator.comparingInt(Vertretung::rang)).toList();
    }

    private static List<Liste> listen(Besetzung besetzung, LocalDate tag, Map<Long, Person> personen,
                                      Map<Long, Fraktion> fraktionen) {
        Map<String, List<Platz>> nachName = new TreeMap<>();
        besetzung.vertretungen(tag).stream().sorted(Comparator.comparingInt(Vertretung::rang))
                .forEach(eine -> nachName.computeIfAbsent(fraktionen.get(eine.fraktionId()).name(),
                        neu -> new ArrayList<>()).add(new Platz(eine, personen.get(eine.personId()))));
        return nachName.values().stream().map(plaetze -> new Liste(fraktionen.get(plaetze.get(0).vertretung().fraktionId()),
                plaetze)).toList();
    }
}
