package de.beratungsfolge.beiratsgeschaefte;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Beiratsgremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.BeiratEilgeschaeft;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urgent business of the chair and the report on it in the next meeting (§ 10 Satz 2 GeschO-SB). No approval is needed,
 * other than for an urgent decision in place of the council (§ 60 Abs. 1 GO NRW).
 */
@Service
@Transactional
public class Eilgeschaefte {

    private final EilgeschaeftRepository geschaefte;
    private final Beiratsgremium beirat;
    private final Anliegenliste anliegenliste;
    private final Beschluesse beschluesse;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Eilgeschaefte(EilgeschaeftRepository geschaefte, Beiratsgremium beirat, Anliegenliste anliegenliste,
                  Beschluesse beschluesse, Feststellungen feststellungen, Clock uhr) {
        this.geschaefte = geschaefte;
        this.beirat = beirat;
        this.anliegenliste = anliegenliste;
        this.beschluesse = beschluesse;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /**
     * Takes in what the chair did and registers the report for the next meeting.
     *
     * @throws EingabeFehler if something is missing or in the future
     */
    public Eilgeschaeft aufnehmen(EilgeschaeftEingabe eingabe, String person) {
        new Pruefliste().verlange("Gegenstand", eingabe.gegenstand()).hoechstens("Gegenstand", eingabe.gegenstand(), 200)
                .verlange("Was der Vorsitz veranlasst hat", eingabe.erledigung())
                .hoechstens("Was der Vorsitz veranlasst hat", eingabe.erledigung(), 4000)
                .verlange("Warum es nicht warten konnte", eingabe.begruendung())
                .hoechstens("Warum es nicht warten konnte", eingabe.begruendung(), 4000)
                .verlange("Erledigt am", eingabe.erledigtAm())
                .abweisenWenn(eingabe.erledigtAm() != null && eingabe.erledigtAm().isAfter(heute()), "Erledigt am",
                        "liegt in der Zukunft.").abschliessen();
        Eilgeschaeft neu = new Eilgeschaeft();
        neu.gremiumId = beirat.verlange(heute()).id();
        neu.gegenstand = eingabe.gegenstand();
        neu.erledigung = eingabe.erledigung();
        neu.begruendung = eingabe.begruendung();
        neu.unaufschiebbar = eingabe.unaufschiebbar();
        neu.erledigtAm = eingabe.erledigtAm();
        neu.stand = Geschaeftsstand.ZU_BERICHTEN;
        geschaefte.save(neu);
        neu.anliegenId = anliegenliste.anmelden(new Anliegen(null, neu.gremiumId, Punktart.BERICHT,
                "Bericht des Vorsitzes über ein Eilgeschäft: " + neu.gegenstand, neu.vorgang(), true, neu.erledigtAm, null,
                false)).id();
        geschaefte.save(neu);
        feststellungen.festhalten(jetzt(neu, "Eilgeschäft aufgenommen", person), Eintragsart.SCHRITT, eingabe);
        return neu;
    }

    /**
     * Takes the result of the item in which the chair reported, and asks the rules.
     *
     * @return whether the report was given; a postponed one waits on
     */
    public boolean behandelt(long id, Beratungsergebnis ergebnis, String person) {
        if (!ergebnis.erledigtStation()) {
            return false;
        }
        Eilgeschaeft eines = geschaeft(id);
        List<Beschluss> behandlungen = beschluesse.behandlungen(eines.anliegenId);
        eines.berichtetAm = behandlungen.get(behandlungen.size() - 1).am();
        eines.stand = Geschaeftsstand.BERICHTET;
        boolean rechtzeitig = naechsteSitzung(eines).map(tag -> !eines.berichtetAm.isAfter(tag)).orElse(true);
        erheben(eines, "Bericht geprüft", rechtzeitig, eines.berichtetAm, person);
        return true;
    }

    /**
     * Looks whether a meeting of the Seniorenbeirat passed without the report; the first time it did, the rules are asked.
     *
     * @return whether that is new and has to be established
     */
    public boolean sitzungOhneBericht(long id, String person) {
        Eilgeschaeft eines = geschaeft(id);
        Optional<LocalDate> sitzung = naechsteSitzung(eines).filter(tag -> tag.isBefore(heute()));
        if (eines.berichtetAm != null || eines.versaeumtAm != null || sitzung.isEmpty()) {
            return false;
        }
        eines.versaeumtAm = sitzung.get();
        erheben(eines, "Sitzung ohne Bericht", false, eines.versaeumtAm, person);
        return true;
    }

    /**
     * Establishes whether the chair was allowed to settle it alone.
     *
     * @throws EingabeFehler if a deviation has no reason
     */
    public void feststellen(long id, Festgestellt festgestellt, String person) {
        Eilgeschaeft eines = geschaeft(id);
        feststellungen.feststellen(jetzt(eines, "Eilgeschäft festgestellt", person),
                feststellungen.befund(eines.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        eines.festgestellt = festgestellt.ergebnis();
        geschaefte.save(eines);
    }

    /** Ends it: reported and established. */
    public void abschliessen(long id, String person) {
        Eilgeschaeft eines = geschaeft(id);
        eines.stand = Geschaeftsstand.ABGESCHLOSSEN;
        geschaefte.save(eines);
        feststellungen.festhalten(jetzt(eines, "Eilgeschäft abgeschlossen", person), Eintragsart.SCHRITT,
                Map.of("berichtetAm", eines.berichtetAm));
    }

    /** @return the business
     *  @throws NoSuchElementException if there is none */
    public Eilgeschaeft geschaeft(long id) {
        return geschaefte.findById(id).orElseThrow(() -> new NoSuchElementException("Eilgeschäft " + id));
    }

    private Optional<LocalDate> naechsteSitzung(Eilgeschaeft eines) {
        return beschluesse.ersteSitzungNach(eines.gremiumId, eines.erledigtAm);
    }

    private void erheben(Eilgeschaeft eines, String schritt, boolean berichtet, LocalDate stichtag, String person) {
        eines.befundId = feststellungen.erheben(jetzt(eines, schritt, person),
                new BeiratEilgeschaeft(eines.unaufschiebbar, berichtet), stichtag).id();
        geschaefte.save(eines);
    }

    private Anlass jetzt(Eilgeschaeft eines, String schritt, String person) {
        return new Anlass(eines.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    private LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}
