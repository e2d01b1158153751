package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the assemblies lie: reading them, storing them together with their entry in the record. */
@Service
@Transactional
public class Versammlungsakte {

    private final DelegiertenversammlungRepository versammlungen;
    private final VersammlungsdelegierterRepository delegierte;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Versammlungsakte(DelegiertenversammlungRepository versammlungen, VersammlungsdelegierterRepository delegierte,
                     Feststellungen feststellungen, Clock uhr) {
        this.versammlungen = versammlungen;
        this.delegierte = delegierte;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /** @return the assembly
     *  @throws NoSuchElementException if there is none */
    public Delegiertenversammlung versammlung(long id) {
        return versammlungen.findById(id).orElseThrow(() -> new NoSuchElementException("Delegiertenversammlung " + id));
    }

    /** @return all assemblies a body convened, those that were called off too, the earliest first */
    public List<Delegiertenversammlung> alle(long gremiumId) {
        return versammlungen.findByGremiumIdOrderByVersammlungAm(gremiumId);
    }

    /** @return the first assembly of that year that is convened or took place */
    public Optional<Delegiertenversammlung> ersteIm(long gremiumId, int jahr) {
        return alle(gremiumId).stream().filter(eine -> eine.stand != Versammlungsstand.AUSGEFALLEN
                && eine.versammlungAm.getYear() == jahr).findFirst();
    }

    /** @return everybody who is registered, in the order of registration */
    public List<Versammlungsdelegierter> delegierte(long id) {
        return delegierte.findByVersammlungIdOrderById(id);
    }

    /** @return names of the delegates who are admitted */
    public List<String> zugelassene(long id) {
        return delegierte(id).stream().filter(Versammlungsdelegierter::zugelassen).map(Versammlungsdelegierter::name).toList();
    }

    /** @return the delegates of the body's last assembly that took place: a draft of the next list */
    public List<Versammlungsdelegierter> letzteDelegierte(long gremiumId) {
        return alle(gremiumId).stream().filter(eine -> eine.stand == Versammlungsstand.STATTGEFUNDEN)
                .reduce((frueher, spaeter) -> spaeter).map(eine -> delegierte(eine.id)).orElse(List.of());
    }

    void speichern(Delegiertenversammlung eine) {
        versammlungen.save(eine);
    }

    void ersetzen(long id, List<Versammlungsdelegierter> neue) {
        delegierte.deleteAll(delegierte(id));
        delegierte.saveAll(neue);
    }

    void speichern(List<Versammlungsdelegierter> liste) {
        delegierte.saveAll(liste);
    }

    void festhalten(Delegiertenversammlung eine, String schritt, String person, Object inhalt) {
        versammlungen.save(eine);
        feststellungen.festhalten(jetzt(eine.vorgang(), schritt, person), Eintragsart.SCHRITT, inhalt);
    }

    Anlass jetzt(String vorgang, String schritt, String person) {
        return new Anlass(vorgang, schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    boolean kuenftig(LocalDate tag) {
        return tag != null && tag.isAfter(heute());
    }
}
