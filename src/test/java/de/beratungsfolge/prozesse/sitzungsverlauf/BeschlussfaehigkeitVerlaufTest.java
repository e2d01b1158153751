package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN;
import static de.beratungsfolge.sitzungen.Beschlussfaehigkeitszustand.GEZAEHLT;
import static de.beratungsfolge.sitzungen.Beschlussfaehigkeitszustand.GILT;
import static de.beratungsfolge.sitzungen.Beschlussfaehigkeitszustand.UNFAEHIG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Beschlussfaehigkeitszustand;
import de.beratungsfolge.sitzungen.Ereignisart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The quorum through a meeting: from who is really there, as a state, per item, and at the opening. */
class BeschlussfaehigkeitVerlaufTest extends Buehnentest {

    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private SitzungsverlaufAnzeige anzeige;

    private Sitzungsspiel spiel;

    @Test
    void nachWeggaengenGiltDasGremiumAlsBeschlussfaehigBisJemandZaehlenLaesst() {
        spiel = buehne.sitzung("SozA", papier(), papier()).eroeffnen(16);
        assertThat(zustand()).isEqualTo(GEZAEHLT);
        gehen(1, 8);
        assertThat(zustand()).isEqualTo(GILT);
        assertThat(protokoll.vorgang(spiel.kennung())).extracting(Eintrag::schritt).contains("Beschlussfähigkeit: gilt als "
                + "beschlussfähig, solange niemand die Feststellung verlangt (§ 49 Abs. 1 Satz 2 GO NRW)");
        spiel.annehmen();
        assertThat(befund(1).ergebnis()).isEqualTo("GILT_ALS_BESCHLUSSFAEHIG");
        assertThat(befund(1).werte()).containsEntry("anwesend", 8);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void festgestellteBeschlussunfaehigkeitBeendetDieFiktionUndEineAnkunftDieBeschlussunfaehigkeit() {
        spiel = buehne.sitzung("SozA", papier(), papier(), papier()).eroeffnen(16);
        gehen(1, 8);
        spiel.beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "begruendung", "", "zaehlungVerlangt", true));
        unfaehig();
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(zustand()).isEqualTo(UNFAEHIG);
        spiel.beraten("ABSTIMMEN", "");
        assertThat(befund(2).ergebnis()).as("nobody asked again, but there is no fiction any more")
                .isEqualTo("BESCHLUSSUNFAEHIG");
        unfaehig();
        spiel.vorkommnis(new Anwesenheitsmeldung(Ereignisart.ANKUNFT, id(1), null, null, LocalTime.of(18, 30),
                spiel.punkt(3).id(), null));
        assertThat(zustand()).isEqualTo(GEZAEHLT);
        spiel.annehmen();
        assertThat(befund(3).ergebnis()).isEqualTo("BESCHLUSSFAEHIG");
        assertThat(spiel.punkt(3).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void zumZweitenMalGeladenePunkteWerdenTrotzBeschlussunfaehigkeitNochAufgerufen() {
        String zweite = papier();
        String andere = papier();
        buehne.sitzung("SozA", zweite).tagesordnung().einladen().anwesend(8).feststellen("BESCHLUSSUNFAEHIG", "");
        spiel = buehne.sitzung("SozA", zweite, andere);
        Punktentwurf zweiteLadung = spiel.papier(zweite);
        spiel.tagesordnung(List.of(new Punktentwurf(true, null, zweiteLadung.titel(), null, zweiteLadung.stationId(), null,
                true), spiel.papier(andere))).einladenZumZweitenMal(false).anwesend(8).feststellen("BESCHLUSSUNFAEHIG", "");
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAtExactly(AUSSCHLIESSUNGSGRUENDE)
                .hasNotPassed(TAGESORDNUNG_FESTSTELLEN, SITZUNG_SCHLIESSEN);
        assertThat(spiel.punkt(1).ergebnis()).isNull();
        assertThat(spiel.punkt(2).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        spiel.keineGruende().beraten("ABSTIMMEN", "");
        assertThat(befund(1).ergebnis()).as("the invitation did not say what a second convocation means")
                .isEqualTo("BESCHLUSSUNFAEHIG");
        unfaehig();
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAtExactly(SITZUNG_SCHLIESSEN);
        assertThat(pfade.aufgerufenePunkte(spiel.kennung())).as("the postponed one is not called").isEqualTo(1);
    }

    @Test
    void fehltDerVorsitzLeitetWerGewaehltIst() {
        spiel = buehne.sitzung("SozA", papier()).tagesordnung().einladen();
        Anwesenheitsliste ohneVorsitz = spiel.mitVertretung(16, 0, kleinschmidt(), null);
        bestand.lehntAb(() -> spiel.anwesenheit(ohneVorsitz), "Sitzungsleitung: Stefan Weltgen (Vorsitz) ist nicht da. Bitte "
                + "angeben, wer die Sitzung leitet.");
        bestand.lehntAb(() -> spiel.anwesenheit(geleitetVon(ohneVorsitz, id(0))),
                "Sitzungsleitung: Die Sitzung leitet ein anwesendes Mitglied mit Stimmrecht.");
        spiel.anwesenheit(geleitetVon(ohneVorsitz, id(1)));
        assertThat(spiel.sitzung().sitzungsleitungId()).isEqualTo(id(1));
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAtExactly(BESCHLUSSFAEHIGKEIT_FESTSTELLEN)
                .task().isNotAssigned().hasCandidateGroup("vorsitz");
        spiel.feststellen("BESCHLUSSFAEHIG", "");
        pfade.von(pfade.verlauf(spiel.kennung())).task().isNotAssigned().hasCandidateGroup("vorsitz");
    }

    @Test
    void verspaeteteEinladungIstGeheiltWennAlleOhneRuegeDaSind() {
        spiel = buehne.sitzung("SozA", papier()).tagesordnung()
                .einladenTrotzdem(Buehne.SITZUNGSTAG.minusDays(1));
        Map<String, Object> geheilt = Map.of("ladung", "GEHEILT", "ladungBegruendung", "", "ohneRuege", true,
                "beschlussfaehigkeit", "BESCHLUSSFAEHIG", "beschlussfaehigkeitBegruendung", "");
        spiel.anwesend(17);
        bestand.lehntAb(() -> spiel.vorsitz(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, geheilt),
                "Alle ohne Rüge erschienen: Es fehlen Veli Ademi.");
        Sitzungsspiel zweites = buehne.sitzung("SozA", papier()).tagesordnung()
                .einladenTrotzdem(Buehne.SITZUNGSTAG.minusDays(1)).anwesend(18);
        assertThat(anzeige.beschlussfaehigkeit(zweites.sitzung().id()).getValue().toString())
                .contains("Verspätet eingeladen – wie gerechnet", "Fristgerecht eingeladen – abweichend, mit Begründung",
                        "Verspätet eingeladen, aber geheilt: Alle sind erschienen, niemand hat gerügt – bitte unten ankreuzen")
                .doesNotContain("geheilt – abweichend");
        zweites.vorsitz(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, geheilt);
        assertThat(zweites.sitzung().ladung()).isEqualTo("GEHEILT");
        assertThat(feststellungen.befund(zweites.sitzung().ladungBefundId()).befund().ergebnis()).isEqualTo("GEHEILT");
    }

    @Test
    void vorzeitigGeschlosseneSitzungVertagtDenRest() {
        String laufende = papier();
        String offene = papier();
        spiel = buehne.sitzung("SozA", papier(), laufende, offene).eroeffnen(16);
        spiel.annehmen().beraten("ABSTIMMEN", "");
        bestand.lehntAb(() -> spiel.vorkommnisse(Map.of("abbruch", Map.of("grund", " "))), "Vorzeitig schließen, Grund: "
                + "bitte angeben. Vorzeitig schließen, Uhrzeit: bitte angeben.");
        spiel.vorkommnisse(Map.of("abbruch", Map.of("grund", "Stromausfall", "zeit", "18:40")));
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAtExactly(SITZUNG_SCHLIESSEN);
        assertThat(pfade.punkt(spiel.kennung())).as("the called item is over").isNull();
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
        assertThat(spiel.punkt(2).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(spiel.punkt(3).begruendung()).isEqualTo("Die Sitzung wurde vorzeitig geschlossen: Stromausfall");
        assertThat(buehne.station(offene, 1).offen()).isTrue();
        spiel.schliessen();
    }

    @Test
    void nachDerAbstimmungWirdErstDasErgebnisFestgestellt() {
        spiel = buehne.sitzung("SozA", papier()).eroeffnen(16);
        spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig());
        bestand.lehntAb(() -> spiel.vorkommnisse(Map.of("abbruch", Map.of("grund", "Stromausfall", "zeit", "18:40"))),
                "TOP 1: Es ist abgestimmt, aber das Ergebnis noch nicht festgestellt. Bitte erst feststellen.");
    }

    private void unfaehig() {
        spiel.vorsitz(TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT,
                Map.of("festgestellt", "BESCHLUSSUNFAEHIG", "begruendung", ""));
    }

    private void gehen(int von, int bis) {
        spiel.vorkommnis(IntStream.rangeClosed(von, bis).mapToObj(platz -> new Anwesenheitsmeldung(Ereignisart.WEGGANG,
                id(platz), null, null, LocalTime.of(18, 0), spiel.punkt(1).id(), null)).toArray(Anwesenheitsmeldung[]::new));
    }

    private static Anwesenheitsliste geleitetVon(Anwesenheitsliste liste, long person) {
        return new Anwesenheitsliste(liste.beginn(), liste.mitglieder(), List.of(), List.of(), person);
    }

    private long kleinschmidt() {
        return buehne.vertreter("SozA").get(0).personId();
    }

    private Beschlussfaehigkeitszustand zustand() {
        return spiel.sitzung().beschlussfaehigkeitszustand();
    }

    private Befund befund(int punkt) {
        return feststellungen.befund(spiel.punkt(punkt).beschlussfaehigkeitBefundId()).befund();
    }

    private long id(int platz) {
        return buehne.mitglieder("SozA").get(platz).personId();
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }
}
