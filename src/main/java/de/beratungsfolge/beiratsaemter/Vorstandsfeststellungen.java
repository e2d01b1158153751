package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.BeiratVorstand;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever presides establishes the board that was elected; with that the new one holds the offices. */
@Service
@Transactional
public class Vorstandsfeststellungen {

    private static final String GUELTIG = "GUELTIG";

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

    /** Asks the rules about the board as a whole: membership, secrecy, double offices. */
    public void pruefen(long id, String person) {
        Konstituierung eine = konstituierungen.konstituierung(id);
        Map<Vorstandsamt, Vorstandswahl> wahlen = konstituierungen.letzte(id);
        LocalDate tag = letzterTag(wahlen);
        ErhobenerBefund befund = feststellungen.erheben(konstituierungen.anlass(eine, "Vorstand geprüft", person),
                new BeiratVorstand(name(wahlen, Vorstandsamt.VORSITZ), List.of(name(wahlen, Vorstandsamt.ERSTE_VERTRETUNG),
                        name(wahlen, Vorstandsamt.ZWEITE_VERTRETUNG)), name(wahlen, Vorstandsamt.SCHRIFTFUEHRUNG),
                        name(wahlen, Vorstandsamt.KASSE),
                        aemter.mitglieder(eine.gremiumId, tag).stream().map(Person::name).toList(),
                        wahlen.values().stream().allMatch(Vorstandswahl::geheim)), tag);
        eine.befundId = befund.id();
        ablage.save(eine);
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
                .abweisenWenn(festgestellt.ergebnis() != null && !gueltig && wiederholen.isEmpty(), "Zu wiederholende Wahlen",
                        "bitte mindestens eine ankreuzen.").abschliessen();
        feststellungen.feststellen(konstituierungen.anlass(eine, "Vorstand festgestellt", person),
                feststellungen.befund(eine.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
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

    private Map<Vorstandsamt, Person> gewaehlte(Konstituierung eine) {
        Map<Vorstandsamt, Person> neue = new EnumMap<>(Vorstandsamt.class);
        konstituierungen.letzte(eine.id).forEach((amt, wahl) -> neue.put(amt, aemter.mitglied(eine.gremiumId,
                wahl.gewaehlt(), wahl.am()).orElseThrow(() -> new EingabeFehler(amt.bezeichnung(), "„" + wahl.gewaehlt()
                + "“ gehört dem Seniorenbeirat nicht an und kann nicht eingetragen werden (§ 4 Abs. 1 Satz 2 GeschO-SB)."))));
        return neue;
    }

    private static String name(Map<Vorstandsamt, Vorstandswahl> wahlen, Vorstandsamt amt) {
        return wahlen.get(amt).gewaehlt();
    }

    private static LocalDate letzterTag(Map<Vorstandsamt, Vorstandswahl> wahlen) {
        return wahlen.values().stream().map(Vorstandswahl::am).max(Comparator.naturalOrder()).orElseThrow();
    }
}
