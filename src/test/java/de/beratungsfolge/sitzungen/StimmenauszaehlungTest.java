package de.beratungsfolge.sitzungen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Stimmenauszaehlung.Stimmberechtigt;
import de.beratungsfolge.sitzungen.Stimmenauszaehlung.Zahlen;
import de.beratungsfolge.sitzungen.Stimmeneingabe.Weise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counting: what is derived from words, what is counted, what cannot be. Three may vote, one is excluded. */
class StimmenauszaehlungTest {

    private final Stimmenauszaehlung auszaehlung = new Stimmenauszaehlung(List.of(
            new Stimmberechtigt(1, "Anna Arndt", false), new Stimmberechtigt(2, "Bert Brand", false),
            new Stimmberechtigt(3, "Carla Conrad", false), new Stimmberechtigt(4, "Dora Dorn", true)));

    @Test
    void einstimmigZaehltNurDieNichtAusgeschlossenen() {
        assertThat(auszaehlen(Weise.EINSTIMMIG, null, null, null))
                .isEqualTo(new Zahlen(3, 0, 0, 0, true, "einstimmig"));
    }

    @Test
    void einstimmigBeiEnthaltungenLaesstMindestensEineJaStimme() {
        assertThat(auszaehlen(Weise.EINSTIMMIG_BEI_ENTHALTUNGEN, null, null, 2))
                .isEqualTo(new Zahlen(1, 0, 2, 0, true, "einstimmig bei 2 Enthaltungen"));
        assertThatThrownBy(() -> auszaehlen(Weise.EINSTIMMIG_BEI_ENTHALTUNGEN, null, null, 3))
                .isInstanceOf(EingabeFehler.class).hasMessageStartingWith("Enthaltungen: Bei 3 Enthaltungen von 3 ");
        assertThatThrownBy(() -> auszaehlen(Weise.EINSTIMMIG_BEI_ENTHALTUNGEN, null, null, null))
                .isInstanceOf(EingabeFehler.class).hasMessage("Enthaltungen: bitte angeben.");
    }

    @Test
    void gezaehltWirdWieEingegebenAuchWennNichtAlleStimmen() {
        assertThat(auszaehlen(Weise.ZAHLEN, 1, 1, null)).isEqualTo(
                new Zahlen(1, 1, 0, 0, false, "1 Ja, 1 Nein, 0 Enthaltungen"));
    }

    @Test
    void einzelstimmenWerdenZusammengezaehlt() {
        assertThat(auszaehlung.auszaehlen(einzeln(Map.of(1L, Stimme.JA, 2L, Stimme.NEIN, 3L, Stimme.ENTHALTUNG))))
                .isEqualTo(new Zahlen(1, 1, 1, 0, false, "1 Ja, 1 Nein, 1 Enthaltung"));
        assertThatThrownBy(() -> auszaehlung.auszaehlen(einzeln(Map.of(4L, Stimme.JA)))).hasMessage("Stimme von Dora "
                + "Dorn: ist für diesen Punkt nach § 31 GO NRW ausgeschlossen und darf nicht mitstimmen.");
    }

    @Test
    void mehrStimmenAlsStimmberechtigteNenntDieAusgeschlossenen() {
        assertThatThrownBy(() -> auszaehlen(Weise.ZAHLEN, 3, 1, 0)).isInstanceOf(EingabeFehler.class).hasMessage(
                "Stimmen: Eingetragen sind 4 Stimmen, stimmberechtigt anwesend sind aber nur 3 "
                        + "(für diesen Punkt ausgeschlossen: Dora Dorn).");
    }

    private Zahlen auszaehlen(Weise weise, Integer ja, Integer nein, Integer enthaltungen) {
        return auszaehlung.auszaehlen(new Stimmeneingabe("OFFEN", null, null, weise, ja, nein, enthaltungen, null, null,
                null));
    }

    private static Stimmeneingabe einzeln(Map<Long, Stimme> stimmen) {
        return new Stimmeneingabe("NAMENTLICH", null, null, Weise.EINZELSTIMMEN, null, null, null, null, stimmen, null);
    }
}
