package de.beratungsfolge.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may check the record and take the seals along, and what leaves the program when they do. */
class ProtokollseiteTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Protokoll protokoll;

    @Test
    void nurDiePruefungSiehtDieSeiten() {
        Mensch sachbearbeitung = new Mensch(port, "heller").anmelden();
        for (String pfad : List.of("/pruefung/protokoll", "/pruefung/siegel", "/pruefung/siegel.csv", "/pruefung/siegel.json")) {
            assertThat(new Mensch(port, "niemand").holen(pfad).statusCode()).as(pfad).isEqualTo(401);
            assertThat(sachbearbeitung.holen(pfad).statusCode()).as(pfad).isEqualTo(403);
        }
        assertThat(sachbearbeitung.ausfuellen("/pruefung/protokoll", "").statusCode()).isEqualTo(403);
    }

    @Test
    void diePruefungLaeuftAufDerSeiteUndSagtWasSieSah() {
        Mensch pruefung = pruefung();
        assertThat(pruefung.holen("/pruefung/protokoll").body()).contains("Jetzt prüfen");
        assertThat(pruefung.ausfuellen("/pruefung/protokoll", "").statusCode()).isEqualTo(302);
        assertThat(pruefung.holen("/pruefung/protokoll").body()).containsAnyOf("Nachgerechnet: ", "Eine Prüfung läuft seit");
    }

    @Test
    void mitgenommeneSiegelStehenImProtokoll() {
        Mensch pruefung = pruefung();
        HttpResponse<String> csv = pruefung.holen("/pruefung/siegel.csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).startsWith("\uFEFFTag;Siegel;Siegel davor;Enden der Ketten;Einträge;Ketten;Geschlossen am\r\n");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"tagessiegel.csv\"");
        assertThat(pruefung.holen("/pruefung/siegel.json").body()).startsWith("[");
        List<Eintrag> ausgeleitet = protokoll.vorgang("Ausleitungen " + YearMonth.now(ZoneId.of("Europe/Berlin"))).stream()
                .filter(eintrag -> eintrag.person().equals(pruefung.name())).toList();
        assertThat(ausgeleitet).hasSize(2).allSatisfy(eintrag -> {
            assertThat(eintrag.art()).isEqualTo(Eintragsart.AUSLEITUNG);
            assertThat(eintrag.inhalt()).contains("\"vorgang\":\"Tagessiegel\"", "\"sha256\":\"");
        });
        assertThat(ausgeleitet.get(0).inhalt()).contains("\"datei\":\"tagessiegel.csv\"");
    }

    private Mensch pruefung() {
        String name = "pruefer" + Buehne.frei();
        benutzer.anlegen(name, "Petra", "Prüferin", name, Rolle.PRUEFUNG);
        Mensch mensch = new Mensch(port, name);
        assertThat(mensch.anmelden("cockpit", name).statusCode()).isEqualTo(200);
        return mensch;
    }
}
