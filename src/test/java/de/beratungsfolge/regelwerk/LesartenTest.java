package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which reading of a disputed question is taken is a dated value: changing it changes the answer, from its day on. */
class LesartenTest {

    private static final Map<String, String> TEXTE = Regeldateien.ausOrdner(Path.of("rules")).texte();
    private static final Abstimmung ZWANZIG_ZU_FUENFZEHN = new Abstimmung(new Gremium(GremiumArt.RAT, 45),
            Abstimmungsgegenstand.AUSSCHUSSBILDUNG, 20, 15, null, null, null, null);
    private static final LocalDate WECHSEL = LocalDate.of(2022, 1, 1);
    private static final String NEUER_EINTRAG = """

            - name: Bildung der Ausschüsse
              ab: 2022-01-01
              wert: Mehrheit aller Ratsmitglieder
              quelle: Beschluss des Rates
              sicherheit: bestritten
            """;

    @Test
    void abDemTagDesNeuenEintragsGiltDieAndereLesart() {
        Map<String, String> texte = new TreeMap<>(TEXTE);
        texte.merge("werte/lesarten.yaml", NEUER_EINTRAG, String::concat);
        Regelwerk regelwerk = Regelwerk.ausTexten("Probe", texte);
        Befund vorher = regelwerk.erlaeutere(ZWANZIG_ZU_FUENFZEHN, WECHSEL.minusDays(1));
        Befund nachher = regelwerk.erlaeutere(ZWANZIG_ZU_FUENFZEHN, WECHSEL);
        assertThat(vorher.ergebnis()).isEqualTo("ANGENOMMEN");
        assertThat(nachher.ergebnis()).isEqualTo("ABGELEHNT");
        assertThat(vorher.hinweise()).contains("AUSLEGUNG");
        assertThat(nachher.hinweise()).contains("AUSLEGUNG");
        assertThat(nachher.erlaeuterung().lesarten())
                .containsExactly("Bildung der Ausschüsse: Mehrheit aller Ratsmitglieder (bestritten, Beschluss des Rates)");
    }

    @Test
    void dieAndereLesartLaesstSichErfragenOhneSieEinzutragen() {
        Regelwerk regelwerk = Regelwerk.ausTexten("Probe", TEXTE);
        assertThat(regelwerk.mitLesarten(Map.of("Bildung der Ausschüsse", "Mehrheit aller Ratsmitglieder"))
                .pruefe(ZWANZIG_ZU_FUENFZEHN, WECHSEL).ergebnis()).isEqualTo("ABGELEHNT");
        assertThat(regelwerk.pruefe(ZWANZIG_ZU_FUENFZEHN, WECHSEL).ergebnis()).isEqualTo("ANGENOMMEN");
        assertThatExceptionOfType(RegelwerkFehler.class)
                .isThrownBy(() -> regelwerk.mitLesarten(Map.of("Bildung der Ausschüsse", "zwei Drittel")))
                .withMessage("Für die Lesart „Bildung der Ausschüsse: zwei Drittel“ gibt es keine Regeln.");
    }
}
