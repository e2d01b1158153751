package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess;
import de.beratungsfolge.seiten.Besuch;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which decisions are not carried out yet. */
class AusfuehrungsfrageTest extends Listentest {

    @Test
    void ueberfaelligesZuerstUndAusgefuehrtesNicht() throws Exception {
        String ueberfaellig = beschlossen();
        festlegen(ueberfaellig, LocalDate.of(2021, 12, 1));
        berichten(ueberfaellig, "IN_ARBEIT", "Die Bänke sind bestellt.", "2022-02-01");
        String laeuft = beschlossen();
        festlegen(laeuft, LocalDate.now(Datum.ZONE).plusDays(30));
        String ohne = beschlossen();
        String nicht = beschlossen();
        festlegen(nicht, LocalDate.of(2021, 12, 1));
        berichten(nicht, "NICHT_AUSFUEHRBAR", "Der Markt wird verkauft.", "");
        String ausgefuehrt = beschlossen();
        buehne.ausfuehren(ausgefuehrt);

        JsonNode zeile = eineZeile("nicht-ausgefuehrt?gremium=SozA", ueberfaellig);
        assertThat(text(zeile, "Stand")).startsWith("überfällig seit ");
        assertThat(text(zeile, "Beschlossen")).isEqualTo("16.11.2021, Sozialausschuss");
        assertThat(text(zeile, "Bericht fällig")).isEqualTo("01.02.2022");
        assertThat(text(zeile, "Letzter Bericht")).isEqualTo("30.11.2021: Die Bänke sind bestellt.");
        assertThat(text(eineZeile("nicht-ausgefuehrt?art=LAEUFT", laeuft), "Letzter Bericht")).isEqualTo("keiner");
        assertThat(text(eineZeile("nicht-ausgefuehrt?art=OHNE_TERMIN", ohne), "Zuständig")).isEqualTo("niemand");
        assertThat(zeilen("nicht-ausgefuehrt?art=NICHT_AUSFUEHRBAR", nicht)).hasSize(1);
        assertThat(zeilen("nicht-ausgefuehrt", ausgefuehrt)).isEmpty();
        assertThat(zeilen("nicht-ausgefuehrt?gremium=Rat", ueberfaellig)).isEmpty();
        assertThat(zeilen("nicht-ausgefuehrt?von=17.11.2021", ueberfaellig)).isEmpty();
        assertThat(zeilen("nicht-ausgefuehrt?person=heller", ueberfaellig)).hasSize(1);
        assertThat(zeilen("nicht-ausgefuehrt?person=ruetten", ueberfaellig)).isEmpty();
        String alle = Besuch.text(pruefer.oeffnen("/pruefung/listen/nicht-ausgefuehrt?format=json"));
        assertThat(alle).containsSubsequence("\"" + ueberfaellig + "\"", "\"" + laeuft + "\"", "\"" + ohne + "\"");
    }

    private void festlegen(String nummer, LocalDate termin) {
        buehne.erledigen(nummer, BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT, "heller", Map.of("ausfuehrende", "heller", "termin", termin));
    }

    private void berichten(String nummer, String stand, String bericht, String termin) {
        buehne.erledigen(nummer, BeschlusskontrolleProzess.Elemente.BERICHTEN, "heller", Map.of("am", "2021-11-30", "stand", stand,
                "bericht", bericht, "termin", termin));
    }

    private String beschlossen() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        buehne.sitzung("SozA", nummer).eroeffnen(16).annehmen().schliessen().niederschrift();
        return nummer;
    }
}
