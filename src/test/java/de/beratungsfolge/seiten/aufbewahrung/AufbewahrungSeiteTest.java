package de.beratungsfolge.seiten.aufbewahrung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.seiten.Besuch;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees what is due, and who may put a hold on a matter. */
class AufbewahrungSeiteTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private RepositoryService modelle;

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
    void dieMaschineKenntDieFristDerStadt() {
        assertThat(modelle.createProcessDefinitionQuery().list()).isNotEmpty()
                .allSatisfy(modell -> assertThat(modell.getHistoryTimeToLive()).isEqualTo(3653));
    }
}
