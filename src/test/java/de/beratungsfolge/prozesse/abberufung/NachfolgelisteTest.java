package de.beratungsfolge.prozesse.abberufung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.seiten.Besuch;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The two weeks for a successor, as auditors find them among the missed deadlines. */
class NachfolgelisteTest extends Abberufungsspiel {

    private static final LocalDate TAG = LocalDate.of(2022, 5, 4);

    @LocalServerPort
    private int port;

    @Test
    void zuSpaetGewaehltUndGarNichtGewaehltStehenInDerListe() throws Exception {
        Antrag spaet = abberufen(Vorstandsamt.ZWEITE_VERTRETUNG, TAG);
        nachfolgeWaehlen(spaet, TAG.plusDays(17), "Kim Beirat9", true);
        Antrag rechtzeitig = abberufen(Vorstandsamt.ZWEITE_VERTRETUNG, TAG);
        nachfolgeWaehlen(rechtzeitig, TAG.plusDays(10), "Kim Beirat9", true);
        Antrag offen = abberufen(Vorstandsamt.ZWEITE_VERTRETUNG, TAG);
        assertThat(liste(spaet)).contains("/pruefung/vorgaenge/" + spaet.vorgang() + "\"", "18.05.2022", "21.05.2022", "3 Tage zu spät");
        assertThat(liste(offen)).contains("/pruefung/vorgaenge/" + offen.vorgang() + "\"", "18.05.2022", "Nachfolge nicht gewählt");
        assertThat(liste(rechtzeitig)).doesNotContain("/pruefung/vorgaenge/" + rechtzeitig.vorgang() + "\"");
    }

    @Test
    void esHingAnEinerStimme() throws Exception {
        Antrag knapp = abberufen(Vorstandsamt.ZWEITE_VERTRETUNG, TAG);
        assertThat(Besuch.text(pruefer().oeffnen("/pruefung/listen/eine-stimme?gremium=" + knapp.gremium()))).contains("9 Ja, 4 Nein", "zwei Drittel");
    }

    private String liste(Antrag antrag) throws Exception {
        return Besuch.text(pruefer().oeffnen("/pruefung/listen/fristen?gremium=" + antrag.gremium()));
    }

    private Besuch pruefer() throws Exception {
        return new Besuch(port).anmelden("pruefung", "cockpit");
    }
}
