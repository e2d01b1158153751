package de.beratungsfolge.buehne;

import de.beratungsfolge.gremien.Gremium;
import java.sql.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Seniorenbeirat of a test's own that is the town's only one until the test closes it. */
public final class EigenerBeirat implements AutoCloseable {

    private final JdbcClient datenbank;
    private final Gremium gremium;
    private final Map<Long, Date> andere = new HashMap<>();

    public EigenerBeirat(Buehne buehne, JdbcClient datenbank) {
        this.datenbank = datenbank;
        this.gremium = buehne.gremien.gremium(Beiratsbau.mitVorstand(buehne, 13)).orElseThrow();
        datenbank.sql("select id, bis from gremium where art = 'SENIORENBEIRAT' and id <> :id").param("id", gremium.id())
                .query(zeile -> {
                    andere.put(zeile.getLong(1), zeile.getDate(2));
                });
        andere.keySet().forEach(id -> datenbank.sql("update gremium set bis = date '2000-01-01' where id = :id").param("id", id)
                .update());
    }

    public Gremium gremium() {
        return gremium;
    }

    /** The other ones exist again; this one does not any more. */
    @Override
    public void close() {
        andere.forEach((id, bis) -> datenbank.sql("update gremium set bis = :bis where id = :id").param("bis", bis)
                .param("id", id).update());
        datenbank.sql("update gremium set bis = date '2000-01-01' where id = :id").param("id", gremium.id()).update();
    }
}
