package de.beratungsfolge.gremien;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which body on which day. */
@Service
@Transactional
public class Gremien {

    private final GremiumRepository gremien;
    private final PersonRepository personen;
    private final FraktionRepository fraktionen;
    private final MitgliedschaftRepository mitgliedschaften;
    private final VertretungRepository vertretungen;

    Gremien(GremiumRepository gremien, PersonRepository personen, FraktionRepository fraktionen,
            MitgliedschaftRepository mitgliedschaften, VertretungRepository vertretungen) {
        this.gremien = gremien;
        this.personen = personen;
        this.fraktionen = fraktionen;
        this.mitgliedschaften = mitgliedschaften;
        this.vertretungen = vertretungen;
    }

    /** @return all bodies by name */
    public List<Gremium> alle() {
        return gremien.findAllByOrderByName();
    }

    /** @return the body with this id
     *  @throws NoSuchElementException if there is none */
    public Gremium gremium(long id) {
        return gremien.findById(id).orElseThrow(() -> new NoSuchElementException("Gremium " + id));
    }

    /** @return the body with this Kürzel, if there is one */
    public Optional<Gremium> gremium(String kuerzel) {
        return kuerzel == null ? Optional.empty() : gremien.findByKuerzel(kuerzel);
    }

    /** @return the person with this id
     *  @throws NoSuchElementException if there is none */
    public Person person(long id) {
        return personen.findById(id).orElseThrow(() -> new NoSuchElementException("Person " + id));
    }

    /** @return the person who signs in with this name, if known */
    public Optional<Person> personMitBenutzer(String benutzer) {
        return benutzer == null ? Optional.empty() : personen.findByBenutzer(benutzer);
    }

    /** @return the name to show for somebody who signs in with this name */
    public String nameVon(String benutzer) {
        return personMitBenutzer(benutzer).map(Person::name).orElse(benutzer);
    }

    /** @return members of the body on that day, chair first, then in the order of the list */
    public List<Mitglied> mitglieder(long gremiumId, LocalDate tag) {
        List<Mitgliedschaft> am = mitgliedschaften.amTag(gremiumId, tag).stream()
                .filter(mitgliedschaft -> mitgliedschaft.art() != Mitgliedsart.SCHRIFTFUEHRUNG).toList();
        Map<Long, Person> namen = personen(am.stream().map(Mitgliedschaft::personId).toList());
        Map<Long, Fraktion> gruppen = fraktionen();
        return am.stream()
                .map(m -> new Mitglied(namen.get(m.personId()), m.art(), m.vorsitz(), m.fraktionId(),
                        fraktionsname(gruppen, m.fraktionId()), 0, m.angabe()))
                .sorted((a, b) -> Boolean.compare(b.vorsitz(), a.vorsitz()))
                .toList();
    }

    /** @return deputies of the body on that day, by Fraktion and in their fixed order */
    public List<Mitglied> vertreter(long gremiumId, LocalDate tag) {
        List<Vertretung> am = vertretungen.amTag(gremiumId, tag);
        Map<Long, Person> namen = personen(am.stream().map(Vertretung::personId).toList());
        Map<Long, Fraktion> gruppen = fraktionen();
        return am.stream()
                .map(v -> new Mitglied(namen.get(v.personId()), v.art(), false, v.fraktionId(),
                        fraktionsname(gruppen, v.fraktionId()), v.rang(), v.angabe()))
                .toList();
    }

    /** @return the chair of the body on that day, if one is entered */
    public Optional<Person> vorsitz(long gremiumId, LocalDate tag) {
        return mitgliedschaften.amTag(gremiumId, tag).stream().filter(Mitgliedschaft::vorsitz).findFirst()
                .map(mitgliedschaft -> person(mitgliedschaft.personId()));
    }

    /** @return who keeps the minutes of the body on that day, if entered */
    public Optional<Person> schriftfuehrung(long gremiumId, LocalDate tag) {
        return mitgliedschaften.amTag(gremiumId, tag).stream()
                .filter(mitgliedschaft -> mitgliedschaft.art() == Mitgliedsart.SCHRIFTFUEHRUNG).findFirst()
                .map(mitgliedschaft -> person(mitgliedschaft.personId()));
    }

    /** Adds a body. @return it with its id */
    public Gremium aufnehmen(Gremium gremium) {
        return gremien.save(gremium);
    }

    /** Adds a person. @return it with its id */
    public Person aufnehmen(Person person) {
        return personen.save(person);
    }

    /** Adds a Fraktion. @return it with its id */
    public Fraktion aufnehmen(Fraktion fraktion) {
        return fraktionen.save(fraktion);
    }

    /** Adds a membership. @return it with its id */
    public Mitgliedschaft aufnehmen(Mitgliedschaft mitgliedschaft) {
        return mitgliedschaften.save(mitgliedschaft);
    }

    /** Adds a deputy. @return it with its id */
    public Vertretung aufnehmen(Vertretung vertretung) {
        return vertretungen.save(vertretung);
    }

    private Map<Long, Person> personen(Collection<Long> ids) {
        return personen.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private Map<Long, Fraktion> fraktionen() {
        return fraktionen.findAll().stream().collect(Collectors.toMap(Fraktion::id, Function.identity()));
    }

    private static String fraktionsname(Map<Long, Fraktion> gruppen, Long id) {
        return id == null ? null : gruppen.get(id).name();
    }
}
