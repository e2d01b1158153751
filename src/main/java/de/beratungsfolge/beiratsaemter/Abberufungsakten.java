package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.regelwerk.pruefungen.Abberufung;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recalls as stored, and the facts about them. */
@Service
@Transactional
public class Abberufungsakten {

    private final AbberufungsverfahrenRepository ablage;
    private final AbberufungsantragRepository antraege;
    private final Vorstandsaemter aemter;
    private final Gremien gremien;
    private final Clock uhr;

    Abberufungsakten(AbberufungsverfahrenRepository ablage, AbberufungsantragRepository antraege, Vorstandsaemter aemter,
                     Gremien gremien, Clock uhr) {
        this.ablage = ablage;
        this.antraege = antraege;
        this.aemter = aemter;
        this.gremien = gremien;
        this.uhr = uhr;
    }

    /** @return the recall
     *  @throws NoSuchElementException if there is none */
    public Abberufungsverfahren verfahren(long id) {
        return ablage.findById(id).orElseThrow(() -> new NoSuchElementException("Abberufung " + id));
    }

    /** @return who signed the motion */
    public List<Person> antragstellende(long id) {
        return antraege.findByAbberufungIdOrderById(id).stream().map(einer -> gremien.person(einer.personId())).toList();
    }

    Optional<Abberufungsverfahren> zuAnliegen(long anliegenId) {
        return ablage.findByAnliegenId(anliegenId);
    }

    void speichern(Abberufungsverfahren eine) {
        ablage.save(eine);
    }

    /** @param stimmen yes, no and abstentions; null before the vote */
    Abberufung fakten(Abberufungsverfahren eine, LocalDate sitzung, Boolean aussprache, Stimmzahlen stimmen) {
        return new Abberufung(gremien.gremiumAm(eine.gremiumId, sitzung).fuerRegeln(), eine.amt.fuerRegeln(),
                antraege.findByAbberufungIdOrderById(eine.id).size(), eine.eingegangenAm, sitzung, aussprache,
                stimmen == null ? null : stimmen.ja(), stimmen == null ? null : stimmen.nein(),
                stimmen == null ? null : stimmen.enthaltungen(), aemter.mitglieder(eine.gremiumId, sitzung).size());
    }

    Gremium gremium(Abberufungsverfahren eine) {
        return gremien.gremium(eine.gremiumId);
    }

    Anlass anlass(Abberufungsverfahren eine, String schritt, String person) {
        return new Anlass(eine.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    /** What was counted. */
    record Stimmzahlen(int ja, int nein, int enthaltungen) {
    }
}
