package de.beratungsfolge.seiten.geschaeftsordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.dokumente.Pdfpruefung;
import de.beratungsfolge.dokumente.Pdftext;
import de.beratungsfolge.maengel.Maengelverzeichnis;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.seiten.Besuch;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the bylaws' faults and its document: what they say, and who gets them. */
class MaengelSeiteTest extends Buehnentest {

    private static final String SEITE = "/geschaeftsordnung/maengel";
    private static final String SYNOPSE = "/dokumente/geschaeftsordnung/synopse";

    @LocalServerPort
    private int port;
    @Autowired
    private Maengelverzeichnis verzeichnis;

    @Test
    void jederMangelHatSeinenAbschnittMitAllenAngaben() throws Exception {
        String seite = seite("heller");
        verzeichnis.liste().maengel().forEach(mangel -> assertThat(seite).as("Mangel " + mangel.nr())
                .contains("id=\"" + mangel.anker() + "\"", "href=\"#" + mangel.anker() + "\"")
                .contains(html(mangel.titel()), html(mangel.mangel()), html(mangel.lesart()), html(mangel.grund()), html(mangel.wirkung()),
                        html(mangel.beispiel()), html(mangel.stellen().get(0).zitat())));
        assertThat(seite).contains("in Kraft seit dem", "25.06.2021", "strittig", "Gewicht: hoch", "falscher Verweis",
                "Zwölf Mitglieder sind im Amt, acht stimmen mit Ja.", "geschaeftsordnung-seniorenbeirat/4-abberufung.drl",
                "rule &quot;Mit zwei Dritteln hat die Abberufung im Seniorenbeirat Erfolg&quot;");
        assertThat(Pattern.compile("<section class=\"mangel\"").matcher(seite).results().count())
                .isEqualTo(verzeichnis.liste().maengel().size());
    }

    @Test
    void dieSynopseStelltBeideFassungenNebeneinander() throws Exception {
        String seite = seite("rechtsamt");
        assertThat(seite).contains("geltende Fassung", "vorgeschlagene Fassung", "(bisher nicht geregelt)",
                html("Die nicht gewählten Mitglieder der Delegiertenversammlung sind gemäß § 5 Abs. 3 Kandidaten/innen"),
                html("Die nicht gewählten Kandidaten/innen rücken nach Maßgabe des § 7 Abs. 3"), "href=\"" + SYNOPSE + "\"");
    }

    @Test
    void dieSynopseGibtEsAlsDokument() throws Exception {
        HttpResponse<byte[]> antwort = besuch("heller").oeffnen(SYNOPSE);
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.headers().firstValue("Content-Disposition").orElseThrow()).contains("Synopse_Geschaeftsordnung-Seniorenbeirat.pdf");
        assertThat(Pdfpruefung.maengel(antwort.body())).isEmpty();
        assertThat(Pdftext.von(antwort.body())).contains("geltende Fassung", "vorgeschlagene Fassung", "§ 12 Abs. 5",
                "Die nicht gewählten Kandidaten/innen rücken nach Maßgabe des § 7 Abs. 3", "Stand 23.11.2026");
    }

    @Test
    void amtRechtsamtUndPruefungSehenSieSonstNiemand() throws Exception {
        for (String pfad : List.of(SEITE, SYNOPSE)) {
            for (String person : List.of("heller", "sitzungsdienst", "weltgen", "wahlleitung", "pruefung", "rechtsamt")) {
                assertThat(besuch(person).oeffnen(pfad).statusCode()).as(person + " " + pfad).isEqualTo(200);
            }
            assertThat(new Besuch(port).oeffnen(pfad).statusCode()).isEqualTo(401);
        }
        assertThat(seite("heller")).contains("href=\"" + SEITE + "\" aria-current=\"page\"");
    }

    private String seite(String person) throws Exception {
        HttpResponse<byte[]> antwort = besuch(person).oeffnen(SEITE);
        assertThat(antwort.statusCode()).isEqualTo(200);
        return Besuch.text(antwort);
    }

    private Besuch besuch(String person) throws Exception {
        Besuch besuch = new Besuch(port);
        Rolle rolle = Rolle.mitGruppe(person).filter(eine -> !eine.anwendungen().contains("tasklist")).orElse(null);
        return rolle == null ? besuch.anmelden(person) : besuch.anmelden(person, rolle.anwendungen().get(0));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
