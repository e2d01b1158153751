package de.beratungsfolge.seiten.dokumente;

import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.dokumente.Pdfpruefung;
import de.beratungsfolge.dokumente.Pdftext;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.DrucksacheRueckzug;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.seiten.Besuch;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents over HTTP: what they say, that they keep to the standards, and who gets none. */
class DokumenteTest extends Buehnentest {

    private static final String GEHEIMNIS = "Grundstueck-Ahornweg";

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Auszuege auszuege;
    @Autowired
    private Niederschriftwortlaut wortlaut;
    @Autowired
    private JdbcClient datenbank;
    @Autowired
    private DrucksacheRueckzug rueckzug;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private IdentityService identitaeten;

    private String offen;
    private String geheim;
    private Sitzungsspiel sitzung;

    @Test
    void jedesDokumentEinerSitzungMitBeidenTeilen() throws Exception {
        eingeladen();
        Besuch alle = besuch("kaemmerei");
        assertThat(text(alle, "/niederschrift", 404)).contains("Das gibt es nicht (mehr).");
        abhalten();
        assertThat(text(alle, "/niederschrift", 200)).contains("ENTWURF", "Entwurf: Diese Niederschrift ist noch nicht unterzeichnet.",
                "9 Ja (gefüllt), 3 Nein (schraffiert), 2 Enthaltungen (leer)").doesNotContain("Prüfsumme (SHA-256)", "im Programm unterzeichnet");
        sitzung.fertigen().schriftfuehrungUnterschreibt();
        assertThat(text(alle, "/niederschrift", 200)).contains("vom Vorsitz noch nicht unterzeichnet", "Prüfsumme (SHA-256)");
        sitzung.vorsitzUnterschreibt("UNTERSCHREIBEN", "");

        long auszug = auszuege.vonDrucksache(buehne.drucksache(offen).id()).get(0).id();
        long geheimerAuszug = auszuege.vonDrucksache(buehne.drucksache(geheim).id()).get(0).id();
        List<String> oeffentlich = List.of("/dokumente/drucksache/" + offen, pfad("/einladung"), pfad("/bekanntmachung"),
                pfad("/tagesordnung"), pfad("/niederschrift"), "/dokumente/auszug/" + auszug);
        List<String> vertraulich = List.of("/dokumente/drucksache/" + geheim, pfad("/einladung?teil=nichtoeffentlich"),
                pfad("/tagesordnung?teil=nichtoeffentlich"), pfad("/niederschrift?teil=nichtoeffentlich"),
                "/dokumente/auszug/" + geheimerAuszug);
        Besuch vorsitz = besuch("weltgen");
        for (String pfad : oeffentlich) {
            HttpResponse<byte[]> antwort = alle.oeffnen(pfad);
            istPdf(pfad, antwort);
            assertThat(Pdftext.von(antwort.body())).as(pfad).doesNotContain(GEHEIMNIS);
        }
        Besuch pruefung = new Besuch(port).anmelden("pruefung", "cockpit");
        Besuch verwaltung = verwaltung();
        String nichtDa = Besuch.text(alle.oeffnen("/dokumente/auszug/999999999"));
        for (String pfad : vertraulich) {
            HttpResponse<byte[]> antwort = vorsitz.oeffnen(pfad);
            istPdf(pfad, antwort);
            assertThat(Pdftext.von(antwort.body())).as(pfad).contains(GEHEIMNIS);
            istPdf(pfad, pruefung.oeffnen(pfad));
            istPdf(pfad, verwaltung.oeffnen(pfad));
            HttpResponse<byte[]> verweigert = alle.oeffnen(pfad);
            assertThat(verweigert.statusCode()).as(pfad).isEqualTo(404);
            assertThat(Besuch.text(verweigert)).as("the answer of something that does not exist").isEqualTo(nichtDa);
            assertThat(new Besuch(port).oeffnen(pfad).statusCode()).as(pfad).isEqualTo(401);
        }
        assertThat(text(alle, "/bekanntmachung", 200)).contains("Nichtöffentliche Sitzung 1. Nichtöffentliche Angelegenheit 2. Verschiedenes");
    }

    @Test
    void gedrucktWirdWasUnterschriebenIst() throws Exception {
        eingeladen();
        abhalten();
        sitzung.niederschrift();
        Besuch sommer = besuch("sommer");
        String vorher = ohneFuss(text(sommer, "/niederschrift", 200));
        var fassung = wortlaut.fassungen(sitzung.sitzung().id()).get(0);
        assertThat(vorher).contains(fassung.hash(), "im Programm unterzeichnet am 17.11.2021", "Beschluss: Der Ausschuss beschließt Bänke.",
                "Abstimmungsergebnis: 9 Ja, 3 Nein, 2 Enthaltungen").doesNotContain("ENTWURF", "i. V.");
        String unterschrieben = fassung.text().substring(fassung.text().indexOf("TOP 1"), fassung.text().indexOf("TOP N 1"));
        for (String zeile : unterschrieben.lines().filter(eine -> !eine.isBlank()).skip(1).toList()) {
            assertThat(vorher).contains(zeile.replaceAll("\\s+", " ").strip());
        }
        datenbank.sql("update tagesordnungspunkt set verlauf = 'Später geändert.' where id = :id").param("id", sitzung.punkt(1).id()).update();
        assertThat(ohneFuss(text(sommer, "/niederschrift", 200))).isEqualTo(vorher);

        datenbank.sql("update niederschrift_fassung set gliederung = replace(gliederung, 'Bänke', 'Tische') where sitzung_id = :id")
                .param("id", sitzung.sitzung().id()).update();
        assertThat(text(sommer, "/niederschrift", 409)).contains("Niederschrift: Die Teile der unterschriebenen Fassung 1 ergeben "
                + "nicht den unterschriebenen Wortlaut; gedruckt wird sie deshalb nicht.");
    }

    @Test
    void einEntwurfIstAlsSolcherGezeichnet() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        Besuch heller = besuch("heller");
        assertThat(Pdftext.von(heller.oeffnen("/dokumente/drucksache/" + nummer).body()))
                .contains("ENTWURF", "Entwurf: Diese Drucksache ist noch nicht unterzeichnet.").doesNotContain("im Programm unterzeichnet");
        sitzung = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        sitzung.tagesordnung();
        assertThat(text(heller, "/einladung", 200)).contains("ENTWURF", "Zu dieser Sitzung ist noch nicht eingeladen");
        sitzung.einladen();
        assertThat(text(heller, "/einladung", 200)).doesNotContain("ENTWURF");
    }

    @Test
    void wasNichtMehrGiltStehtAufDerDrucksache() throws Exception {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Besuch heller = besuch("heller");
        String pfad = "/dokumente/drucksache/" + nummer;
        assertThat(Pdftext.von(heller.oeffnen(pfad).body())).contains("im Programm unterzeichnet").doesNotContain("ENTWURF", "zurückgezogen");
        rueckzug.neuFassen(buehne.drucksache(nummer), "Neue Zahlen.", "heller");
        assertThat(Pdftext.von(heller.oeffnen(pfad).body())).contains("ENTWURF", "Entwurf: Diese Drucksache ist noch nicht unterzeichnet.")
                .doesNotContain("im Programm unterzeichnet");
        rueckzug.zurueckziehen(buehne.drucksache(nummer), "Erledigt.", "heller");
        assertThat(Pdftext.von(heller.oeffnen(pfad).body())).contains("Diese Drucksache ist zurückgezogen.", "noch nicht unterzeichnet")
                .doesNotContain("ENTWURF", "im Programm unterzeichnet");
    }

    @Test
    void derSeniorenbeiratHatKeineFraktionenUndKeineLadungsfrist() throws Exception {
        sitzung = buehne.sitzung(Beiratsbau.mitVorstand(buehne, 13)).mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(13);
        sitzung.schriftfuehrung(TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN, Map.of("verlauf", "Keine.")).schliessen();
        Besuch sommer = besuch("sommer");
        assertThat(text(sommer, "/niederschrift", 200)).contains("Anwesend: Mitglieder", "a Feststellung der Beschlussfähigkeit",
                "c Feststellung von Ausschließungsgründen gemäß § 31 GO NRW").doesNotContain("Fraktion", "Prüfung der Einladung");
        assertThat(text(sommer, "/einladung", 200)).contains("a Feststellung der Beschlussfähigkeit").doesNotContain("Prüfung der Einladung");
    }

    private void eingeladen() {
        offen = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        geheim = geheimesPapier();
        sitzung = buehne.sitzung("SozA", offen);
        sitzung.tagesordnung(List.of(sitzung.papier(offen),
                new Punktentwurf(false, null, GEHEIMNIS, null, buehne.station(geheim, 1).id()),
                new Punktentwurf(false, Punktart.VERSCHIEDENES, "Verschiedenes zu " + GEHEIMNIS, null, null))).einladen();
    }

    private void abhalten() {
        sitzung.anwesend(14).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende();
        sitzung.beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(9, 3, 2)).ergebnis("ANGENOMMEN");
        sitzung.beraten(Map.of("verlauf", GEHEIMNIS, "ausgang", "ABSTIMMEN", "begruendung", "")).abstimmen(Stimmen.einstimmig())
                .ergebnis("ANGENOMMEN");
        sitzung.schriftfuehrung(TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN,
                Map.of("verlauf", GEHEIMNIS));
        sitzung.schliessen();
    }

    private String geheimesPapier() {
        Map<String, Object> daten = new HashMap<>(Buehne.grunddaten("98/" + Buehne.frei()));
        daten.put("betreff", GEHEIMNIS);
        daten.put("nichtoeffentlich", true);
        String nummer = aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", daten);
        Entwurf muster = Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        buehne.ausarbeiten(nummer, new Entwurf(GEHEIMNIS, "Verkauf " + GEHEIMNIS, "Es geht um " + GEHEIMNIS, muster.finanzen(),
                muster.klimawirkung(), null, muster.gegenstand(), muster.themen(), muster.erheblich(), muster.beratungsfolge(),
                List.of(), muster.sichtvermerke()));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        return nummer;
    }

    private Besuch besuch(String person) throws Exception {
        return new Besuch(port).anmelden(person);
    }

    /** Somebody who looks after the users, and whose role sees nothing that is non-public. */
    private Besuch verwaltung() throws Exception {
        if (identitaeten.createUserQuery().userId("dokumentverwaltung").count() == 0) {
            if (identitaeten.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
                identitaeten.saveGroup(identitaeten.newGroup(Groups.CAMUNDA_ADMIN));
            }
            benutzer.anlegen("dokumentverwaltung", "Eine", "Verwaltung", "dokumentverwaltung", Rolle.RECHTSAMT);
            identitaeten.createMembership("dokumentverwaltung", Groups.CAMUNDA_ADMIN);
        }
        return new Besuch(port).anmelden("dokumentverwaltung", "cockpit");
    }

    private String pfad(String dokument) {
        return "/dokumente/sitzung/" + sitzung.kennung() + dokument;
    }

    private String text(Besuch person, String dokument, int status) throws Exception {
        HttpResponse<byte[]> antwort = person.oeffnen(pfad(dokument));
        assertThat(antwort.statusCode()).isEqualTo(status);
        return status == 200 ? Pdftext.von(antwort.body()) : Besuch.text(antwort);
    }

    /** The foot names the head of the chain, which grows. */
    private static String ohneFuss(String text) {
        return text.replaceAll("Protokoll des Vorgangs [^…]*…", "");
    }

    private static void istPdf(String pfad, HttpResponse<byte[]> antwort) {
        assertThat(antwort.statusCode()).as(pfad).isEqualTo(200);
        assertThat(antwort.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(antwort.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline;").contains(".pdf");
        assertThat(Pdfpruefung.maengel(antwort.body())).as(pfad).isEmpty();
    }
}
