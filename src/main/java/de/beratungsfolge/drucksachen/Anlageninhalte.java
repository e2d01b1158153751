package de.beratungsfolge.drucksachen;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The content of files, in pieces that a column of either database can hold. */
@Repository
class Anlageninhalte {

    private static final int STUECK = 1_000_000;

    private final JdbcClient datenbank;

    Anlageninhalte(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    void schreiben(long anlageId, byte[] inhalt) {
        loeschen(anlageId);
        for (int von = 0, nummer = 1; von < inhalt.length; von += STUECK, nummer++) {
            datenbank.sql("insert into anlagenteil (anlage_id, nummer, inhalt) values (:anlage, :nummer, :inhalt)")
                    .param("anlage", anlageId).param("nummer", nummer)
                    .param("inhalt", Arrays.copyOfRange(inhalt, von, Math.min(von + STUECK, inhalt.length))).update();
        }
    }

    byte[] lesen(long anlageId) {
        List<byte[]> stuecke = datenbank.sql("select inhalt from anlagenteil where anlage_id = :anlage order by nummer")
                .param("anlage", anlageId).query((zeile, nummer) -> zeile.getBytes(1)).list();
        if (stuecke.isEmpty()) {
            throw new NoSuchElementException("Datei der Anlage " + anlageId);
        }
        ByteArrayOutputStream inhalt = new ByteArrayOutputStream();
        stuecke.forEach(inhalt::writeBytes);
        return inhalt.toByteArray();
    }

    void loeschen(long anlageId) {
        datenbank.sql("delete from anlagenteil where anlage_id = :anlage").param("anlage", anlageId).update();
    }
}
