package de.beratungsfolge.pruefung.vorgang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.seiten.Besuch;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How single entries read on the page of their Vorgang, also those that are old, odd or damaged. */
class VerlaufTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(1999, 1, 4);
    private static final String EINTRAEGE_DES_TAGES = "/pruefung?was=eintraege&von=04.01.1999&bis=04.01.1999";

    @LocalServerPort
    private int port;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private JdbcClient datenbank;
    @Autowired
    private ObjectMapper json;

    private final String vorgang = "Verlauf-" + Buehne.frei();
    private Besuch pruefer;

    @BeforeEach
    void anmelden() throws Exception {
        pruefer = new Besuch(port).anmelden("pruefung", "cockpit");
    }

    @Test
    void eineBerichtigungNenntSatzUndGrundUndWasVorherUndNachherGalt() throws Exception {
        schreiben("Angaben berichtigt", Map.of("nummer", 3, "vermerk", false, "gegenstand", "STIMMEN", "satz", "TOP 1: 9 Ja statt 10 Ja.",
                "grund", "Auf dem Zählzettel steht es anders.", "vorher", "{\"ja\":10,\"nein\":6}", "nachher", "{\"ja\":9,\"nein\":6}"));
        JsonNode eintrag = eintraege().get(0);
        assertThat(felder(eintrag)).containsEntry("Grund", "Auf dem Zählzettel steht es anders.").containsEntry("Satz", "TOP 1: 9 Ja statt 10 Ja.")
                .containsEntry("Nummer", "3").containsEntry("Gegenstand", "Abstimmung").doesNotContainKeys("vorher", "nachher");
        assertThat(eintrag.path("aenderungen").toString()).isEqualTo("[{\"name\":\"Ja\",\"vorher\":\"10\",\"nachher\":\"9\"}]");
        assertThat(seite(200)).contains("Was sich geändert hat", "<del>10</del>", "<ins>9</ins>", "Auf dem Zählzettel steht es anders.")
                .doesNotContain("{&quot;");
        assertThat(Besuch.text(pruefer.oeffnen(adresse() + "?format=csv"))).contains("Grund: Auf dem Zählzettel steht es anders.",
                "Was sich geändert hat: Ja: „10“ → „9“");
    }

    @Test
    void stammdatenNennenDieBegruendungUndWenOderWasSieBetreffen() throws Exception {
        schreiben("Mitgliedschaft gelöscht", Map.of("vorher", Map.of("gremium", "SozA", "mitgliedschaften", List.of(Map.of("person", "Kim Arndt"))),
                "nachher", Map.of("gremium", "SozA"), "begruendung", "Sie wurde nie gewählt."));
        schreiben("Person geändert", Map.of("vorher", Map.of("vorname", "Kim", "nachname", "Arndt", "benutzer", "kim"),
                "nachher", Map.of("vorname", "Kim", "nachname", "Arndt", "benutzer", "arndt")));
        JsonNode eintraege = eintraege();
        assertThat(felder(eintraege.get(0))).containsOnly(Map.entry("Gremium", "SozA"), Map.entry("Begründung", "Sie wurde nie gewählt."));
        assertThat(eintraege.get(0).path("aenderungen").toString()).contains("Kim Arndt");
        assertThat(felder(eintraege.get(1))).containsOnly(Map.entry("Vorname", "Kim"), Map.entry("Nachname", "Arndt"));
        assertThat(eintraege.get(1).path("aenderungen")).hasSize(1);
    }

    @Test
    void eineFeststellungOhneBefundZeigtWasFestgestelltWurde() throws Exception {
        schreiben(Eintragsart.FESTSTELLUNG, "Sitzung vorzeitig geschlossen", Map.of("grund", "Der Strom fiel aus.", "zeit", "19:05:00"));
        schreiben(Eintragsart.FESTSTELLUNG, "Einladung festgestellt", Map.of("befundEintrag", 1, "pruefung", "ladungsfrist", "befund",
                "FRISTGERECHT", "festgestellt", "VERSPAETET", "abweichung", true, "begruendung", "Die Marke fehlte."));
        JsonNode eintraege = eintraege();
        assertThat(felder(eintraege.get(0))).containsOnly(Map.entry("Grund", "Der Strom fiel aus."), Map.entry("Zeit", "19:05 Uhr"));
        assertThat(eintraege.get(0).path("feststellung").isNull()).isTrue();
        assertThat(eintraege.get(1).path("feststellung").path("begruendung").asText()).isEqualTo("Die Marke fehlte.");
        assertThat(seite(200)).contains("Der Strom fiel aus.").doesNotContain("(, Befund: )");
        assertThat(Besuch.text(pruefer.oeffnen(EINTRAEGE_DES_TAGES))).contains("Sitzung vorzeitig geschlossen")
                .doesNotContain("Festgestellt: <");
    }

    @Test
    void verglichenWirdNurWasDieselbeSacheBetrifft() throws Exception {
        schreiben("Anlage hochgeladen", Map.of("titel", "Lageplan", "groesse", 10));
        schreiben("Anlage hochgeladen", Map.of("titel", "Kostenberechnung", "groesse", 20));
        schreiben("Anlage hochgeladen", Map.of("titel", "Lageplan", "groesse", 30));
        schreiben(Eintragsart.ANMELDUNG, "Angemeldet", Map.of("adresse", "a"));
        schreiben(Eintragsart.ANMELDUNG, "Angemeldet", Map.of("adresse", "b"));
        assertThat(eintraege()).extracting(eintrag -> eintrag.path("vergleich").asText()).containsExactly("", "",
                "Unterschied zum vorigen Eintrag „Anlage hochgeladen“ (Nr. 1)", "", "");
        assertThat(seite(200)).contains("Unterschied zum vorigen Eintrag „Anlage hochgeladen“ (Nr. 1)", "<del>10</del>", "<ins>30</ins>")
                .doesNotContain("<del>Lageplan</del>", "<del>a</del>");
    }

    @Test
    void wasNurWieEinTagOderEineUhrzeitAussiehtBleibtStehen() throws Exception {
        schreiben("Beleg erfasst", Map.of("beleg", "2024-13-07", "bemerkung", "32:15", "gesehenAm", "2024-02-30T10:00"));
        assertThat(felder(eintraege().get(0))).containsOnly(Map.entry("Beleg", "2024-13-07"), Map.entry("Bemerkung", "32:15"),
                Map.entry("Gesehen am", "2024-02-30T10:00"));
        assertThat(seite(200)).contains("2024-13-07", "32:15");
    }

    @Test
    void einEintragUnbekannterArtZerbrichtDieSeiteNichtSondernDieKette() throws Exception {
        schreiben("Etwas getan", Map.of("was", "dies"));
        aendern("art = 'UNSINN'");
        try {
            assertThat(seite(200)).contains("Die Kette stimmt nicht. ", "unbekannt", "Etwas getan");
            assertThat(pruefer.oeffnen("/pruefung/eintraege/" + erster()).statusCode()).isEqualTo(200);
            assertThat(pruefer.oeffnen(EINTRAEGE_DES_TAGES).statusCode()).isEqualTo(200);
            assertThat(pruefer.oeffnen("/pruefung/befunde/" + erster()).statusCode()).isEqualTo(404);
        } finally {
            aendern("art = 'SCHRITT'");
        }
        assertThat(seite(200)).contains("nachgerechnet: Sie ist in sich unverändert");
    }

    @Test
    void einBeschaedigterInhaltHeisstSo() throws Exception {
        schreiben("Etwas getan", Map.of("was", "dies"));
        aendern("inhalt = '{\"was\":'");
        try {
            assertThat(seite(200)).contains("Der Inhalt ist nicht lesbar", "Die Kette stimmt nicht. ");
            assertThat(Besuch.text(pruefer.oeffnen(EINTRAEGE_DES_TAGES))).contains("Der Inhalt ist nicht lesbar.");
            aendern("art = 'BEFUND'");
            assertThat(seite(200)).contains("Der Inhalt ist nicht lesbar");
            aendern("art = 'SCHRITT', inhalt = ''");
            assertThat(seite(200)).contains("Der Inhalt ist nicht lesbar");
        } finally {
            aendern("art = 'SCHRITT', inhalt = '{\"was\":\"dies\"}'");
        }
    }

    @Test
    void einBeschaedigterDatenstandWirdNichtVerschwiegen() throws Exception {
        String papier = buehne.drucksacheAnlegen();
        long id = datenbank.sql("""
                        select min(e.id) from protokoll_eintrag e join drucksache d on e.vorgang = concat('Datenstand drucksache ', d.id)
                        where d.nummer = :nummer""").param("nummer", papier).query(Long.class).single();
        String inhalt = protokoll.eintrag(id).inhalt();
        setzen(id, "{");
        try {
            assertThat(Besuch.text(pruefer.oeffnen("/pruefung/vorgaenge/" + papier))).containsPattern(
                    "Datenstand drucksache \\d+, Eintrag 1: Der Inhalt ist nicht lesbar\\.");
        } finally {
            setzen(id, inhalt);
        }
    }

    @Test
    void wasEsNichtGibtGibtEsAufKeinerSeite() throws Exception {
        assertThat(seite("/pruefung/vorgaenge/Unsinn-" + Buehne.frei() + "?nach=5", 404)).doesNotContain("unverändert");
        schreiben("Etwas getan", Map.of());
        assertThat(seite(adresse() + "?nach=" + erster(), 200)).contains("Zum Anfang");
    }

    private JsonNode eintraege() throws Exception {
        return json.readTree(Besuch.text(pruefer.oeffnen(adresse() + "?format=json"))).path("daten").path("eintraege");
    }

    private static Map<String, String> felder(JsonNode eintrag) {
        Map<String, String> felder = new HashMap<>();
        eintrag.path("felder").forEach(feld -> felder.put(feld.path("name").asText(), feld.path("wert").asText()));
        return felder;
    }

    private String adresse() {
        return "/pruefung/vorgaenge/" + vorgang;
    }

    private String seite(int stand) throws Exception {
        return seite(adresse(), stand);
    }

    private String seite(String pfad, int stand) throws Exception {
        HttpResponse<byte[]> antwort = pruefer.oeffnen(pfad);
        assertThat(antwort.statusCode()).as("%s: %s", pfad, Besuch.text(antwort)).isEqualTo(stand);
        return Besuch.text(antwort);
    }

    private void schreiben(String schritt, Object inhalt) {
        schreiben(Eintragsart.SCHRITT, schritt, inhalt);
    }

    private void schreiben(Eintragsart art, String schritt, Object inhalt) {
        transaktion.executeWithoutResult(status -> protokoll.verzeichnen(vorgang, art, schritt, "verlaufstest",
                TAG.atStartOfDay(), inhalt, null));
    }

    private long erster() {
        return protokoll.vorgang(vorgang).stream().map(Eintrag::id).findFirst().orElseThrow();
    }

    private void aendern(String anweisung) {
        assertThat(datenbank.sql("update protokoll_eintrag set " + anweisung + " where vorgang = :vorgang").param("vorgang", vorgang).update())
                .isPositive();
    }

    private void setzen(long id, String inhalt) {
        datenbank.sql("update protokoll_eintrag set inhalt = :inhalt where id = :id").param("inhalt", inhalt).param("id", id).update();
    }
}
