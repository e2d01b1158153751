package de.beratungsfolge.pruefung.last;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** Which columns hold ids of which table, as the schema says. */
final class Verweise {

    private final Map<String, String> ziele = new HashMap<>(Map.of("suchwort.drucksache_id", "drucksache",
            "befundmerkmal.eintrag_id", "protokoll_eintrag", "listenfund.eintrag_id", "protokoll_eintrag"));

    Verweise(DataSource quelle, Collection<String> tabellen) throws SQLException {
        try (Connection verbindung = quelle.getConnection()) {
            for (String tabelle : tabellen) {
                ziele.put(tabelle + ".id", tabelle);
                try (ResultSet schluessel = verbindung.getMetaData().getImportedKeys(null, null, tabelle.toUpperCase(Locale.ROOT))) {
                    while (schluessel.next()) {
                        ziele.put(tabelle + "." + schluessel.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                                schluessel.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    /** @return the table whose ids this column holds, or null */
    String ziel(String tabelle, String spalte) {
        return ziele.get(tabelle + "." + spalte);
    }
}
