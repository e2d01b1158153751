package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AENDERUNGEN_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.VORKOMMNISSE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.VORKOMMNISSE_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.sitzungen.Aenderungsantrag;
import de.beratungsfolge.sitzungen.Aenderungsart;
import de.beratungsfolge.sitzungen.Niederschriftschreiber;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Stimmenzahlen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsaenderung;
import de.beratungsfolge.sitzungen.Tagesordnungsaenderungen;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import de.beratungsfolge.sitzungen.Teilart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Urgent additions, items taken off, another order: voted on, established, carried out or refused. */
class TagesordnungsaenderungTest extends Buehnentest {

    @Autowired
    private Tagesordnungsaenderungen aenderungen;
    @Autowired
    private Tagesordnung tagesordnung;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Niederschriftschreiber schreiber;
    @Autowired
    private Niederschriftwortlaut wortlaut;

    private Sitzungsspiel spiel;
    private ProcessInstance sitzung;
    private String erste;
    private String dringliche;

    @BeforeEach
    void bisZurTagesordnung() {
        erste = papier();
        spiel = buehne.sitzung("SozA", erste, papier());
        dringliche = papier();
        spiel.tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "");
        sitzung = pfade.verlauf(spiel.kennung());
    }

    @Test
    void ohneAenderungBleibtEsBeiEinemAbschluss() {
        spiel.tagesordnungFeststellen();
        pfade.von(sitzung).isWaitingAtExactly(AUSSCHLIESSUNGSGRUENDE).hasNotPassed(AENDERUNGEN_FESTSTELLEN);
        assertThat(aenderungen.fuerSitzung(spiel.sitzung().id())).isEmpty();
    }

    @Test
    void dringlicheDrucksacheKommtHintenAufDieTagesordnungUndWirdBehandelt() {
        spiel.tagesordnungFeststellen(erweiterung(dringliche, 9, 7, true));
        pfade.von(sitzung).isWaitingAtExactly(AENDERUNGEN_FESTSTELLEN);
        assertThat(punkte()).as("nothing is added before the chair established it").hasSize(2);
        spiel.aenderungen("ZULAESSIG", "").keineGruende();
        assertThat(punkte()).hasSize(3);
        assertThat(spiel.punkt(3).stationId()).isEqualTo(buehne.station(dringliche, 1).id());
        assertThat(spiel.punkt(3).kurzname()).isEqualTo("TOP 3");
        spiel.annehmen().annehmen().annehmen();
        assertThat(buehne.station(dringliche, 1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void ohneDringlichkeitHilftKeineMehrheitUndDieDrucksacheWartetWeiter() {
        spiel.tagesordnungFeststellen(erweiterung(dringliche, 16, 0, false));
        bestand.lehntAb(() -> spiel.aenderungen("ZULAESSIG", ""), "Begründung: Sie stellen etwas anderes fest, als die "
                + "Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> spiel.aenderungen("PFLICHT", "Muss sein."), "Erweiterung der Tagesordnung, Bänke am Markt: "
                + "Bitte feststellen, ob sie zulässig ist.");
        spiel.aenderungen("UNZULAESSIG", "").keineGruende();
        assertThat(punkte()).hasSize(2);
        assertThat(buehne.station(dringliche, 1).ergebnis()).isNull();
        assertThat(aenderungen.fuerSitzung(spiel.sitzung().id())).singleElement()
                .satisfies(eine -> assertThat(eine.ergebnis()).isEqualTo("UNZULAESSIG"));
        assertThat(protokoll.vorgang(spiel.kennung())).extracting(Eintrag::schritt)
                .contains("Erweiterung der Tagesordnung: Bänke am Markt");
    }

    @Test
    void abgesetzteDrucksacheWirdVertagtUndNichtAufgerufen() {
        spiel.tagesordnungFeststellen(absetzung(spiel.punkt(1).id(), 16, 0)).aenderungen("ZULAESSIG", "").keineGruende();
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(spiel.punkt(1).begruendung()).isEqualTo("Von der Tagesordnung abgesetzt: Noch nicht reif.");
        assertThat(spiel.punkt(1).aufrufNr()).isNull();
        assertThat(spiel.punkt(2).aufrufNr()).isEqualTo(1);
        assertThat(buehne.station(erste, 1).offen()).isTrue();
        spiel.annehmen();
        assertThat(pfade.aufgerufenePunkte(spiel.kennung())).isEqualTo(1);
    }

    @Test
    void abgelehnteAbsetzungLaesstDenPunktStehen() {
        spiel.tagesordnungFeststellen(absetzung(spiel.punkt(1).id(), 8, 8)).aenderungen("UNZULAESSIG", "").keineGruende();
        assertThat(spiel.punkt(1).ergebnis()).isNull();
        assertThat(spiel.punkt(1).aufrufNr()).isEqualTo(1);
    }

    @Test
    void reihenfolgeDurchDenVorsitzGiltSofortUndDieNummernBleiben() {
        spiel.tagesordnungFeststellen(reihenfolge(spiel.punkt(2).id(), spiel.punkt(1).id()));
        pfade.von(sitzung).isWaitingAtExactly(AUSSCHLIESSUNGSGRUENDE);
        spiel.keineGruende();
        assertThat(spiel.punkt(2).aufrufNr()).isEqualTo(1);
        assertThat(spiel.punkt(2).kurzname()).isEqualTo("TOP 2");
        assertThat(spiel.punkt(1).aufrufNr()).isNull();
    }

    @Test
    void nichtoeffentlichBehandeltesKommtAnsEndeDesNichtoeffentlichenTeils() {
        spiel.tagesordnungFeststellen(new Aenderungsantrag(Aenderungsart.NICHTOEFFENTLICH, spiel.punkt(1).id(), null, null,
                null, null, null, null, "Persönliche Daten.", null, null, new Stimmenzahlen(12, 4, 0)));
        spiel.aenderungen("ANGENOMMEN", "").keineGruende();
        assertThat(punkte()).extracting(Tagesordnungspunkt::kurzname).containsExactly("TOP 2", "TOP N 1");
    }

    @Test
    void imVerlaufWirdErstFestgestelltDannDerNaechstePunktAufgerufen() {
        spiel.tagesordnungFeststellen().keineGruende();
        spiel.vorkommnisse(Map.of("aenderungen", List.of(erweiterung(dringliche, 10, 2, true))));
        pfade.von(sitzung).isWaitingAt(VORKOMMNISSE_FESTSTELLEN);
        spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig());
        bestand.lehntAb(() -> spiel.ergebnis("ANGENOMMEN"), "Tagesordnung: Über „Erweiterung der Tagesordnung: Bänke am "
                + "Markt“ ist abgestimmt, aber noch nicht festgestellt. Bitte erst feststellen, dann den nächsten Punkt "
                + "aufrufen.");
        spiel.vorkommnisseFeststellen(Map.of(), "ZULAESSIG").ergebnis("ANGENOMMEN");
        pfade.von(sitzung).isWaitingAt(VORKOMMNISSE);
        assertThat(punkte()).hasSize(3);
    }

    @Test
    void dieNiederschriftSagtWasGeaendertWurdeUndVerschweigtWasNichtoeffentlichIst() {
        spiel.tagesordnungFeststellen(erweiterung(dringliche, 9, 7, true), absetzung(spiel.punkt(1).id(), 4, 12),
                new Aenderungsantrag(Aenderungsart.ERWEITERUNG, null, null, null, Punktart.BERICHT, "Grundstück am Ahornweg", false,
                        null, "Es eilt.", true, false, new Stimmenzahlen(15, 0, 1)), reihenfolge(spiel.punkt(2).id(), spiel.punkt(1).id()));
        spiel.vorsitz(AENDERUNGEN_FESTSTELLEN, Map.of(Aufgaben.DATEN, festgestellt("ZULAESSIG", "UNZULAESSIG", "ZULAESSIG")));
        assertThat(agenda()).isEqualTo("""
                Erweiterung der Tagesordnung: „Bänke am Markt“ (9 Ja, 7 Nein, 0 Enthaltungen).
                Absetzung von der Tagesordnung, „TOP 1 Bänke am Markt“: abgelehnt (4 Ja, 12 Nein, 0 Enthaltungen).
                Erweiterung der Tagesordnung: ein Punkt der nichtöffentlichen Sitzung (15 Ja, 0 Nein, 1 Enthaltung).
                Änderung der Reihenfolge: „TOP 2 Bänke am Markt“ wird vor TOP 1 behandelt.
                Die Tagesordnung wird festgestellt.""");
        assertThat(wortlaut.widersprueche(spiel.sitzung().id())).noneMatch(einer -> einer.ort().equals("Tagesordnung"));
    }

    private String agenda() {
        return schreiber.entwurf(spiel.sitzung().id()).allgemein().stream().filter(teil -> teil.art() == Teilart.TAGESORDNUNG)
                .findFirst().orElseThrow().text();
    }

    /** What the chair establishes about the open changes, in their order. */
    private Map<Long, Object> festgestellt(String... ergebnisse) {
        Map<Long, Object> daten = new HashMap<>();
        List<Tagesordnungsaenderung> offene = aenderungen.offene(spiel.sitzung().id());
        for (int i = 0; i < offene.size(); i++) {
            daten.put(offene.get(i).id(), Map.of("ergebnis", ergebnisse[i], "begruendung", ""));
        }
        return daten;
    }

    @Test
    void unvollstaendigesUndUnmoeglichesWirdAbgelehnt() {
        bestand.lehntAb(() -> spiel.tagesordnungFeststellen(erweiterung(erste, 9, 0, true)), "Änderung 1: Das wartet nicht "
                + "auf eine Behandlung in diesem Gremium oder steht schon auf einer Tagesordnung.");
        bestand.lehntAb(() -> spiel.tagesordnungFeststellen(erweiterung(dringliche, 10, 7, true)), "Änderung 1, Stimmen: "
                + "Eingetragen sind 17 Stimmen, abstimmen dürfen aber nur 16 Anwesende.");
        bestand.lehntAb(() -> spiel.tagesordnungFeststellen(erweiterung(dringliche, 9, 7, true),
                erweiterung(dringliche, 9, 7, true)), "Änderung 2: Das wartet nicht auf eine Behandlung in diesem Gremium "
                + "oder steht schon auf einer Tagesordnung.");
        bestand.lehntAb(() -> spiel.tagesordnungFeststellen(new Aenderungsantrag(Aenderungsart.ERWEITERUNG, null, null, null,
                null, " ", true, null, " ", true, false, null)), "Änderung 1, Begründung: bitte angeben. Änderung 1, "
                + "Abstimmung: bitte angeben, wie das Gremium abgestimmt hat. Änderung 1, Titel: bitte angeben. Änderung 1, "
                + "Art: bitte angeben.");
        bestand.lehntAb(() -> spiel.tagesordnungFeststellen(absetzung(-1L, 9, 7)),
                "Änderung 1, Tagesordnungspunkt: bitte angeben.");
        spiel.tagesordnungFeststellen().keineGruende();
        bestand.lehntAb(() -> spiel.vorkommnisse(Map.of("aenderungen", List.of(absetzung(spiel.punkt(1).id(), 9, 7)))),
                "Änderung 1: TOP 1 ist schon aufgerufen oder erledigt.");
        pfade.von(sitzung).isWaitingAt(VORKOMMNISSE);
    }

    @Test
    void freierPunktBrauchtKeineDrucksache() {
        spiel.tagesordnungFeststellen(new Aenderungsantrag(Aenderungsart.ERWEITERUNG, null, null, null, Punktart.BERICHT,
                "Hochwasser", false, null, "Es regnet.", false, true, new Stimmenzahlen(16, 0, 0)));
        spiel.aenderungen("ZULAESSIG", "").keineGruende();
        assertThat(spiel.punkt(3).titel()).isEqualTo("Hochwasser");
        assertThat(spiel.punkt(3).kurzname()).isEqualTo("TOP N 1");
    }

    static Aenderungsantrag reihenfolge(long punktId, Long vor) {
        return new Aenderungsantrag(Aenderungsart.REIHENFOLGE, punktId, null, null, null, null, null, vor, null, null, null,
                null);
    }

    private Aenderungsantrag erweiterung(String nummer, int ja, int nein, boolean keinAufschub) {
        return new Aenderungsantrag(Aenderungsart.ERWEITERUNG, null, buehne.station(nummer, 1).id(), null, null, null, true,
                null, "Fristablauf morgen.", keinAufschub, false, new Stimmenzahlen(ja, nein, 0));
    }

    private static Aenderungsantrag absetzung(long punktId, int ja, int nein) {
        return new Aenderungsantrag(Aenderungsart.ABSETZUNG, punktId, null, null, null, null, null, null, "Noch nicht reif.",
                null, null, new Stimmenzahlen(ja, nein, 0));
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }

    private List<Tagesordnungspunkt> punkte() {
        return tagesordnung.punkte(spiel.sitzung().id());
    }
}
