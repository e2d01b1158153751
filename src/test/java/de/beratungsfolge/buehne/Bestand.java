package de.beratungsfolge.buehne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.eingabe.EingabeFehler;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database: every row of our tables and of the record, the open tasks, the variables. */
@TestComponent
public class Bestand {

    private static final List<String> TABELLEN = List.of(
            "protokoll_kopf", "protokoll_eintrag", "fraktion", "person", "gremium", "mitgliedschaft",
            "vertretung", "drucksache", "station", "anlage", "anlagenteil", "mitzeichnung", "sichtvermerk",
            "folgebefund", "folgebegruendung", "kontrolle", "kontrollbericht", "tagesordnungsantrag", "sitzung",
            "tagesordnungspunkt", "anwesenheit", "teilnahme", "ausschluss", "abstimmung", "unterschrift",
            "einzelstimme", "anliegen", "gremium_groesse", "fraktion_name", "antrag", "wahl", "bewerbung",
            "wahlgang", "wahlstimme", "mitwirkung", "befangene_stimme", "anwesenheitsereignis",
            "tagesordnungsaenderung", "tagesordnung_fassung", "staendiger_punkt", "niederschrift_abschnitt",
            "niederschrift_abweichung", "niederschrift_fassung", "niederschrift_akte", "auszug", "berichtigung",
            "berichtigung_befund", "rechtsbehelf", "eilentscheidung", "mittelbereitstellung", "abwesenheit",
            "regelfassung", "regeldatei", "regelaktivierung", "tagessiegel", "nachtragsbekanntmachung",
            "listenwahl", "wahlliste", "listenplatz", "amtswechsel", "unterbrechung", "kassenpruefung",
            "kassenpruefende", "kassenpruefpunkt", "beiratsbuchung", "eilgeschaeft", "konstituierung",
            "vorstandswahl", "beiratskasse", "abberufung", "abberufung_antrag", "beiratswahl",
            "beirat_einladung", "beirat_delegierter", "beirat_kandidat", "beirat_stimmzettel",
            "beirat_kassenpruefer", "beirat_ausscheiden", "beschluss_zuleitung", "delegiertenversammlung",
            "versammlungsdelegierter", "delegiertenempfehlung", "versammlungsjahr", "beiratsaufloesung",
            "beirat_aufloesungspunkt", "suchwort", "befundmerkmal", "listenfund", "loeschsperre", "loeschauftrag");

    /**
     * Long texts that nothing changes stand for themselves by name. Where rows are only added, as many as steps were done, their number
     * and the last one stand for all: the check of the record has tests of its own.
     */
    private static final Map<String, String> SPALTEN = Map.of("regeldatei", "pfad, regelfassung", "anlagenteil", "anlage_id, nummer",
            "protokoll_eintrag", "count(*), max(id)", "protokoll_kopf", "count(*), sum(laufnummer)", "suchwort", "count(*)",
            "befundmerkmal", "count(*), max(eintrag_id)", "listenfund", "count(*), max(eintrag_id)");

    private final JdbcClient datenbank;
    private final Map<String, Gelesen> gelesen = new HashMap<>();

    Bestand(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /** @return all rows, comparable with those of another moment */
    public Map<String, List<Map<String, Object>>> aufnehmen() {
        Map<String, Long> staende = staende();
        Map<String, List<Map<String, Object>>> alles = new LinkedHashMap<>();
        TABELLEN.forEach(tabelle -> alles.put(tabelle, zeilen(tabelle, staende,
                "select " + SPALTEN.getOrDefault(tabelle, "*") + " from " + tabelle
                        + (SPALTEN.getOrDefault(tabelle, "").startsWith("count") ? "" : " order by 1"))));
        alles.put("Aufgaben", zeilen("act_ru_task", staende, "select id_, task_def_key_ from act_ru_task order by id_"));
        alles.put("Variablen", zeilen("act_ru_variable", staende,
                "select id_, name_, text_, long_ from act_ru_variable order by id_"));
        return alles;
    }

    /** The input is refused with exactly this sentence, and nothing at all has changed afterwards. */
    public void lehntAb(ThrowingCallable eingabe, String satz) {
        Map<String, List<Map<String, Object>>> vorher = aufnehmen();
        assertThatThrownBy(eingabe).isInstanceOf(EingabeFehler.class).hasMessage(satz);
        assertThat(aufnehmen()).isEqualTo(vorher);
    }

    /** @return the names of our tables in the schema, apart from those of the engine and of the migration tool */
    public List<String> tabellenImSchema() {
        return datenbank.sql("""
                select lower(table_name) from information_schema.tables
                where lower(table_schema) = 'public' and lower(table_name) not like 'act\\_%' escape '\\'
                  and lower(table_name) <> 'flyway_schema_history'""").query(String.class).list();
    }

    /** @return the names of the tables whose rows are compared */
    public static List<String> tabellen() {
        return TABELLEN;
    }

    /**
     * What a table held when it was read last, if it was not written since: the database numbers every write to a table, also
     * one that is rolled back. So a refusal costs only the tables it touched.
     */
    private List<Map<String, Object>> zeilen(String tabelle, Map<String, Long> staende, String abfrage) {
        Long stand = staende.get(tabelle);
        Gelesen frueher = gelesen.get(tabelle);
        if (frueher == null || !frueher.stand().equals(stand)) {
            frueher = new Gelesen(stand, zeilen(abfrage));
            gelesen.put(tabelle, frueher);
        }
        return frueher.zeilen();
    }

    private Map<String, Long> staende() {
        Map<String, Long> staende = new HashMap<>();
        datenbank.sql("select lower(table_name), last_modification from information_schema.tables where lower(table_schema) = 'public'")
                .query(zeile -> {
                    staende.put(zeile.getString(1), zeile.getLong(2));
                });
        return staende;
    }

    private record Gelesen(Long stand, List<Map<String, Object>> zeilen) {
    }

    private List<Map<String, Object>> zeilen(String abfrage) {
        return datenbank.sql(abfrage).query((zeile, nummer) -> {
            Map<String, Object> werte = new LinkedHashMap<>();
            for (int spalte = 1; spalte <= zeile.getMetaData().getColumnCount(); spalte++) {
                werte.put(zeile.getMetaData().getColumnName(spalte), zeile.getString(spalte));
            }
            return werte;
        }).list();
    }
}
