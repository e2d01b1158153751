package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.sitzungen.Niederschriftentwurf;
import de.beratungsfolge.sitzungen.Niederschriftschreiber;
import de.beratungsfolge.sitzungen.Unterbrechung;
import de.beratungsfolge.sitzungen.Unterbrechungen;
import de.beratungsfolge.sitzungen.Unterbrechungsmeldung;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The chair interrupts the meeting: entered beside the items, never over another, ended before the meeting is. */
class UnterbrechungTest extends Buehnentest {

    @Autowired
    private Unterbrechungen unterbrechungen;
    @Autowired
    private Niederschriftschreiber schreiber;
    @Autowired
    private Protokoll protokoll;

    private Sitzungsspiel spiel;

    @BeforeEach
    void eroeffnet() {
        spiel = buehne.sitzung("SozA", papier(), papier()).eroeffnen(16);
    }

    @Test
    void unterbrochenUndFortgesetztStehtSieBeiIhremPunktUndImProtokoll() {
        unterbrechen(meldung(null, "17:10", null, null));
        assertThat(unterbrechungen.offene(spiel.sitzung().id())).isPresent();
        unterbrechen(meldung(eine().id(), "17:10", "17:25", null));
        spiel.annehmen().annehmen().schliessen();

        List<Niederschriftentwurf.Abschnitt> punkte = schreiber.entwurf(spiel.sitzung().id()).punkte();
        assertThat(punkte.get(0).teile()).extracting(Niederschriftentwurf.Teil::text)
                .containsSubsequence("Es wird beraten.", "Die Sitzung wird von 17:10 Uhr bis 17:25 Uhr unterbrochen. Anlass: Beratung der Fraktionen.");
        assertThat(punkte.get(1).teile()).extracting(Niederschriftentwurf.Teil::text).noneMatch(text -> text.contains("unterbrochen"));
        assertThat(schritte()).contains("Sitzung unterbrochen (17:10 Uhr)", "Sitzung fortgesetzt (17:25 Uhr)");
        assertThat(protokoll.ersterFehler(spiel.kennung())).isEmpty();
    }

    @Test
    void wasNichtSeinKannWirdAbgelehnt() {
        unterbrechen(meldung(null, "17:10", "17:25", null));
        lehntAb(meldung(null, "16:59", "17:05", null), "Unterbrechung 1, Von: liegt vor dem Beginn (17:00 Uhr).");
        lehntAb(meldung(null, "17:30", "17:30", null),
                "Unterbrechung 1, Bis: liegt nicht nach dem Beginn der Unterbrechung (17:30 Uhr).");
        lehntAb(meldung(null, "17:20", "17:40", null),
                "Unterbrechung 1: Sie überschneidet sich mit der Unterbrechung von 17:10 Uhr bis 17:25 Uhr.");
        lehntAb(meldung(null, "17:05", null, null),
                "Unterbrechung 1: Sie überschneidet sich mit der Unterbrechung von 17:10 Uhr bis 17:25 Uhr.");
        lehntAb(new Unterbrechungsmeldung(null, null, null, " ", null, null),
                "Unterbrechung 1, Von: bitte angeben. Unterbrechung 1, Anlass: bitte angeben.");
        lehntAb(meldung(null, "17:30", "17:40", spiel.punkt(2).id()),
                "Unterbrechung 1, Bei: Dieser Punkt ist in dieser Sitzung noch nicht aufgerufen.");
        lehntAb(meldung(eine().id(), "17:10", "17:25", null), "Unterbrechung 1: Sie ist dieselbe wie die festgehaltene.");
        lehntAb(meldung(-1L, "17:10", "17:25", null), "Unterbrechung 1: Diese Unterbrechung ist nicht oder nicht mehr verzeichnet.");
        unterbrechen(meldung(null, "17:25", null, null));
        lehntAb(meldung(null, "17:30", "17:40", null), "Unterbrechung 1: Die Sitzung ist seit 17:25 Uhr unterbrochen. Bitte erst "
                + "eintragen, wann sie fortgesetzt wurde.");
    }

    @Test
    void waehrendDerSitzungWirdSieGeaendertOderGestrichenUndDasProtokollKenntBeides() {
        unterbrechen(meldung(null, "17:10", "17:25", null));
        unterbrechen(meldung(eine().id(), "17:12", "17:25", null));
        assertThat(eine().von()).isEqualTo(LocalTime.of(17, 12));
        unterbrechen(new Unterbrechungsmeldung(eine().id(), null, null, null, null, true));
        assertThat(unterbrechungen.von(spiel.sitzung().id())).isEmpty();
        assertThat(schritte()).contains("Unterbrechung geändert", "Unterbrechung gestrichen");
        assertThat(protokoll.vorgang(spiel.kennung()).stream().filter(eintrag -> eintrag.schritt().equals("Unterbrechung geändert"))
                .map(Eintrag::inhalt)).singleElement().asString().contains("17:10", "17:12");
    }

    @Test
    void dieSitzungEndetErstWennGesagtIstWannSieFortgesetztWurde() {
        unterbrechen(meldung(null, "17:50", null, null));
        spiel.annehmen().annehmen();
        bestand.lehntAb(spiel::schliessen, "Sitzung fortgesetzt um: Die Sitzung ist seit 17:50 Uhr unterbrochen. Bitte angeben, wann "
                + "sie fortgesetzt wurde; wurde sie es nicht mehr, ist es die Uhrzeit, zu der sie endete.");
        bestand.lehntAb(() -> schliessen("17:40"), "Unterbrechung, Bis: liegt nicht nach dem Beginn der Unterbrechung (17:50 Uhr).");
        bestand.lehntAb(() -> schliessen("18:05"), "Ende der öffentlichen Sitzung: liegt vor dem Ende der Unterbrechung "
                + "(„Unterbrochen von 17:50 Uhr bis 18:05 Uhr: Beratung der Fraktionen“).");
        schliessen("18:00");
        assertThat(eine().bis()).isEqualTo(LocalTime.of(18, 0));
        assertThat(schritte()).contains("Sitzung fortgesetzt (18:00 Uhr)", "Sitzung geschlossen");
    }

    private void schliessen(String fortgesetzt) {
        spiel.vorsitz(SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN, Map.of("endeOeffentlich", "18:00", "ende", "",
                "fortgesetzt", fortgesetzt));
    }

    private void unterbrechen(Unterbrechungsmeldung meldung) {
        spiel.vorkommnisse(Map.of("unterbrechungen", List.of(meldung)));
    }

    private void lehntAb(Unterbrechungsmeldung meldung, String satz) {
        bestand.lehntAb(() -> unterbrechen(meldung), satz);
    }

    private Unterbrechung eine() {
        return unterbrechungen.von(spiel.sitzung().id()).get(0);
    }

    private List<String> schritte() {
        return protokoll.vorgang(spiel.kennung()).stream().map(Eintrag::schritt).toList();
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }

    private static Unterbrechungsmeldung meldung(Long id, String von, String bis, Long punkt) {
        return new Unterbrechungsmeldung(id, LocalTime.parse(von), bis == null ? null : LocalTime.parse(bis), "Beratung der Fraktionen",
                punkt, null);
    }
}
