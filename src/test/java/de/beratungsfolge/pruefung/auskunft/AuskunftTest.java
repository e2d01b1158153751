package de.beratungsfolge.pruefung.auskunft;

import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Beiratsspiel;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.dokumente.Pdfpruefung;
import de.beratungsfolge.dokumente.Pdftext;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.seiten.Besuch;
import de.beratungsfolge.sitzungen.Sitzung;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The extract about a person is complete: the whole schema is searched independently, and every place is in it or is excepted. */
class AuskunftTest extends Buehnentest {

    private static final String NAME = "Zacharias Einmalig";
    private static final String FREMDE = "Yvonne Fremdling";
    /** Tables the extract never looks into, as the plan says with reasons. */
    private static final Set<String> AUSNAHMEN = Set.of("flyway_schema_history", "protokoll_kopf", "tagessiegel", "regelfassung", "regeldatei",
            "regelaktivierung", "suchwort", "befundmerkmal", "listenfund", "act_ge_property", "act_ge_schema_log", "act_ge_bytearray", "act_re_procdef",
            "act_re_deployment", "act_re_decision_def", "act_re_decision_req_def", "act_re_case_def", "act_re_camformdef");
    private static final String MARKE = "Zaunfrage: ";
    private static boolean gespielt;
    private static String papier;
    private static Sitzung tagung;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient datenbank;
    @Autowired
    private Betroffenenwahl wahl;
    @Autowired
    private Auskunftersteller ersteller;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private PlatformTransactionManager transaktionen;

    @BeforeEach
    void spielen() {
        if (gespielt) {
            return;
        }
        gespielt = true;
        List<String> namen = Stream.concat(Stream.of(NAME, FREMDE), IntStream.rangeClosed(3, 20).mapToObj(nummer -> "Kandidat " + nummer)).toList();
        new Beiratsspiel(buehne).mitglied("Zacharias", "Einmalig").eingeladen().zugelassen(namen, 0).kandidaten(namen);
        papier = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", papier);
        sitzung.tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(1, buehne.mitglieder("SozA").get(1).personId(), Beziehung.von(Beziehungsart.SELBST)).ausschluss("AUSGESCHLOSSEN", "")
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(8, 6, 1)).ergebnis("ANGENOMMEN").schliessen().niederschrift();
        tagung = sitzung.sitzung();
    }

    @Test
    void jedeStelleDerDatenbankStehtInDerAuskunft() {
        List<Betroffene> personen = Stream.concat(Stream.of(person(NAME)), wahl.alle().stream().filter(eine -> eine.anmeldename() != null && Set.of("heller", "weltgen", "sommer",
                "ruetten", "sitzungsdienst").contains(eine.anmeldename()))).toList();
        assertThat(personen).hasSize(6);
        for (Betroffene person : personen) {
            Set<String> fehlende = new TreeSet<>(stellen(person));
            assertThat(fehlende).as(person.name()).isNotEmpty();
            fehlende.removeAll(ersteller.erstellen(person).stellen());
            assertThat(fehlende).as("missing in the extract about " + person.name()).isEmpty();
        }
        assertThat(stellen(person(NAME))).anyMatch(stelle -> stelle.startsWith("beirat_kandidat "))
                .anyMatch(stelle -> stelle.startsWith("beirat_delegierter ")).anyMatch(stelle -> stelle.startsWith("protokoll_eintrag "));
    }

    @Test
    void jedeTabelleMitTextHatEineGruppeOderEinenGrundDagegen() {
        Auskunftsplan plan = new Auskunftsplan();
        assertThat(Tabellenbild.alle(datenbank)).extracting(Tabellenbild::name).isNotEmpty().allSatisfy(tabelle ->
                assertThat(plan.durchsucht(tabelle) ? plan.gruppe(tabelle) : "ausgenommen").as(tabelle).isNotEqualTo(Auskunftsplan.WEITERE));
        assertThat(Tabellenbild.alle(datenbank)).extracting(Tabellenbild::name).filteredOn(tabelle -> !plan.durchsucht(tabelle))
                .allSatisfy(tabelle -> assertThat(AUSNAHMEN).contains(tabelle));
        assertThat(plan.gruppen()).allSatisfy(gruppe -> assertThat(List.of(gruppe.name(), gruppe.zweck(), gruppe.quelle())).doesNotContainNull());
    }

    @Test
    void dieSeiteNenntGruppenZweckUndFristUndVerzeichnetSichSelbst() throws Exception {
        Besuch pruefer = new Besuch(port).anmelden("pruefung", "cockpit");
        String wer = person(NAME).wer();
        assertThat(Besuch.text(pruefer.oeffnen("/pruefung/auskunft?name=einmalig"))).contains(NAME, "wer=" + wer);
        String seite = Besuch.text(pruefer.oeffnen("/pruefung/auskunft?wer=" + wer));
        assertThat(seite).contains("Seniorenbeirat: Wahl", "Zweck", "Herkunft", "Aufbewahrung", "§ 4 ArchivG NRW", "[geschwärzt]",
                "Was nicht durchsucht wurde", "Der Inhalt hochgeladener Dateien")
                .doesNotContain(FREMDE);
        JsonNode daten = json.readTree(Besuch.text(pruefer.oeffnen("/pruefung/auskunft?wer=" + wer + "&format=json"))).path("daten");
        assertThat(daten.path("person").asText()).isEqualTo(NAME);
        assertThat(daten.path("gruppen")).isNotEmpty();
        assertThat(daten.toString()).doesNotContain(FREMDE);
        byte[] pdf = pruefer.oeffnen("/pruefung/auskunft?wer=" + wer + "&format=pdf").body();
        assertThat(Pdftext.von(pdf)).contains("Auskunft", "Einmalig", "Was nicht durchsucht wurde").doesNotContain(FREMDE);
        assertThat(Pdfpruefung.maengel(pdf)).isEmpty();
        assertThat(datenbank.sql("select count(*) from protokoll_eintrag where vorgang like 'Ausleitungen %' and inhalt like :wer")
                .param("wer", "%\"vorgang\":\"Auskunft " + wer + "\"%").query(Integer.class).single()).isEqualTo(3);
        assertThat(datenbank.sql("select count(*) from protokoll_eintrag where vorgang like 'Ausleitungen %' and inhalt like :adresse")
                .param("adresse", "%/pruefung/auskunft?wer=" + wer + "\"%").query(Integer.class).single()).as("recorded once").isZero();
        assertThat(pruefer.oeffnen("/pruefung/auskunft?wer=p-999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void werAusgeschlossenWarErfaehrtDenGrundUndMandateBleibenLesbar() {
        Betroffene ausgeschlossen = wahl.mit("p-" + buehne.mitglieder("SozA").get(1).personId());
        List<Auskunft.Gruppe> gruppen = ersteller.erstellen(ausgeschlossen).gruppen();
        assertThat(gruppen).extracting(Auskunft.Gruppe::schluessel).contains("STAMM", "AEMTER", "TEILNAHME", "BEFANGENHEIT", "PROTOKOLL", "FRUEHERE");
        assertThat(gruppen.stream().filter(gruppe -> gruppe.schluessel().equals("BEFANGENHEIT")).findFirst().orElseThrow().zeilen()).anySatisfy(zeile ->
                assertThat(zeile.felder()).extracting(Auskunft.Feld::name).contains("Befund", "Grund"));
        assertThat(gruppen.stream().flatMap(gruppe -> gruppe.zeilen().stream()).flatMap(zeile -> zeile.felder().stream()).map(Auskunft.Feld::wert))
                .contains("ja").anyMatch(wert -> wert.matches("16\\.11\\.2021, \\d\\d[.:]\\d\\d.*"))
                .noneMatch(wert -> wert.matches("(?i:true|false)|\\d{4}-\\d\\d-\\d\\d.*|[A-Z]+_[A-Z_]+|ANWESEND|MITGLIED|BERATEND"));
    }

    @Test
    void derAuszugAusEinemLangenTextSchneidetKeineNamenAn() {
        String davor = "z ".repeat(200) + FREMDE + " " + "z".repeat(101 - FREMDE.length()) + " ";
        String danach = " " + "z".repeat(94) + " " + FREMDE + " z".repeat(200);
        List<String> werte = zurProbe(() -> {
            datenbank.sql("update drucksache set sachdarstellung = :text where nummer = :nummer").param("text", davor + NAME + danach)
                    .param("nummer", papier).update();
            return werte(person(NAME), "zzz");
        });
        assertThat(werte).singleElement().asString().contains(NAME).doesNotContain("Fremdling", "onne", "Yv", "ling");
    }

    @Test
    void nichtOeffentlichIstAuchWasZuEinemNichtOeffentlichenPapierGehoertUndVonIhmErzaehlt() {
        Betroffene eine = wahl.mit("p-" + buehne.mitglieder("SozA").get(2).personId());
        String andere = wahl.mit("p-" + buehne.mitglieder("SozA").get(3).personId()).name();
        assertThat(stellenMitBeiden(eine, andere, true)).hasSize(9).allSatisfy(wert -> assertThat(wert).contains(eine.name(), andere));
        assertThat(stellenMitBeiden(eine, andere, false)).hasSize(9).allSatisfy(wert ->
                assertThat(wert).contains(eine.name(), "[geschwärzt]").doesNotContain(andere));
    }

    @Test
    void fruehereStaendeSindInWortenGesagt() {
        List<Auskunft.Feld> fruehere = ersteller.erstellen(person(NAME)).gruppen().stream().filter(gruppe -> gruppe.schluessel().equals("FRUEHERE"))
                .flatMap(gruppe -> gruppe.zeilen().stream()).flatMap(zeile -> zeile.felder().stream()).toList();
        assertThat(fruehere).anySatisfy(feld -> {
            assertThat(feld.name()).matches("Kandidatur \\d+, neu");
            assertThat(feld.wert()).contains("Name: " + NAME);
        }).allSatisfy(feld -> assertThat(feld.name() + feld.wert()).doesNotContain("{\"", "\":", "_id", "Kandidat 3"));
    }

    @Test
    void sonstBekommtNiemandEineAuskunft() throws Exception {
        for (String fremd : List.of("heller", "sitzungsdienst", "weltgen")) {
            assertThat(new Besuch(port).anmelden(fremd).oeffnen("/pruefung/auskunft?wer=b-heller").statusCode()).as(fremd).isEqualTo(403);
        }
        assertThat(new Besuch(port).oeffnen("/pruefung/auskunft").statusCode()).isEqualTo(401);
    }

    /** Both people stand in the paper, in what belongs to it, and in what is told of it. */
    private List<String> stellenMitBeiden(Betroffene eine, String andere, boolean oeffentlich) {
        String satz = MARKE + eine.name() + " und " + andere;
        long id = buehne.drucksache(papier).id();
        return zurProbe(() -> {
            datenbank.sql("update drucksache set betreff = :satz, oeffentlich = :oeffentlich where id = :id").param("satz", satz)
                    .param("oeffentlich", oeffentlich).param("id", id).update();
            datenbank.sql("insert into anlage (drucksache_id, nummer, titel) values (:id, 99, :satz)").param("id", id).param("satz", satz).update();
            datenbank.sql("insert into kontrolle (version, drucksache_id, zustaendig, termin) select 0, :id, 'heller', date '2022-01-01' "
                    + "where not exists (select 1 from kontrolle where drucksache_id = :id)").param("id", id).update();
            datenbank.sql("insert into kontrollbericht (kontrolle_id, am, stand, bericht, person) select id, date '2021-12-01', 'ERLEDIGT', :satz, "
                    + "'heller' from kontrolle where drucksache_id = :id").param("id", id).param("satz", satz).update();
            datenbank.sql("update tagesordnungspunkt set verlauf = :satz where sitzung_id = :sitzung and station_id is not null").param("satz", satz)
                    .param("sitzung", tagung.id()).update();
            datenbank.sql("update niederschrift_fassung set text = :satz where sitzung_id = :sitzung").param("satz", satz)
                    .param("sitzung", tagung.id()).update();
            String zeile = "{\"schritte\":{},\"zeilen\":[{\"felder\":{\"betreff\":\"" + satz + "\"},\"nachher\":\"a\",\"schluessel\":\"1\","
                    + "\"tabelle\":\"drucksache\",\"vorher\":null}]}";
            eintragen(papier, "{\"text\":\"" + satz + "\"}");
            eintragen("Datenstand drucksache " + id, zeile);
            eintragen(tagung.kennung(), "{\"text\":\"" + satz + "\"}");
            eintragen("Datenstand sitzung " + tagung.id(), zeile);
            return werte(eine, MARKE);
        });
    }

    private void eintragen(String vorgang, String inhalt) {
        datenbank.sql("insert into protokoll_eintrag (vorgang, laufnummer, art, schritt, person, geschehen_am, erfasst_am, inhalt, inhalt_hash, "
                        + "vorgaenger_hash, hash) values (:vorgang, 99999, 'SCHRITT', 'Probe', 'heller', current_timestamp, current_timestamp, :inhalt, "
                        + "'0', '0', '0')").param("vorgang", vorgang).param("inhalt", inhalt).update();
    }

    private List<String> werte(Betroffene person, String marke) {
        return ersteller.erstellen(person).gruppen().stream().flatMap(gruppe -> gruppe.zeilen().stream()).flatMap(zeile -> zeile.felder().stream())
                .map(Auskunft.Feld::wert).filter(wert -> wert.contains(marke)).toList();
    }

    /** Whatever is written for it is gone afterwards. */
    private <T> T zurProbe(Supplier<T> probe) {
        return new TransactionTemplate(transaktionen).execute(status -> {
            status.setRollbackOnly();
            return probe.get();
        });
    }

    private Betroffene person(String name) {
        return wahl.suchen(name).get(0);
    }

    /** Every row in whose columns the full name stands, or the login name as the whole value or between quotes; by table and key. */
    private Set<String> stellen(Betroffene person) {
        Set<String> stellen = new TreeSet<>();
        List<Map<String, Object>> spalten = datenbank.sql("""
                select lower(table_name) as tabelle, lower(column_name) as spalte from information_schema.columns
                where table_schema = current_schema and lower(data_type) in ('character varying', 'character large object', 'character')
                and lower(column_name) not in ('group_id_', 'task_def_key_', 'proc_def_key_')""").query().listOfRows();
        List<String> tabellen = spalten.stream().map(eine -> eine.get("tabelle").toString()).distinct().filter(eine -> !AUSNAHMEN.contains(eine)).toList();
        for (String tabelle : tabellen) {
            List<String> bedingungen = new ArrayList<>();
            spalten.stream().filter(eine -> eine.get("tabelle").equals(tabelle)).map(eine -> eine.get("spalte").toString()).forEach(spalte -> {
                bedingungen.add(spalte + " like '%" + person.name() + "%'");
                if (person.anmeldename() != null) {
                    bedingungen.add(spalte + " = '" + person.anmeldename() + "'");
                    bedingungen.add(spalte + " like '%:\"" + person.anmeldename() + "\"%'");
                }
            });
            datenbank.sql("select * from " + tabelle + " where " + String.join(" or ", bedingungen)).query().listOfRows()
                    .forEach(zeile -> stellen.add(tabelle + " " + schluessel(zeile)));
        }
        return stellen;
    }

    private static Object schluessel(Map<String, Object> zeile) {
        return zeile.getOrDefault("id", zeile.getOrDefault("id_", zeile.values().iterator().next()));
    }
}
