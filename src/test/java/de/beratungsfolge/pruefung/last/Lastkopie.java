package de.beratungsfolge.pruefung.last;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.beratungsfolge.protokoll.Eintrag;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies everything that was played, as often as is wanted: rows of all tables with new ids, the search's own tables, the
 * engine's history as far as the auditors' pages and the check read it, and the record with recomputed chains.
 */
final class Lastkopie {

    /** Whatever refers to these, directly or by others, is copied with them. */
    private static final Set<String> WURZELN = Set.of("drucksache", "sitzung", "anliegen");
    private static final List<String> MASCHINE = List.of("act_hi_procinst", "act_hi_taskinst", "act_hi_actinst", "act_hi_varinst");
    /** Processes of papers and meetings, and whatever else the record names while these were played. */
    private static final String GESPIELTE = """
            root_proc_inst_id_ in (select id_ from act_hi_procinst where business_key_ in
                (select nummer from drucksache union select kennung from sitzung))
            or proc_inst_id_ in (select substring(vorgang from 28) from protokoll_eintrag
                where vorgang like 'Datenstand act\\_hi\\_procinst %%' and id between %d and %d)""";

    private final DataSource quelle;
    private final JdbcClient datenbank;
    private final List<Zeilenkopie> tabellen = new ArrayList<>();
    private final List<String> kopierte;
    private final Protokollkopie protokoll;

    /** Takes up what was played. */
    Lastkopie(DataSource quelle) throws SQLException, JsonProcessingException {
        this.quelle = quelle;
        datenbank = JdbcClient.create(quelle);
        kopierte = kopierte();
        Map<String, Versatz> versatz = new HashMap<>();
        for (String tabelle : kopierte) {
            versatz.put(tabelle, Versatz.hinter(datenbank, tabelle, grenze("min", tabelle), grenze("max", tabelle)));
        }
        List<Eintrag> block = block();
        versatz.put("protokoll_eintrag", Versatz.hinter(datenbank, "protokoll_eintrag", block.get(0).id(), block.get(block.size() - 1).id()));
        Verweise verweise = new Verweise(quelle, kopierte);
        Abbildung abbildung = new Abbildung(versatz, bleibende());
        protokoll = new Protokollkopie(abbildung, new Datenstandvorlagen(abbildung, verweise));
        protokoll.aufnehmen(block, fortgesetzte());
        try (Connection verbindung = quelle.getConnection()) {
            for (String tabelle : kopierte) {
                tabellen.add(new Zeilenkopie(verbindung, tabelle, "1 = 1", abbildung, verweise));
            }
            tabellen.add(new Zeilenkopie(verbindung, "suchwort", "1 = 1", abbildung, verweise));
            tabellen.add(new Zeilenkopie(verbindung, "befundmerkmal", "1 = 1", abbildung, verweise));
            tabellen.add(new Zeilenkopie(verbindung, "listenfund", "eintrag_id between " + block.get(0).id() + " and "
                    + block.get(block.size() - 1).id(), abbildung, verweise));
            for (String tabelle : MASCHINE) {
                tabellen.add(new Zeilenkopie(verbindung, tabelle,
                        String.format(GESPIELTE, block.get(0).id(), block.get(block.size() - 1).id()), abbildung, verweise));
            }
        }
    }

    private List<String> kopierte() {
        Map<String, Set<String>> ziele = new HashMap<>();
        datenbank.sql("""
                select lower(k.table_name), lower(z.table_name) from information_schema.referential_constraints r
                join information_schema.table_constraints k on k.constraint_name = r.constraint_name
                join information_schema.table_constraints z on z.constraint_name = r.unique_constraint_name
                where k.table_schema = current_schema and lower(k.table_name) not like 'act\\_%'""")
                .query(zeile -> {
                    ziele.computeIfAbsent(zeile.getString(1), neu -> new HashSet<>()).add(zeile.getString(2));
                });
        Set<String> dabei = new TreeSet<>(WURZELN);
        while (ziele.entrySet().stream().filter(eine -> eine.getValue().stream().anyMatch(dabei::contains)).map(Map.Entry::getKey)
                .filter(dabei::add).count() > 0) {
            continue;
        }
        return dabei.stream().filter(tabelle -> datenbank.sql("select count(*) from " + tabelle).query(Long.class).single() > 0).toList();
    }

    private long grenze(String welche, String tabelle) {
        return datenbank.sql("select " + welche + "(id) from " + tabelle).query(Long.class).single();
    }

    /** What the engine keeps of its models stays as it is, and so do the files it put aside. */
    private Set<String> bleibende() {
        Set<String> bleibende = new HashSet<>();
        datenbank.sql("select id_ from act_re_procdef union select id_ from act_re_deployment union select id_ from act_ge_bytearray "
                + "union select id_ from act_re_camformdef").query(String.class).list()
                .forEach(id -> bleibende.add(id.substring(id.lastIndexOf(':') + 1)));
        return bleibende;
    }

    /** Everything that was recorded of papers and meetings, with the journal's entries on it; not what a later start of the program began. */
    private List<Eintrag> block() {
        String eigene = "vorgang in (select nummer from drucksache union select kennung from sitzung)"
                + kopierte.stream().map(tabelle -> " or vorgang = 'Datenstand " + tabelle + "' or vorgang like 'Datenstand " + tabelle + " %'")
                .reduce("", String::concat);
        long erster = datenbank.sql("select min(id) from protokoll_eintrag where vorgang like 'Datenstand act\\_%' or " + eigene)
                .query(Long.class).single();
        long letzter = datenbank.sql("select max(id) from protokoll_eintrag where " + eigene).query(Long.class).single();
        long journal = datenbank.sql("select min(id) from protokoll_eintrag where art = 'JOURNAL' and id > :letzter").param("letzter", letzter)
                .query(Long.class).single();
        return datenbank.sql("select * from protokoll_eintrag where id between :erster and :letzter order by id").param("erster", erster)
                .param("letzter", journal).query(Eintrag::aus).list();
    }

    private Map<String, Lauf.Ende> fortgesetzte() {
        Map<String, Lauf.Ende> enden = new TreeMap<>();
        datenbank.sql("select vorgang, laufnummer, hash from protokoll_kopf where vorgang = 'Journal' or vorgang in (:tabellen)")
                .param("tabellen", kopierte.stream().map(tabelle -> "Datenstand " + tabelle).toList())
                .query(zeile -> {
                    enden.put(zeile.getString(1), new Lauf.Ende(zeile.getInt(2), zeile.getString(3)));
                });
        return enden;
    }

    /** @return the first content that the templates do not reproduce, or null */
    String ersterUnterschied() {
        return protokoll.ersterUnterschied();
    }

    /** @return rows of all tables and entries of the record that one copy adds */
    long umfang() {
        return tabellen.stream().mapToInt(Zeilenkopie::anzahl).sum() + protokoll.anzahl();
    }

    /** Writes so many copies; the entries beside the rows. */
    void schreiben(int kopien) throws SQLException {
        try (Connection verbindung = quelle.getConnection()) {
            verbindung.createStatement().execute("set referential_integrity false");
            CompletableFuture<Void> eintraege = CompletableFuture.runAsync(() -> je(kopien, List.of(protokoll::schreiben)));
            je(kopien, tabellen.stream().<Schreiber>map(tabelle -> tabelle::schreiben).toList());
            eintraege.join();
            verbindung.createStatement().execute("set referential_integrity true");
            for (String tabelle : kopierte) {
                verbindung.createStatement().execute("alter table " + tabelle + " alter column id restart with " + (grenze("max", tabelle) + 1));
            }
            verbindung.createStatement().execute("alter table protokoll_eintrag alter column id restart with "
                    + (grenze("max", "protokoll_eintrag") + 1));
            verbindung.createStatement().execute("analyze");
        }
    }

    /** Writes one copy of something. */
    private interface Schreiber {

        void schreiben(Connection verbindung, int kopie) throws SQLException;
    }

    private void je(int kopien, List<Schreiber> was) {
        try (Connection verbindung = quelle.getConnection()) {
            verbindung.setAutoCommit(false);
            for (int kopie = 1; kopie <= kopien; kopie++) {
                for (Schreiber eines : was) {
                    eines.schreiben(verbindung, kopie);
                }
                verbindung.commit();
            }
            verbindung.setAutoCommit(true);
        } catch (SQLException fehler) {
            throw new CompletionException(fehler);
        }
    }
}
