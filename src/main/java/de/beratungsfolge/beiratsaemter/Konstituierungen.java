package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the elections of the board before the constituting meeting and takes their results (§ 4 Abs. 1 GeschO-SB). */
@Service
@Transactional
public class Konstituierungen {

    private final KonstituierungRepository konstituierungen;
    private final VorstandswahlRepository wahlen;
    private final Wahlausgaenge ausgaenge;
    private final Beiratssitzungen beirat;
    private final Vorstandsaemter aemter;
    private final Sitzungen sitzungen;
    private final Anliegenliste anliegenliste;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Konstituierungen(KonstituierungRepository konstituierungen, VorstandswahlRepository wahlen, Wahlausgaenge ausgaenge,
                     Beiratssitzungen beirat, Vorstandsaemter aemter, Sitzungen sitzungen, Anliegenliste anliegenliste,
                     Feststellungen feststellungen, Clock uhr) {
        this.konstituierungen = konstituierungen;
        this.wahlen = wahlen;
        this.ausgaenge = ausgaenge;
        this.beirat = beirat;
        this.aemter = aemter;
        this.sitzungen = sitzungen;
        this.anliegenliste = anliegenliste;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /**
     * Registers the five elections for the meeting. Until they are established the old board holds its offices.
     *
     * @throws de.beratungsfolge.eingabe.EingabeFehler if something is missing, or whoever presides is no member
     */
    public Konstituierung beginnen(KonstituierungEingabe eingabe, String person) {
        Gremium gremium = beirat.beirat(eingabe.gremium());
        Sitzung sitzung = beirat.geplante(gremium, eingabe.sitzungId());
        List<Person> mitglieder = aemter.mitglieder(gremium.id(), sitzung.datum());
        new Pruefliste().verlange("Wer eröffnet die Sitzung", eingabe.eroeffnung())
                .verlange("Leitung bis zur Wahl des Vorsitzes", eingabe.leitungId())
                .abweisenWenn(eingabe.leitungId() != null
                                && mitglieder.stream().noneMatch(einer -> einer.id().equals(eingabe.leitungId())),
                        "Leitung bis zur Wahl des Vorsitzes", "Diese Person gehört dem Seniorenbeirat am "
                                + Datum.deutsch(sitzung.datum()) + " nicht als Mitglied an.").abschliessen();
        Konstituierung neu = new Konstituierung();
        neu.gremiumId = gremium.id();
        neu.sitzungId = sitzung.id();
        neu.eroeffnung = eingabe.eroeffnung();
        neu.leitungId = eingabe.leitungId();
        konstituierungen.save(neu);
        feststellungen.festhalten(anlass(neu, "Konstituierende Sitzung vorbereitet", person), Eintragsart.SCHRITT, eingabe);
        anmelden(neu, EnumSet.allOf(Vorstandsamt.class), person);
        return neu;
    }

    /**
     * Registers the elections into offices that became vacant; they are held in any meeting from that day on.
     *
     * @param ab the day on which the offices are held for the last time
     */
    public Konstituierung nachwaehlen(long gremiumId, Collection<Vorstandsamt> vakante, LocalDate ab, String person) {
        Konstituierung neu = new Konstituierung();
        neu.gremiumId = gremiumId;
        neu.nachwahlAb = ab;
        konstituierungen.save(neu);
        feststellungen.festhalten(anlass(neu, "Ämter des Vorstands frei geworden", person), Eintragsart.SCHRITT,
                Map.of("aemter", vakante, "letzterTag", ab));
        anmelden(neu, vakante, person);
        return neu;
    }

    /** Takes the results of all elections treated so far; one that elected nobody waits for the body again. */
    public Vorstandsschritt wahlenUebernehmen(long id, String person) {
        Konstituierung eine = konstituierung(id);
        for (Vorstandswahl wahl : letzte(id).values()) {
            if (wahl.gewaehlt() != null || !anliegenliste.anliegen(wahl.anliegenId()).erledigt()) {
                continue;
            }
            Optional<Wahlausgang> ausgang = ausgaenge.zu(wahl.anliegenId());
            if (ausgang.isEmpty()) {
                anmelden(eine, List.of(wahl.amt()), person);
                continue;
            }
            Vorstandswahl gewaehlt = wahlen.save(wahl.mit(ausgang.get()));
            feststellungen.festhalten(anlass(eine, "Gewählt: " + wahl.amt().bezeichnung(), person), Eintragsart.SCHRITT, gewaehlt);
        }
        return wartendes(id).isPresent() ? Vorstandsschritt.WAHL : Vorstandsschritt.FESTSTELLEN;
    }

    /** @return the matter of the first election that is still to be held */
    public Optional<Long> wartendes(long id) {
        return letzte(id).values().stream().filter(wahl -> wahl.gewaehlt() == null).map(Vorstandswahl::anliegenId).findFirst();
    }

    /** @return the election that counts for each office, in the order of the offices */
    public Map<Vorstandsamt, Vorstandswahl> letzte(long id) {
        Map<Vorstandsamt, Vorstandswahl> letzte = new EnumMap<>(Vorstandsamt.class);
        wahlen.findByKonstituierungIdOrderById(id).forEach(wahl -> letzte.put(wahl.amt(), wahl));
        return letzte;
    }

    /** @return the constituting meeting
     *  @throws NoSuchElementException if there is none */
    public Konstituierung konstituierung(long id) {
        return konstituierungen.findById(id).orElseThrow(() -> new NoSuchElementException("Konstituierung " + id));
    }

    /** Puts elections before the body, for the constituting meeting or a later one. */
    void anmelden(Konstituierung eine, Collection<Vorstandsamt> neue, String person) {
        LocalDate fruehestens = eine.nachwahl() ? eine.nachwahlAb : sitzungen.sitzung(eine.sitzungId).datum();
        for (Vorstandsamt amt : neue) {
            Anliegen anliegen = anliegenliste.anmelden(new Anliegen(null, eine.gremiumId, Punktart.VORSTANDSWAHL,
                    "Wahl in den Vorstand: " + amt.bezeichnung(), eine.vorgang(), true, fruehestens, null, false));
            wahlen.save(new Vorstandswahl(null, eine.id, amt, anliegen.id(), null, null, null));
            feststellungen.festhalten(anlass(eine, "Wahl angemeldet: " + amt.bezeichnung(), person), Eintragsart.SCHRITT, anliegen);
        }
    }

    Anlass anlass(Konstituierung eine, String schritt, String person) {
        return new Anlass(eine.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }
}
