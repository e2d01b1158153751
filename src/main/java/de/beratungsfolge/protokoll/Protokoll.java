package de.beratungsfolge.protokoll;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and reads the record. Writing demands a running transaction: an entry exists exactly if the
 * step that it records does.
 */
@Service
public class Protokoll {

    private final EintragRepository eintraege;
    private final JdbcClient datenbank;
    private final Clock uhr;

    Protokoll(EintragRepository eintraege, JdbcClient datenbank, Clock uhr) {
        this.eintraege = eintraege;
        this.datenbank = datenbank;
        this.uhr = uhr;
    }

    /**
     * Appends an entry to the chain of its Vorgang.
     *
     * @param inhalt       anything that can be written as JSON; stored in canonical form
     * @param regelfassung hash of the rule base for findings and establishments, otherwise null
     * @return the stored entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Eintrag verzeichnen(String vorgang, Eintragsart art, String schritt, String person,
                               LocalDateTime geschehenAm, Object inhalt, String regelfassung) {
        Kopf kopf = kopfSperren(vorgang);
        String text = Verkettung.kanonisch(inhalt);
        OffsetDateTime jetzt = uhr.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        Eintrag ohneHash = new Eintrag(null, vorgang, kopf.laufnummer() + 1, art, schritt, person,
                geschehenAm.truncatedTo(ChronoUnit.SECONDS), jetzt, regelfassung, text, Verkettung.hash(text),
                kopf.hash(), null);
        Eintrag eintrag = new Eintrag(null, vorgang, ohneHash.laufnummer(), art, schritt, person,
                ohneHash.geschehenAm(), jetzt, regelfassung, text, ohneHash.inhaltHash(), kopf.hash(),
                Verkettung.hash(ohneHash));
        datenbank.sql("update protokoll_kopf set laufnummer = :nr, hash = :hash where vorgang = :vorgang")
                .param("nr", eintrag.laufnummer()).param("hash", eintrag.hash()).param("vorgang", vorgang).update();
        return eintraege.save(eintrag);
    }

    /** @return the entry
     *  @throws NoSuchElementException if there is none with this id */
    public Eintrag eintrag(long id) {
        return eintraege.findById(id).orElseThrow(() -> new NoSuchElementException("Protokolleintrag " + id));
    }

    /** @return all entries of one Vorgang in their order */
    public List<Eintrag> vorgang(String vorgang) {
        return eintraege.findByVorgangOrderByLaufnummer(vorgang);
    }

    /** @return all entries in the order in which they were recorded */
    public List<Eintrag> alle() {
        return eintraege.findAllByOrderById();
    }

    /**
     * Recomputes the chain of one Vorgang.
     *
     * @return what does not fit at the first entry that does not fit, in German; empty if all fits
     */
    public Optional<String> ersterFehler(String vorgang) {
        String vorgaenger = Verkettung.ANFANG;
        int erwarteteNummer = 1;
        for (Eintrag eintrag : vorgang(vorgang)) {
            String stelle = "Vorgang " + vorgang + ", Eintrag " + eintrag.laufnummer() + ": ";
            if (eintrag.laufnummer() != erwarteteNummer) {
                return Optional.of(stelle + "erwartet war Eintrag " + erwarteteNummer + ".");
            }
            if (!Objects.equals(eintrag.vorgaengerHash(), vorgaenger)) {
                return Optional.of(stelle + "der Vorgänger passt nicht.");
            }
            if (eintrag.inhalt() != null && !Verkettung.hash(eintrag.inhalt()).equals(eintrag.inhaltHash())) {
                return Optional.of(stelle + "der Inhalt wurde verändert.");
            }
            if (!Verkettung.hash(eintrag).equals(eintrag.hash())) {
                return Optional.of(stelle + "der Eintrag wurde verändert.");
            }
            vorgaenger = eintrag.hash();
            erwarteteNummer++;
        }
        return kopfPasst(vorgang, erwarteteNummer - 1, vorgaenger) ? Optional.empty()
                : Optional.of("Vorgang " + vorgang + ": das Ende der Kette fehlt.");
    }

    private boolean kopfPasst(String vorgang, int laufnummer, String hash) {
        return datenbank.sql("select laufnummer, hash from protokoll_kopf where vorgang = :vorgang")
                .param("vorgang", vorgang).query(Kopf.class).optional()
                .map(kopf -> kopf.laufnummer() == laufnummer && kopf.hash().equals(hash))
                .orElse(laufnummer == 0);
    }

    /** The row lock on the chain's head makes two simultaneous steps of one Vorgang wait for each other. */
    private Kopf kopfSperren(String vorgang) {
        return kopf(vorgang).orElseGet(() -> {
            try {
                datenbank.sql("insert into protokoll_kopf (vorgang, laufnummer, hash) values (:vorgang, 0, :hash)")
                        .param("vorgang", vorgang).param("hash", Verkettung.ANFANG).update();
            } catch (DuplicateKeyException andereSchneller) {
                throw new ConcurrencyFailureException(
                        "Der Vorgang " + vorgang + " wurde im selben Augenblick begonnen.", andereSchneller);
            }
            return new Kopf(0, Verkettung.ANFANG);
        });
    }

    private Optional<Kopf> kopf(String vorgang) {
        return datenbank.sql("select laufnummer, hash from protokoll_kopf where vorgang = :vorgang for update")
                .param("vorgang", vorgang).query(Kopf.class).optional();
    }

    /** End of a chain. */
    record Kopf(int laufnummer, String hash) {
    }
}
