package de.beratungsfolge.beiratswahl;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything stored about the elections of the Seniorenbeirat, for reading. */
@Service
@Transactional
public class Wahlakte {

    private final BeiratswahlRepository wahlen;
    private final ZugangRepository zugaenge;
    private final DelegierterRepository delegierte;
    private final KandidatRepository kandidaten;
    private final StimmzettelRepository zettel;
    private final KassenprueferRepository pruefer;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Wahlakte(BeiratswahlRepository wahlen, ZugangRepository zugaenge, DelegierterRepository delegierte,
             KandidatRepository kandidaten, StimmzettelRepository zettel, KassenprueferRepository pruefer,
             Feststellungen feststellungen, Clock uhr) {
        this.wahlen = wahlen;
        this.zugaenge = zugaenge;
        this.delegierte = delegierte;
        this.kandidaten = kandidaten;
        this.zettel = zettel;
        this.pruefer = pruefer;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /** @return the election
     *  @throws NoSuchElementException if there is none */
    public Beiratswahl wahl(long id) {
        return wahlen.findById(id).orElseThrow(() -> new NoSuchElementException("Beiratswahl " + id));
    }

    /** @return the last election of a body whose minutes are signed */
    public Optional<Beiratswahl> letzte(long gremiumId) {
        return wahlen.findByGremiumIdOrderById(gremiumId).stream().filter(eine -> eine.stand == Wahlstand.UNTERZEICHNET)
                .max(Comparator.comparing(Beiratswahl::versammlungAm).thenComparing(Beiratswahl::id));
    }

    /** @return the election of a body whose result is not established yet */
    public Optional<Beiratswahl> laufende(long gremiumId) {
        return wahlen.findByGremiumIdOrderById(gremiumId).stream().filter(eine -> eine.stand == Wahlstand.LAEUFT)
                .findFirst();
    }

    /** @return the last day of that year on which the Delegiertenversammlung met to elect this body, if it did */
    public Optional<LocalDate> wahlversammlung(long gremiumId, int jahr) {
        return wahlen.findByGremiumIdOrderById(gremiumId).stream().filter(eine -> eine.stand != Wahlstand.LAEUFT)
                .map(Beiratswahl::versammlungAm).filter(tag -> tag.getYear() == jahr).max(Comparator.naturalOrder());
    }

    /** @return who was invited, and when the invitation was received */
    public List<Zugang> zugaenge(long id) {
        return zugaenge.findByWahlIdOrderById(id);
    }

    /** @return everybody who was registered, in the order of registration */
    public List<Delegierter> delegierte(long id) {
        return delegierte.findByWahlIdOrderById(id);
    }

    /** @return names of the delegates who are admitted */
    public List<String> zugelassene(long id) {
        return delegierte(id).stream().filter(Delegierter::zugelassen).map(Delegierter::name).toList();
    }

    /** @return the candidates in the order of the ballot */
    public List<Kandidat> kandidaten(long id) {
        return kandidaten.findByWahlIdOrderById(id);
    }

    /** @return the elected, most votes first */
    public List<Kandidat> gewaehlte(long id) {
        return kandidaten(id).stream().filter(Kandidat::gewaehlt)
                .sorted(Comparator.comparing(Kandidat::stimmen, Comparator.reverseOrder())).toList();
    }

    /** @return those who may move up, in their order (§ 7 Abs. 3 GeschO-SB); who already did is among them */
    public List<Kandidat> nachrueckende(long id) {
        return kandidaten(id).stream().filter(einer -> einer.rang() != null)
                .sorted(Comparator.comparing(Kandidat::rang)).toList();
    }

    /** @return the ballots entered singly, without those that were discarded */
    public List<Stimmzettel> zettel(long id) {
        return zettel.findByWahlIdOrderByNummer(id).stream().filter(einer -> !einer.verworfen()).toList();
    }

    /** @return who stood for Kassenprüfer/in */
    public List<Kassenpruefer> pruefer(long id) {
        return pruefer.findByWahlIdOrderById(id);
    }

    void sichern(Beiratswahl wahl) {
        wahlen.save(wahl);
    }

    Anlass jetzt(Beiratswahl wahl, String schritt, String person) {
        return new Anlass(wahl.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    /** Records a step that needs no finding. */
    void festhalten(Beiratswahl wahl, String schritt, Object inhalt, String person) {
        feststellungen.festhalten(jetzt(wahl, schritt, person), Eintragsart.SCHRITT, inhalt);
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}
