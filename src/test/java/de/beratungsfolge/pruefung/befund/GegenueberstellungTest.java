package de.beratungsfolge.pruefung.befund;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.beratungsfolge.feststellungen.Nachpruefung;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.pruefung.worte.Namen;
import de.beratungsfolge.regelwerk.Befund;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What counts as another finding, and how values are shown. */
class GegenueberstellungTest {

    private static final LocalDate STICHTAG = LocalDate.of(2021, 11, 16);

    private final ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    @Test
    void dieReihenfolgeDerWerteIstKeinUnterschied() {
        Befund verzeichnet = befund(geordnet("einstimmig", false, "gewertet", geordnet("ja", 8, "nein", 6), "spaetesterZugang", "2024-03-31"));
        Befund wieder = befund(geordnet("spaetesterZugang", LocalDate.of(2024, 3, 31), "gewertet", geordnet("nein", 6L, "ja", 8L), "einstimmig", false));
        Gegenueberstellung.Zeile werte = werte(verzeichnet, wieder);
        assertThat(werte.damalsAnders()).isFalse();
        assertThat(werte.heuteAnders()).isFalse();
        assertThat(werte.damalige()).isEqualTo(werte.verzeichnet()).contains("nein", "31.03.2024", "Ja", "8").doesNotContain("{", "false", "2024-");
    }

    @Test
    void einAndererWertIstEiner() {
        Gegenueberstellung.Zeile werte = werte(befund(geordnet("gewertet", geordnet("ja", 8, "nein", 6))),
                befund(geordnet("gewertet", geordnet("ja", 6, "nein", 8))));
        assertThat(werte.damalsAnders()).isTrue();
        assertThat(werte.heuteAnders()).isTrue();
    }

    private Gegenueberstellung.Zeile werte(Befund verzeichnet, Befund wieder) {
        Gegenueberstellung beide = Gegenueberstellung.von(new Nachpruefung(verzeichnet, wieder, wieder, true, false), json,
                new Inhaltsworte(new Namen.Verzeichnis(Map.of(), Map.of(), Map.of())));
        return beide.zeilen().stream().filter(zeile -> zeile.was().equals("Werte")).findFirst().orElseThrow();
    }

    private static Map<String, Object> geordnet(Object... namenUndWerte) {
        Map<String, Object> werte = new LinkedHashMap<>();
        for (int i = 0; i < namenUndWerte.length; i += 2) {
            werte.put((String) namenUndWerte[i], namenUndWerte[i + 1]);
        }
        return werte;
    }

    private static Befund befund(Map<String, Object> werte) {
        return new Befund("abstimmung", STICHTAG, "ANGENOMMEN", werte, List.of(), List.of(), "Satz.", List.of(), "f", "q", null);
    }
}
