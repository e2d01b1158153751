package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.stereotype.Component;

/**
 * Takes a body from one state to another: refuses what contradicts itself or a day already used, stores what
 * differs, records it. Contradictions that stood there before do not stop anybody from changing something else.
 */
@Component
class Besetzungswechsel {

    private final GremiumRepository gremien;
    private final GroesseRepository groessen;
    private final MitgliedschaftRepository mitgliedschaften;
    private final VertretungRepository vertretungen;
    private final PersonRepository personen;
    private final FraktionRepository fraktionen;
    private final Verwendungspruefung verwendung;
    private final Stammdatenprotokoll protokoll;

    Besetzungswechsel(GremiumRepository gremien, GroesseRepository groessen, MitgliedschaftRepository mitgliedschaften,
                      VertretungRepository vertretungen, PersonRepository personen, FraktionRepository fraktionen,
                      Verwendungspruefung verwendung, Stammdatenprotokoll protokoll) {
        this.gremien = gremien;
        this.groessen = groessen;
        this.mitgliedschaften = mitgliedschaften;
        this.vertretungen = vertretungen;
        this.personen = personen;
        this.fraktionen = fraktionen;
        this.verwendung = verwendung;
        this.protokoll = protokoll;
    }

    /** @return everything about the body; until this transaction ends nobody else changes it */
    Besetzung sperren(long gremiumId) {
        Gremium gremium = gremien.sperren(gremiumId)
                .orElseThrow(() -> new NoSuchElementException("Gremium " + gremiumId));
        return lesen(gremium);
    }

    /** @param stand what the person saw, or null
     *  @throws EingabeFehler if somebody has changed the body since */
    Besetzung sperren(long gremiumId, String stand) {
        Besetzung besetzung = sperren(gremiumId);
        if (stand != null && !stand.equals(besetzung.stand())) {
            throw new EingabeFehler("Gremium", "Jemand hat das Gremium geändert, während Sie hier geschrieben haben. "
                    + "Bitte den jetzigen Stand ansehen und dann noch einmal speichern.");
        }
        return besetzung;
    }

    Besetzung lesen(Gremium gremium) {
        return new Besetzung(gremium, groessen.findByGremiumIdOrderByVon(gremium.id()),
                mitgliedschaften.findByGremiumIdOrderById(gremium.id()),
                vertretungen.findByGremiumIdOrderById(gremium.id()));
    }

    /** @throws EingabeFehler with everything that speaks against it */
    void uebernehmen(Besetzung vorher, Besetzung nachher, Anlass anlass) {
        if (vorher.equals(nachher)) {
            throw new EingabeFehler("Eingabe", "Damit würde sich nichts ändern.");
        }
        List<Mangel> maengel = maengel(vorher, nachher);
        if (!maengel.isEmpty()) {
            throw new EingabeFehler(maengel.stream().map(Mangel::satz).toList());
        }
        speichern(vorher, nachher);
        protokoll.verzeichnen(anlass, vorher, nachher);
    }

    /** @return what the new state would bring that the old one does not have */
    List<Mangel> maengel(Besetzung vorher, Besetzung nachher) {
        Map<Long, String> namen = personen.findAll().stream().collect(Collectors.toMap(Person::id, Person::name));
        Map<Long, String> kuerzel = fraktionen.findAll().stream()
                .collect(Collectors.toMap(Fraktion::id, Fraktion::kuerzel));
        List<String> schonDa = maengel(vorher, namen, kuerzel).map(Mangel::satz).toList();
        List<Mangel> neue = new ArrayList<>(maengel(nachher, namen, kuerzel)
                .filter(mangel -> !schonDa.contains(mangel.satz())).toList());
        verwendung.mangel(vorher, nachher).ifPresent(neue::add);
        return neue;
    }

    private static Stream<Mangel> maengel(Besetzung besetzung, Map<Long, String> namen, Map<Long, String> kuerzel) {
        return Stream.concat(Besetzungspruefung.maengel(besetzung, namen::get).stream(),
                Vertretungspruefung.maengel(besetzung, namen::get, kuerzel::get).stream());
    }

    /** Stores what differs. */
    void speichern(Besetzung vorher, Besetzung nachher) {
        if (!vorher.gremium().equals(nachher.gremium())) {
            gremien.save(nachher.gremium());
        }
        speichern(groessen, vorher.groessen(), nachher.groessen(), Groesse::id);
        speichern(mitgliedschaften, vorher.mitgliedschaften(), nachher.mitgliedschaften(), Mitgliedschaft::id);
        speichern(vertretungen, vorher.vertretungen(), nachher.vertretungen(), Vertretung::id);
    }

    private static <T> void speichern(ListCrudRepository<T, Long> ablage, List<T> vorher, List<T> nachher,
                                      Function<T, Long> id) {
        List<Long> bleiben = nachher.stream().map(id).filter(Objects::nonNull).toList();
        vorher.stream().filter(einer -> !bleiben.contains(id.apply(einer))).forEach(ablage::delete);
        nachher.stream().filter(einer -> !vorher.contains(einer)).forEach(ablage::save);
    }
}
