package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Verfahrensspiel;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess;
import de.beratungsfolge.prozesse.einspruch.EinspruchProzess;
import de.beratungsfolge.prozesse.kassenpruefung.Kassenspiel;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which deadlines were missed, and by how much. */
class FristenfrageTest extends Listentest {

    @Autowired
    private Aufgaben aufgaben;

    @Test
    void ladungsfrist() throws Exception {
        Sitzungsspiel spaet = buehne.sitzung("SozA", papier()).tagesordnung().einladenTrotzdem(Buehne.SITZUNGSTAG.minusDays(1));
        Sitzungsspiel rechtzeitig = buehne.sitzung("SozA", papier()).tagesordnung().einladen();
        JsonNode zeile = eineZeile("fristen?art=ladung", spaet.kennung());
        assertThat(text(zeile, "Frist")).isEqualTo("Ladungsfrist");
        assertThat(text(zeile, "Geschehen")).isEqualTo("15.11.2021");
        assertThat(text(zeile, "Fällig")).isEqualTo("09.11.2021");
        assertThat(text(zeile, "Abstand")).isEqualTo("6 Tage zu spät");
        assertThat(zeilen("fristen", rechtzeitig.kennung())).isEmpty();
        spaet.anwesend(18).vorsitz(SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, Map.of("ladung", "GEHEILT", "ladungBegruendung", "",
                "ohneRuege", true, "beschlussfaehigkeit", "BESCHLUSSFAEHIG", "beschlussfaehigkeitBegruendung", ""));
        assertThat(text(eineZeile("fristen", spaet.kennung()), "Befund oder Stand")).as("the new finding replaces the old one").contains("geheilt");
    }

    @Test
    void beschlusskontrolleMitSpaetemBerichtUndMitAusstehendem() throws Exception {
        String spaet = beschlossen(LocalDate.of(2021, 12, 1));
        buehne.erledigen(spaet, BeschlusskontrolleProzess.Elemente.BERICHTEN, "heller", Map.of("am", "2021-12-11", "stand", "ERLEDIGT",
                "bericht", "Die Bänke stehen.", "termin", ""));
        String offen = beschlossen(LocalDate.of(2021, 12, 1));
        String puenktlich = beschlossen(LocalDate.of(2021, 12, 1));
        buehne.erledigen(puenktlich, BeschlusskontrolleProzess.Elemente.BERICHTEN, "heller", Map.of("am", "2021-11-30", "stand", "ERLEDIGT",
                "bericht", "Die Bänke stehen.", "termin", ""));
        JsonNode zeile = eineZeile("fristen?gremium=SozA", spaet);
        assertThat(text(zeile, "Fällig")).isEqualTo("01.12.2021");
        assertThat(text(zeile, "Geschehen")).isEqualTo("11.12.2021");
        assertThat(text(zeile, "Abstand")).isEqualTo("10 Tage zu spät");
        zeile = eineZeile("fristen?gremium=SozA", offen);
        assertThat(text(zeile, "Geschehen")).isEqualTo("nicht");
        assertThat(zeile.path("auffaellig").asText()).isEqualTo("offen");
        assertThat(zeilen("fristen", puenktlich)).isEmpty();
        assertThat(zeilen("fristen?gremium=Rat", offen)).isEmpty();
    }

    @Test
    void widerspruchUndEinspruch() throws Exception {
        verfahren.ausschussVonFuenfzehn();
        LocalDate tag = LocalDate.of(2021, 12, 7);
        long ratsbeschluss = verfahren.beschluss("Rat", tag, BESCHLIESSEND);
        String spaet = aufgaben.starten(WiderspruchProzess.SCHLUESSEL, "haarmann", Map.of("daten", Map.of("punkt", ratsbeschluss, "art",
                "WIDERSPRUCH", "eingelegtAm", tag.plusDays(5), "begruendung", "Der Beschluss schadet der Stadt.")));
        String puenktlich = aufgaben.starten(WiderspruchProzess.SCHLUESSEL, "haarmann", Map.of("daten", Map.of("punkt",
                verfahren.beschluss("Rat", tag, BESCHLIESSEND), "art", "WIDERSPRUCH", "eingelegtAm", tag.plusDays(2), "begruendung", "Schadet.")));
        JsonNode zeile = eineZeile("fristen?art=widerspruch", spaet);
        assertThat(text(zeile, "Fällig")).isEqualTo("10.12.2021");
        assertThat(text(zeile, "Abstand")).isEqualTo("2 Tage zu spät");
        assertThat(zeilen("fristen?art=widerspruch", puenktlich)).isEmpty();

        String einspruch = einspruch(tag, 9);
        zeile = eineZeile("fristen?gremium=" + Verfahrensspiel.FUENFZEHN, einspruch);
        assertThat(text(zeile, "Frist")).isEqualTo("Einspruch");
        assertThat(text(zeile, "Abstand")).isEqualTo("1 Tag zu spät");
        assertThat(zeilen("fristen", einspruch(tag, 8))).isEmpty();
    }

    @Test
    void kassenpruefungBisEndeMaerz() throws Exception {
        Beiratsbau.bestand(buehne);
        datenbank.sql("update kassenpruefung set jahresschluessel = null").update();
        Kassenspiel spaet = Kassenspiel.beginnen(aufgaben, 2021, "JAHR", null).benennen().pruefen(LocalDate.of(2022, 4, 4))
                .aufPapier(LocalDate.of(2022, 4, 4)).aufPapier(LocalDate.of(2022, 4, 4));
        datenbank.sql("update kassenpruefung set jahresschluessel = null").update();
        Kassenspiel rechtzeitig = Kassenspiel.beginnen(aufgaben, 2021, "JAHR", null).benennen().pruefen(LocalDate.of(2022, 3, 15))
                .aufPapier(LocalDate.of(2022, 3, 15)).aufPapier(LocalDate.of(2022, 3, 15));
        datenbank.sql("update kassenpruefung set jahresschluessel = null").update();
        Kassenspiel ungeprueft = Kassenspiel.beginnen(aufgaben, 2022, "JAHR", null);
        JsonNode zeile = eineZeile("fristen", spaet.vorgang);
        assertThat(text(zeile, "Fällig")).isEqualTo("31.03.2022");
        assertThat(text(zeile, "Abstand")).isEqualTo("4 Tage zu spät");
        assertThat(zeilen("fristen", rechtzeitig.vorgang)).isEmpty();
        zeile = eineZeile("fristen?von=31.03.2023&bis=31.03.2023", ungeprueft.vorgang);
        assertThat(text(zeile, "Befund oder Stand")).isEqualTo("Kasse nicht geprüft");
        assertThat(zeilen("fristen?von=01.04.2023", ungeprueft.vorgang)).isEmpty();
    }

    private String einspruch(LocalDate tag, int tage) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("punkt", verfahren.beschluss(Verfahrensspiel.FUENFZEHN, tag, BESCHLIESSEND));
        daten.put("eingangAm", tag.plusDays(tage));
        daten.put("vomBuergermeister", true);
        daten.put("mitglieder", 0);
        daten.put("fristBis", tag.plusDays(8));
        daten.put("fristQuelle", "Geschäftsordnung § 30");
        return aufgaben.starten(EinspruchProzess.SCHLUESSEL, "sitzungsdienst", Map.of("daten", daten));
    }

    private String beschlossen(LocalDate termin) {
        String nummer = papier();
        buehne.sitzung("SozA", nummer).eroeffnen(16).annehmen().schliessen().niederschrift();
        buehne.erledigen(nummer, BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT, "heller", Map.of("ausfuehrende", "heller", "termin", termin));
        return nummer;
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }
}
