package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Browser;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has done a task of a meeting is led to the own next one, and learns nothing of the others'. */
class NaechsteAufgabeTest extends Buehnentest {

    private static final String KEINE = "{\"aufgabe\":null}";

    @Autowired
    private Aufgaben aufgaben;
    @LocalServerPort
    private int port;

    @Test
    void jedePersonWirdZuIhrerEigenenAufgabeGefuehrt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(16);
        String adresse = "/api/sitzungen/" + spiel.sitzung().id() + "/naechste-aufgabe";
        Browser schriftfuehrung = new Browser(port).anmelden("sommer");
        Browser vorsitz = new Browser(port).anmelden("weltgen");
        assertThat(schriftfuehrung.holen(adresse).body()).isEqualTo(aufgabe(spiel, Elemente.BERATEN));
        assertThat(vorsitz.holen(adresse).body()).isEqualTo(KEINE);
        spiel.beraten("VERTAGT", "Es fehlt Zeit.");
        assertThat(vorsitz.holen(adresse).body())
                .isEqualTo(aufgabe(spiel, SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN));
        assertThat(schriftfuehrung.holen(adresse).body()).as("the standing task is no next one").isEqualTo(KEINE);
    }

    @Test
    void vomPunktGehtEsZuDenVorkommnissenDerselbenSitzung() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(16);
        String adresse = "/api/sitzungen/" + spiel.sitzung().id() + "/vorkommnisse";
        assertThat(new Browser(port).anmelden("sommer").holen(adresse).body())
                .isEqualTo(aufgabe(spiel, SitzungsverlaufProzess.Elemente.VORKOMMNISSE));
        assertThat(new Browser(port).anmelden("weltgen").holen(adresse).body()).as("not the chair's task").isEqualTo(KEINE);
        assertThat(new Browser(port).anmelden("ruetten").holen(adresse).body()).isEqualTo(KEINE);
        assertThat(new Browser(port).holen(adresse).statusCode()).isEqualTo(401);
    }

    @Test
    void fremdeBekommenDieselbeAntwortWieZuEinerSitzungDieEsNichtGibt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(16);
        String adresse = "/api/sitzungen/" + spiel.sitzung().id() + "/naechste-aufgabe";
        Browser fremd = new Browser(port).anmelden("ruetten");
        assertThat(fremd.holen(adresse).body()).isEqualTo(KEINE)
                .isEqualTo(fremd.holen("/api/sitzungen/999999/naechste-aufgabe").body());
        assertThat(new Browser(port).holen(adresse).statusCode()).isEqualTo(401);
    }

    private String aufgabe(Sitzungsspiel spiel, String schluessel) {
        return "{\"aufgabe\":\"" + aufgaben.offene(spiel.kennung()).stream()
                .filter(eine -> eine.schluessel().equals(schluessel)).findFirst().orElseThrow().id() + "\"}";
    }
}
