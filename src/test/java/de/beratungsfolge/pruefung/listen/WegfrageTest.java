package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.VORBERATEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.regelwerk.pruefungen.Thema;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which papers skipped a body. */
class WegfrageTest extends Listentest {

    @Test
    void nichtDerReiheNach() throws Exception {
        String verkehrt = durchlaufen(Buehne.SITZUNGSTAG.plusDays(5), Buehne.SITZUNGSTAG.plusDays(1));
        String richtig = durchlaufen(Buehne.SITZUNGSTAG.plusDays(1), Buehne.SITZUNGSTAG.plusDays(5));
        JsonNode zeile = eineZeile("uebersprungen?art=REIHENFOLGE", verkehrt);
        assertThat(text(zeile, "Gremium")).isEqualTo("Haupt- und Finanzausschuss, 17.11.2021");
        assertThat(text(zeile, "Vorgesehen")).isEqualTo("nach: Sozialausschuss am 21.11.2021 (empfohlen)");
        assertThat(zeilen("uebersprungen", richtig)).isEmpty();
        assertThat(zeilen("uebersprungen?gremium=Rat", verkehrt)).isEmpty();
    }

    /** The program itself only ever calls the next body: what another program left is read from the rows. */
    @Test
    void uebergangen() throws Exception {
        String nummer = durchlaufen(Buehne.SITZUNGSTAG.plusDays(1), Buehne.SITZUNGSTAG.plusDays(5));
        long station = buehne.station(nummer, 1).id();
        assertThat(zeilen("uebersprungen", nummer)).isEmpty();
        datenbank.sql("update station set ergebnis = null, ergebnis_am = null where id = :id").param("id", station).update();
        try {
            JsonNode zeile = eineZeile("uebersprungen?gremium=SozA", nummer);
            assertThat(text(zeile, "Was")).isEqualTo("übergangen");
            assertThat(text(zeile, "Gremium")).isEqualTo("Sozialausschuss");
            assertThat(text(zeile, "Danach oder stattdessen")).isEqualTo("Haupt- und Finanzausschuss am 21.11.2021 (beschlossen)");
        } finally {
            datenbank.sql("update station set ergebnis = 'EMPFOHLEN', ergebnis_am = date '2021-11-17' where id = :id").param("id", station).update();
        }
        String wartet = buehne.drucksacheInBeratung(halt("SozA", VORBERATEND), halt("HFA", BESCHLIESSEND));
        assertThat(zeilen("uebersprungen", wartet)).as("its turn is still to come").isEmpty();
    }

    @Test
    void imWegNichtVorgesehen() throws Exception {
        String senioren = unterzeichnet(List.of(Thema.SENIOREN));
        String anderes = unterzeichnet(List.of());
        JsonNode zeile = eineZeile("uebersprungen?art=NICHT_BETEILIGT", senioren);
        assertThat(text(zeile, "Gremium")).isEqualTo("Der Seniorenbeirat sollte beteiligt werden.");
        assertThat(text(zeile, "Danach oder stattdessen")).isEqualTo("Sozialausschuss");
        assertThat(zeilen("uebersprungen", anderes)).isEmpty();
    }

    private String unterzeichnet(List<Thema> themen) {
        Entwurf e = Buehne.entwurf(halt("SozA", BESCHLIESSEND));
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, new Entwurf(e.betreff(), e.beschlussvorschlag(), e.sachdarstellung(), e.finanzen(), e.klimawirkung(),
                e.klimaErlaeuterung(), e.gegenstand(), themen, e.erheblich(), e.beratungsfolge(), e.anlagen(), e.sichtvermerke()));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        return nummer;
    }

    private String durchlaufen(LocalDate sozialausschuss, LocalDate hauptausschuss) {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", VORBERATEND), halt("HFA", BESCHLIESSEND));
        buehne.sitzungAm(sozialausschuss, "SozA", nummer).eroeffnen(16).annehmen().schliessen().niederschrift();
        buehne.sitzungAm(hauptausschuss, "HFA", nummer).eroeffnen(buehne.mitglieder("HFA").size()).annehmen().schliessen().niederschrift();
        return nummer;
    }
}
