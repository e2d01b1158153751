package de.beratungsfolge.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheiten;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on absences, as a browser uses it. */
class AbwesenheitSeiteTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private Abwesenheiten abwesenheiten;
    @Autowired
    private Benutzer benutzer;

    @BeforeEach
    void leute() {
        benutzer.anlegen("kollegin", "Eine", "Kollegin", "kollegin", Rolle.SACHBEARBEITUNG);
    }

    @AfterEach
    void aufraeumen() {
        abwesenheiten.offene().forEach(eine -> abwesenheiten.aufheben(eine.id(), eine.person()));
    }

    @Test
    void ohneAnmeldungIstDieSeiteZu() {
        HttpResponse<String> antwort = new Mensch(port, "heller").holen("/abwesenheit");
        assertThat(antwort.statusCode()).isEqualTo(401);
        assertThat(antwort.body()).contains("Bitte melden Sie sich an.");
    }

    @Test
    void jedeTraegtDieEigeneAbwesenheitEinUndHebtSieAuf() {
        Mensch heller = new Mensch(port, "heller").anmelden();
        assertThat(heller.holen("/abwesenheit").body()).contains("keine qualifizierte").doesNotContain("name=\"person\"");
        assertThat(heller.ausfuellen("/abwesenheit", felder("kollegin")).statusCode()).isEqualTo(302);
        assertThat(heller.holen("/abwesenheit").body()).contains("Eine Kollegin", "<td>Urlaub</td>");
        assertThat(new Mensch(port, "kollegin").anmelden().holen("/abwesenheit").body()).contains("<td>Heller</td>")
                .doesNotContain("Urlaub</td>");
        assertThat(new Mensch(port, "ruetten").anmelden().holen("/abwesenheit").body()).doesNotContain("<td>Heller</td>");
        long id = abwesenheiten.offene().get(0).id();
        assertThat(abwesenheiten.offene()).singleElement().satisfies(eine -> {
            assertThat(eine.person()).isEqualTo("heller");
            assertThat(eine.darfUnterzeichnen()).isFalse();
        });
        assertThat(heller.ausfuellen("/abwesenheit/" + id + "/aufheben", "").statusCode()).isEqualTo(302);
        assertThat(abwesenheiten.offene()).isEmpty();
    }

    @Test
    void abgelehntesBleibtImFormularStehen() {
        HttpResponse<String> antwort = new Mensch(port, "heller").anmelden().ausfuellen("/abwesenheit", felder("heller"));
        assertThat(antwort.statusCode()).isEqualTo(422);
        assertThat(antwort.body()).contains("Vertretung: Niemand vertritt sich selbst.", "value=\"Urlaub\"");
        assertThat(new Mensch(port, "heller").anmelden().ausfuellen("/abwesenheit", felder("kollegin") + "&von=morgen").body())
                .contains("ist kein gültiges Datum.");
        assertThat(abwesenheiten.offene()).isEmpty();
    }

    @Test
    void fuerAndereNurDerSitzungsdienst() {
        Mensch kollegin = new Mensch(port, "kollegin").anmelden();
        HttpResponse<String> verweigert = kollegin.ausfuellen("/abwesenheit", felder("kollegin") + "&person=heller");
        assertThat(verweigert.statusCode()).isEqualTo(403);
        assertThat(verweigert.body()).contains("Abwesenheiten anderer tragen nur der Sitzungsdienst und die Administration ein.");
        assertThat(abwesenheiten.offene()).isEmpty();

        Mensch dienst = new Mensch(port, "sitzungsdienst").anmelden();
        assertThat(dienst.ausfuellen("/abwesenheit", felder("kollegin") + "&person=heller").statusCode()).isEqualTo(302);
        long id = abwesenheiten.offene().get(0).id();
        assertThat(kollegin.ausfuellen("/abwesenheit/" + id + "/aufheben", "").statusCode()).isEqualTo(403);
        assertThat(abwesenheiten.offene()).hasSize(1);
    }

    private String felder(String vertreter) {
        return "rolle=SACHBEARBEITUNG&von=" + abwesenheiten.heute().plusDays(1) + "&bis=" + abwesenheiten.heute().plusDays(5)
                + "&vertreter=" + vertreter + "&grund=Urlaub";
    }
}
