package de.beratungsfolge.seiten.uebersicht;

import static de.beratungsfolge.buehne.Buehne.grunddaten;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Drucksachenliste;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.seiten.Besuch;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overview and the paper's page: what one finds there, and what nobody finds who must not. */
class UebersichtTest extends Buehnentest {

    private static final String GEHEIM = "Grundstueck-Eichenweg";

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Sichtbarkeit sichtbarkeit;
    @Autowired
    private Drucksachenliste liste;
    @Autowired
    private JdbcClient datenbank;

    @BeforeEach
    void leute() {
        benutzer.anlegen("kollegin", "Eine", "Kollegin", "kollegin", Rolle.SACHBEARBEITUNG);
    }

    @Test
    void derWegZeigtWasErledigtIstUndWasWartet() throws Exception {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.VORBERATEND), halt("Rat", Beratungsaktion.BESCHLIESSEND));
        String seite = seite("kollegin", "/drucksachen?text=" + nummer);
        assertThat(seite).contains("<strong>1</strong> Drucksache", "erledigt: ", "wartet jetzt: ", "steht aus: ",
                "Aufnahme in eine Tagesordnung: Sozialausschuss", "Sitzungsdienst", "überfällig");
        buehne.sitzung("SozA", nummer).tagesordnung().einladen();
        assertThat(seite("kollegin", "/drucksachen?text=" + nummer)).contains("Sitzung am 16.11.2021 (eingeladen)")
                .doesNotContain("Aufnahme in eine Tagesordnung");
    }

    @Test
    void offeneAufgabenStehenMitPersonUndRolleDa() throws Exception {
        String entwurf = buehne.drucksacheAnlegen();
        assertThat(seite("kollegin", "/drucksachen/" + entwurf)).contains("Entwurf ausarbeiten", "seit ")
                .doesNotContain("Beschlussvorschlag", "als PDF");
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND)));
        assertThat(seite("kollegin", "/drucksachen/" + nummer)).contains("Sichtvermerk erteilen", "Beigeordneter", "Beschlussvorschlag",
                "/dokumente/drucksache/" + nummer);
    }

    @Test
    void derFilterFindetUndEineUnsinnigeAngabeSchraenktNichtEin() throws Exception {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        assertThat(seite("kollegin", "/drucksachen?text=" + nummer + "&gremium=SozA&stand=BERATUNG&ueberfaellig=true")).contains(verweis(nummer));
        assertThat(seite("kollegin", "/drucksachen?text=" + nummer + "&gremium=Rat")).doesNotContain(verweis(nummer))
                .contains("Keine Drucksache passt zu dieser Auswahl.");
        assertThat(seite("kollegin", "/drucksachen?text=" + nummer + "&stand=BESCHLOSSEN")).doesNotContain(verweis(nummer));
        assertThat(seite("kollegin", "/drucksachen?text=" + nummer + "&gremium=XX&stand=YY&seite=abc")).contains(verweis(nummer));
        assertThat(seite("kollegin", "/drucksachen?text=%25")).contains("Keine Drucksache passt zu dieser Auswahl.");
    }

    @Test
    void abgeschlosseneStehenNurAufWunschDa() throws Exception {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        datenbank.sql("update drucksache set stand = 'AUSGEFUEHRT' where nummer = ?").param(nummer).update();
        assertThat(seite("kollegin", "/drucksachen?text=" + nummer)).doesNotContain(verweis(nummer));
        assertThat(seite("kollegin", "/drucksachen?text=" + nummer + "&abgeschlossene=true")).contains(verweis(nummer));
    }

    @Test
    void nichtoeffentlichesSiehtNurWerDarfUndKeineZahlVerraetEs() throws Exception {
        String nummer = geheime();
        String ohne = seite("kollegin", "/drucksachen?text=" + nummer);
        assertThat(ohne).contains("<strong>0</strong> Drucksachen").doesNotContain(GEHEIM, verweis(nummer));
        assertThat(seite("kollegin", "/drucksachen?text=" + GEHEIM)).contains("<strong>0</strong> Drucksachen");
        assertThat(seite("heller", "/drucksachen?text=" + nummer)).contains(GEHEIM, verweis(nummer), "nichtöffentlich");
        assertThat(seite("haarmann", "/drucksachen/" + nummer)).contains(GEHEIM);

        HttpResponse<byte[]> fremd = besuch("kollegin").oeffnen("/drucksachen/" + nummer);
        HttpResponse<byte[]> keine = besuch("kollegin").oeffnen("/drucksachen/98/nie");
        assertThat(fremd.statusCode()).isEqualTo(keine.statusCode()).isEqualTo(404);
        assertThat(Besuch.text(fremd)).isEqualTo(Besuch.text(keine)).contains("Das gibt es nicht (mehr).");
        assertThat(new Besuch(port).oeffnen("/drucksachen").statusCode()).isEqualTo(401);
    }

    @Test
    void dieListeSiehtGenauDasWasDieEinzelneFrageSieht() {
        geheime();
        List<Long> alle = liste.vertrauliche().stream().map(Drucksachenliste.Vertrauliche::id).toList();
        assertThat(alle).isNotEmpty();
        for (String person : List.of("kollegin", "heller", "weltgen", "sommer", "ruetten", "kaemmerei", "pruefung", "sitzungsdienst", "rechtsamt")) {
            assertThat(sichtbarkeit.sichtbareVertrauliche(person)).as(person).containsExactlyInAnyOrderElementsOf(
                    alle.stream().filter(id -> sichtbarkeit.darfDrucksacheSehen(person, id)).toList());
        }
    }

    @Test
    void dieZahlDerAnweisungenWaechstNichtMitDenDrucksachen() throws Exception {
        Besuch weltgen = besuch("weltgen");
        vervielfachen(3, "eins");
        int wenige = anweisungen(weltgen, "/drucksachen?text=Menge-eins&abgeschlossene=true");
        vervielfachen(60, "zwei");
        assertThat(anweisungen(weltgen, "/drucksachen?text=Menge-zwei&abgeschlossene=true")).isEqualTo(wenige).isLessThan(60);
        assertThat(Besuch.text(weltgen.oeffnen("/drucksachen?text=Menge-zwei"))).contains("<strong>60</strong>", "Seite 1 von 3");
        assertThat(Besuch.text(weltgen.oeffnen("/drucksachen?text=Menge-zwei&seite=3"))).contains("Seite 3 von 3", "Vorige Seite")
                .doesNotContain("Nächste Seite");
        datenbank.sql("delete from station where drucksache_id in (select id from drucksache where betreff like 'Menge-%')").update();
        datenbank.sql("delete from drucksache where betreff like 'Menge-%'").update();
    }

    /** Public and non-public ones by turns, each with two stations, the first of them late. */
    private void vervielfachen(int zahl, String gruppe) {
        long soza = datenbank.sql("select id from gremium where kuerzel = 'SozA'").query(Long.class).single();
        for (int i = 0; i < zahl; i++) {
            String nummer = "97/" + Buehne.frei();
            datenbank.sql("insert into drucksache (version, nummer, betreff, datum, fachbereich, oeffentlich, stand, verfasser) "
                    + "values (0, ?, ?, date '2021-10-04', 'FB', ?, 'BERATUNG', 'heller')").params(nummer, "Menge-" + gruppe, i % 2 == 0).update();
            datenbank.sql("insert into station (drucksache_id, position, gremium_id, termin, aktion) select id, 1, ?, date '2021-11-16', "
                    + "'BESCHLIESSEND' from drucksache where nummer = ?").params(soza, nummer).update();
        }
    }

    private int anweisungen(Besuch besuch, String pfad) throws Exception {
        besuch.oeffnen(pfad);
        datenbank.sql("set query_statistics true").update();
        try {
            assertThat(besuch.oeffnen(pfad).statusCode()).isEqualTo(200);
            return datenbank.sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics "
                    + "where lower(sql_statement) like 'select%'").query(Integer.class).single();
        } finally {
            datenbank.sql("set query_statistics false").update();
        }
    }

    private String geheime() {
        Map<String, Object> daten = new HashMap<>(grunddaten("98/" + Buehne.frei()));
        daten.put("betreff", GEHEIM);
        daten.put("nichtoeffentlich", true);
        return aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", daten);
    }

    private static String verweis(String nummer) {
        return "href=\"/drucksachen/" + nummer + "\"";
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
