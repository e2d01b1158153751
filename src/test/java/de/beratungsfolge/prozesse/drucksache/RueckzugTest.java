package de.beratungsfolge.prozesse.drucksache;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.KENNTNIS;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.UNTERZEICHNEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Sichtvermerk;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.DrucksacheRueckzug;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administration takes a paper back: at any time before it is decided, never afterwards. */
class RueckzugTest extends Buehnentest {

    private static final String GRUND = "Die Zahlen haben sich geändert.";

    @Autowired
    private DrucksacheRueckzug rueckzug;
    @Autowired
    private Drucksachen drucksachen;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Protokoll protokoll;

    @Test
    void einEntwurfEndetOhneDassNochJemandGefragtWird() {
        String nummer = buehne.drucksacheAnlegen();
        ProcessInstance weg = pfade.drucksache(nummer);
        zurueckziehen(nummer);
        pfade.von(weg).isEnded().hasPassed("ende_zuruecknahme").hasNotPassed(UNTERZEICHNEN);
        assertThat(aufgaben.offene(nummer)).isEmpty();
        assertThat(protokoll.vorgang(nummer)).last().satisfies(eintrag -> {
            assertThat(eintrag.schritt()).isEqualTo("Drucksache zurückgezogen");
            assertThat(eintrag.inhalt()).contains(GRUND);
        });
    }

    @Test
    void offeneSichtvermerkeWerdenHinfaellig() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", BESCHLIESSEND)));
        zurueckziehen(nummer);
        assertThat(aufgaben.offene(nummer)).isEmpty();
        assertThat(drucksachen.sichtvermerke(buehne.drucksache(nummer).id())).allMatch(Sichtvermerk::hinfaellig);
    }

    @Test
    void eineWartendeDrucksacheKommtAufKeineTagesordnungMehr() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        zurueckziehen(nummer);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.ZURUECKGEZOGEN);
        assertThat(drucksachen.wartende(gremien.gremium("SozA").orElseThrow().id()))
                .noneMatch(station -> station.drucksacheId() == buehne.drucksache(nummer).id());
        assertThat(drucksachen.naechsteStation(buehne.drucksache(nummer).id())).isEmpty();
    }

    @Test
    void derPunktDerTagesordnungEntfaellt() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer).tagesordnung().einladen();
        ProcessInstance weg = pfade.drucksache(nummer);
        zurueckziehen(nummer);
        pfade.von(weg).isEnded();
        assertThat(sitzung.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.ZURUECKGEZOGEN);
        assertThat(sitzung.punkt(1).begruendung()).isEqualTo(GRUND);
        assertThat(protokoll.vorgang(sitzung.kennung())).last().satisfies(eintrag ->
                assertThat(eintrag.schritt()).isEqualTo("TOP 1: von der Verwaltung zurückgezogen"));
    }

    @Test
    void wasEntschiedenIstBleibtEntschieden() {
        String beschlossen = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        buehne.sitzung("SozA", beschlossen).eroeffnen(16).annehmen();
        bestand.lehntAb(() -> zurueckziehen(beschlossen), "Drucksache: Sie ist schon entschieden (beschlossen, Ausführung "
                + "läuft) und kann nicht mehr zurückgezogen werden.");
        String unterwegs = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND), halt("HFA", KENNTNIS));
        buehne.sitzung("SozA", unterwegs).eroeffnen(16).annehmen();
        bestand.lehntAb(() -> zurueckziehen(unterwegs), "Drucksache: Sie ist schon entschieden (das beschließende Gremium "
                + "hat abgestimmt) und kann nicht mehr zurückgezogen werden.");
    }

    @Test
    void zwischenAbstimmungUndFeststellungZiehtNiemandZurueck() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer).eroeffnen(16).beraten("ABSTIMMEN", "")
                .abstimmen(Stimmen.einstimmig());
        bestand.lehntAb(() -> zurueckziehen(nummer), "Drucksache: In der Sitzung " + sitzung.kennung()
                + " ist schon über sie abgestimmt; das Ergebnis ist erst festzustellen.");
    }

    @Test
    void ohneGrundUndZweimalGehtEsNicht() {
        String nummer = buehne.drucksacheAnlegen();
        bestand.lehntAb(() -> rueckzug.zurueckziehen(buehne.drucksache(nummer), " ", "heller"), "Grund: bitte angeben.");
        zurueckziehen(nummer);
        bestand.lehntAb(() -> zurueckziehen(nummer), "Drucksache: Sie ist schon zurückgezogen.");
    }

    @Test
    void eineNeufassungBeginntImEntwurfUndWirdNeuUnterzeichnet() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        ProcessInstance weg = pfade.drucksache(nummer);
        rueckzug.neuFassen(buehne.drucksache(nummer), GRUND, "heller");
        pfade.von(weg).isWaitingAtExactly(ENTWURF_AUSARBEITEN);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.ENTWURF);
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("HFA", BESCHLIESSEND)));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        pfade.von(weg).isWaitingAtExactly(UNTERZEICHNEN);
        assertThat(buehne.drucksache(nummer).unterzeichnetAm()).isNull();
    }

    @Test
    void aufEinerTagesordnungWirdNichtMehrNeuGefasst() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        bestand.lehntAb(() -> rueckzug.neuFassen(buehne.drucksache(nummer), GRUND, "haarmann"),
                "Neufassung: Nur wer die Drucksache verfasst hat, fasst sie neu.");
        Sitzungsspiel sitzung = buehne.sitzung("SozA", nummer).tagesordnung();
        bestand.lehntAb(() -> rueckzug.neuFassen(buehne.drucksache(nummer), GRUND, "heller"),
                "Neufassung: Die Drucksache steht schon auf der Tagesordnung der Sitzung " + sitzung.kennung()
                        + "; sie kann nur noch zurückgezogen werden.");
    }

    private void zurueckziehen(String nummer) {
        rueckzug.zurueckziehen(buehne.drucksache(nummer), GRUND, "haarmann");
    }
}
