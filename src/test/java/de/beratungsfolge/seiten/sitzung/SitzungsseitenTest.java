package de.beratungsfolge.seiten.sitzung;

import static de.beratungsfolge.buehne.Buehne.grunddaten;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.seiten.Besuch;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The meeting's page and the calendar: what becomes visible when, and what stays with those entitled. */
class SitzungsseitenTest extends Buehnentest {

    private static final String GEHEIM = "Grundstueck-Lindenhof";

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Niederschriftwortlaut wortlaut;
    @Autowired
    private JdbcClient datenbank;

    @BeforeEach
    void leute() {
        benutzer.anlegen("kollegin", "Eine", "Kollegin", "kollegin", Rolle.SACHBEARBEITUNG);
    }

    @Test
    void dieSitzungWaechstVonDerPlanungBisZurUnterschriebenenNiederschrift() throws Exception {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer);
        String pfad = "/sitzungen/" + sitzung.kennung();
        assertThat(seite("kollegin", pfad)).contains("in Vorbereitung", "Noch nicht aufgestellt.", "Tagesordnung aufstellen")
                .doesNotContain("/dokumente/");
        sitzung.tagesordnung().einladen();
        assertThat(seite("kollegin", pfad)).contains("eingeladen", "/dokumente" + pfad.replace("sitzungen", "sitzung") + "/einladung",
                "href=\"/drucksachen/" + nummer + "\"", "Anwesenheit feststellen").doesNotContain("/niederschrift");
        sitzung.anwesend(12).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende()
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig()).ergebnis("ANGENOMMEN").schliessen().niederschrift();
        String hash = wortlaut.fassungen(sitzung.sitzung().id()).get(0).hash();
        assertThat(seite("kollegin", pfad)).contains("abgeschlossen", "Ergebnis: beschlossen", "12 Stimmberechtigte waren beim Aufruf anwesend.",
                "Wortlaut der Fassung 1", hash, "Festgestellt: ", "/dokumente/auszug/", "/niederschrift");
        assertThat(seite("kollegin", "/drucksachen/" + nummer)).contains("Auszug vom", "beschlossen am 16.11.2021", "href=\"" + pfad + "\"",
                "Zuständigkeit und Termin festlegen");
    }

    @Test
    void derNichtoeffentlicheTeilGehoertDenBefugten() throws Exception {
        String nummer = geheimeInBeratung();
        String offen = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", offen);
        sitzung.tagesordnung(List.of(sitzung.papier(offen), new Punktentwurf(false, null, GEHEIM, null, buehne.station(nummer, 1).id())));
        sitzung.einladen();
        String pfad = "/sitzungen/" + sitzung.kennung();
        assertThat(seite("kollegin", pfad)).contains("Öffentlicher Teil", "TOP 1").doesNotContain(GEHEIM, "TOP N", "Nichtöffentlicher", nummer,
                "Wartet auf");
        assertThat(seite("weltgen", pfad)).contains("Nichtöffentlicher Teil", "TOP N 1", GEHEIM, "Anwesenheit feststellen");

        sitzung.anwesend(12).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende()
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig()).ergebnis("ANGENOMMEN");
        sitzung.beraten(Map.of("verlauf", GEHEIM, "ausgang", "ABSTIMMEN", "begruendung", "")).abstimmen(Stimmen.einstimmig());
        assertThat(seite("kollegin", pfad)).doesNotContain(GEHEIM, "TOP N", "Ergebnis feststellen");
        assertThat(seite("weltgen", pfad)).contains("Ergebnis feststellen");
        sitzung.ergebnis("ANGENOMMEN").schliessen().niederschrift();

        assertThat(seite("kollegin", pfad)).contains("Wortlaut der Fassung 1", "Ergebnis: beschlossen")
                .doesNotContain(GEHEIM, "TOP N", nummer, "nichtoeffentlich");
        assertThat(seite("sommer", pfad)).contains("TOP N 1 " + GEHEIM, "/niederschrift?teil=nichtoeffentlich", "/drucksachen/" + nummer);
        datenbank.sql("insert into berichtigung (version, sitzung_id, nummer, stand, vermerk, gegenstand, eingabe, vorher, nachher, satz, "
                + "grund, beantragt_von, am) values (0, ?, 1, 'VOLLZOGEN', true, 'ANWESENHEIT', '{}', '', '', "
                + "'Anwesend war auch Kim Arndt.', 'Übersehen.', 'sommer', date '2021-11-18')")
                .param(sitzung.sitzung().id()).update();
        assertThat(seite("kollegin", pfad)).as("as under the public minutes").contains("Anwesend war auch Kim Arndt.");
        datenbank.sql("update berichtigung set punkt_id = ? where sitzung_id = ?").params(sitzung.punkt(2).id(), sitzung.sitzung().id()).update();
        assertThat(seite("kollegin", pfad)).doesNotContain("Kim Arndt");
        assertThat(seite("weltgen", pfad)).contains("Anwesend war auch Kim Arndt.");
        datenbank.sql("delete from berichtigung where sitzung_id = ?").param(sitzung.sitzung().id()).update();
        assertThat(seite("heller", "/drucksachen/" + nummer)).as("the author sees the result, not what was said")
                .contains("beschlossen am 16.11.2021", pfad).doesNotContain("TOP N", "Auszug vom");
        assertThat(kalenderdatei()).doesNotContain(GEHEIM, "TOP N");
    }

    @Test
    void derKalenderZeigtMonatUndListe() throws Exception {
        Sitzungsspiel sitzung = buehne.sitzung("SozA").absagen("Es liegt nichts vor.");
        String verweis = "href=\"/sitzungen/" + sitzung.kennung() + "\"";
        assertThat(seite("kollegin", "/sitzungen?monat=2021-11")).contains("November 2021", verweis, "(abgesagt)", "Es liegt nichts vor.");
        assertThat(seite("kollegin", "/sitzungen?monat=2021-11&gremium=Rat")).doesNotContain(verweis);
        assertThat(seite("kollegin", "/sitzungen?monat=1999-01")).contains("In diesem Monat gibt es keine Sitzung.");
        assertThat(seite("kollegin", "/sitzungen?monat=Unsinn&gremium=XX")).contains("Voriger Monat");
        assertThat(besuch("kollegin").oeffnen("/sitzungen/Gibt-es-nicht").statusCode()).isEqualTo(404);
        assertThat(new Besuch(port).oeffnen("/sitzungen").statusCode()).isEqualTo(401);
    }

    @Test
    void dieKalenderdateiEnthaeltBekanntGemachtesUndSonstNichts() throws Exception {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        Sitzungsspiel bekannt = buehne.sitzung("SozA", nummer).tagesordnung().einladen();
        Sitzungsspiel geplant = buehne.sitzung("SozA");
        datenbank.sql("update sitzung set bekannt_gemacht_am = current_date, datum = current_date where kennung = ?").param(bekannt.kennung()).update();
        datenbank.sql("update sitzung set datum = current_date where kennung = ?").param(geplant.kennung()).update();
        Calendar kalender = new CalendarBuilder().build(new StringReader(kalenderdatei()));
        assertThat(kalender.validate().hasErrors()).isFalse();
        List<VTimeZone> zonen = kalender.getComponents(Component.VTIMEZONE);
        assertThat(zonen).hasSize(1);
        List<VEvent> ereignisse = kalender.getComponents(Component.VEVENT);
        VEvent ereignis = ereignisse.stream().filter(eines -> wert(eines, Property.UID).equals(bekannt.kennung() + "@beratungsfolge"))
                .findFirst().orElseThrow();
        assertThat(wert(ereignis, Property.SUMMARY)).startsWith("Sozialausschuss, ");
        assertThat(wert(ereignis, Property.DESCRIPTION)).startsWith("Öffentliche Tagesordnung\nTOP 1 ");
        assertThat(wert(ereignis, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(ereignis.getProperty(Property.DTSTART).orElseThrow().toString()).startsWith("DTSTART;TZID=Europe/Berlin:").endsWith("T170000\r\n");
        assertThat(ereignisse).noneMatch(eines -> wert(eines, Property.UID).startsWith(geplant.kennung() + "@"));
        datenbank.sql("update sitzung set bekannt_gemacht_am = date '2021-11-09', datum = date '2021-11-16' where kennung = ?")
                .param(bekannt.kennung()).update();
        datenbank.sql("update sitzung set datum = date '2021-11-16' where kennung = ?").param(geplant.kennung()).update();
    }

    @Test
    void vomErstenNichtoeffentlichenPunktAnBleibtDerWortlautZurueck() {
        assertThat(Niederschriftsicht.oeffentlicherTeil("Kopf\n\nTOP 1 Bänke\nText\n\n\nTOP N 1 Kauf – nichtöffentlich\nPreis\n\nErgänzungen\nmehr\n"))
                .isEqualTo("Kopf\n\nTOP 1 Bänke\nText\n");
        assertThat(Niederschriftsicht.oeffentlicherTeil("Kopf\nTOP 1 Bänke\n")).isEqualTo("Kopf\nTOP 1 Bänke\n");
    }

    private static String wert(VEvent ereignis, String name) {
        return ereignis.getProperty(name).map(eine -> ((Property) eine).getValue()).orElse("");
    }

    private String kalenderdatei() throws Exception {
        HttpResponse<byte[]> antwort = new Besuch(port).oeffnen("/sitzungen/kalender.ics");
        assertThat(antwort.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        return Besuch.text(antwort);
    }

    private String geheimeInBeratung() {
        Map<String, Object> daten = new HashMap<>(grunddaten("98/" + Buehne.frei()));
        daten.put("betreff", GEHEIM);
        daten.put("nichtoeffentlich", true);
        String nummer = aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", daten);
        Entwurf muster = Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        buehne.ausarbeiten(nummer, new Entwurf(GEHEIM, "Kauf " + GEHEIM, "Es geht um " + GEHEIM, muster.finanzen(), muster.klimawirkung(),
                null, muster.gegenstand(), muster.themen(), muster.erheblich(), muster.beratungsfolge(), List.of(), muster.sichtvermerke()));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        return nummer;
    }

    private Besuch besuch(String person) throws Exception {
        return new Besuch(port).anmelden(person);
    }

    private String seite(String person, String pfad) throws Exception {
        HttpResponse<byte[]> antwort = besuch(person).oeffnen(pfad);
        assertThat(antwort.statusCode()).as("%s: %s", person, Besuch.text(antwort)).isEqualTo(200);
        return Besuch.text(antwort);
    }
}
