package de.beratungsfolge.pruefung.auskunft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where in a table a person may stand.
 *
 * @param texte    columns that hold text
 * @param personen columns that hold the number of a person of the master data
 */
record Tabellenbild(String name, List<String> texte, List<String> personen) {

    private static final Set<String> TEXTARTEN = Set.of("character varying", "text", "character large object", "character", "varchar");

    /** @return the tables there are, with those of the engine, by name */
    static List<Tabellenbild> alle(JdbcClient datenbank) {
        Map<String, Tabellenbild> bilder = new TreeMap<>();
        datenbank.sql("""
                select lower(c.table_name), lower(c.column_name), lower(c.data_type) from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = current_schema and lower(t.table_type) = 'base table' order by 1, 2""")
                .query(zeile -> {
                    if (TEXTARTEN.contains(zeile.getString(3))) {
                        bild(bilder, zeile.getString(1)).texte().add(zeile.getString(2));
                    }
                });
        bild(bilder, "person").personen().add("id");
        datenbank.sql("""
                select lower(k.table_name), lower(k.column_name) from information_schema.referential_constraints r
                join information_schema.key_column_usage k on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
                join information_schema.table_constraints u on u.constraint_schema = r.unique_constraint_schema
                    and u.constraint_name = r.unique_constraint_name
                where lower(u.table_name) = 'person' and k.table_schema = current_schema order by 1, 2""")
                .query(zeile -> {
                    bild(bilder, zeile.getString(1)).personen().add(zeile.getString(2));
                });
        return List.copyOf(bilder.values());
    }

    private static Tabellenbild bild(Map<String, Tabellenbild> bilder, String tabelle) {
        return bilder.computeIfAbsent(tabelle, neue -> new Tabellenbild(neue, new ArrayList<>(), new ArrayList<>()));
    }
}
