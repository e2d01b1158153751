package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.GegebenerFall;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Wahlvorschlag;
import de.beratungsfolge.sitzungen.Wahlzettel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Given cases played by people through their tasks: the recorded finding is the one the case expects. */
class GegebeneFaelleTest extends Buehnentest {

    @Autowired
    private Feststellungen feststellungen;

    static Stream<GegebenerFall> wahlen() {
        return GegebenerFall.von("wahl");
    }

    static Stream<GegebenerFall> formen() {
        return GegebenerFall.von("abstimmungsform");
    }

    @ParameterizedTest
    @MethodSource("wahlen")
    @SuppressWarnings("unchecked")
    void wahl(GegebenerFall fall) {
        Map<String, Integer> stimmen = (Map<String, Integer>) fall.gegeben().get("stimmen");
        Sitzungsspiel spiel = sitzung(fall, Punktart.WAHL).vorschlagen("Vorsitz", 1, stimmen.keySet().toArray(String[]::new));
        if (fall.zahl("wahlgang") == 2) {
            Map<String, Integer> ohneMehrheit = new HashMap<>();
            stimmen.keySet().forEach(name -> ohneMehrheit.put(name, 10));
            spiel.waehlen(new Wahlzettel("GEHEIM", null, ohneMehrheit, 1, 0, 0)).wahlFeststellen("ENGERE_WAHL");
        }
        spiel.waehlen(new Wahlzettel("GEHEIM", null, stimmen, fall.zahl("nein"), fall.zahl("enthaltungen"),
                fall.zahl("ungueltig")));
        Befund befund = feststellungen.befund(spiel.punkt(1).abstimmungBefundId()).befund();
        wieErwartet(fall, befund, "personen", "erforderlich", "gueltig");
    }

    @ParameterizedTest
    @MethodSource("formen")
    void formDerAbstimmung(GegebenerFall fall) {
        String gegenstand = (String) fall.gegeben().get("gegenstand");
        Sitzungsspiel spiel = gegenstand.startsWith("WAHL")
                ? sitzung(fall, Punktart.WAHL).vorschlagen(new Wahlvorschlag("", Wahlvorschlag.Ausgang.WAEHLEN, null, "Amt",
                        List.of(new Wahlvorschlag.Person("Albers", true)), Math.max(fall.zahl("widersprueche"),
                        fall.zahl("antraegeGeheim")), gegenstand.equals("WAHL_VORSTAND"), false))
                : sitzung(fall, Punktart.ANTRAG).beraten(Map.of("ausgang", "ABSTIMMEN",
                        "antraegeGeheim", fall.zahl("antraegeGeheim"), "antraegeNamentlich", fall.zahl("antraegeNamentlich"),
                        "schwelleNamentlich", Math.max(1, fall.zahl("schwelleNamentlich")),
                        "abwahl", gegenstand.equals("ABWAHL_BUERGERMEISTER")));
        wieErwartet(fall, feststellungen.befund(spiel.punkt(1).formBefundId()).befund(), "erforderlichGeheim");
    }

    private Sitzungsspiel sitzung(GegebenerFall fall, Punktart art) {
        return buehne.sitzungAm(fall.stichtag(), fall.gremium(buehne)).mitPunkt(art).eroeffnen(100);
    }

    @SuppressWarnings("unchecked")
    private static void wieErwartet(GegebenerFall fall, Befund befund, String... werte) {
        assertThat(befund.ergebnis()).isEqualTo(fall.erwartet().get("ergebnis"));
        for (String wert : werte) {
            if (fall.erwartet().containsKey(wert)) {
                assertThat(befund.werte().get(wert)).as(wert).isEqualTo(fall.erwartet().get(wert));
            }
        }
        assertThat(befund.hinweise()).containsAll((List<String>) fall.erwartet().getOrDefault("hinweise", List.of()));
    }
}
