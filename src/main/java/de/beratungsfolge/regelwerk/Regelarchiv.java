package de.beratungsfolge.regelwerk;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps every version of the rule base that was ever active, with its text. The active one is archived before the
 * program answers its first question, so that no finding can name a version whose text is not there.
 */
@Component
public class Regelarchiv {

    /** Compiled versions kept at hand; an auditor seldom compares more. */
    private static final int BEREITGEHALTEN = 4;

    private final JdbcClient datenbank;
    private final TransactionTemplate transaktion;
    private final Clock uhr;
    private final Regelwerk geltendes;
    private final Zeuge zeuge;
    private final Map<String, Regelwerk> geladene = new LinkedHashMap<>(BEREITGEHALTEN, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Regelwerk> aeltestes) {
            return size() > BEREITGEHALTEN;
        }
    };

    Regelarchiv(JdbcClient datenbank, PlatformTransactionManager transaktionen, Clock uhr, Regelwerk geltendes, Zeuge zeuge) {
        this.datenbank = datenbank;
        this.transaktion = new TransactionTemplate(transaktionen);
        this.uhr = uhr;
        this.geltendes = geltendes;
        this.zeuge = zeuge;
        aktiviere(geltendes.fassung());
    }

    /**
     * A version's coming into use.
     *
     * @param hash the version
     * @param quelle where it came from: "im Programm enthalten" or the folder
     * @param am when it was activated
     */
    public record Aktivierung(String hash, String quelle, OffsetDateTime am) {
    }

    /** Is told within the transaction that writes it, so that the record can keep it. */
    public interface Zeuge {

        /** The version was stored. */
        void archiviert(Regelfassung fassung);

        /** @param id     of the activation
         *  @param bisher hash of the version that held so far, or null */
        void aktiviert(long id, Regelfassung fassung, String bisher);
    }

    /** When which version came into use, the oldest first. */
    public List<Aktivierung> aktivierungen() {
        return datenbank.sql("select regelfassung, quelle, aktiviert_am from regelaktivierung order by id")
                .query((zeile, nummer) -> new Aktivierung(zeile.getString(1), zeile.getString(2), zeile.getObject(3, OffsetDateTime.class)))
                .list();
    }

    /** Text of every file of a version by its path; empty if that version was never active here. */
    public Map<String, String> texte(String hash) {
        Map<String, String> texte = new TreeMap<>();
        datenbank.sql("select pfad, text from regeldatei where regelfassung = :hash").param("hash", hash)
                .query(zeile -> {
                    texte.put(zeile.getString(1), zeile.getString(2));
                });
        return texte;
    }

    /**
     * A version ready to answer questions as it did when it was active. The functions that rules call and the shape
     * of the facts are those of today's program.
     *
     * @return empty if that version was never active here
     * @throws RegelwerkFehler if today's program cannot load it any more, or its text does not match its hash
     */
    public Optional<Regelwerk> regelwerk(String hash) {
        if (geltendes.fassung().hash().equals(hash)) {
            return Optional.of(geltendes);
        }
        synchronized (geladene) {
            Regelwerk geladenes = geladene.get(hash);
            if (geladenes == null) {
                Map<String, String> texte = texte(hash);
                if (texte.isEmpty()) {
                    return Optional.empty();
                }
                geladenes = Regelwerk.ausTexten("Archiv", texte);
                if (!geladenes.fassung().hash().equals(hash)) {
                    throw new RegelwerkFehler("Der archivierte Text der Regelfassung " + hash + " wurde verändert.");
                }
                geladene.put(hash, geladenes);
            }
            return Optional.of(geladenes);
        }
    }

    private void aktiviere(Regelfassung fassung) {
        String bisher = aktivierungen().stream().reduce((frueher, spaeter) -> spaeter).map(Aktivierung::hash).orElse(null);
        if (fassung.hash().equals(bisher)) {
            return;
        }
        try {
            transaktion.executeWithoutResult(status -> archiviere(fassung));
        } catch (DuplicateKeyException e) {
            // Another node archived the same version in the same instant.
            if (texte(fassung.hash()).isEmpty()) {
                throw e;
            }
        }
        transaktion.executeWithoutResult(status -> setzeInKraft(fassung, bisher));
    }

    private void setzeInKraft(Regelfassung fassung, String bisher) {
        KeyHolder schluessel = new GeneratedKeyHolder();
        datenbank.sql("insert into regelaktivierung (regelfassung, quelle, aktiviert_am) values (:hash, :quelle, :am)")
                .param("hash", fassung.hash()).param("quelle", fassung.quelle()).param("am", OffsetDateTime.now(uhr))
                .update(schluessel, "id");
        zeuge.aktiviert(schluessel.getKeyAs(Long.class), fassung, bisher);
    }

    private void archiviere(Regelfassung fassung) {
        if (!texte(fassung.hash()).isEmpty()) {
            return;
        }
        datenbank.sql("insert into regelfassung (hash, quelle, anzahl_regeln, archiviert_am) values (:hash, :quelle, :anzahl, :am)")
                .param("hash", fassung.hash()).param("quelle", fassung.quelle()).param("anzahl", fassung.anzahlRegeln())
                .param("am", OffsetDateTime.now(uhr)).update();
        fassung.dateien().forEach((pfad, text) -> datenbank
                .sql("insert into regeldatei (regelfassung, pfad, text) values (:hash, :pfad, :text)")
                .param("hash", fassung.hash()).param("pfad", pfad).param("text", text).update());
        zeuge.archiviert(fassung);
    }
}
