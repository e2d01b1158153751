package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.gremien.Aemterpflege;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienamt;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Person;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds which office of the board on which day. A meeting that was opened keeps the offices with which it was
 * opened: what it elects or recalls is entered from the day after it.
 */
@Service
@Transactional
public class Vorstandsaemter {

    private final Gremien gremien;
    private final Aemterpflege pflege;
    private final KassenamtRepository kassen;

    Vorstandsaemter(Gremien gremien, Aemterpflege pflege, KassenamtRepository kassen) {
        this.gremien = gremien;
        this.pflege = pflege;
        this.kassen = kassen;
    }

    /** @return who holds this office on that day, if anybody is entered */
    public Optional<Person> inhaber(long gremiumId, Vorstandsamt amt, LocalDate tag) {
        return switch (amt) {
            case VORSITZ -> gremien.vorsitz(gremiumId, tag);
            case ERSTE_VERTRETUNG -> vertretung(gremiumId, 1, tag);
            case ZWEITE_VERTRETUNG -> vertretung(gremiumId, 2, tag);
            case SCHRIFTFUEHRUNG -> gremien.schriftfuehrung(gremiumId, tag);
            case KASSE -> kassen.findByGremiumIdOrderById(gremiumId).stream().filter(eine -> eine.giltAm(tag)).findFirst()
                    .map(eine -> gremien.person(eine.personId()));
        };
    }

    /** @return the offices this person holds on that day */
    public List<Vorstandsamt> aemterVon(long gremiumId, long personId, LocalDate tag) {
        return Arrays.stream(Vorstandsamt.values())
                .filter(amt -> inhaber(gremiumId, amt, tag).filter(wer -> wer.id() == personId).isPresent()).toList();
    }

    /** @return what everybody of the board is on that day, in words, by name; all who keep minutes among them */
    public Map<String, String> jePerson(long gremiumId, LocalDate tag) {
        Map<String, String> aemter = new LinkedHashMap<>();
        for (Vorstandsamt amt : Vorstandsamt.values()) {
            List<Person> inhaber = amt == Vorstandsamt.SCHRIFTFUEHRUNG ? gremien.schriftfuehrungen(gremiumId, tag)
                    : inhaber(gremiumId, amt, tag).stream().toList();
            inhaber.forEach(wer -> aemter.merge(wer.name(), amt.inWorten(), (eines, weiteres) -> eines + " und " + weiteres));
        }
        return aemter;
    }

    /** Somebody leaves: the offices that person still holds are vacant from that day on. */
    public void niederlegen(long gremiumId, long personId, LocalDate ab, String person) {
        aemterVon(gremiumId, personId, ab).forEach(amt -> freimachen(gremiumId, amt, ab, person));
    }

    /** A new Beirat begins that day: nobody of the old one holds an office any more (§ 7 Abs. 2 GeschO-SB). */
    public void alleNiederlegen(long gremiumId, LocalDate ab, String person) {
        Arrays.stream(Vorstandsamt.values()).forEach(amt -> freimachen(gremiumId, amt, ab, person));
    }

    /** @return the voting members of the body on that day */
    public List<Person> mitglieder(long gremiumId, LocalDate tag) {
        return gremien.mitglieder(gremiumId, tag).stream().filter(mitglied -> mitglied.art().stimmberechtigt())
                .map(Mitglied::person).toList();
    }

    /** @return the voting member of that day with this name */
    public Optional<Person> mitglied(long gremiumId, String name, LocalDate tag) {
        return mitglieder(gremiumId, tag).stream().filter(einer -> einer.name().equals(name)).findFirst();
    }

    /**
     * Gives offices to others from a day on. Those whose holder stays are left alone; the others are vacated first, so
     * that two people can exchange theirs.
     *
     * @throws de.beratungsfolge.eingabe.EingabeFehler if a person cannot hold the office
     */
    void besetzen(long gremiumId, Map<Vorstandsamt, Person> neue, LocalDate ab, String person) {
        Map<Vorstandsamt, Person> wechsel = new EnumMap<>(Vorstandsamt.class);
        neue.forEach((amt, wer) -> {
            if (!inhaber(gremiumId, amt, ab).map(Person::id).equals(Optional.of(wer.id()))) {
                wechsel.put(amt, wer);
            }
        });
        wechsel.keySet().forEach(amt -> freimachen(gremiumId, amt, ab, person));
        wechsel.forEach((amt, wer) -> amt.imGremium().ifPresentOrElse(
                eines -> pflege.besetzen(gremiumId, null, eines, ab, wer.id(), person),
                () -> kassen.save(new Kassenamt(null, gremiumId, wer.id(), ab, null))));
    }

    /** Leaves an office vacant from a day on. */
    void freimachen(long gremiumId, Vorstandsamt amt, LocalDate ab, String person) {
        if (inhaber(gremiumId, amt, ab).isEmpty()) {
            return;
        }
        Optional<Gremienamt> imGremium = amt.imGremium();
        if (imGremium.isPresent()) {
            pflege.besetzen(gremiumId, null, imGremium.get(), ab, null, person);
            return;
        }
        kassen.findByGremiumIdOrderById(gremiumId).stream().filter(eine -> eine.giltAm(ab)).forEach(eine -> {
            if (eine.von().equals(ab)) {
                kassen.delete(eine);
            } else {
                kassen.save(eine.bis(ab.minusDays(1)));
            }
        });
    }

    /** Not by position in the list: the first office may be vacant while the second one is held. */
    private Optional<Person> vertretung(long gremiumId, int rang, LocalDate tag) {
        return gremien.besetzung(gremiumId).mitgliedschaften(tag).stream()
                .filter(eine -> eine.stellvertretung() == rang).findFirst().map(eine -> gremien.person(eine.personId()));
    }
}
