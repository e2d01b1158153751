package de.beratungsfolge.protokoll;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Appends entries to chains. */
final class Kettenschreiber {

    private final JdbcClient datenbank;
    private final Clock uhr;

    Kettenschreiber(JdbcClient datenbank, Clock uhr) {
        this.datenbank = datenbank;
        this.uhr = uhr;
    }

    /** Appends to the chain of the Vorgang, within the running transaction. */
    Eintrag anhaengen(String vorgang, Eintragsart art, String schritt, String person, LocalDateTime geschehenAm,
                      Object inhalt, String regelfassung) {
        Kopf kopf = kopfSperren(vorgang);
        String text = Verkettung.kanonisch(inhalt);
        OffsetDateTime jetzt = uhr.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        Eintrag eintrag = ablegen(new Eintrag(null, vorgang, kopf.laufnummer() + 1, art, schritt, person,
                geschehenAm.truncatedTo(ChronoUnit.SECONDS), jetzt, regelfassung, text, Verkettung.hash(text),
                kopf.hash(), Verkettung.ANFANG));
        datenbank.sql("update protokoll_kopf set laufnummer = :nr, hash = :hash where vorgang = :vorgang")
                .param("nr", eintrag.laufnummer()).param("hash", eintrag.hash()).param("vorgang", vorgang).update();
        return eintrag;
    }

    /** The hash covers the id, and only the database knows that: so the hash follows the row. */
    private Eintrag ablegen(Eintrag eintrag) {
        KeyHolder schluessel = new GeneratedKeyHolder();
        datenbank.sql("""
                insert into protokoll_eintrag (vorgang, laufnummer, art, schritt, person, geschehen_am, erfasst_am, regelfassung,
                    inhalt, inhalt_hash, vorgaenger_hash, hash)
                values (:vorgang, :laufnummer, :art, :schritt, :person, :geschehenAm, :erfasstAm, :regelfassung,
                    :inhalt, :inhaltHash, :vorgaengerHash, :hash)""")
                .param("vorgang", eintrag.vorgang()).param("laufnummer", eintrag.laufnummer())
                .param("art", eintrag.art().name()).param("schritt", eintrag.schritt()).param("person", eintrag.person())
                .param("geschehenAm", eintrag.geschehenAm()).param("erfasstAm", eintrag.erfasstAm())
                .param("regelfassung", eintrag.regelfassung()).param("inhalt", eintrag.inhalt())
                .param("inhaltHash", eintrag.inhaltHash()).param("vorgaengerHash", eintrag.vorgaengerHash())
                .param("hash", eintrag.hash()).update(schluessel, "id");
        Long id = schluessel.getKeyAs(Long.class);
        Eintrag fertig = eintrag.mit(id, Verkettung.hash(eintrag.mit(id, null)));
        datenbank.sql("update protokoll_eintrag set hash = :hash where id = :id").param("hash", fertig.hash()).param("id", id)
                .update();
        return fertig;
    }

    /** The row lock on the chain's head makes two simultaneous steps of one Vorgang wait for each other. */
    private Kopf kopfSperren(String vorgang) {
        return kopf(vorgang).orElseGet(() -> {
            anfangen(vorgang);
            return kopf(vorgang).orElseThrow();
        });
    }

    /** Of two who begin a chain at the same moment one waits and comes second; the savepoint keeps its transaction usable. */
    private void anfangen(String vorgang) {
        datenbank.sql("savepoint kettenanfang").update();
        try {
            datenbank.sql("insert into protokoll_kopf (vorgang, laufnummer, hash) values (:vorgang, 0, :hash)")
                    .param("vorgang", vorgang).param("hash", Verkettung.ANFANG).update();
        } catch (DuplicateKeyException andereSchneller) {
            datenbank.sql("rollback to savepoint kettenanfang").update();
        }
    }

    private Optional<Kopf> kopf(String vorgang) {
        return datenbank.sql("select laufnummer, hash from protokoll_kopf where vorgang = :vorgang for update")
                .param("vorgang", vorgang).query(Kopf.class).optional();
    }

    /** End of a chain. */
    record Kopf(int laufnummer, String hash) {
    }
}
