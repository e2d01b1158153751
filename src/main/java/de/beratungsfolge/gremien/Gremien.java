package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private final GroesseRepository groessen;
    private final Fraktionsnamen namen;
    private final Clock uhr;

    Gremien(GremiumRepository gremien, PersonRepository personen, FraktionRepository fraktionen,
            MitgliedschaftRepository mitgliedschaften, VertretungRepository vertretungen, GroesseRepository groessen,
            Fraktionsnamen namen, Clock uhr) {
        this.gremien = gremien;
        this.personen = personen;
        this.fraktionen = fraktionen;
        this.mitgliedschaften = mitgliedschaften;
        this.vertretungen = vertretungen;
        this.groessen = groessen;
        this.namen = namen;
        this.uhr = uhr;
    }

    /** @return all bodies ever entered, by name, with the size of today */
    public List<Gremium> alle() {
        return gremien.findAllByOrderByName().stream().map(gremium -> am(gremium, heute())).toList();
    }

    /** @return the bodies that exist on that day, by name, with the size of that day */
    public List<Gremium> alleAm(LocalDate tag) {
        return gremien.findAllByOrderByName().stream().filter(gremium -> gremium.bestehtAm(tag))
                .map(gremium -> am(gremium, tag)).toList();
    }

    /** @return the body with this id, with the size of today; a meeting asks for {@link #gremiumAm}
     *  @throws NoSuchElementException if there is none */
    public Gremium gremium(long id) {
        return gremiumAm(id, heute());
    }

    /** @return the body with the size it has on that day
     *  @throws NoSuchElementException if there is none */
    public Gremium gremiumAm(long id, LocalDate tag) {
        return am(gremien.findById(id).orElseThrow(() -> new NoSuchElementException("Gremium " + id)), tag);
    }

    /** @return the body with this Kürzel, with the size of today, if there is one */
    public Optional<Gremium> gremium(String kuerzel) {
        return kuerzel == null ? Optional.empty()
                : gremien.findByKuerzel(kuerzel).map(gremium -> am(gremium, heute()));
    }

    /** @return everything ever entered about the body
     *  @throws NoSuchElementException if there is none */
    public Besetzung besetzung(long id) {
        return new Besetzung(gremien.findById(id).orElseThrow(() -> new NoSuchElementException("Gremium " + id)),
                groessen.findByGremiumIdOrderByVon(id), mitgliedschaften.findByGremiumIdOrderById(id),
                vertretungen.findByGremiumIdOrderById(id));
    }

    /** @return all people, family name first */
    public List<Person> personen() {
        return personen.findAll().stream().sorted(Comparator.comparing(Person::listenname,
                Collator.getInstance(Locale.GERMANY)).thenComparing(Person::id)).toList();
    }

    /** @return the Fraktionen by name, as they are called on that day */
    public List<Fraktion> fraktionenAm(LocalDate tag) {
        Map<Long, String> gruppen = namen.am(tag);
        return fraktionen.findAll().stream().map(fraktion -> fraktion.mitNamen(gruppen.get(fraktion.id())))
                .sorted(Comparator.comparing(Fraktion::name)).toList();
    }

    /** @return everything the person ever belonged to, in the order of its days */
    public List<Mitgliedschaft> mitgliedschaften(long personId) {
        return mitgliedschaften.findByPersonIdOrderByVon(personId);
    }

    /** @return this membership
     *  @throws NoSuchElementException if there is none with this id (any more) */
    public Mitgliedschaft mitgliedschaft(long id) {
        return mitgliedschaften.findById(id).orElseThrow(() -> new NoSuchElementException("Mitgliedschaft " + id));
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
        Map<Long, Person> leute = personen(am.stream().map(Mitgliedschaft::personId).toList());
        Map<Long, String> gruppen = namen.am(tag);
        return am.stream()
                .map(m -> new Mitglied(leute.get(m.personId()), m.art(), m.vorsitz(), m.fraktionId(),
                        gruppen.get(m.fraktionId()), 0, m.angabe()))
                .sorted((a, b) -> Boolean.compare(b.vorsitz(), a.vorsitz()))
                .toList();
    }

    /** @return deputies of the body on that day, by Fraktion and in their fixed order */
    public List<Mitglied> vertreter(long gremiumId, LocalDate tag) {
        List<Vertretung> am = vertretungen.amTag(gremiumId, tag);
        Map<Long, Person> leute = personen(am.stream().map(Vertretung::personId).toList());
        Map<Long, String> gruppen = namen.am(tag);
        return am.stream()
                .map(v -> new Mitglied(leute.get(v.personId()), v.art(), false, v.fraktionId(),
                        gruppen.get(v.fraktionId()), v.rang(), v.angabe()))
                .toList();
    }

    /** @return the chair of the body on that day, if one is entered */
    public Optional<Person> vorsitz(long gremiumId, LocalDate tag) {
        return mitgliedschaften.amTag(gremiumId, tag).stream().filter(Mitgliedschaft::vorsitz).findFirst()
                .map(mitgliedschaft -> person(mitgliedschaft.personId()));
    }

    /** @return the deputy chairs of the body on that day, in their order */
    public List<Person> stellvertretenderVorsitz(long gremiumId, LocalDate tag) {
        return mitgliedschaften.amTag(gremiumId, tag).stream().filter(eine -> eine.stellvertretung() > 0)
                .sorted(Comparator.comparingInt(Mitgliedschaft::stellvertretung))
                .map(eine -> person(eine.personId())).toList();
    }

    /** @return who keeps the minutes of the body on that day, if entered */
    public Optional<Person> schriftfuehrung(long gremiumId, LocalDate tag) {
        return schriftfuehrungen(gremiumId, tag).stream().findFirst();
    }

    /** @return everybody who keeps minutes of the body on that day: the first one, then whoever else is entered */
    public List<Person> schriftfuehrungen(long gremiumId, LocalDate tag) {
        return mitgliedschaften.amTag(gremiumId, tag).stream().filter(Mitgliedschaft::istSchriftfuehrung)
                .map(mitgliedschaft -> person(mitgliedschaft.personId())).toList();
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

    private Gremium am(Gremium gremium, LocalDate tag) {
        return Besetzung.am(gremium, groessen.findByGremiumIdOrderByVon(gremium.id()), tag);
    }

    private LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}
