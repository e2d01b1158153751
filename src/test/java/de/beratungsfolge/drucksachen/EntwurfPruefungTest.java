package de.beratungsfolge.drucksachen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.Drucksachengegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a draft must say before it goes round. */
class EntwurfPruefungTest {

    private final Gremien gremien = mock(Gremien.class);

    @BeforeEach
    void einGremium() {
        when(gremien.gremium("SozA")).thenReturn(Optional.of(
                new Gremium(1L, "SozA", "Sozialausschuss", GremiumArt.AUSSCHUSS, 16, null, null)));
    }

    @Test
    void vollstaendigerEntwurfMitGeldIstRichtig() {
        assertThatCode(() -> pruefen(geld("0", Haeufigkeit.EINMALIG, true, false, null), "Anlage 1"))
                .doesNotThrowAnyException();
    }

    @Test
    void geldBrauchtBetragHaeufigkeitUndVeranschlagung() {
        abgelehnt(geld(null, null, null, false, null),
                "Erträge und Aufwendungen: für das erste Jahr fehlt mindestens ein Betrag. "
                        + "Haushaltsbelastung (einmalig oder jährlich): bitte angeben. "
                        + "Mittel sind in ausreichender Höhe veranschlagt: bitte angeben.");
    }

    @Test
    void betraegeSindNichtNegativUndPassenInDenHaushalt() {
        abgelehnt(geld("-0.01", Haeufigkeit.EINMALIG, true, false, null),
                "Aufwendungen im ersten Jahr: darf nicht kleiner als 0 sein.");
        abgelehnt(geld("1000000000000", Haeufigkeit.EINMALIG, true, false, null),
                "Aufwendungen im ersten Jahr: darf höchstens 999999999999,99 sein.");
    }

    @Test
    void ueberplanmaessigeMittelBrauchenIhrenBetrag() {
        abgelehnt(geld("5", Haeufigkeit.EINMALIG, false, true, null),
                "Betrag der über- oder außerplanmäßigen Mittel: bitte angeben.");
    }

    @Test
    void anlagenHabenTitel() {
        assertThatThrownBy(() -> pruefen(Finanzen.keine(), " ")).isInstanceOf(EingabeFehler.class)
                .hasMessage("Anlage: bitte angeben.");
    }

    private void abgelehnt(Finanzen finanzen, String satz) {
        assertThatThrownBy(() -> pruefen(finanzen, "Anlage 1")).isInstanceOf(EingabeFehler.class).hasMessage(satz);
    }

    private void pruefen(Finanzen finanzen, String anlage) {
        EntwurfPruefung.pruefen(new Entwurf("Bänke", "Bänke.", "Keine da.", finanzen, Klimawirkung.KEINE, null,
                List.of(Drucksachengegenstand.SONSTIGES), List.of(), null,
                List.of(new Entwurf.Halt("SozA", LocalDate.of(2021, 11, 16), Beratungsaktion.BESCHLIESSEND)),
                List.of(anlage), List.of(new Entwurf.Mitzeichner(Sichtvermerkstelle.KAEMMERER, null, null))),
                Drucksache.neu(new Grunddaten("99/0", "Bänke", LocalDate.of(2021, 10, 4), "Soziales", null, true), "heller"),
                gremien);
    }

    private static Finanzen geld(String aufwand, Haeufigkeit wieOft, Boolean veranschlagt, Boolean ueber, String betrag) {
        return new Finanzen(true, null, null, aufwand == null ? null : new BigDecimal(aufwand), null, null, wieOft,
                veranschlagt, ueber, betrag == null ? null : new BigDecimal(betrag), null);
    }
}
