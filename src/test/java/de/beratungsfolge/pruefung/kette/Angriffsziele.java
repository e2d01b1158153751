package de.beratungsfolge.pruefung.kette;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that count, with their columns: all of ours but what is derived, and what the engine's history says was done. */
final class Angriffsziele {

    private static final String GESCHICHTE = "act_hi_";
    /** Of the engine's history: when it is to be removed, and what repeats the process instance. */
    private static final Map<String, Set<String>> UNBEACHTET = Map.of(
            "act_hi_procinst", Set.of("removal_time_", "tenant_id_", "super_case_instance_id_", "case_inst_id_", "restarted_proc_inst_id_"),
            "act_hi_actinst", Set.of("removal_time_", "tenant_id_", "call_case_inst_id_", "parent_act_inst_id_", "proc_def_key_",
                    "proc_def_id_", "root_proc_inst_id_", "execution_id_", "duration_"),
            "act_hi_taskinst", Set.of("removal_time_", "tenant_id_", "task_state_", "case_def_key_", "case_def_id_", "case_inst_id_",
                    "case_execution_id_"));
    /** Follow from papers and record, and can be built anew at any time. */
    private static final Set<String> ABGELEITET = Set.of("suchwort", "befundmerkmal", "listenfund", "flyway_schema_history");
    /** Hold one row at least, or a row of nobody's would be found by the check of its own. */
    private static final Set<String> NICHT_AUFZUFUELLEN = Set.of("protokoll_eintrag", "protokoll_kopf", "regeldatei", "anlagenteil",
            "regelfassung", "regelaktivierung", "tagessiegel");

    private final JdbcClient datenbank;
    private final Map<String, List<Spalte>> tabellen = new TreeMap<>();
    private List<String> mitZeilen;
    private List<String> mitMehreren;

    Angriffsziele(JdbcClient datenbank) {
        this.datenbank = datenbank;
        datenbank.sql("""
                select lower(table_name), lower(column_name), lower(data_type), is_nullable from information_schema.columns
                where table_schema = current_schema order by 1, ordinal_position""").query(zeile -> {
            String tabelle = zeile.getString(1);
            if (UNBEACHTET.containsKey(tabelle) || !tabelle.startsWith("act_") && !ABGELEITET.contains(tabelle)) {
                tabellen.computeIfAbsent(tabelle, neu -> new ArrayList<>())
                        .add(new Spalte(zeile.getString(2), zeile.getString(3), zeile.getString(4).equals("YES"),
                                !UNBEACHTET.getOrDefault(tabelle, Set.of()).contains(zeile.getString(2))));
            }
        });
        zaehlen();
    }

    /** @param zaehlt whether the record holds it */
    record Spalte(String name, String art, boolean darfLeerSein, boolean zaehlt) {

        boolean zeit() {
            return art.equals("date") || art.startsWith("timestamp");
        }
    }

    /** @return tables that held something when they were counted last */
    List<String> mitZeilen() {
        return mitZeilen;
    }

    List<String> ohneZeilen() {
        return tabellen.keySet().stream().filter(tabelle -> !mitZeilen.contains(tabelle)).toList();
    }

    /** @return tables that held several rows then */
    List<String> mitMehrerenZeilen() {
        return mitMehreren;
    }

    void zaehlen() {
        mitZeilen = tabellen.keySet().stream().filter(tabelle -> zeilen(tabelle) > 0).toList();
        mitMehreren = mitZeilen.stream().filter(tabelle -> zeilen(tabelle) > 1).toList();
    }

    /** @return our tables whose rows are recorded one by one */
    List<String> auffuellbare() {
        return tabellen.keySet().stream().filter(tabelle -> !NICHT_AUFZUFUELLEN.contains(tabelle) && !tabelle.startsWith(GESCHICHTE))
                .toList();
    }

    List<Spalte> spalten(String tabelle) {
        return tabellen.get(tabelle);
    }

    List<Spalte> zaehlende(String tabelle) {
        return spalten(tabelle).stream().filter(Spalte::zaehlt).toList();
    }

    private long zeilen(String tabelle) {
        return datenbank.sql("select count(*) from " + tabelle + " where " + bedingung(tabelle)).query(Long.class).single();
    }

    /** Open tasks and stations are nobody's record yet. */
    static String bedingung(String tabelle) {
        return tabelle.startsWith(GESCHICHTE) && !tabelle.equals("act_hi_procinst") ? "end_time_ is not null" : "1 = 1";
    }
}
