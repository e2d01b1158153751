package de.beratungsfolge.regelwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values of the town that the shipped rules do not have, but a town may enter. */
class OrtswerteTest {

    private static Regelwerk mit(String name, String wert) throws Exception {
        Map<String, String> texte = new HashMap<>();
        try (Stream<Path> dateien = Files.walk(Path.of("rules"))) {
            for (Path datei : dateien.filter(eine -> eine.toString().matches(".*(\\.drl|werte/.*\\.yaml)")).toList()) {
                texte.put(Path.of("rules").relativize(datei).toString(), Files.readString(datei));
            }
        }
        texte.put("werte/stadt.yaml", "- name: " + name + "\n  ab: 2021-01-01\n  wert: " + wert
                + "\n  quelle: Haushaltssatzung\n  sicherheit: belegt\n");
        return Regelwerk.ausTexten("Probe", texte);
    }

    @Test
    void dieStadtKannSchwelleUndEinspruchsfristEintragen() throws Exception {
        LocalDate davor = LocalDate.of(2020, 12, 31);
        assertThat(mit("erheblichAb", "25000").ortsrecht(davor.plusDays(1)).erheblichAb()).contains(25000);
        assertThat(mit("erheblichAb", "25000").ortsrecht(davor).erheblichAb()).isEmpty();
        assertThat(mit("einspruchsfristTage", "8").ortsrecht(davor.plusDays(1)).einspruchsfristTage()).contains(8);
    }

    @Test
    void dieStadtKannDenTagDerDelegiertenversammlungAendern() throws Exception {
        LocalDate davor = LocalDate.of(2021, 6, 24);
        assertThat(Regelwerk.ausJar().ortsrecht(davor.plusDays(1)).delegiertenversammlungBis()).contains(MonthDay.of(9, 30));
        assertThat(Regelwerk.ausJar().ortsrecht(davor).delegiertenversammlungBis()).isEmpty();
        assertThat(mit("delegiertenversammlungBis", "05-01").ortsrecht(davor).delegiertenversammlungBis())
                .contains(MonthDay.of(5, 1));
        assertThatThrownBy(() -> mit("delegiertenversammlungBis", "13-01")).isInstanceOf(RegelwerkFehler.class)
                .hasMessageContaining("Zulässig ist ein Tag des Jahres der Form MM-TT, zum Beispiel 09-30");
    }

    @Test
    void einUnmoeglicherBetragWirdMitSeinerZeileAbgelehnt() {
        assertThatThrownBy(() -> mit("erheblichAb", "25.000,00")).isInstanceOf(RegelwerkFehler.class)
                .hasMessageContaining("werte/stadt.yaml").hasMessageContaining("Zulässig ist ein Betrag in vollen Euro ab 1");
    }
}
