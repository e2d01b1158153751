package de.beratungsfolge.pruefung.sitzung;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which paper an item treats. */
@Component
class Drucksachennummern {

    private final JdbcClient datenbank;

    Drucksachennummern(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /** @return numbers of papers by id of the item */
    Map<Long, String> derSitzung(long sitzungId) {
        Map<Long, String> nummern = new HashMap<>();
        datenbank.sql("""
                select p.id, d.nummer from tagesordnungspunkt p join station s on s.id = p.station_id
                join drucksache d on d.id = s.drucksache_id where p.sitzung_id = :sitzung""").param("sitzung", sitzungId)
                .query(zeile -> {
                    nummern.put(zeile.getLong(1), zeile.getString(2));
                });
        return nummern;
    }
}
