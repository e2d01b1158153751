package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the audits lie: reading them, storing them together with their entry in the record. */
@Service
@Transactional
public class Kassenakte {

    private final KassenpruefungRepository pruefungen;
    private final PruefendeRepository pruefende;
    private final KassenpunktRepository punkte;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Kassenakte(KassenpruefungRepository pruefungen, PruefendeRepository pruefende, KassenpunktRepository punkte,
               Feststellungen feststellungen, Clock uhr) {
        this.pruefungen = pruefungen;
        this.pruefende = pruefende;
        this.punkte = punkte;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /** @return the audit
     *  @throws NoSuchElementException if there is none */
    public Kassenpruefung pruefung(long id) {
        return pruefungen.findById(id).orElseThrow(() -> new NoSuchElementException("Kassenprüfung " + id));
    }

    /** @return all audits, the oldest first */
    public List<Kassenpruefung> alle() {
        return pruefungen.findAllByOrderById();
    }

    /** @return the audits of a body whose report the Delegiertenversammlung still has to hear and approve, the oldest first */
    public List<Kassenpruefung> zuBerichtende(long gremiumId) {
        return pruefungen.findAllByOrderById().stream().filter(eine -> eine.gremiumId == gremiumId
                && eine.stand == Pruefstand.AUSGEHAENDIGT).toList();
    }

    /** @return the audits of a body that are signed and established, the oldest first */
    public List<Kassenpruefung> festgestellte(long gremiumId) {
        return pruefungen.findAllByOrderById().stream().filter(eine -> eine.gremiumId == gremiumId
                && eine.stand.compareTo(Pruefstand.FESTGESTELLT) >= 0).toList();
    }

    /** @return the auditors of this audit, in the order in which they were named */
    public List<Pruefende> pruefende(long id) {
        return pruefende.findByKassenpruefungIdOrderById(id);
    }

    /** @return one auditor
     *  @throws NoSuchElementException if there is none */
    public Pruefende einePerson(long pruefendeId) {
        return pruefende.findById(pruefendeId).orElseThrow(() -> new NoSuchElementException("Prüfende " + pruefendeId));
    }

    /** @return the results of the checklist, empty before the audit */
    public List<Kassenpunkt> punkte(long id) {
        return punkte.findByKassenpruefungIdOrderById(id);
    }

    Kassenpruefung festhalten(Kassenpruefung eine, String schritt, String person, Object inhalt) {
        Kassenpruefung gespeichert = pruefungen.save(eine);
        feststellungen.festhalten(jetzt(gespeichert, schritt, person), Eintragsart.SCHRITT, inhalt);
        return gespeichert;
    }

    Kassenpruefung speichern(Kassenpruefung eine) {
        return pruefungen.save(eine);
    }

    Pruefende speichern(Pruefende person) {
        return pruefende.save(person);
    }

    void speichern(List<Kassenpunkt> ergebnisse) {
        punkte.saveAll(ergebnisse);
    }

    boolean jahresPruefungGibtEs(long gremiumId, int kassenjahr) {
        return pruefungen.findByGremiumIdAndJahresschluessel(gremiumId, kassenjahr).isPresent();
    }

    Anlass jetzt(Kassenpruefung eine, String schritt, String person) {
        return new Anlass(eine.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    boolean kuenftig(LocalDate tag) {
        return tag != null && tag.isAfter(heute());
    }
}
