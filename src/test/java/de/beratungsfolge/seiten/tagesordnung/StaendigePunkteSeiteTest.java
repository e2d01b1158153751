package de.beratungsfolge.seiten.tagesordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Browser;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.StaendigePunkte;
import de.beratungsfolge.sitzungen.StaendigerPunkt;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the standing items, over real HTTP. */
class StaendigePunkteSeiteTest extends Buehnentest {

    private static final LocalDate AB = LocalDate.of(2031, 1, 1);

    @LocalServerPort
    private int port;
    @Autowired
    private Gremien gremien;
    @Autowired
    private StaendigePunkte staendige;

    private Gremium gremium;
    private String seite;

    @BeforeEach
    void eigenesGremium() {
        String kuerzel = "P" + Buehne.frei();
        gremium = gremien.aufnehmen(new Gremium(null, kuerzel, "Gremium " + kuerzel, GremiumArt.AUSSCHUSS, 9, null, null));
        seite = "/tagesordnung/staendige-punkte/" + kuerzel;
    }

    @Test
    void derSitzungsdienstLegtEineListeInDerReihenfolgeDerPlaetzeFest() {
        Browser browser = new Browser(port).anmelden("sitzungsdienst");
        assertThat(browser.holen(seite).body()).contains("Einwohnerfragestunde", "Gremium " + gremium.kuerzel());
        HttpResponse<String> antwort = browser.ausfuellen(seite, "ab=2031-01-01" + zeile("2", "O", "NACH", "ANFRAGEN", "Fragen%2C+Antworten")
                + zeile("1", "N", "VOR", "BERICHT", "Bericht") + zeile("", "O", "NACH", "BERICHT", ""));
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.body()).contains("Die ständigen Punkte sind gespeichert.");
        assertThat(staendige.fuer(gremium.id(), AB)).extracting(StaendigerPunkt::titel)
                .containsExactly("Bericht", "Fragen, Antworten");
        assertThat(staendige.fuer(gremium.id(), AB)).extracting(StaendigerPunkt::oeffentlich).containsExactly(false, true);
        assertThat(staendige.fuer(gremium.id(), AB.minusDays(1))).hasSize(5);
    }

    @Test
    void falscheAngabenBleibenStehenUndAendernNichts() {
        Browser browser = new Browser(port).anmelden("sitzungsdienst");
        var vorher = bestand.aufnehmen();
        assertThat(browser.ausfuellen(seite, "ab=" + zeile("1", "O", "VOR", "BERICHT", "Mein+Bericht")).body())
                .contains("Gilt ab: bitte angeben.", "Mein Bericht");
        assertThat(browser.ausfuellen(seite, "ab=morgen" + zeile("1", "O", "VOR", "BERICHT", "Mein+Bericht")).body())
                .contains("Gilt ab: „morgen“ ist kein gültiges Datum.");
        assertThat(browser.ausfuellen(seite, "ab=2031-01-01").body()).contains("Es fehlt mindestens ein Punkt.");
        assertThat(browser.ausfuellen(seite, "ab=2031-01-01" + zeile("1", "O", "VOR", "DRUCKSACHE_KENNTNIS", "X")).body())
                .contains("Drucksachen kommen von selbst auf die Tagesordnung.");
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    @Test
    void andereKommenNichtHineinUndUnbekannteGremienGibtEsNicht() {
        assertThat(new Browser(port).holen(seite).statusCode()).isEqualTo(401);
        Browser heller = new Browser(port).anmelden("heller");
        assertThat(heller.holen(seite).statusCode()).isEqualTo(403);
        var vorher = bestand.aufnehmen();
        assertThat(heller.ausfuellen(seite, "ab=2031-01-01" + zeile("1", "O", "VOR", "BERICHT", "X")).statusCode()).isEqualTo(403);
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
        Browser sitzungsdienst = new Browser(port).anmelden("sitzungsdienst");
        assertThat(sitzungsdienst.holen("/tagesordnung/staendige-punkte/gibtesnicht").statusCode()).isEqualTo(404);
        assertThat(sitzungsdienst.holen("/tagesordnung/staendige-punkte").body()).contains(seite);
    }

    private static String zeile(String platz, String teil, String stelle, String art, String titel) {
        return "&platz=" + platz + "&teil=" + teil + "&stelle=" + stelle + "&art=" + art + "&titel=" + titel;
    }
}
