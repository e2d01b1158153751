package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Mitwirkung;
import de.beratungsfolge.regelwerk.pruefungen.Zaehlweise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegelwerkTest {

    private static final LocalDate TAG = LocalDate.of(2021, 12, 7);
    private static final Mitwirkung FAKTEN = new Mitwirkung(12, 11, null, null, List.of());

    @TempDir
    Path ordner;

    @Test
    void derBefundSagtWasWarumUndWoher() {
        Regelwerk regelwerk = Regelwerk.ausJar();
        Befund befund = regelwerk.pruefe(rat(23), TAG);
        assertThat(befund.satz()).isEqualTo("Beschlussfähig: 23 von 45 Mitgliedern sind anwesend, erforderlich sind 23 (§ 49 Abs. 1 Satz 1 GO NRW).");
        assertThat(befund.regeln()).contains("Der Rat ist beschlussfähig, wenn mehr als die Hälfte seiner gesetzlichen Mitgliederzahl anwesend ist");
        assertThat(befund.quelle()).isEqualTo("im Programm enthalten");
        assertThat(befund.regelfassung()).isEqualTo(regelwerk.fassung().hash()).hasSize(64);
        assertThat(befund.pruefung()).isEqualTo("beschlussfaehigkeit");
        assertThat(befund.stichtag()).isEqualTo(TAG);
    }

    @Test
    void dieselbenRegelnAusDemOrdnerHabenDieselbeFassung() {
        Regelwerk ausOrdner = Regelwerk.ausOrdner(Path.of("rules"));
        assertThat(ausOrdner.fassung().hash()).isEqualTo(Regelwerk.ausJar().fassung().hash());
        assertThat(ausOrdner.fassung().quelle()).isEqualTo("rules");
        assertThat(ausOrdner.fassung().dateien()).containsKeys("go-nrw/49-beschlussfaehigkeit.drl", "werte/ladung.yaml");
    }

    @Test
    void unmoeglicheFaktenErreichenKeineRegel() {
        Regelwerk regelwerk = regelwerk(regel("Immer", "2020-11-01", "befund.ergebnis( \"ENTSCHEIDEND\", \"Ja\" );"));
        assertThatExceptionOfType(FaktenFehler.class)
                .isThrownBy(() -> regelwerk.pruefe(new Mitwirkung(-1, 0, null, null, null), TAG))
                .satisfies(fehler -> assertThat(fehler.unstimmigkeiten()).extracting("feld").containsExactly("befangene", "ja"));
        assertThatExceptionOfType(FaktenFehler.class).isThrownBy(() -> regelwerk.pruefe(rat(46), TAG))
                .withMessage("anwesend: mehr Anwesende (46) als Mitglieder (45)");
    }

    @Test
    void zweiErgebnisseSindEinFehlerDerRegeln() {
        Regelwerk regelwerk = regelwerk(regel("Eins", "2020-11-01", "befund.ergebnis( \"ENTSCHEIDEND\", \"Ja\" );")
                + regel("Zwei", "2020-11-01", "befund.ergebnis( \"ENTSCHEIDEND\", \"Ja\" );"));
        assertThatExceptionOfType(RegelwerkFehler.class).isThrownBy(() -> regelwerk.pruefe(FAKTEN, TAG))
                .withMessageContainingAll("„Eins“ (probe.drl, Zeile 1)", "„Zwei“", "ja=12");
    }

    @Test
    void derGewichtigsteEinwandTrittAnDieStelleDesErgebnisses() {
        Regelwerk regelwerk = regelwerk(regel("A", "2020-11-01", "befund.ergebnis( \"NICHT_ENTSCHEIDEND\", \"Nein\" );").replace("Abs. 6", "Abs. 1")
                + regel("B", "2020-11-01", "befund.einwand( \"MOEGLICHERWEISE_ENTSCHEIDEND\", \"PARAMETER\", \"Vielleicht\" );").replace("Abs. 6", "Abs. 2")
                + regel("C", "2020-11-01", "befund.einwand( \"ENTSCHEIDEND\", \"Doch\" );").replace("Abs. 6", "Abs. 3"));
        Befund befund = regelwerk.pruefe(FAKTEN, TAG);
        assertThat(befund.ergebnis()).isEqualTo("ENTSCHEIDEND");
        assertThat(befund.hinweise()).containsExactly("PARAMETER");
        assertThat(befund.satz()).isEqualTo("Doch (§ 31 Abs. 3, § 31 Abs. 2 GO NRW). Vielleicht.");
    }

    @Test
    void einEinwandErsetztDieErgebnisregelNicht() {
        Regelwerk regelwerk = regelwerk(regel("Nur ein Einwand", "2020-11-01", "befund.einwand( \"ENTSCHEIDEND\", \"Doch\" );"));
        assertThatExceptionOfType(RegelwerkFehler.class).isThrownBy(() -> regelwerk.pruefe(FAKTEN, TAG))
                .withMessageContaining("Keine Regel stellt ein Ergebnis fest");
    }

    @Test
    void keinErgebnisIstEinFehlerDerRegelnWennWelcheInKraftSind() {
        Regelwerk regelwerk = regelwerk(regel("Nur ein Wert", "2020-11-01", "befund.zitieren();"));
        assertThatExceptionOfType(RegelwerkFehler.class).isThrownBy(() -> regelwerk.pruefe(FAKTEN, TAG))
                .withMessageContaining("Keine Regel stellt ein Ergebnis fest");
    }

    @Test
    void ohneRegelInKraftIstNichtsZuEntscheiden() {
        Regelwerk regelwerk = regelwerk(regel("Später", "2021-12-08", "befund.ergebnis( \"ENTSCHEIDEND\", \"Ja\" );"));
        Befund befund = regelwerk.pruefe(FAKTEN, TAG);
        assertThat(befund.ergebnis()).isEqualTo("NICHT_ENTSCHEIDBAR");
        assertThat(befund.satz()).isEqualTo("Nicht entscheidbar für den 07.12.2021: § 31 Abs. 6 GO NRW kennt das Regelwerk erst ab dem 08.12.2021.");
        assertThat(regelwerk.pruefe(FAKTEN, TAG.plusDays(1)).ergebnis()).isEqualTo("ENTSCHEIDEND");
    }

    @Test
    void dieZahlFuerNamentlicheAbstimmungGiltAbIhremTagUndNurWennEineEingetragenIst() {
        Regelwerk regelwerk = Regelwerk.ausTexten("Probe", Map.of("werte/abstimmung.yaml", """
                - name: schwelleNamentlich
                  ab: 2022-01-01
                  wert: 5
                  quelle: § 12 der Geschäftsordnung
                  sicherheit: belegt
                """, "probe.drl", regel("Eins", "2020-11-01", "befund.ergebnis( \"ENTSCHEIDEND\", \"Ja\" );")));
        assertThat(regelwerk.ortsrecht(LocalDate.of(2021, 12, 31)).schwelleNamentlich()).isEmpty();
        assertThat(regelwerk.ortsrecht(LocalDate.of(2022, 1, 1)).schwelleNamentlich()).contains(5);
        assertThat(regelwerk.ortsrecht(LocalDate.of(2022, 1, 1)).herkunft("schwelleNamentlich"))
                .isEqualTo("belegt, § 12 der Geschäftsordnung");
        assertThat(Regelwerk.ausJar().ortsrecht(LocalDate.of(2021, 11, 16)).schwelleNamentlich())
                .as("the town's own rules of procedure are not known").isEmpty();
    }

    @Test
    void ortsrechtNenntSeineHerkunft() {
        Ortsrecht ortsrecht = Regelwerk.ausJar().ortsrecht(LocalDate.of(2020, 11, 1));
        assertThat(ortsrecht.ladungsfristTage()).isEqualTo(7);
        assertThat(ortsrecht.zaehlweise()).isEqualTo(Zaehlweise.TAG_VOR_SITZUNG);
        assertThat(ortsrecht.herkunft("ladungsfristTage")).isEqualTo("Beispielwert, nicht aus der Vorlage");
        Ortsrecht vorher = Regelwerk.ausJar().ortsrecht(LocalDate.of(2020, 10, 31));
        assertThatExceptionOfType(RegelwerkFehler.class).isThrownBy(vorher::ladungsfristTage);
    }

    @Test
    void dieAnwendungNimmtDenEingestelltenOrdnerOderStartetNicht() {
        ApplicationContextRunner anwendung = new ApplicationContextRunner().withUserConfiguration(RegelwerkConfiguration.class);
        anwendung.run(kontext -> assertThat(kontext.getBean(Regelwerk.class).fassung().quelle()).isEqualTo("im Programm enthalten"));
        anwendung.withPropertyValues("beratungsfolge.regeln.ordner=rules")
                .run(kontext -> assertThat(kontext.getBean(Regelwerk.class).fassung().quelle()).isEqualTo("rules"));
        anwendung.withPropertyValues("beratungsfolge.regeln.ordner=gibt/es/nicht")
                .run(kontext -> assertThat(kontext.getStartupFailure()).hasRootCauseMessage("Der Regelordner „gibt/es/nicht“ ist nicht vorhanden."));
    }

    private Regelwerk regelwerk(String drl) {
        try {
            Files.writeString(ordner.resolve("probe.drl"), drl);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Regelwerk.ausOrdner(ordner);
    }

    private static String regel(String name, String ab, String folge) {
        return "rule \"" + name + "\" @norm(\"§ 31 Abs. 6 GO NRW\") @gueltigAb(\"" + ab + "\")\nwhen\n    Mitwirkung()\nthen\n    " + folge + "\nend\n";
    }

    private static Beschlussfaehigkeit rat(int anwesend) {
        return new Beschlussfaehigkeit(new Gremium(GremiumArt.RAT, 45), new Beschlussfaehigkeit.Anwesend(anwesend, null, null, null, null),
                null, true, null, null);
    }
}
