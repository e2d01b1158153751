package de.beratungsfolge;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beispiel.Geschichte;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which story the words after {@code beispiel} mean. */
class BeispielargumentTest {

    @Test
    void ohneWortDieSitzungSonstDerSeniorenbeirat() {
        assertThat(Geschichte.mit(List.of())).contains(Geschichte.SITZUNG);
        assertThat(Geschichte.mit(List.of("seniorenbeirat"))).contains(Geschichte.SENIORENBEIRAT);
        assertThat(Geschichte.mit(List.of("seniorenbeirat", "noch", "etwas"))).isEmpty();
    }

    @Test
    void einUnbekanntesBeispielWirdMitEinemSatzAbgelehnt() {
        ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
        int ausgang = Beratungsfolge.beispiel(List.of("jugendrat"), new PrintStream(ausgabe, true, StandardCharsets.UTF_8));
        assertThat(ausgang).isEqualTo(2);
        assertThat(ausgabe.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Das Beispiel „jugendrat“ gibt es nicht. Es gibt: "
                + "beispiel (die Sitzung des Sozialausschusses vom 16.11.2021) und beispiel seniorenbeirat.");
    }
}
