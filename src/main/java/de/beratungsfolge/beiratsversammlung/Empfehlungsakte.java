package de.beratungsfolge.beiratsversammlung;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the recommendations lie: reading them, taking them in, registering them with the Seniorenbeirat. */
@Service
@Transactional
public class Empfehlungsakte {

    private final EmpfehlungRepository empfehlungen;
    private final Anliegenliste anliegenliste;
    private final Feststellungen feststellungen;
    private final Versammlungsakte akte;

    Empfehlungsakte(EmpfehlungRepository empfehlungen, Anliegenliste anliegenliste, Feststellungen feststellungen,
                    Versammlungsakte akte) {
        this.empfehlungen = empfehlungen;
        this.anliegenliste = anliegenliste;
        this.feststellungen = feststellungen;
        this.akte = akte;
    }

    /** @return the recommendation
     *  @throws NoSuchElementException if there is none */
    public Empfehlung empfehlung(long id) {
        return empfehlungen.findById(id).orElseThrow(() -> new NoSuchElementException("Empfehlung " + id));
    }

    /** @return all recommendations put to the vote for this body, also those not adopted, the oldest first */
    public List<Empfehlung> alle(long gremiumId) {
        return empfehlungen.findByGremiumIdOrderById(gremiumId);
    }

    /** Takes in a recommendation with its votes. @return it, registered with the Seniorenbeirat, if it was adopted */
    Optional<Empfehlung> aufnehmen(Delegiertenversammlung versammlung, Verlaufseingabe.Empfehlungseingabe eingabe, String person) {
        Empfehlung neu = new Empfehlung();
        neu.versammlungId = versammlung.id;
        neu.gremiumId = versammlung.gremiumId;
        neu.empfohlenAm = versammlung.versammlungAm;
        neu.titel = eingabe.titel().strip();
        neu.wortlaut = eingabe.wortlaut().strip();
        neu.ja = eingabe.ja();
        neu.nein = eingabe.nein();
        neu.enthaltungen = eingabe.enthaltungen();
        neu.stand = eingabe.gefasst() ? Empfehlungsstand.WARTET : Empfehlungsstand.NICHT_GEFASST;
        empfehlungen.save(neu);
        if (eingabe.gefasst()) {
            anmelden(neu, neu.empfohlenAm);
        }
        festhalten(neu, eingabe.gefasst() ? "Empfehlung gefasst" : "Empfehlung nicht gefasst", person, eingabe);
        return Optional.of(neu).filter(eine -> eingabe.gefasst());
    }

    void anmelden(Empfehlung eine, LocalDate fruehestens) {
        eine.anliegenId = anliegenliste.anmelden(new Anliegen(null, eine.gremiumId, Punktart.ANTRAG, eine.bezeichnung(),
                eine.vorgang(), true, fruehestens, null, false)).id();
        eine.stand = Empfehlungsstand.WARTET;
        empfehlungen.save(eine);
    }

    void speichern(Empfehlung eine) {
        empfehlungen.save(eine);
    }

    void festhalten(Empfehlung eine, String schritt, String person, Object inhalt) {
        empfehlungen.save(eine);
        feststellungen.festhalten(akte.jetzt(eine.vorgang(), schritt, person), Eintragsart.SCHRITT, inhalt);
    }
}
