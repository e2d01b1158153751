package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.BeiratVorstand;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever presides establishes the board that was elected; with that the new one holds the offices. */
@Service
@Transactional
public class Vorstandsfeststellungen {

    private static final String GUELTIG = "GUELTIG";
    private static final String UNGUELTIG = "UNGUELTIG";
    private static final Set<String> MOEGLICH = Set.of(GUELTIG, UNGUELTIG);

    private final KonstituierungRepository ablage;
    private final Konstituierungen konstituierungen;
    private final Vorstandsaemter aemter;
    private final Feststellungen feststellungen;

    Vorstandsfeststellungen(KonstituierungRepository ablage, Konstituierungen konstituierungen, Vorstandsaemter aemter,
                            Feststellungen feststellungen) {
        this.ablage = ablage;
        this.konstituierungen = konstituierungen;
        this.aemter = aemter;
        this.feststellungen = feststellungen;
    }

    /**
     * Asks the rules about the board as a whole: membership, secrecy, double offices. Where single offices are elected, the
     * others count with their holders; while one of them is vacant, there is no whole to ask about.
     */
    public void pruefen(long id, String person) {
        Konstituierung eine = konstituierungen.konstituierung(id);
        Map<Vorstandsamt, Vorstandswahl> wahlen = konstituierungen.letzte(id);
        LocalDate tag = letzterTag(wahlen);
        Map<Vorstandsamt, String> namen = namen(eine, wahlen, tag.plusDays(1));
        eine.befundId = null;
        if (namen.size() == Vorstandsamt.values().length) {
            eine.befundId = feststellungen.erheben(konstituierungen.anlass(eine, "Vorstand geprüft", person),
                    new BeiratVorstand(namen.get(Vorstandsamt.VORSITZ), List.of(namen.get(Vorstandsamt.ERSTE_VERTRETUNG),
                            namen.get(Vorstandsamt.ZWEITE_VERTRETUNG)), namen.get(Vorstandsamt.SCHRIFTFUEHRUNG),
                            namen.get(Vorstandsamt.KASSE),
                            aemter.mitglieder(eine.gremiumId, tag).stream().map(Person::name).toList(),
                            wahlen.values().stream().allMatch(Vorstandswahl::geheim)), tag).id();
        }
        ablage.save(eine);
    }

    /** @return the offices of the board that will still be vacant after these elections */
    public List<Vorstandsamt> nochVakant(long id) {
        Map<Vorstandsamt, Vorstandswahl> wahlen = konstituierungen.letzte(id);
        Map<Vorstandsamt, String> namen = namen(konstituierungen.konstituierung(id), wahlen, letzterTag(wahlen).plusDays(1));
        return Arrays.stream(Vorstandsamt.values()).filter(amt -> !namen.containsKey(amt)).toList();
    }

    /**
     * Enters the offices from the day after the meeting, or has elections repeated.
     *
     * @param wiederholen the elections to repeat where the board is not validly formed
     * @return what comes next
     * @throws EingabeFehler if a deviation has no reason, no election is named, or a person cannot hold the office
     */
    public Vorstandsschritt feststellen(long id, Festgestellt festgestellt, List<Vorstandsamt> wiederholen, String person) {
        Konstituierung eine = konstituierungen.konstituierung(id);
        boolean gueltig = GUELTIG.equals(festgestellt.ergebnis());
        new Pruefliste().verlange("Ihre Feststellung", festgestellt.ergebnis())
                .abweisenWenn(UNGUELTIG.equals(festgestellt.ergebnis()) && wiederholen.isEmpty(), "Zu wiederholende Wahlen",
                        "bitte mindestens eine ankreuzen.")
                .abweisenWenn(!konstituierungen.letzte(id).keySet().containsAll(wiederholen), "Zu wiederholende Wahlen",
                        "Wiederholen lässt sich nur, was hier gewählt wurde.")
                .abweisenWenn(eine.befundId == null && festgestellt.ergebnis() != null
                        && !MOEGLICH.contains(festgestellt.ergebnis()), "Ihre Feststellung", "Diese Feststellung gibt es hier nicht.")
                .abschliessen();
        festhalten(eine, festgestellt, person);
        eine.festgestellt = festgestellt.ergebnis();
        if (!gueltig) {
            ablage.save(eine);
            konstituierungen.anmelden(eine, wiederholen, person);
            return Vorstandsschritt.WAHL;
        }
        Map<Vorstandsamt, Person> neue = gewaehlte(eine);
        eine.ab = letzterTag(konstituierungen.letzte(id)).plusDays(1);
        aemter.besetzen(eine.gremiumId, neue, eine.ab, person);
        ablage.save(eine);
        feststellungen.festhalten(konstituierungen.anlass(eine, "Vorstand gebildet", person), Eintragsart.SCHRITT,
                Map.of("ab", eine.ab, "aemter", konstituierungen.letzte(id).values()));
        return Vorstandsschritt.ENDE;
    }

    /** Without a finding there is nothing to deviate from; what was established is recorded all the same. */
    private void festhalten(Konstituierung eine, Festgestellt festgestellt, String person) {
        if (eine.befundId != null) {
            feststellungen.feststellen(konstituierungen.anlass(eine, "Vorstand festgestellt", person),
                    feststellungen.befund(eine.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
            return;
        }
        feststellungen.festhalten(konstituierungen.anlass(eine, "Wahlen festgestellt", person), Eintragsart.FESTSTELLUNG, Map.of(
                "ergebnis", festgestellt.ergebnis(), "begruendung", Objects.requireNonNullElse(festgestellt.begruendung(), "")));
    }

    private Map<Vorstandsamt, String> namen(Konstituierung eine, Map<Vorstandsamt, Vorstandswahl> wahlen, LocalDate ab) {
        Map<Vorstandsamt, String> namen = new EnumMap<>(Vorstandsamt.class);
        wahlen.forEach((amt, wahl) -> namen.put(amt, wahl.gewaehlt()));
        if (eine.nachwahl()) {
            Arrays.stream(Vorstandsamt.values()).filter(amt -> !namen.containsKey(amt)).forEach(amt ->
                    aemter.inhaber(eine.gremiumId, amt, ab).ifPresent(wer -> namen.put(amt, wer.name())));
        }
        return namen;
    }

    private Map<Vorstandsamt, Person> gewaehlte(Konstituierung eine) {
        Map<Vorstandsamt, Person> neue = new EnumMap<>(Vorstandsamt.class);
        konstituierungen.letzte(eine.id).forEach((amt, wahl) -> neue.put(amt, aemter.mitglied(eine.gremiumId,
                wahl.gewaehlt(), wahl.am()).orElseThrow(() -> new EingabeFehler(amt.bezeichnung(), "„" + wahl.gewaehlt()
                + "“ gehört dem Seniorenbeirat nicht an und kann nicht eingetragen werden (§ 4 Abs. 1 Satz 2 GeschO-SB)."))));
        return neue;
    }

    private static LocalDate letzterTag(Map<Vorstandsamt, Vorstandswahl> wahlen) {
        return wahlen.values().stream().map(Vorstandswahl::am).max(Comparator.naturalOrder()).orElseThrow();
    }
}
