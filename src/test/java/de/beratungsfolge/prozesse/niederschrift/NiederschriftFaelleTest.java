package de.beratungsfolge.prozesse.niederschrift;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.GegebenerFall;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The given cases of the check {@code niederschrift}, reached through the process. */
class NiederschriftFaelleTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Niederschriften niederschriften;
    @Autowired
    private Niederschriftbehandlung behandlung;
    @Autowired
    private Anliegenliste anliegen;

    static List<GegebenerFall> faelle() {
        return GegebenerFall.von("niederschrift").toList();
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derProzessKommtZumBefundDesFalls(GegebenerFall fall) {
        String gremium = fall.gremium(buehne);
        Sitzungsspiel spiel = gehalten(fall, gremium);
        List<String> rollen = unterschriften(fall);
        if (!rollen.contains("SCHRIFTFUEHRUNG")) {
            assertThat(aufgaben.offene(spiel.kennung(), NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ, "weltgen"))
                    .as("%s cannot be: the chair signs what the keeper of the minutes has signed", fall).isEmpty();
            return;
        }
        spiel.schriftfuehrungUnterschreibt();
        if (rollen.contains("VORSITZ")) {
            spiel.vorsitzUnterschreibt("UNTERSCHREIBEN", "");
        }
        if (fall.gegeben().containsKey("genehmigtIn")) {
            genehmigen(fall, gremium, spiel);
        }
        Befund befund = niederschriften.befund(spiel.sitzung().id()).orElseThrow().befund();
        assertThat(befund.ergebnis()).isEqualTo(fall.erwartet().get("ergebnis"));
        assertThat(befund.werte().get("fehlt")).isEqualTo(fall.erwartet().get("fehlt"));
    }

    private Sitzungsspiel gehalten(GegebenerFall fall, String gremium) {
        return buehne.sitzungAm(tag(fall, "sitzung"), gremium).mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(mitglieder(fall))
                .schriftfuehrung("aufgabe_verlauf_festhalten", Map.of("verlauf", "Keine.")).schliessen().fertigen();
    }

    /** The next meeting approves the minutes; the copy is handed over or the process still waits for it. */
    private void genehmigen(GegebenerFall fall, String gremium, Sitzungsspiel erste) {
        String vorgang = behandlung.vorgang(erste.sitzung().id());
        buehne.erledigen(vorgang, NiederschriftbehandlungProzess.Elemente.BEKANNTGEBEN, "sommer",
                Map.of("bekanntgegebenAm", tag(fall, "sitzung").plusDays(3).toString()));
        Anliegen eines = anliegen.vonVorgang(vorgang).get(0);
        buehne.sitzungAm(tag(fall, "genehmigtIn"), gremium)
                .tagesordnung(List.of(new Punktentwurf(true, eines.art(), eines.titel(), null, null, eines.id(), null))).einladen()
                .anwesend(mitglieder(fall)).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende()
                .beraten(Map.of("verlauf", "Die Niederschrift wird genehmigt.", "ausgang", "ABSTIMMEN", "begruendung", ""))
                .abstimmen(Stimmen.einstimmig()).ergebnis("ANGENOMMEN");
        if (Boolean.TRUE.equals(fall.gegeben().get("kopieAnBeigeordneten"))) {
            buehne.erledigen(vorgang, NiederschriftbehandlungProzess.Elemente.KOPIE_ABGEBEN, "sommer",
                    Map.of("kopieAm", tag(fall, "genehmigtIn").plusDays(1).toString()));
        } else {
            behandlung.abschliessen(erste.sitzung().id(), "sommer");
        }
    }

    @SuppressWarnings("unchecked")
    private static int mitglieder(GegebenerFall fall) {
        return (Integer) ((Map<String, Object>) fall.gegeben().get("gremium")).get("mitgliederzahl");
    }

    @SuppressWarnings("unchecked")
    private static List<String> unterschriften(GegebenerFall fall) {
        return ((List<Map<String, String>>) fall.gegeben().get("unterschriften")).stream().map(eine -> eine.get("rolle")).toList();
    }

    private static LocalDate tag(GegebenerFall fall, String feld) {
        return ((Date) fall.gegeben().get(feld)).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
