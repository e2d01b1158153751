package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.TAGESORDNUNGSPUNKT;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.VORKOMMNISSE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.VORKOMMNISSE_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Ereignisart;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes and goes while items are treated, from which item on, and what votes that were cast forbid. */
class AnwesenheitVerlaufTest extends Buehnentest {

    private static final LocalTime ZEHN_NACH_SECHS = LocalTime.of(18, 10);

    @Autowired
    private Anwesenheiten anwesenheiten;
    @Autowired
    private Gremien gremien;

    private Sitzungsspiel spiel;
    private ProcessInstance sitzung;

    @BeforeEach
    void zweiPapiere() {
        spiel = buehne.sitzung("SozA", papier(), papier(), papier());
    }

    @Test
    void vorkommnisseStehenNebenDenPunktenUndEndenMitIhnen() {
        eroeffnet(16);
        pfade.von(sitzung).isWaitingAt(TAGESORDNUNGSPUNKT).isWaitingAt(VORKOMMNISSE);
        spiel.vorkommnis(geht(1, null, spiel.punkt(1).id()));
        pfade.von(sitzung).isWaitingAt(TAGESORDNUNGSPUNKT).isWaitingAt(VORKOMMNISSE).hasNotPassed(VORKOMMNISSE_FESTSTELLEN);
        spiel.annehmen().annehmen().annehmen();
        pfade.von(sitzung).isWaitingAtExactly(SITZUNG_SCHLIESSEN);
    }

    @Test
    void werGehtFehltAbDiesemPunktUndVorherNicht() {
        eroeffnet(16);
        spiel.annehmen().vorkommnis(geht(1, null, null));
        assertThat(da(1)).contains(id(1)).hasSize(16);
        assertThat(da(2)).as("called already; the departure counts from the next").contains(id(1));
        spiel.annehmen();
        assertThat(da(3)).doesNotContain(id(1)).hasSize(15);
        assertThat(anwesenheiten.anwesende(spiel.sitzung().id())).as("the roll call stays").hasSize(16);
    }

    @Test
    void werKommtVerdraengtSeineVertretungOderLaesstSieSitzen() {
        long kleinschmidt = vertreter("Kleinschmidt").personId();
        spiel.tagesordnung().einladen().anwesenheit(spiel.mitVertretung(15, 1, kleinschmidt, null))
                .feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende();
        assertThat(da(1)).contains(kleinschmidt).doesNotContain(id(1));
        spiel.vorkommnis(new Anwesenheitsmeldung(Ereignisart.ANKUNFT, id(1), null, true, ZEHN_NACH_SECHS,
                spiel.punkt(1).id(), null));
        assertThat(da(1)).contains(kleinschmidt).doesNotContain(id(1));
        spiel.vorkommnis(kommt(1, spiel.punkt(1).id()));
        assertThat(da(1)).contains(id(1)).doesNotContain(kleinschmidt);
    }

    @Test
    void nachEinemWeggangVertrittWerAnDerReiheIst() {
        eroeffnet(16);
        long kleinschmidt = vertreter("Kleinschmidt").personId();
        long wagner = vertreter("Wagner").personId();
        bestand.lehntAb(() -> spiel.vorkommnis(geht(1, wagner, null)), "Eintrag 1, Vertretung: Vor Ursula Wagner (Rang 2) "
                + "ist Elke Kleinschmidt (Rang 1) an der Reihe. Wer davon abweicht, gibt bitte den Grund an.");
        bestand.lehntAb(() -> spiel.vorkommnis(geht(1, vertreter("Duchewitz").personId(), null)), "Eintrag 1, Vertretung: "
                + "Jessica Duchewitz kann Uwe Kleinherne nicht vertreten: nicht für die Fraktion bestellt, selbst Mitglied "
                + "oder schon am Tisch.");
        spiel.vorkommnis(geht(1, kleinschmidt, spiel.punkt(1).id()), geht(2, wagner, spiel.punkt(1).id()));
        assertThat(da(1)).contains(kleinschmidt, wagner).hasSize(16);
        assertThat(anwesenheiten.beiPunkt(spiel.punkt(1))).filteredOn(einer -> einer.personId() == kleinschmidt)
                .extracting(Anwesenheit::vertrittPersonId).containsExactly(id(1));
    }

    @Test
    void mitGrundKommtDieVertretungAusserDerReihe() {
        eroeffnet(16);
        spiel.vorkommnis(new Anwesenheitsmeldung(Ereignisart.WEGGANG, id(1), vertreter("Wagner").personId(), null,
                ZEHN_NACH_SECHS, spiel.punkt(1).id(), "Rang 1 verhindert"));
        assertThat(da(1)).contains(vertreter("Wagner").personId());
        assertThat(anwesenheiten.ereignisse(spiel.sitzung().id()).get(0).reihenfolgeGrund()).isEqualTo("Rang 1 verhindert");
    }

    @Test
    void werNichtDaIstGehtNichtUndWerDaIstKommtNicht() {
        eroeffnet(15);
        bestand.lehntAb(() -> spiel.vorkommnis(geht(15, null, null)), "Eintrag 1: Ulrike Kalwa sitzt da nicht am Tisch.");
        bestand.lehntAb(() -> spiel.vorkommnis(kommt(1, null)), "Eintrag 1: Uwe Kleinherne sitzt da schon am Tisch.");
        bestand.lehntAb(() -> spiel.vorkommnis(geht(1, null, null), geht(1, null, null)),
                "Eintrag 2: Uwe Kleinherne sitzt da nicht am Tisch.");
        bestand.lehntAb(() -> spiel.vorkommnis(new Anwesenheitsmeldung(Ereignisart.WEGGANG, id(1), null, null,
                LocalTime.of(16, 59), null, null)), "Eintrag 1, Uhrzeit: liegt vor dem Beginn (17:00 Uhr).");
        bestand.lehntAb(() -> spiel.vorkommnis(geht(1, null, spiel.punkt(2).id())),
                "Eintrag 1, Wirkt ab: Dieser Punkt ist in dieser Sitzung noch nicht aufgerufen.");
        bestand.lehntAb(() -> spiel.vorkommnisse(Map.of()), "Vorkommnisse: Bitte mindestens ein Vorkommnis eintragen.");
    }

    @Test
    void einNachgetragenerWeggangDarfEinemSpaeterenEintragNichtWidersprechen() {
        eroeffnet(16);
        long erster = spiel.punkt(1).id();
        spiel.annehmen().vorkommnis(geht(1, null, spiel.punkt(2).id()));
        bestand.lehntAb(() -> spiel.vorkommnis(geht(1, null, erster)),
                "Eintrag 1: Das passt nicht zum Eintrag „Uwe Kleinherne geht (18:10 Uhr)“.");
    }

    @Test
    void werNamentlichAbgestimmtHatKannDortNichtGefehltHaben() {
        eroeffnet(16);
        spiel.beraten(Map.of("verlauf", "Es wird beraten.", "ausgang", "ABSTIMMEN", "begruendung", "",
                "antraegeNamentlich", 16, "schwelleNamentlich", 1));
        spiel.abstimmen(Stimmen.namentlich(buehne.mitglieder("SozA").subList(0, 16).stream()
                .collect(Collectors.toMap(Mitglied::personId, einer -> Stimme.JA))));
        long erster = spiel.punkt(1).id();
        bestand.lehntAb(() -> spiel.vorkommnis(geht(1, null, erster)), "Uwe Kleinherne: hat bei TOP 1 namentlich "
                + "abgestimmt und kann dort weder abwesend noch ausgeschlossen sein.");
        spiel.vorkommnis(geht(1, null, null));
        assertThat(da(1)).contains(id(1));
    }

    @Test
    void mehrStimmenAlsAnwesendeKannEsAuchNachtraeglichNichtGeben() {
        eroeffnet(16);
        long erster = spiel.punkt(1).id();
        spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(10, 5, 0)).ergebnis("ANGENOMMEN");
        spiel.vorkommnis(geht(1, null, erster));
        bestand.lehntAb(() -> spiel.vorkommnis(geht(2, null, erster)), "TOP 1: Gezählt sind 15 Stimmen; danach wären aber "
                + "nur noch 14 Mitglieder stimmberechtigt anwesend.");
    }

    @Test
    void umgestellteTagesordnungAendertNichtWerWoDaWar() {
        eroeffnet(16);
        spiel.vorkommnisse(Map.of("aenderungen", List.of(TagesordnungsaenderungTest.reihenfolge(spiel.punkt(3).id(),
                spiel.punkt(2).id()))));
        spiel.annehmen();
        assertThat(spiel.punkt(3).aufrufNr()).isEqualTo(2);
        spiel.vorkommnis(geht(1, null, null));
        spiel.annehmen();
        assertThat(da(3)).as("treated second, before the departure").contains(id(1));
        assertThat(da(2)).as("treated last").doesNotContain(id(1));
    }

    @Test
    void einPunktOhneAbstimmungHindertNiemandenZuGehen() {
        spiel = buehne.sitzung("SozA").mitPunkt(Punktart.BERICHT).mitPunkt(Punktart.BERICHT);
        eroeffnet(9);
        spiel.vorkommnis(geht(1, null, spiel.punkt(1).id()), geht(2, null, spiel.punkt(1).id()));
        assertThat(da(1)).hasSize(7);
    }

    private void eroeffnet(int anwesend) {
        spiel.eroeffnen(anwesend);
        sitzung = pfade.verlauf(spiel.kennung());
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }

    private List<Long> da(int punkt) {
        return anwesenheiten.beiPunkt(spiel.punkt(punkt)).stream().map(Anwesenheit::personId).toList();
    }

    private long id(int platz) {
        return buehne.mitglieder("SozA").get(platz).personId();
    }

    private Mitglied vertreter(String name) {
        return gremien.vertreter(gremien.gremium("SozA").orElseThrow().id(), spiel.sitzung().datum()).stream()
                .filter(einer -> einer.person().nachname().equals(name)).findFirst().orElseThrow();
    }

    private Anwesenheitsmeldung geht(int platz, Long vertretung, Long ab) {
        return new Anwesenheitsmeldung(Ereignisart.WEGGANG, id(platz), vertretung, null, ZEHN_NACH_SECHS, ab, null);
    }

    private Anwesenheitsmeldung kommt(int platz, Long ab) {
        return new Anwesenheitsmeldung(Ereignisart.ANKUNFT, id(platz), null, null, ZEHN_NACH_SECHS, ab, null);
    }
}
