package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table there is, ours and those of the engine's history, is recorded row by row or says what guards it instead. */
class TabellenTest extends Buehnentest {

    /** Master data and what comes once a year or less: all rows of such a table stand in one chain. */
    private static final Set<String> EINE_KETTE_FUER_ALLE = Set.of("fraktion", "fraktion_name", "person", "gremium", "gremium_groesse",
            "mitgliedschaft", "vertretung", "staendiger_punkt", "beiratskasse", "versammlungsjahr", "regelfassung",
            "regelaktivierung", "tagessiegel");
    private static final Set<String> MIT_GRUND_NICHT_VERFOLGT = Set.of("protokoll_eintrag", "protokoll_kopf", "regeldatei", "anlagenteil",
            "suchwort", "befundmerkmal", "listenfund", "flyway_schema_history");
    private static final Set<String> STIMMEN_MIT_NAMEN = Set.of("einzelstimme", "befangene_stimme");

    private final Tabellen tabellen = Tabellen.lesen();
    private final Properties angaben = angaben();

    @Autowired
    private JdbcClient datenbank;

    /** Whoever adds a table decides here in which chain its rows stand. */
    @Test
    void jedeTabelleWirdVerfolgtOderSagtWarumNicht() {
        Set<String> unsere = schema(name -> !name.startsWith("act_"));
        assertThat(unsere.stream().filter(name -> !tabellen.verfolgt(name))).containsExactlyInAnyOrderElementsOf(MIT_GRUND_NICHT_VERFOLGT);
        assertThat(unsere.stream().filter(name -> tabellen.verfolgt(name) && !tabellen.eingeordnet(name)))
                .containsExactlyInAnyOrderElementsOf(EINE_KETTE_FUER_ALLE);
        assertThat(schema(name -> name.startsWith("act_hi_")))
                .allMatch(name -> tabellen.verfolgt(name) || angaben.containsKey(name + ".sonst"));
        assertThat(angaben.stringPropertyNames()).filteredOn(name -> name.endsWith(".sonst"))
                .allSatisfy(name -> assertThat(angaben.getProperty(name)).as(name).isNotBlank());
    }

    @Test
    void jedeAngabeNenntTabellenUndSpaltenDieEsGibt() {
        Map<String, Set<String>> spalten = spalten();
        for (String angabe : angaben.stringPropertyNames()) {
            String tabelle = angabe.contains(".") ? angabe.substring(0, angabe.indexOf('.')) : angabe;
            assertThat(spalten).as(angabe).containsKey(tabelle);
            if (tabellen.verfolgt(tabelle)) {
                assertThat(spalten.get(tabelle)).as(tabelle).contains(tabellen.schluesselspalte(tabelle));
                tabellen.darueber(tabelle).ifPresent(darueber -> {
                    assertThat(spalten.get(tabelle)).as(tabelle).contains(darueber.spalte());
                    assertThat(tabellen.eingeordnet(darueber.tabelle())).as(tabelle + " below " + darueber.tabelle()).isTrue();
                });
            }
        }
    }

    /** A row without the row above it would have no chain. */
    @Test
    void keineZeileStehtOhneDieDarueber() {
        Set<String> leerbare = Set.copyOf(datenbank.sql("""
                select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                where table_schema = current_schema and is_nullable = 'YES' and lower(table_name) not like 'act_%'""")
                .query(String.class).list());
        assertThat(spalten().keySet().stream().flatMap(tabelle -> tabellen.darueber(tabelle).stream()
                .map(darueber -> tabelle + "." + darueber.spalte()))).isNotEmpty().doesNotContainAnyElementsOf(leerbare);
    }

    /** Only named votes stand beside a name, and the ballot of a secret vote stands beside none. */
    @Test
    void keineZeileVerbindetEinePersonMitEinerGeheimenStimme() {
        Set<String> beide = spalten().entrySet().stream().filter(eine -> tabellen.verfolgt(eine.getKey()))
                .filter(eine -> eine.getValue().stream().anyMatch(spalte -> spalte.matches("stimme|votum|stimmverhalten")))
                .filter(eine -> eine.getValue().stream().anyMatch(spalte -> spalte.matches("person|person_id|name|benutzer|mitglied_id")))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(beide).isEqualTo(STIMMEN_MIT_NAMEN);
        assertThat(spalten().get("beirat_stimmzettel"))
                .containsExactlyInAnyOrder("id", "wahl_id", "nummer", "befund_id", "ergebnis", "verworfen");
    }

    private Set<String> schema(Predicate<String> welche) {
        return spalten().keySet().stream().filter(welche).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Set<String>> spalten() {
        Map<String, Set<String>> spalten = new TreeMap<>();
        datenbank.sql("""
                select lower(table_name), lower(column_name) from information_schema.columns
                where table_schema = current_schema""").query(zeile -> {
            spalten.computeIfAbsent(zeile.getString(1), neu -> new TreeSet<>()).add(zeile.getString(2));
        });
        assertThat(spalten.keySet()).containsAll(List.of("drucksache", "act_hi_actinst"));
        return spalten;
    }

    private static Properties angaben() {
        Properties angaben = new Properties();
        try (Reader text = new InputStreamReader(Tabellen.class.getResourceAsStream("tabellen.properties"), StandardCharsets.UTF_8)) {
            angaben.load(text);
        } catch (IOException fehler) {
            throw new IllegalStateException(fehler);
        }
        return angaben;
    }
}
