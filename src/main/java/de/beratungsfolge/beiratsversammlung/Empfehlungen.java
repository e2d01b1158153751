package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.pruefungen.BeiratEmpfehlung;
import de.beratungsfolge.regelwerk.pruefungen.Empfehlungsbehandlung;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the Seniorenbeirat makes of a recommendation: it must decide, and is free how (§ 3 Abs. 3 Satz 2 GeschO-SB). */
@Service
@Transactional
public class Empfehlungen {

    static final String ENTSCHIEDEN = "ENTSCHIEDEN";
    private static final String UNTERRICHTET_AM = "Unterrichtet am";

    private final Empfehlungsakte akte;
    private final Versammlungsakte versammlungen;
    private final Beschluesse beschluesse;
    private final Feststellungen feststellungen;

    Empfehlungen(Empfehlungsakte akte, Versammlungsakte versammlungen, Beschluesse beschluesse, Feststellungen feststellungen) {
        this.akte = akte;
        this.versammlungen = versammlungen;
        this.beschluesse = beschluesse;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes the result of the item, and asks the rules whether that is a decision.
     *
     * @return whether the matter was treated; a postponed one waits on
     */
    public boolean behandelt(long id, Beratungsergebnis ergebnis, String person) {
        if (!ergebnis.erledigtStation()) {
            return false;
        }
        Empfehlung eine = akte.empfehlung(id);
        List<Beschluss> behandlungen = beschluesse.behandlungen(eine.anliegenId);
        eine.ergebnis = ergebnis;
        eine.behandeltAm = behandlungen.get(behandlungen.size() - 1).am();
        eine.stand = Empfehlungsstand.BEHANDELT;
        erheben(eine, "Entscheidung über die Empfehlung geprüft", behandlung(ergebnis), eine.behandeltAm, person);
        return true;
    }

    /**
     * Establishes whether the Seniorenbeirat decided; otherwise the matter is registered for its next meeting.
     *
     * @return whether it did, as established
     * @throws EingabeFehler if a deviation has no reason
     */
    public boolean feststellen(long id, Festgestellt festgestellt, String person) {
        Empfehlung eine = akte.empfehlung(id);
        feststellungen.feststellen(versammlungen.jetzt(eine.vorgang(), "Empfehlung festgestellt", person),
                feststellungen.befund(eine.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        eine.festgestellt = festgestellt.ergebnis();
        boolean entschieden = ENTSCHIEDEN.equals(festgestellt.ergebnis());
        if (entschieden) {
            eine.stand = Empfehlungsstand.ENTSCHIEDEN;
            akte.speichern(eine);
        } else {
            akte.anmelden(eine, eine.behandeltAm.plusDays(1));
            akte.festhalten(eine, "Empfehlung erneut angemeldet", person, Map.of("behandeltAm", eine.behandeltAm));
        }
        return entschieden;
    }

    /**
     * Looks whether meetings of the Seniorenbeirat passed without a decision. It reminds once per meeting, and not while an
     * earlier reminder is open.
     *
     * @return whether somebody has to be reminded
     */
    public boolean sitzungOhneEntscheidung(long id, String person) {
        Empfehlung eine = akte.empfehlung(id);
        if (eine.stand != Empfehlungsstand.WARTET || eine.mahnungOffen) {
            return false;
        }
        List<LocalDate> vergangene = beschluesse.sitzungenNach(eine.gremiumId, eine.empfohlenAm).stream()
                .filter(tag -> tag.isBefore(versammlungen.heute())).toList();
        LocalDate letzte = vergangene.isEmpty() ? null : vergangene.get(vergangene.size() - 1);
        if (letzte == null || eine.gemahntZur != null && !letzte.isAfter(eine.gemahntZur)) {
            return false;
        }
        eine.gemahntZur = letzte;
        eine.mahnungOffen = true;
        erheben(eine, "Sitzung ohne Entscheidung", Empfehlungsbehandlung.KEINE, letzte, person);
        return true;
    }

    /**
     * Notes what follows from a reminder. It decides nothing.
     *
     * @throws EingabeFehler if nothing is said
     */
    public void angemahnt(long id, String veranlasst, String person) {
        Empfehlung eine = akte.empfehlung(id);
        new Pruefliste().verlange("Was veranlasst ist", veranlasst).hoechstens("Was veranlasst ist", veranlasst, 2000)
                .abschliessen();
        eine.mahnungOffen = false;
        akte.festhalten(eine, "Empfehlung angemahnt", person, Map.of("sitzung", eine.gemahntZur, "veranlasst", veranlasst));
    }

    /**
     * Notes that the delegates learned of the decision.
     *
     * @param wie in which way
     * @throws EingabeFehler if something is missing or impossible
     */
    public void unterrichten(long id, LocalDate am, String wie, String person) {
        Empfehlung eine = akte.empfehlung(id);
        new Pruefliste().verlange(UNTERRICHTET_AM, am)
                .abweisenWenn(versammlungen.kuenftig(am), UNTERRICHTET_AM, "liegt in der Zukunft.")
                .abweisenWenn(am != null && am.isBefore(eine.behandeltAm), UNTERRICHTET_AM,
                        "liegt vor der Entscheidung (" + Datum.deutsch(eine.behandeltAm) + ").")
                .verlange("Wie", wie).hoechstens("Wie", wie, 500).abschliessen();
        eine.unterrichtetAm = am;
        eine.unterrichtet = wie;
        eine.stand = Empfehlungsstand.UNTERRICHTET;
        akte.festhalten(eine, "Delegierte unterrichtet", person, Map.of("am", am, "wie", wie, "ergebnis", eine.ausgang()));
    }

    private void erheben(Empfehlung eine, String schritt, Empfehlungsbehandlung behandlung, LocalDate tag, String person) {
        boolean entschieden = behandlung == Empfehlungsbehandlung.ANGENOMMEN || behandlung == Empfehlungsbehandlung.ABGELEHNT;
        int ohne = (int) beschluesse.sitzungenNach(eine.gremiumId, eine.empfohlenAm).stream()
                .filter(sitzung -> entschieden ? sitzung.isBefore(tag) : !sitzung.isAfter(tag)).count();
        eine.befundId = feststellungen.erheben(versammlungen.jetzt(eine.vorgang(), schritt, person),
                new BeiratEmpfehlung(behandlung, ohne), tag).id();
        akte.speichern(eine);
    }

    private static Empfehlungsbehandlung behandlung(Beratungsergebnis ergebnis) {
        return switch (ergebnis) {
            case BESCHLOSSEN, EMPFOHLEN -> Empfehlungsbehandlung.ANGENOMMEN;
            case ABGELEHNT -> Empfehlungsbehandlung.ABGELEHNT;
            case ZUR_KENNTNIS_GENOMMEN -> Empfehlungsbehandlung.ZUR_KENNTNIS;
            case OHNE_EMPFEHLUNG, ZURUECKGEZOGEN, VERTAGT -> Empfehlungsbehandlung.KEINE;
        };
    }
}
