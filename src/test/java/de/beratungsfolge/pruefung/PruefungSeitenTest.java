package de.beratungsfolge.pruefung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.dokumente.Pdfpruefung;
import de.beratungsfolge.dokumente.Pdftext;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.pruefung.vorgang.Lesbarkeit;
import de.beratungsfolge.seiten.Besuch;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an auditor reads about an evening, page by page, and who else may not. */
class PruefungSeitenTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private HistoryService geschichte;
    @Autowired
    private IdentityService identitaeten;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private ApplicationContext programm;
    @Autowired
    private PlatformTransactionManager transaktionen;

    private Pruefabend abend;
    private Besuch pruefer;

    @BeforeEach
    void abend() throws Exception {
        abend = Pruefabend.spielen(buehne);
        pruefer = new Besuch(port).anmelden("pruefung", "cockpit");
    }

    @Test
    void derVerlaufReichtVomEntwurfBisZurAusfuehrung() throws Exception {
        String seite = seite("/pruefung/vorgaenge/" + abend.nummer());
        assertThat(seite).containsSubsequence("Drucksache angelegt", "Entwurf ausgearbeitet", "Sichtvermerk Beigeordneter verweigert",
                "Entwurf ausgearbeitet", "Sichtvermerk Beigeordneter erteilt", "Drucksache unterzeichnet", "Ladungsfrist geprüft",
                "Befangenheit geprüft: ", "Ausschluss festgestellt: ", ", TOP 1: verlässt den Sitzungsraum",
                "TOP 1: Stimmen festgehalten", "TOP 1: Abstimmung ausgewertet", "TOP 1: Ergebnis festgestellt",
                "Niederschrift ", "Auszug aus der Niederschrift", "Ausführung: Zuständigkeit und Termin", "Ausführung berichtet: ");
        assertThat(seite).contains("nachgerechnet: Sie ist in sich unverändert", "Unterschied zum vorigen Eintrag „Entwurf ausgearbeitet“ (Nr. ",
                "<del>Es fehlen Bänke.</del>", "<ins>Es fehlen Bänke am Brunnen.</ins>", "Sachbearbeitung</span>)", "Bitte kürzer.",
                "Wie die Regeln dazu kamen", "/dokumente/drucksache/" + abend.nummer(), "/dokumente/auszug/",
                "/pruefung/sitzungen/" + abend.kennung() + "#punkt-").doesNotContain("{&quot;", "TOP 2: ");
    }

    @Test
    void wasEinSchrittInDenDatenGeaendertHatStehtMitVorherUndNachherDabei() throws Exception {
        String seite = seite("/pruefung/vorgaenge/" + abend.nummer());
        assertThat(seite).contains("Was der Schritt in den Daten geändert hat (").containsPattern(
                "<strong>Drucksache " + abend.nummer() + "</strong>, <span>Sachdarstellung</span>:\\s+<del class=\"text\">Es fehlen Bänke.</del> →\\s+"
                        + "<ins class=\"text\">Es fehlen Bänke am Brunnen.</ins>");
        assertThat(seite).containsPattern("<span>Stand</span>:\\s+<del class=\"text\">im Entwurf</del>").doesNotContain("ENTWURF", "(nicht verzeichnet)");
        List<CSVRecord> daten = tabelle("/pruefung/vorgaenge/" + abend.nummer() + "?format=csv&tabelle=daten");
        assertThat(daten).anySatisfy(zeile -> assertThat(zeile.toList()).contains("Entwurf ausgearbeitet", "Sachdarstellung", "Es fehlen Bänke.",
                "Es fehlen Bänke am Brunnen."));
        assertThat(Pdftext.von(pruefer.oeffnen("/pruefung/vorgaenge/" + abend.nummer() + "?format=pdf").body())).contains("In den Daten:");
        assertThat(seite("/pruefung/vorgaenge/" + abend.kennung())).contains("<strong>Anwesenheit ");
    }

    /** What somebody wrote in capitals stays. */
    @Test
    void derVerlaufVonDrucksacheUndSitzungLiestSichWieDeutsch() {
        assertThat(Lesbarkeit.maengel(programm, List.of(abend.nummer(), abend.kennung()))).allMatch(mangel -> mangel.startsWith("HYPERLINK"));
    }

    @Test
    void eineAbweichungStehtObenMitIhrerBegruendungUndNichtsDarinWirdHtml() throws Exception {
        String seite = seite("/pruefung/vorgaenge/" + abend.nummer());
        assertThat(seite).containsSubsequence("Abweichungen von Befunden", "festgestellt „verspätet eingeladen“, Befund „fristgerecht eingeladen“",
                "&lt;b&gt;keine&lt;/b&gt;", "schild abweichend").doesNotContain("<b>keine</b>");
        assertThat(seite("/pruefung?was=abweichungen")).contains("Einladung festgestellt", "&lt;b&gt;keine&lt;/b&gt;", "Abweichung");
    }

    @Test
    void jederEintragHatSeineStelle() throws Exception {
        Eintrag letzter = protokoll.vorgang(abend.nummer()).get(protokoll.vorgang(abend.nummer()).size() - 1);
        assertThat(seite("/pruefung/vorgaenge/" + abend.nummer())).contains("id=\"eintrag-" + letzter.id() + "\"", letzter.hash(),
                letzter.vorgaengerHash());
        HttpResponse<byte[]> antwort = pruefer.oeffnen("/pruefung/eintraege/" + letzter.id());
        assertThat(antwort.uri().toString()).endsWith("/pruefung/vorgaenge/" + abend.nummer() + "#eintrag-" + letzter.id());
        assertThat(pruefer.oeffnen("/pruefung/eintraege/999999999").statusCode()).isEqualTo(404);
        assertThat(pruefer.oeffnen("/pruefung/vorgaenge/gibt/es/nicht").statusCode()).isEqualTo(404);
        assertThat(seite("/pruefung/vorgaenge/Ständige%20Punkte%20SozA".replace("ä", "%C3%A4"), 404)).contains("Das gibt es nicht (mehr).");
    }

    @Test
    void dieSitzungZeigtWerWoSassUndWieGestimmtWurde() throws Exception {
        String seite = seite("/pruefung/sitzungen/" + abend.kennung());
        assertThat(seite).contains("von der Mitwirkung ausgeschlossen (§ 31 GO NRW)", "zelle raus", "zelle da",
                "8 Ja, 6 Nein, 1 Enthaltung; festgestellt: angenommen", "aria-label=\"8 Ja, 6 Nein, 1 Enthaltung\"", "id=\"punkt-");
        assertThat(seite.split("zelle raus", -1)).hasSize(2);
        assertThat(seite("/pruefung/vorgaenge/" + abend.kennung())).contains("Anwesenheit festgestellt", "Tagesordnung festgestellt", "Einladung (PDF)",
                "/pruefung/vorgaenge/" + abend.nummer());
        assertThat(pruefer.oeffnen("/pruefung/sitzungen/Gibt-es-nicht").statusCode()).isEqualTo(404);
    }

    @Test
    void derBefundOeffnetDenRegeltextUndWirdNochEinmalGefragt() throws Exception {
        Eintrag befund = befund("Abstimmung ausgewertet");
        String adresse = "/pruefung/befunde/" + befund.id();
        String seite = seite(adresse);
        assertThat(seite).contains("Regeltext an jenem Tag", befund.regelfassung(), "Sie gilt noch heute.", "@norm(", "heute unverändert",
                "Was den Regeln gesagt wurde", "Festgestellt: ", "Noch einmal fragen").doesNotContain("denselben Befund wieder");
        assertThat(seite(adresse + "?nachpruefung=ja")).contains("Die Regeln von damals geben denselben Befund wieder.",
                "Die Regeln von heute sagen dasselbe.", "Einstimmig: nein").doesNotContain(">anders<", "{ja=", "{nein=");
        String datei = seite.replaceAll("(?s).*href=\"(/pruefung/regeln/[^\"]+)\".*", "$1");
        assertThat(seite(datei)).contains("rule &quot;", "id=\"zeile-1\"");
        assertThat(pruefer.oeffnen("/pruefung/befunde/" + protokoll.vorgang(abend.nummer()).get(0).id()).statusCode()).isEqualTo(404);
        assertThat(pruefer.oeffnen("/pruefung/regeln/" + "0".repeat(64) + "/x.drl").statusCode()).isEqualTo(404);
    }

    @Test
    void einBefundDerSichNichtNachpruefenLaesstSagtWarum() throws Exception {
        ObjectNode unvollstaendig = inhalt();
        ((ObjectNode) unvollstaendig.path("fakten")).putNull("gegenstand");
        assertThat(seite("/pruefung/befunde/" + verzeichnen(unvollstaendig) + "?nachpruefung=ja")).contains(
                "nicht noch einmal fragen: Was ihnen damals gesagt wurde, genügt ihnen heute nicht. gegenstand: fehlt");
        ObjectNode unbekannt = inhalt();
        ((ObjectNode) unbekannt.path("befund")).put("pruefung", "sternstunde");
        assertThat(seite("/pruefung/befunde/" + verzeichnen(unbekannt) + "?nachpruefung=ja")).contains("gibt es im Programm nicht mehr.");
        ObjectNode ohneRegel = inhalt();
        ((ObjectNode) ohneRegel.path("befund")).putArray("regeln");
        assertThat(seite("/pruefung/befunde/" + verzeichnen(ohneRegel))).contains("Es hat keine Regel gegriffen.").doesNotContain("liegt hier nicht vor");
    }

    private ObjectNode inhalt() throws Exception {
        return (ObjectNode) json.readTree(befund("Abstimmung ausgewertet").inhalt());
    }

    private long verzeichnen(ObjectNode inhalt) {
        Eintrag vorbild = befund("Abstimmung ausgewertet");
        return new TransactionTemplate(transaktionen).execute(status -> protokoll.verzeichnen("Nachpruefprobe", Eintragsart.BEFUND, "Probe",
                "haarmann", vorbild.geschehenAm(), inhalt, vorbild.regelfassung())).id();
    }

    @Test
    void derAblaufZeigtDenGegangenenWegAlsListeUndAlsZeichnung() throws Exception {
        String id = geschichte.createHistoricProcessInstanceQuery().processInstanceBusinessKey(abend.nummer()).processDefinitionKey("drucksache")
                .singleResult().getId();
        String seite = seite("/pruefung/ablaeufe/" + id);
        assertThat(seite).containsSubsequence("Entwurf ausarbeiten", "Sichtvermerk erteilen", "Entwurf ausarbeiten", "Drucksache unterzeichnen")
                .contains("Nicht gegangen", "beendet", "bpmn-navigated-viewer").doesNotContain("multiInstanceBody");
        assertThat(seite("/pruefung/ablaeufe/" + id + "/modell")).contains("BPMNDiagram");
        JsonNode markierung = json.readTree(seite("/pruefung/ablaeufe/" + id + "/markierung"));
        assertThat(markierung.path("laeuft")).isEmpty();
        assertThat(markierung.path("erledigt").toString()).contains("aufgabe_entwurf_ausarbeiten");
        assertThat(markierung.path("fluesse")).isNotEmpty();
        assertThat(pruefer.oeffnen("/bpmn-js/bpmn-navigated-viewer.production.min.js").statusCode()).isEqualTo(200);
        assertThat(pruefer.oeffnen("/pruefung/ablaeufe/gibt-es-nicht").statusCode()).isEqualTo(404);
        assertThat(seite("/pruefung/vorgaenge/" + abend.nummer())).contains("/pruefung/ablaeufe/" + id);
    }

    @Test
    void jedeAnsichtGehtAlsTabelleAlsJsonUndAlsPdfHinaus() throws Exception {
        for (String adresse : List.of("/pruefung/vorgaenge/" + abend.nummer() + "?", "/pruefung/sitzungen/" + abend.kennung() + "?",
                "/pruefung/befunde/" + befund("Abstimmung ausgewertet").id() + "?nachpruefung=ja&", "/pruefung?was=abweichungen&")) {
            assertThat(tabelle(adresse + "format=csv")).as(adresse).hasSizeGreaterThan(1);
            assertThat(json.readTree(Besuch.text(pruefer.oeffnen(adresse + "format=json"))).path("daten")).as(adresse).isNotEmpty();
            byte[] pdf = pruefer.oeffnen(adresse + "format=pdf").body();
            assertThat(Pdftext.von(pdf)).as(adresse).contains("Im Programm: /pruefung");
            assertThat(Pdfpruefung.maengel(pdf)).as(adresse).isEmpty();
            assertThat(pruefer.oeffnen(adresse + "format=exe").statusCode()).isEqualTo(404);
            assertThat(pruefer.oeffnen(adresse + "format=csv&tabelle=gibt-es-nicht").statusCode()).isEqualTo(404);
        }
        assertThat(tabelle("/pruefung/sitzungen/" + abend.kennung() + "?format=csv&tabelle=abstimmungen").get(1).toList())
                .contains("TOP 1", "8", "6", "1");
    }

    @Test
    void eineTabellenkalkulationRechnetNichtsAusUndDerJsonTraegtDieKette() throws Exception {
        String adresse = "/pruefung/vorgaenge/" + abend.nummer() + "?format=";
        assertThat(tabelle(adresse + "csv").stream().flatMap(CSVRecord::stream)).noneMatch(zelle -> zelle.startsWith("="))
                .contains("'" + Pruefabend.GRUND);
        JsonNode eintraege = json.readTree(Besuch.text(pruefer.oeffnen(adresse + "json"))).path("daten").path("eintraege");
        assertThat(Stream.iterate(0, i -> i < eintraege.size(), i -> i + 1).map(i -> eintraege.get(i).path("hash").asText()))
                .containsAll(protokoll.vorgang(abend.nummer()).stream().map(Eintrag::hash).toList());
        assertThat(Besuch.text(pruefer.oeffnen(adresse + "csv"))).startsWith("\uFEFF");
    }

    @Test
    void nurDiePruefungUndDieVerwaltungKommenHinein() throws Exception {
        List<String> adressen = List.of("/pruefung", "/pruefung/vorgaenge/" + abend.nummer(), "/pruefung/sitzungen/" + abend.kennung(),
                "/pruefung/befunde/" + befund("Abstimmung ausgewertet").id(), "/pruefung?format=csv", "/pruefung/vorgaenge/" + abend.nummer() + "?format=json");
        for (String person : List.of("heller", "sitzungsdienst", "haarmann", "weltgen")) {
            Besuch fremder = new Besuch(port).anmelden(person);
            for (String adresse : adressen) {
                assertThat(fremder.oeffnen(adresse).statusCode()).as("%s: %s", person, adresse).isEqualTo(403);
            }
            assertThat(Besuch.text(fremder.oeffnen("/drucksachen"))).doesNotContain("href=\"/pruefung\"");
        }
        for (String adresse : adressen) {
            assertThat(new Besuch(port).oeffnen(adresse).statusCode()).as(adresse).isEqualTo(401);
        }
        assertThat(seite("/drucksachen")).contains("href=\"/pruefung\"");
        assertThat(Besuch.text(pruefer.oeffnen("/api/wege"))).contains("\"/pruefung\"");
        verwalterAnlegen();
        Besuch verwalter = new Besuch(port).anmelden("pruefverwaltung", "cockpit");
        assertThat(verwalter.oeffnen("/pruefung/vorgaenge/" + abend.nummer()).statusCode()).isEqualTo(200);
    }

    @Test
    void dieSeitenFuehrenKeinFremdesSkriptAus() throws Exception {
        HttpResponse<byte[]> antwort = pruefer.oeffnen("/pruefung");
        assertThat(antwort.headers().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self'", "object-src 'none'");
        assertThat(antwort.headers().allValues("Cache-Control")).anyMatch(wert -> wert.contains("no-store"));
    }

    private void verwalterAnlegen() {
        if (identitaeten.createUserQuery().userId("pruefverwaltung").count() == 0) {
            if (identitaeten.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
                identitaeten.saveGroup(identitaeten.newGroup(Groups.CAMUNDA_ADMIN));
            }
            var neu = identitaeten.newUser("pruefverwaltung");
            neu.setFirstName("Eine");
            neu.setLastName("Verwaltung");
            neu.setPassword("pruefverwaltung");
            identitaeten.saveUser(neu);
            identitaeten.createMembership("pruefverwaltung", Groups.CAMUNDA_ADMIN);
            identitaeten.createMembership("pruefverwaltung", Rolle.RECHTSAMT.gruppe());
        }
    }

    private Eintrag befund(String schritt) {
        return protokoll.vorgang(abend.kennung()).stream().filter(eintrag -> eintrag.art() == Eintragsart.BEFUND && eintrag.schritt().endsWith(schritt))
                .findFirst().orElseThrow();
    }

    private List<CSVRecord> tabelle(String adresse) throws Exception {
        HttpResponse<byte[]> antwort = pruefer.oeffnen(adresse);
        assertThat(antwort.statusCode()).as(adresse).isEqualTo(200);
        String text = Besuch.text(antwort).replaceFirst("^\uFEFF", "");
        return CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(new StringReader(text)).getRecords();
    }

    private String seite(String pfad) throws Exception {
        return seite(pfad, 200);
    }

    private String seite(String pfad, int stand) throws Exception {
        HttpResponse<byte[]> antwort = pruefer.oeffnen(pfad);
        assertThat(antwort.statusCode()).as("%s: %s", pfad, Besuch.text(antwort)).isEqualTo(stand);
        return Besuch.text(antwort);
    }
}
