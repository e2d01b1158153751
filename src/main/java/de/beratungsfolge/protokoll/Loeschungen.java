package de.beratungsfolge.protokoll;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes contents that may not be kept any longer. Their hashes stay, and an entry says what was deleted and why: a content that
 * is missing without such an entry is taken for an attack. Rows of tables that are left behind are recorded anew by
 * {@link Datenspur#neu}.
 */
@Service
public class Loeschungen {

    static final String KETTE = "Löschungen";

    private final JdbcClient datenbank;
    private final Protokoll protokoll;
    private final Clock uhr;

    Loeschungen(JdbcClient datenbank, Protokoll protokoll, Clock uhr) {
        this.datenbank = datenbank;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** Content of an entry.
     *
     * @param bis the content of this entry of the Vorgang and of all before it is gone */
    record Inhalt(String vorgang, int bis, String grund) {
    }

    /**
     * Deletes the contents of all entries that the chain has now.
     *
     * @param grund period and norm
     */
    @Transactional
    public void loeschen(String vorgang, String grund, String person) {
        int bis = datenbank.sql("select laufnummer from protokoll_kopf where vorgang = :vorgang for update")
                .param("vorgang", vorgang).query(Integer.class).single();
        datenbank.sql("update protokoll_eintrag set inhalt = null where vorgang = :vorgang").param("vorgang", vorgang).update();
        protokoll.verzeichnen(KETTE, Eintragsart.LOESCHUNG, "Inhalte gelöscht", person, LocalDateTime.now(uhr.withZone(Datum.ZONE)),
                new Inhalt(vorgang, bis, grund), null);
    }
}
