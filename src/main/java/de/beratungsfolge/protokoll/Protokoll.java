package de.beratungsfolge.protokoll;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Datenspur datenspur;
    private final Kettenschreiber schreiber;
    private final ApplicationEventPublisher ereignisse;

    Protokoll(EintragRepository eintraege, JdbcClient datenbank, Datenspur datenspur, Clock uhr,
              ApplicationEventPublisher ereignisse) {
        this.eintraege = eintraege;
        this.datenbank = datenbank;
        this.datenspur = datenspur;
        this.schreiber = new Kettenschreiber(datenbank, uhr);
        this.ereignisse = ereignisse;
    }

    /**
     * Appends an entry to the chain of its Vorgang, and publishes it to whoever derives something from the record.
     *
     * @param inhalt       anything that can be written as JSON; stored in canonical form
     * @param regelfassung hash of the rule base for findings and establishments, otherwise null
     * @return the stored entry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Eintrag verzeichnen(String vorgang, Eintragsart art, String schritt, String person,
                               LocalDateTime geschehenAm, Object inhalt, String regelfassung) {
        Eintrag eintrag = schreiber.anhaengen(vorgang, art, schritt, person, geschehenAm, inhalt, regelfassung);
        datenspur.merken(eintrag);
        ereignisse.publishEvent(eintrag);
        return eintrag;
    }

    /** @return the entry
     *  @throws NoSuchElementException if there is none with this id */
    public Eintrag eintrag(long id) {
        return datenbank.sql("select * from protokoll_eintrag where id = :id").param("id", id).query(Eintrag::aus).optional()
                .orElseThrow(() -> new NoSuchElementException("Protokolleintrag " + id));
    }

    /** @return all entries of one Vorgang in their order */
    public List<Eintrag> vorgang(String vorgang) {
        return datenbank.sql("select * from protokoll_eintrag where vorgang = :vorgang order by laufnummer").param("vorgang", vorgang)
                .query(Eintrag::aus).list();
    }

    /** @return all entries that tell what happened in matters, in the order in which they were recorded */
    public List<Eintrag> alle() {
        return eintraege.findByArtInOrderById(Eintragsart.derVorgaenge());
    }

    /**
     * Recomputes the chain of one Vorgang.
     *
     * @return what does not fit at the first entry that does not fit, in German; empty if all fits
     */
    public Optional<String> ersterFehler(String vorgang) {
        Kettenprobe probe = new Kettenprobe();
        for (Eintrag eintrag : vorgang(vorgang)) {
            Optional<Abweichung> fehler = probe.naechster(eintrag);
            if (fehler.isPresent()) {
                return fehler.map(Abweichung::satz);
            }
        }
        return kopfPasst(vorgang, probe) ? Optional.empty() : Optional.of(Abweichung.kette(vorgang, Kettenprobe.ENDE_FEHLT).satz());
    }

    private boolean kopfPasst(String vorgang, Kettenprobe probe) {
        return datenbank.sql("select laufnummer, hash from protokoll_kopf where vorgang = :vorgang")
                .param("vorgang", vorgang).query(Kettenschreiber.Kopf.class).optional()
                .map(kopf -> probe.endetMit(kopf.laufnummer(), kopf.hash())).orElse(probe.letzte() == 0);
    }
}
