package de.beratungsfolge.prozesse.kassenpruefung;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.eingabe.Datum;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.dao.DuplicateKeyException;

/** The night in which a cash year ends. */
class KassentagTest {

    /** Half past midnight in Voerde, still the old year in UTC. */
    private static final Clock NEUJAHR = Clock.fixed(Instant.parse("2025-12-31T23:30:00Z"), Datum.ZONE);

    private final Kassenkalender kalender = Mockito.mock(Kassenkalender.class);
    private final Kassentag tag = new Kassentag(kalender, NEUJAHR);

    @Test
    void esGiltDerTagHierNichtDerInUtc() {
        tag.neuerTag();
        Mockito.verify(kalender).jahrespruefung(LocalDate.of(2026, 1, 1));
    }

    @Test
    void istEinAndererKnotenSchnellerSoGeschiehtHierNichts() {
        Mockito.doThrow(new DuplicateKeyException("kassenpruefung_einmal_im_jahr"),
                new IllegalStateException("saving", new DuplicateKeyException("kassenpruefung_einmal_im_jahr")))
                .when(kalender).jahrespruefung(Mockito.any());
        assertThatCode(tag::neuerTag).doesNotThrowAnyException();
        assertThatCode(tag::neuerTag).as("as the repositories wrap it").doesNotThrowAnyException();
    }

    @Test
    void jederAndereFehlerBleibtEiner() {
        Mockito.doThrow(new IllegalStateException("Datenbank fort")).when(kalender).jahrespruefung(Mockito.any());
        assertThatThrownBy(tag::neuerTag).hasMessage("Datenbank fort");
    }
}
