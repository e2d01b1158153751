package de.beratungsfolge.protokoll;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the database that the record follows, with their columns. */
final class Schemastand {

    /** Chain that says since when which columns of a table are recorded. */
    static final String KETTE = Datenspur.PRAEFIX + "Schema";

    private Schemastand() {
    }

    /** Content of an entry of this chain: columns by table. */
    record Spalten(Map<String, Set<String>> tabellen) {
    }

    /** @return columns of every table there is and that the record follows, by table */
    static Map<String, Set<String>> jetzt(JdbcClient datenbank, Tabellen tabellen) {
        Map<String, Set<String>> stand = new TreeMap<>();
        datenbank.sql("""
                select lower(c.table_name), lower(c.column_name) from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = current_schema and lower(t.table_type) = 'base table' order by 1, 2""")
                .query(zeile -> {
                    if (tabellen.verfolgt(zeile.getString(1))) {
                        stand.computeIfAbsent(zeile.getString(1), neu -> new TreeSet<>()).add(zeile.getString(2));
                    }
                });
        return stand;
    }

    /** @return columns by table as the chain says */
    static Map<String, Set<String>> verzeichnet(JdbcClient datenbank) {
        Map<String, Set<String>> stand = new TreeMap<>();
        datenbank.sql("select inhalt from protokoll_eintrag where vorgang = :kette order by laufnummer").param("kette", KETTE)
                .query(String.class).list().forEach(inhalt -> stand.putAll(Verkettung.lesen(inhalt, Spalten.class).tabellen()));
        return stand;
    }
}
