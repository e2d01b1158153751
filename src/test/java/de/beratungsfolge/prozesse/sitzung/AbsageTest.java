package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.ENDE_ABGESAGT;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.NACHTRAG_ODER_ABSAGE;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.NIEDERSCHRIFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzungsplanung;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting that does not take place: it ends, and what stood on its agenda is free. */
class AbsageTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Sitzungsplanung planung;
    @Autowired
    private Tagesordnung tagesordnung;
    @Autowired
    private Anliegenliste anliegen;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Protokoll protokoll;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void inJedemStandDerVorbereitungEndetDieSitzungUndIhreDrucksacheWirdInEinerAnderenBehandelt(int schritte) {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA", nummer);
        ProcessInstance ganze = pfade.sitzung(spiel.kennung());
        if (schritte > 0) {
            spiel.tagesordnung();
        }
        if (schritte > 1) {
            spiel.einladen();
        }
        spiel.absagen("Der Saal ist gesperrt.");

        pfade.von(ganze).isEnded().hasPassed(ENDE_ABGESAGT).hasNotPassed(NIEDERSCHRIFT, ENDE);
        assertThat(aufgaben.offene(spiel.kennung())).isEmpty();
        assertThat(spiel.sitzung().stand()).isEqualTo(Sitzungsstand.ABGESAGT);
        assertThat(spiel.sitzung().absageGrund()).isEqualTo("Der Saal ist gesperrt.");
        List<Eintrag> kette = protokoll.vorgang(spiel.kennung());
        assertThat(kette.get(kette.size() - 1).schritt()).isEqualTo("Sitzung abgesagt");
        assertThat(kette.get(kette.size() - 1).inhalt()).contains("Der Saal ist gesperrt.");

        Sitzungsspiel andere = buehne.sitzung("SozA", nummer).eroeffnen(16).annehmen();
        assertThat(andere.punkt(1).fruehererPunktId()).isNull();
        assertThat(buehne.station(nummer, 1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void einAnliegenWartetNachDerAbsageWeiter() {
        Anliegen eines = anliegen.anmelden(new Anliegen(null, gremien.gremium("SozA").orElseThrow().id(), Punktart.ANTRAG,
                "Antrag", "V-" + Buehne.frei(), true, Buehne.PAPIERTAG, null, false));
        Punktentwurf punkt = new Punktentwurf(true, null, "Antrag", null, null, eines.id(), null);
        Sitzungsspiel spiel = buehne.sitzung("SozA").tagesordnung(List.of(punkt));
        Sitzungsspiel andere = buehne.sitzung("SozA");
        bestand.lehntAb(() -> andere.tagesordnung(List.of(punkt)), "Tagesordnung, Zeile 1: Dieses Anliegen steht schon auf "
                + "der Tagesordnung einer anderen Sitzung (" + spiel.kennung() + ") und ist dort noch nicht behandelt.");
        spiel.absagen("Der Saal ist gesperrt.");
        andere.tagesordnung(List.of(punkt));
        assertThat(andere.punkt(1).anliegenId()).isEqualTo(eines.id());
        andere.absagen("Auch hier.");
        anliegen.zuruecknehmen(eines.id());
    }

    @Test
    void auchWaehrendUeberDieFormNochNichtEntschiedenIstLaesstSichAbsagen() {
        Map<String, Object> plan = new HashMap<>(Map.of("gremium", "SozA", "nummer", Buehne.frei(), "datum",
                Buehne.SITZUNGSTAG, "beginn", "17:00", "ort", "Rathaus", "form", "DIGITAL"));
        Sitzungsspiel spiel = buehne.wiederaufnehmen(aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", plan));
        ProcessInstance ganze = pfade.sitzung(spiel.kennung());
        spiel.absagen("Niemand will digital tagen.");
        pfade.von(ganze).isEnded().hasPassed(ENDE_ABGESAGT);
        assertThat(aufgaben.offene(spiel.kennung())).isEmpty();
    }

    @Test
    void ohneGrundWirdNichtAbgesagt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        bestand.lehntAb(() -> spiel.absagen(" "), "Grund der Absage: bitte angeben.");
        bestand.lehntAb(() -> spiel.absagen("x".repeat(2001)),
                "Grund der Absage: höchstens 2000 Zeichen, eingegeben sind 2001.");
        pfade.von(pfade.sitzung(spiel.kennung())).isWaitingAt(NACHTRAG_ODER_ABSAGE);
    }

    @Test
    void eineEroeffneteSitzungWirdNichtMehrAbgesagt() {
        Sitzungsspiel spiel = buehne.sitzung("SozA").mitPunkt(Punktart.BERICHT).tagesordnung().einladen().anwesend(16);
        assertThatThrownBy(() -> spiel.absagen("Zu spät.")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keine offene Aufgabe");
        bestand.lehntAb(() -> planung.absagen(spiel.sitzung().id(), "Zu spät.", "sitzungsdienst"),
                "Absage: Absagen lässt sich eine Sitzung nur, bevor sie eröffnet ist; der Stand dieser ist „läuft“.");
    }

    @Test
    void eineAbgesagteSitzungGibtIhreNummerFreiUndZaehltNichtAlsVorherige() {
        Map<String, Object> plan = Map.of("gremium", "SozA", "nummer", Buehne.frei(), "datum",
                Buehne.SITZUNGSTAG.minusDays(1), "beginn", "17:00", "ort", "Rathaus");
        String erste = aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", plan);
        Sitzungsspiel spaetere = buehne.sitzung("SozA");
        assertThat(tagesordnung.vorschlag(spaetere.sitzung().id())).extracting(Punktentwurf::titel)
                .contains("Kenntnisnahme der Niederschrift vom 15.11.2021");
        buehne.wiederaufnehmen(erste).absagen("Der Saal ist gesperrt.");
        assertThat(tagesordnung.vorschlag(spaetere.sitzung().id())).extracting(Punktentwurf::titel)
                .doesNotContain("Kenntnisnahme der Niederschrift vom 15.11.2021");
        String zweite = aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", plan);
        assertThat(zweite).isEqualTo(erste + "-2");
        buehne.wiederaufnehmen(zweite).absagen("Der Saal ist noch gesperrt.");
    }
}
