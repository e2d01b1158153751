package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who chairs a meeting and who keeps its minutes: those of the body on that day, unless somebody else was named. */
@Service
@Transactional(readOnly = true)
public class Sitzungsaemter {

    private final AmtswechselRepository wechsel;
    private final Gremien gremien;

    Sitzungsaemter(AmtswechselRepository wechsel, Gremien gremien) {
        this.wechsel = wechsel;
        this.gremien = gremien;
    }

    /** @return who holds this office now, if anybody is entered */
    public Optional<Person> inhaber(Sitzung sitzung, Sitzungsamt amt) {
        return amt == Sitzungsamt.VORSITZ ? vorsitz(sitzung) : schriftfuehrung(sitzung);
    }

    /** @return who chairs: from the roll call on whoever leads it, before that whoever shall */
    public Optional<Person> vorsitz(Sitzung sitzung) {
        return sitzung.sitzungsleitungId != null ? Optional.of(gremien.person(sitzung.sitzungsleitungId))
                : vorgesehenerVorsitz(sitzung);
    }

    /** @return who shall chair: whoever was named, otherwise the chair of the body */
    public Optional<Person> vorgesehenerVorsitz(Sitzung sitzung) {
        return sitzung.vorsitzId != null ? Optional.of(gremien.person(sitzung.vorsitzId))
                : gremien.vorsitz(sitzung.gremiumId, sitzung.datum);
    }

    /** @return who was to chair when the meeting began, whoever took over while it lasted: for what was sent out before it */
    public Optional<Person> vorsitzVorDerSitzung(Sitzung sitzung) {
        return wechsel(sitzung.id).stream().filter(einer -> einer.amt() == Sitzungsamt.VORSITZ && einer.um() == null)
                .reduce((frueher, spaeter) -> spaeter).map(letzter -> gremien.person(letzter.neuId()))
                .or(() -> gremien.vorsitz(sitzung.gremiumId, sitzung.datum));
    }

    /** @return whoever was named for this meeting instead of the body's own */
    public Optional<Person> benannt(Sitzung sitzung, Sitzungsamt amt) {
        return Optional.ofNullable(amt == Sitzungsamt.VORSITZ ? sitzung.vorsitzId : sitzung.schriftfuehrungId)
                .map(gremien::person);
    }

    /** @return who holds this office in the body on the day of the meeting, if anybody is entered */
    public Optional<Person> imGremium(Sitzung sitzung, Sitzungsamt amt) {
        return amt == Sitzungsamt.VORSITZ ? gremien.vorsitz(sitzung.gremiumId, sitzung.datum)
                : gremien.schriftfuehrung(sitzung.gremiumId, sitzung.datum);
    }

    /** @return whether somebody was named only because the body's office was vacant */
    public boolean nurWegenVakanz(Sitzung sitzung, Sitzungsamt amt) {
        return wechsel(sitzung.id).stream().filter(einer -> einer.amt() == amt).reduce((frueher, spaeter) -> spaeter)
                .filter(letzter -> letzter.bisherId() == null).isPresent();
    }

    /** @return who keeps the minutes */
    public Optional<Person> schriftfuehrung(Sitzung sitzung) {
        return sitzung.schriftfuehrungId != null ? Optional.of(gremien.person(sitzung.schriftfuehrungId))
                : gremien.schriftfuehrung(sitzung.gremiumId, sitzung.datum);
    }

    /** @return changes of chair and secretary, oldest first */
    public List<Amtswechsel> wechsel(long sitzungId) {
        return wechsel.findBySitzungIdOrderById(sitzungId);
    }

    /** @return everybody who held this office while the meeting lasted */
    public List<Person> inhaberInDerSitzung(Sitzung sitzung, Sitzungsamt amt) {
        return Stream.concat(waehrend(sitzung, amt).stream().filter(einer -> einer.bisherId() != null)
                .map(einer -> gremien.person(einer.bisherId())), inhaber(sitzung, amt).stream()).distinct().toList();
    }

    /** @return for the minutes, e.g. {@code Kim Arndt; ab 18:40 Uhr Bo Brand}; a dash if nobody is entered */
    public String inWorten(Sitzung sitzung, Sitzungsamt amt) {
        List<Amtswechsel> folge = waehrend(sitzung, amt);
        if (folge.isEmpty()) {
            return inhaber(sitzung, amt).map(Person::name).orElse("–");
        }
        StringBuilder satz = new StringBuilder(folge.get(0).bisherId() == null ? "–" : name(folge.get(0).bisherId()));
        folge.forEach(einer -> satz.append("; ab ").append(Datum.deutsch(einer.um())).append(' ').append(name(einer.neuId())));
        return satz.toString();
    }

    private List<Amtswechsel> waehrend(Sitzung sitzung, Sitzungsamt amt) {
        return wechsel(sitzung.id).stream().filter(einer -> einer.amt() == amt && einer.um() != null).toList();
    }

    private String name(long personId) {
        return gremien.person(personId).name();
    }
}
