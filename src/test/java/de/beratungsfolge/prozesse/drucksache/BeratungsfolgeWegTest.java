package de.beratungsfolge.prozesse.drucksache;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.VORBERATEND;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.BERATUNGSFOLGE_BESTAETIGEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.SICHTVERMERK;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.UNTERZEICHNEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Aufgaben;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A finding on the route: shown to the author, passed over only with a reason, shown again before the signature. */
class BeratungsfolgeWegTest extends Buehnentest {

    private static final String NIEMAND_BESCHLIESST = "KEIN_BESCHLIESSENDES_GREMIUM";

    @Autowired
    private Protokoll protokoll;
    @Autowired
    private DrucksacheAnzeige anzeige;
    @Autowired
    private ObjectMapper json;

    @Test
    void fehlerhafteBeratungsfolgeGehtOhneBegruendungNichtWeiter() {
        String nummer = fehlerhaft();
        ProcessInstance weg = pfade.drucksache(nummer);
        pfade.von(weg).isWaitingAtExactly(BERATUNGSFOLGE_BESTAETIGEN).hasNotPassed(SICHTVERMERK)
                .task().isAssignedTo("heller");
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.ENTWURF);
        bestand.lehntAb(() -> antworten(nummer, "BLEIBT", Map.of(NIEMAND_BESCHLIESST, " ")),
                "Begründung zu „Kein Gremium auf dem Weg beschließt.“: bitte angeben.");
        bestand.lehntAb(() -> buehne.erledigen(nummer, BERATUNGSFOLGE_BESTAETIGEN, "heller",
                Map.of(Aufgaben.DATEN, Map.of())), "Entscheidung: bitte angeben.");
        pfade.von(weg).isWaitingAtExactly(BERATUNGSFOLGE_BESTAETIGEN);
    }

    @Test
    void zurueckZumEntwurfVerliertNichtsUndFragtNiemandenUmSichtvermerk() {
        String nummer = fehlerhaft();
        antworten(nummer, "AENDERN", Map.of());
        pfade.von(pfade.drucksache(nummer)).isWaitingAtExactly(ENTWURF_AUSARBEITEN).hasNotPassed(SICHTVERMERK, UNTERZEICHNEN);
        JsonNode entwurf = zeigt(ENTWURF_AUSARBEITEN, nummer);
        assertThat(entwurf.at("/drucksache/sachdarstellung").asText()).isEqualTo("Es fehlen Bänke.");
        assertThat(entwurf.at("/beratungsfolge/0/gremium").asText()).isEqualTo("SozA");
        assertThat(entwurf.at("/gegenstand/0").asText()).isEqualTo("SONSTIGES");
        assertThat(entwurf.at("/mitzeichnungen/0/stelle").asText()).isEqualTo("BEIGEORDNETER");
        assertThat(feststellungen(nummer)).isEmpty();

        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", BESCHLIESSEND)));
        pfade.von(pfade.drucksache(nummer)).isWaitingAt(SICHTVERMERK);
    }

    @Test
    void begruendeteAbweichungStehtImProtokollUndVorDerUnterschrift() throws Exception {
        String nummer = fehlerhaft();
        antworten(nummer, "BLEIBT", Map.of(NIEMAND_BESCHLIESST, "Es wird nur berichtet."));
        pfade.von(pfade.drucksache(nummer)).isWaitingAt(SICHTVERMERK);
        assertThat(feststellungen(nummer)).singleElement().satisfies(eintrag -> {
            JsonNode inhalt = json.readTree(eintrag.inhalt());
            assertThat(inhalt.get("befund").asText()).isEqualTo("FEHLERHAFT");
            assertThat(inhalt.get("festgestellt").asText()).isEqualTo("IN_ORDNUNG");
            assertThat(inhalt.get("abweichung").asBoolean()).isTrue();
            assertThat(inhalt.get("begruendung").asText()).contains("Es wird nur berichtet.");
        });

        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        JsonNode befund = zeigt(UNTERZEICHNEN, nummer).get("befund");
        assertThat(befund.get("ergebnis").asText()).isEqualTo("FEHLERHAFT");
        assertThat(befund.at("/zeilen/0/begruendung").asText()).isEqualTo("Es wird nur berichtet.");
        assertThat(befund.at("/zeilen/0/person").asText()).isEqualTo("Heller");
        assertThat(befund.get("unbegruendet").asBoolean()).isFalse();
        assertThat(protokoll.vorgang(nummer)).filteredOn(eintrag -> eintrag.art() == Eintragsart.BEFUND)
                .extracting(Eintrag::schritt)
                .containsExactly("Beratungsfolge geprüft", "Beratungsfolge vor der Unterschrift geprüft");
    }

    @Test
    void derselbeHinweisImNaechstenEntwurfIstVorbelegtAberNichtErledigt() {
        String nummer = fehlerhaft();
        antworten(nummer, "BLEIBT", Map.of(NIEMAND_BESCHLIESST, "Es wird nur berichtet."));
        buehne.sichtvermerk(nummer, "ruetten", "ZURUECK");
        buehne.erledigen(nummer, ENTWURF_AUSARBEITEN, "heller", Map.of(Aufgaben.DATEN, Buehne.entwurf(halt("SozA", VORBERATEND))));
        pfade.von(pfade.drucksache(nummer)).isWaitingAtExactly(BERATUNGSFOLGE_BESTAETIGEN);
        assertThat(zeigt(BERATUNGSFOLGE_BESTAETIGEN, nummer).at("/hinweise/0/begruendung").asText())
                .isEqualTo("Es wird nur berichtet.");
    }

    private String fehlerhaft() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.erledigen(nummer, ENTWURF_AUSARBEITEN, "heller",
                Map.of(Aufgaben.DATEN, Buehne.entwurf(halt("SozA", VORBERATEND))));
        return nummer;
    }

    private void antworten(String nummer, String entscheidung, Map<String, String> gruende) {
        buehne.erledigen(nummer, BERATUNGSFOLGE_BESTAETIGEN, "heller",
                Map.of(Aufgaben.DATEN, Map.of("entscheidung", entscheidung, "begruendungen", gruende)));
    }

    private List<Eintrag> feststellungen(String nummer) {
        return protokoll.vorgang(nummer).stream().filter(eintrag -> eintrag.art() == Eintragsart.FESTSTELLUNG).toList();
    }

    private JsonNode zeigt(String aufgabe, String nummer) {
        return json.valueToTree(anzeige.anzeigen().get(aufgabe).apply(buehne.drucksache(nummer).id()));
    }
}
