package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody else chairs a meeting or keeps its minutes: before it or while it lasts, with a reason. */
@Service
@Transactional
public class Amtsuebergabe {

    private static final String PERSON = "Neu im Amt";

    private final SitzungRepository ablage;
    private final AmtswechselRepository wechsel;
    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Anwesenheiten anwesenheiten;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Amtsuebergabe(SitzungRepository ablage, AmtswechselRepository wechsel, Sitzungen sitzungen, Sitzungsaemter aemter,
                  Anwesenheiten anwesenheiten, Gremien gremien, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.wechsel = wechsel;
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.anwesenheiten = anwesenheiten;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Hands the office over.
     *
     * @param um from which time; only while the meeting lasts
     * @throws EingabeFehler if something is missing, the meeting is over, or the person cannot hold the office
     */
    public void uebergeben(long sitzungId, Sitzungsamt amt, Long personId, LocalTime um, String grund, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Long bisher = aemter.inhaber(sitzung, amt).map(Person::id).orElse(null);
        boolean laeuft = sitzung.stand == Sitzungsstand.LAEUFT;
        pruefen(sitzung, amt, personId, bisher, laeuft ? um : null, grund);
        Person neu = gremien.person(personId);
        wechsel.save(new Amtswechsel(null, sitzungId, amt, bisher, personId, laeuft ? um : null, grund.strip()));
        if (amt == Sitzungsamt.SCHRIFTFUEHRUNG) {
            sitzung.schriftfuehrungId = personId;
        } else {
            sitzung.vorsitzId = personId;
            sitzung.sitzungsleitungId = laeuft ? personId : null;
        }
        ablage.save(sitzung);
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("amt", amt);
        inhalt.put("bisher", bisher == null ? null : gremien.person(bisher).name());
        inhalt.put("neu", neu.name());
        inhalt.put("um", laeuft ? um : null);
        inhalt.put("grund", grund.strip());
        feststellungen.festhalten(anlass(sitzung, laeuft ? um : null, amt.bezeichnung() + " gewechselt", person),
                Eintragsart.SCHRITT, inhalt);
    }

    /**
     * @return who may hold the office, in the order in which they are proposed: for the chair the deputies in their
     *         order, then the other members with a vote, in a running meeting only who is there; for the minutes whoever
     *         else the body has for them
     */
    public List<Person> vorschlaege(Sitzung sitzung, Sitzungsamt amt) {
        List<Person> moegliche = amt == Sitzungsamt.VORSITZ ? vorsitzende(sitzung)
                : gremien.schriftfuehrungen(sitzung.gremiumId, sitzung.datum);
        return moegliche.stream().filter(einer -> !hat(sitzung, amt, einer.id())).toList();
    }

    /** @return whether this person holds the office now */
    public boolean hat(Sitzung sitzung, Sitzungsamt amt, long personId) {
        return aemter.inhaber(sitzung, amt).filter(einer -> einer.id() == personId).isPresent();
    }

    private List<Person> vorsitzende(Sitzung sitzung) {
        List<Person> stimmberechtigte = sitzung.stand == Sitzungsstand.LAEUFT
                ? anwesenheiten.jetzt(sitzung.id).stream().filter(Anwesenheit::stimmberechtigtAnwesend)
                        .map(einer -> gremien.person(einer.personId())).toList()
                : gremien.mitglieder(sitzung.gremiumId, sitzung.datum).stream()
                        .filter(mitglied -> mitglied.art().stimmberechtigt()).map(Mitglied::person).toList();
        Set<Long> geordnet = new LinkedHashSet<>();
        Stream.of(gremien.vorsitz(sitzung.gremiumId, sitzung.datum).stream(),
                        gremien.stellvertretenderVorsitz(sitzung.gremiumId, sitzung.datum).stream(),
                        stimmberechtigte.stream()).flatMap(alle -> alle).map(Person::id)
                .filter(id -> stimmberechtigte.stream().anyMatch(einer -> einer.id().equals(id))).forEach(geordnet::add);
        return geordnet.stream().map(gremien::person).toList();
    }

    private void pruefen(Sitzung sitzung, Sitzungsamt amt, Long personId, Long bisher, LocalTime um, String grund) {
        if (!sitzung.stand.vorDerSitzung() && sitzung.stand != Sitzungsstand.LAEUFT) {
            throw new EingabeFehler("Sitzung", "Sie ist " + sitzung.stand.bezeichnung() + "; Vorsitz und Schriftführung "
                    + "wechseln nur vor und in der Sitzung. Für die Zeit danach lässt sich eine Vertretung eintragen.");
        }
        new Pruefliste().verlange("Amt", amt).verlange(PERSON, personId).verlange("Grund", grund)
                .hoechstens("Grund", grund, 1000)
                .abweisenWenn(personId != null && Objects.equals(personId, bisher), PERSON, "hat das Amt schon.")
                .abweisenWenn(sitzung.stand == Sitzungsstand.LAEUFT && um == null, "Ab wann (Uhrzeit)", "bitte angeben.")
                .abweisenWenn(um != null && um.isBefore(sitzung.beginn), "Ab wann (Uhrzeit)", "liegt vor dem Beginn ("
                        + Datum.deutsch(sitzung.beginn) + ").").abschliessen();
        boolean waehlbar = amt == Sitzungsamt.SCHRIFTFUEHRUNG
                ? gremien.personen().stream().anyMatch(einer -> einer.id().equals(personId))
                : vorsitzende(sitzung).stream().anyMatch(einer -> einer.id().equals(personId));
        new Pruefliste().abweisenWenn(!waehlbar, PERSON, amt == Sitzungsamt.SCHRIFTFUEHRUNG ? "Diese Person ist nicht bekannt."
                : sitzung.stand == Sitzungsstand.LAEUFT ? "Die Sitzung leitet ein anwesendes Mitglied mit Stimmrecht."
                : "Die Sitzung leitet ein Mitglied mit Stimmrecht.").abschliessen();
    }

    private Anlass anlass(Sitzung sitzung, LocalTime um, String schritt, String person) {
        return um == null ? sitzungen.vorbereitung(sitzung, schritt, person)
                : new Anlass(sitzung.kennung, schritt, person, sitzung.datum.atTime(um));
    }
}
