package de.beratungsfolge.prozesse.widerspruch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;

/** What the steps of the process {@code widerspruch} refuse. */
class WiderspruchEingabenTest extends Widerspruchsspiel {

    private void start(Map<String, Object> daten) {
        aufgaben.starten(WiderspruchProzess.SCHLUESSEL, "haarmann", Map.of("daten", daten));
    }

    @Test
    void ohneBeschlussArtTagUndSchriftlicheBegruendungBeginntNichts() {
        bestand.lehntAb(() -> start(new HashMap<>()), "Beschluss: bitte angeben. Art: bitte angeben. "
                + "Eingelegt am: bitte angeben. Begründung: bitte angeben.");
        bestand.lehntAb(() -> start(Map.of("punkt", -1, "art", "WIDERSPRUCH", "eingelegtAm", EINGELEGT, "begruendung",
                SATZ)), "Beschluss: Zu diesem Tagesordnungspunkt ist nichts beschlossen.");
        bestand.lehntAb(() -> start(Map.of("punkt", "x", "art", "WIDERSPRUCH", "eingelegtAm", EINGELEGT, "begruendung",
                SATZ)), "Beschluss: „x“ ist keine ganze Zahl.");
    }

    @Test
    void derTagLiegtZwischenBeschlussUndHeute() {
        long punkt = ratsbeschluss();
        bestand.lehntAb(() -> einlegen(punkt, "WIDERSPRUCH", BESCHLUSS.minusDays(1)),
                "Eingelegt am: liegt vor dem Beschluss (07.12.2021).");
        bestand.lehntAb(() -> einlegen(punkt, "WIDERSPRUCH", LocalDate.now().plusDays(2)),
                "Eingelegt am: liegt in der Zukunft.");
    }

    @Test
    void eineEmpfehlungIstKeinBeschluss() {
        long punkt = verfahren.beschluss("SozA", BESCHLUSS, Beratungsaktion.VORBERATEND);
        bestand.lehntAb(() -> einlegen(punkt, "BEANSTANDUNG", EINGELEGT), "Beschluss: Das ist eine Empfehlung; "
                + "widersprochen oder beanstandet wird erst der Beschluss des Gremiums, das entscheidet (§ 54 GO NRW).");
    }

    @Test
    void gegenDenselbenBeschlussLaeuftImmerNurEinWiderspruch() {
        long punkt = ratsbeschluss();
        String vorgang = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        bestand.lehntAb(() -> einlegen(punkt, "WIDERSPRUCH", EINGELEGT),
                "Beschluss: Gegen ihn läuft schon der Vorgang " + vorgang + ".");
        assertThat(einlegen(punkt, "BEANSTANDUNG", EINGELEGT)).startsWith("Beanstandung-");
    }

    @Test
    void dieNeueSitzungStehtBeiDerErstenFeststellungNochNichtFest() {
        String vorgang = einlegen(ratsbeschluss(), "WIDERSPRUCH", EINGELEGT);
        bestand.lehntAb(() -> feststellen(vorgang, "SITZUNG_ZU_SPAET", "Darum."),
                "Ihre Feststellung: Die neue Sitzung steht noch nicht fest.");
        bestand.lehntAb(() -> feststellen(vorgang, "", ""), "Feststellung: Bitte eines der angebotenen Ergebnisse wählen.");
    }

    @Test
    void einTagAusserhalbDerFristBrauchtEineBegruendung() {
        String vorgang = einlegen(ratsbeschluss(), "WIDERSPRUCH", EINGELEGT);
        feststellen(vorgang, "FRISTGERECHT", "");
        LocalDate zuSpaet = LocalDate.of(2021, 12, 27);
        bestand.lehntAb(() -> anberaumen(vorgang, EINGELEGT.minusDays(1), ""),
                "Sitzung am: liegt vor dem Tag des Vorgangs (10.12.2021).");
        assertThatThrownBy(() -> anberaumen(vorgang, zuSpaet, " ")).hasMessageStartingWith(
                "Begründung: Die neue Sitzung am 27.12.2021 ist zu spät: Nach dem Widerspruch vom 10.12.2021 muss sie "
                        + "spätestens am 24.12.2021 stattfinden").hasMessageEndingWith(" Soll es dabei bleiben, sagen Sie bitte, warum.");
        anberaumen(vorgang, zuSpaet, "Vorher ist der Saal gesperrt.");
        verfahren.behandeln(vorgang, zuSpaet, Beratungsergebnis.BESCHLOSSEN);
        assertThat(verfahren.letzterBefund(vorgang, "widerspruch").ergebnis()).isEqualTo("SITZUNG_ZU_SPAET");
        bestand.lehntAb(() -> ergebnisFeststellen(vorgang, "FRISTGERECHT", ""),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
    }

    @Test
    void vorDerFristKommtDieSacheNurMitBegruendungAufEineTagesordnung() {
        String vorgang = einlegen(ratsbeschluss(), "WIDERSPRUCH", EINGELEGT);
        feststellen(vorgang, "FRISTGERECHT", "");
        LocalDate zuFrueh = LocalDate.of(2021, 12, 12);
        assertThatThrownBy(() -> verfahren.behandeln(vorgang, zuFrueh, Beratungsergebnis.BESCHLOSSEN))
                .hasMessageEndingWith("Dieses Anliegen wartet nicht auf eine Behandlung in dieser Sitzung.");
        anberaumen(vorgang, zuFrueh, "Es eilt.");
        verfahren.behandeln(vorgang, zuFrueh, Beratungsergebnis.BESCHLOSSEN);
        assertThat(verfahren.letzterBefund(vorgang, "widerspruch").ergebnis()).isEqualTo("SITZUNG_ZU_FRUEH");
    }

    @Test
    void nurDerBuergermeisterWiderspricht() {
        long punkt = ratsbeschluss();
        Map<String, Object> daten = Map.of("daten", Map.of("punkt", punkt, "art", "WIDERSPRUCH", "eingelegtAm", EINGELEGT,
                "begruendung", SATZ));
        assertThatThrownBy(() -> aufgaben.starten(WiderspruchProzess.SCHLUESSEL, "sitzungsdienst", daten))
                .isInstanceOfAny(AuthorizationException.class, NullPointerException.class);
        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        String vorgang = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        assertThat(aufgaben.offene(vorgang, Elemente.FESTSTELLEN, "sitzungsdienst")).isEmpty();
        assertThat(aufgaben.offene(vorgang, Elemente.FESTSTELLEN, "haarmann")).hasSize(1);
    }
}
