package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.seiten.Besuch;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Who established something else than the rules found. */
class AbweichungsfrageTest extends Listentest {

    @Test
    void mitGrundNachGremiumUndNachPerson() throws Exception {
        String gremium = Gremienbau.mit(buehne, GremiumArt.AUSSCHUSS, 14);
        Sitzungsspiel anders = feststellen(gremium, "VERSPAETET", "Die Post kam später.");
        Sitzungsspiel gleich = feststellen(gremium, "FRISTGERECHT", "");
        JsonNode zeile = eineZeile("abweichungen?gremium=" + gremium, anders.kennung() + ": Einladung festgestellt");
        assertThat(text(zeile, "Begründung")).isEqualTo("Die Post kam später.");
        assertThat(text(zeile, "Festgestellt")).isEqualTo("verspätet eingeladen");
        assertThat(text(zeile, "Befund")).isEqualTo("Einladung: fristgerecht eingeladen");
        assertThat(text(zeile, "Person")).isEqualTo("Stefan Weltgen");
        assertThat(text(zeile, "Gremium")).isEqualTo("Gremium " + gremium);
        assertThat(zeilen("abweichungen", gleich.kennung() + ": Einladung festgestellt")).isEmpty();
        assertThat(zeilen("abweichungen?art=beschlussfaehigkeit", anders.kennung() + ": Einladung festgestellt")).isEmpty();
        assertThat(zeilen("abweichungen?person=haarmann", anders.kennung() + ": Einladung festgestellt")).isEmpty();
        assertThat(zeilen("abweichungen?person=Weltgen&art=ladung", anders.kennung() + ": Einladung festgestellt")).hasSize(1);

        JsonNode zaehlungen = json.readTree(Besuch.text(pruefer.oeffnen("/pruefung/listen/abweichungen?format=json&gremium=" + gremium)))
                .path("daten").path("zaehlungen");
        assertThat(zahl(zaehlungen, 0, "Gremium " + gremium)).isEqualTo(1);
        assertThat(zahl(zaehlungen, 1, "Stefan Weltgen")).isEqualTo(1);
        assertThat(zahl(zaehlungen, 2, "Einladung")).isEqualTo(1);
        assertThat(seite("/pruefung/listen/abweichungen?gremium=" + gremium)).contains("Nach Person", "Die Post kam später.", "1 Treffer.");
    }

    private static long zahl(JsonNode zaehlungen, int welche, String was) {
        return StreamSupport.stream(zaehlungen.path(welche).path("zahlen").spliterator(), false).filter(zahl -> zahl.path("was").asText().equals(was))
                .mapToLong(zahl -> zahl.path("zahl").asLong()).findFirst().orElse(0);
    }

    private Sitzungsspiel feststellen(String gremium, String ladung, String grund) {
        return buehne.sitzung(gremium, buehne.drucksacheInBeratung(halt(gremium, BESCHLIESSEND))).tagesordnung().einladen().anwesend(14)
                .vorsitz(SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, Map.of("ladung", ladung, "ladungBegruendung", grund,
                        "beschlussfaehigkeit", "BESCHLUSSFAEHIG", "beschlussfaehigkeitBegruendung", ""));
    }
}
