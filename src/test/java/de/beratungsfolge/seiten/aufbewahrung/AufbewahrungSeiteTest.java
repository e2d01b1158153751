package de.beratungsfolge.seiten.aufbewahrung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.aufbewahrung.Sperren;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.seiten.Besuch;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees what is due, and who may put a hold on a matter. */
class AufbewahrungSeiteTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private RepositoryService modelle;
    @Autowired
    private Sperren sperren;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private JdbcClient datenbank;

    @Test
    void dieSeiteZeigtFristenMitNormUndWasFaelligIst() throws Exception {
        String seite = Besuch.text(new Besuch(port).anmelden("sitzungsdienst").oeffnen("/aufbewahrung"));
        assertThat(seite).contains("Fällig", "§ 4 ArchivG NRW", "Art. 5 Abs. 1 lit. e DSGVO", "Beispielwert", "10 Jahre nach dem Ende des ganzen Ablaufs");
        assertThat(new Besuch(port).oeffnen("/aufbewahrung").statusCode()).isEqualTo(401);
        for (String fremd : List.of("heller", "weltgen")) {
            assertThat(new Besuch(port).anmelden(fremd).oeffnen("/aufbewahrung").statusCode()).as(fremd).isEqualTo(403);
        }
    }

    @Test
    void pruefungSperrtAberLoeschtNicht() throws Exception {
        Besuch pruefung = new Besuch(port).anmelden("pruefung", "cockpit");
        assertThat(pruefung.absenden("/aufbewahrung/auftraege", "art", "ANMELDUNGEN").statusCode()).isEqualTo(403);
        HttpResponse<byte[]> antwort = pruefung.absenden("/aufbewahrung/sperren", "vorgang", "Stammdaten");
        assertThat(antwort.statusCode()).isEqualTo(422);
        assertThat(Besuch.text(antwort)).contains("Grund: bitte angeben.", "value=\"Stammdaten\"");
        HttpResponse<byte[]> falscheArt = new Besuch(port).anmelden("sitzungsdienst").absenden("/aufbewahrung/auftraege", "art", "ALLES");
        assertThat(falscheArt.statusCode()).isEqualTo(422);
        assertThat(Besuch.text(falscheArt)).contains("Art: „ALLES“ gehört nicht zur Auswahl.");
    }

    @Test
    void eineSperreHebtNurAufWerSieSetzteOderDieselbeRolleHat() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        Besuch pruefung = new Besuch(port).anmelden("pruefung", "cockpit");
        assertThat(Besuch.text(pruefung.absenden("/aufbewahrung/sperren", "vorgang=" + nummer + "&grund", "Kassenprüfung läuft")))
                .contains("„" + nummer + "“ ist gesperrt.", "Rechnungsprüfung (Beispiel), ", "Sperre aufheben: " + nummer);
        long id = sperren.offene().stream().filter(eine -> eine.vorgang().equals(nummer)).findFirst().orElseThrow().id();
        String adresse = "/aufbewahrung/sperren/" + id + "/aufheben";
        Besuch sitzungsdienst = new Besuch(port).anmelden("sitzungsdienst");
        assertThat(Besuch.text(sitzungsdienst.oeffnen("/aufbewahrung"))).contains("Kassenprüfung läuft", "jemanden mit derselben Rolle")
                .doesNotContain("Sperre aufheben: " + nummer);
        for (Besuch fremd : List.of(sitzungsdienst, new Besuch(port).anmelden("rechtsamt", "cockpit"))) {
            HttpResponse<byte[]> verweigert = fremd.absenden(adresse, "grund", "Platz");
            assertThat(verweigert.statusCode()).isEqualTo(403);
            assertThat(Besuch.text(verweigert)).contains("Eine Sperre hebt nur auf, wer sie gesetzt hat oder dieselbe Rolle hat.");
        }
        benutzer.anlegen("pruefkollege", "Paul", "Prüfer", "pruefkollege", Rolle.PRUEFUNG);
        Besuch kollege = new Besuch(port).anmelden("pruefkollege", "cockpit");
        assertThat(Besuch.text(kollege.absenden(adresse, "grund", "Prüfung beendet"))).contains("Die Sperre ist aufgehoben.",
                "Aufgehobene Sperren (", "Prüfung beendet", "Paul Prüfer, ").doesNotContain("Sperre aufheben: " + nummer);
        assertThat(Besuch.text(kollege.absenden(adresse, "grund", "noch einmal"))).contains("Löschsperre: Sie ist schon aufgehoben.");
        sperren.setzen(nummer, "Von jemandem, der nicht mehr da ist", "ausgeschieden");
        assertThat(Besuch.text(sitzungsdienst.oeffnen("/aufbewahrung"))).doesNotContain("Sperre aufheben: " + nummer);
        assertThat(Besuch.text(kollege.oeffnen("/aufbewahrung"))).contains("Sperre aufheben: " + nummer);
        sperren.aufheben(sperren.offene().stream().filter(eine -> eine.vorgang().equals(nummer)).findFirst().orElseThrow().id(), "Ende",
                "pruefkollege");
    }

    @Test
    void dasRechtsamtFindetDieSeiteUndSiehtNurZahlen() throws Exception {
        datenbank.sql("insert into abwesenheit (version, person, rolle, von, bis, vertreter, darf_unterzeichnen, aufgehoben) values "
                + "(0, 'ruetten', 'BEIGEORDNETER', date '2015-03-02', date '2015-03-06', 'heller', false, false)").update();
        try {
            Besuch rechtsamt = new Besuch(port).anmelden("rechtsamt", "cockpit");
            assertThat(Besuch.text(rechtsamt.oeffnen("/api/wege"))).contains("\"/aufbewahrung\"").doesNotContain("\"/pruefung\"");
            assertThat(Besuch.text(rechtsamt.oeffnen("/drucksachen"))).contains("href=\"/aufbewahrung\"");
            assertThat(Besuch.text(rechtsamt.oeffnen("/aufbewahrung"))).contains("1 fällig").doesNotContain("Abwesenheit von");
            for (Besuch lesend : List.of(new Besuch(port).anmelden("pruefung", "cockpit"), new Besuch(port).anmelden("sitzungsdienst"))) {
                assertThat(Besuch.text(lesend.oeffnen("/aufbewahrung"))).contains("Abwesenheit von Rütten, 02.03.2015 bis 06.03.2015");
            }
        } finally {
            datenbank.sql("delete from abwesenheit where bis = date '2015-03-06'").update();
        }
    }

    @Test
    void dieMaschineKenntDieFristDerStadt() {
        assertThat(modelle.createProcessDefinitionQuery().list()).isNotEmpty()
                .allSatisfy(modell -> assertThat(modell.getHistoryTimeToLive()).isEqualTo(3653));
    }
}
