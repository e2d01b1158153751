package de.beratungsfolge.prozesse.sitzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufAnzeige;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Ereignisart;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The council's processes with the Seniorenbeirat's own rules (§§ 9, 10 GeschO-SB). */
class BeiratssitzungTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(2021, 9, 15);

    @Autowired
    private Gremien gremien;
    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Anliegenliste anliegenliste;
    @Autowired
    private Tagesordnung tagesordnung;
    @Autowired
    private SitzungsverlaufAnzeige anzeige;

    private String beirat;

    private Sitzungsspiel sitzung(int mitglieder) {
        beirat = Beiratsbau.mitVorstand(buehne, mitglieder);
        return buehne.sitzungAm(TAG, beirat).mitPunkt(Punktart.ANTRAG);
    }

    private List<Mitglied> mitglieder() {
        return gremien.mitglieder(gremien.gremium(beirat).orElseThrow().id(), TAG);
    }

    private Befund befund(Sitzungsspiel spiel, String pruefung) {
        return verfahren.letzterBefund(spiel.kennung(), pruefung);
    }

    @Test
    void derVorsitzLaedtEinUndSonstGiltNichts() {
        Sitzungsspiel spiel = sitzung(13).tagesordnung();
        bestand.lehntAb(() -> buehne.erledigen(spiel.kennung(), "aufgabe_einladung_versenden", "sitzungsdienst", Map.of(
                        "einladungVom", TAG, "zugangAm", TAG, "verkuerzt", true, "verkuerzungGrund", "Es eilt.")),
                "Grund der Verkürzung: Der Seniorenbeirat hat keine Ladungsfrist; zu verkürzen ist nichts (§ 9 Abs. 1 GeschO-SB).");
        spiel.einladen(TAG);
        assertThat(spiel.sitzung().ladungBefundId()).as("nothing to be late for").isNull();
        assertThat(verfahren.schritte(spiel.kennung())).contains("Einladung versandt").doesNotContain("Ladungsfrist geprüft");
        assertThat(befund(spiel, "bekanntmachung").ergebnis()).isEqualTo("NICHT_VORGESCHRIEBEN");
        assertThat(befund(spiel, "bekanntmachung").normen()).containsExactly("§ 9 Abs. 1 GeschO-SB");
        spiel.anwesend(13);
        assertThat(anzeige.beschlussfaehigkeit(spiel.sitzung().id()).getValue().toString()).contains("\"ladung\":null")
                .contains("\"bekanntmachung\":null").contains("§ 9 Abs. 2 GeschO-SB").doesNotContain("GO NRW");
        spiel.vorsitz("aufgabe_beschlussfaehigkeit_feststellen", Map.of("beschlussfaehigkeit", "BESCHLUSSFAEHIG",
                "beschlussfaehigkeitBegruendung", "")).tagesordnungFeststellen().keineGruende().annehmen().schliessen();
        assertThat(spiel.sitzung().ladung()).isNull();
        spiel.niederschrift();
    }

    @Test
    void einNachtragWirdAnKeinerFristGemessen() {
        Sitzungsspiel spiel = sitzung(13).tagesordnung().einladen(TAG.minusDays(1));
        spiel.nachtragen(List.of(new Punktentwurf(true, Punktart.ANTRAG, "Bänke", null, null)), TAG);
        assertThat(verfahren.schritte(spiel.kennung())).contains("Nachtrag zur Tagesordnung")
                .doesNotContain("Ladungsfrist des Nachtrags geprüft");
    }

    @Test
    void siebenVonDreizehnSindBeschlussfaehig() {
        Sitzungsspiel spiel = sitzung(13).tagesordnung().einladen().anwesend(7);
        assertThat(befund(spiel, "beschlussfaehigkeit").ergebnis()).isEqualTo("BESCHLUSSFAEHIG");
        spiel.feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende().annehmen();
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void sechsBeschliessenNichtsAuchWennNiemandWiderspricht() {
        Sitzungsspiel spiel = sitzung(13).tagesordnung().einladen().anwesend(6);
        Befund befund = befund(spiel, "beschlussfaehigkeit");
        assertThat(befund.ergebnis()).isEqualTo("BESCHLUSSUNFAEHIG");
        assertThat(befund.hinweise()).as("nobody is missing in the other reading").isEmpty();
        bestand.lehntAb(() -> spiel.feststellen("BESCHLUSSFAEHIG", ""), "Begründung: Sie stellen etwas anderes fest, als die Regeln "
                + "gefunden haben. Bitte sagen Sie, warum.");
        spiel.feststellen("BESCHLUSSUNFAEHIG", "");
        assertThat(spiel.punkt(1).ergebnis()).as("no resolution").isNotEqualTo(Beratungsergebnis.BESCHLOSSEN);
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAtExactly("aufgabe_sitzung_schliessen");
    }

    @Test
    void sinkenDieAnwesendenAufSechsGibtEsKeineFiktion() {
        Sitzungsspiel spiel = sitzung(13).eroeffnen(7);
        spiel.vorkommnis(new Anwesenheitsmeldung(Ereignisart.WEGGANG, mitglieder().get(6).personId(), null, null,
                LocalTime.of(18, 0), spiel.punkt(1).id(), null));
        spiel.beraten("ABSTIMMEN", "");
        Befund befund = feststellungen.befund(spiel.punkt(1).beschlussfaehigkeitBefundId()).befund();
        assertThat(befund.ergebnis()).as("nobody demanded a count").isEqualTo("BESCHLUSSUNFAEHIG");
        spiel.vorsitz(TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT,
                Map.of("festgestellt", "BESCHLUSSUNFAEHIG", "begruendung", ""));
        assertThat(spiel.punkt(1).vertagtBeschlussunfaehig()).isTrue();
    }

    @Test
    void eineZweiteLadungGibtEsNicht() {
        beirat = Beiratsbau.mitVorstand(buehne, 13);
        long gremium = gremien.gremium(beirat).orElseThrow().id();
        long anliegen = anliegenliste.anmelden(new Anliegen(null, gremium, Punktart.ANTRAG, "Bänke", "Sache-" + beirat, true, TAG,
                null, false)).id();
        buehne.sitzungAm(TAG, beirat).mitAnliegen(anliegen).tagesordnung().einladen().anwesend(6)
                .feststellen("BESCHLUSSUNFAEHIG", "").schliessen();
        Sitzungsspiel naechste = buehne.sitzungAm(TAG.plusDays(14), beirat);
        List<Punktentwurf> vorschlag = tagesordnung.vorschlag(naechste.sitzung().id());
        assertThat(vorschlag).filteredOn(zeile -> zeile.anliegenId() != null && zeile.anliegenId() == anliegen).singleElement()
                .satisfies(zeile -> {
                    assertThat(zeile.zweiteLadung()).isFalse();
                    assertThat(tagesordnung.zweiteLadungMoeglich(zeile)).isFalse();
                });
        bestand.lehntAb(() -> naechste.tagesordnung(List.of(new Punktentwurf(true, null, "Bänke", null, null, anliegen, true))),
                "Tagesordnung, Zeile 1: Der Seniorenbeirat kennt keine zweite Ladung (§ 9 Abs. 2 GeschO-SB).");
    }

    @Test
    void sindSitzeLeerNenntDerBefundDieAndereLesart() {
        Sitzungsspiel spiel = sitzung(11).tagesordnung().einladen().anwesend(6);
        Befund befund = befund(spiel, "beschlussfaehigkeit");
        assertThat(befund.ergebnis()).as("of thirteen").isEqualTo("BESCHLUSSUNFAEHIG");
        assertThat(befund.hinweise()).containsExactly("AUSLEGUNG");
        assertThat(anzeige.beschlussfaehigkeit(spiel.sitzung().id()).getValue().toString())
                .contains("Nach anderer Lesart zählen nur die Mitglieder im Amt (11)");
    }

    @ParameterizedTest(name = "{0} Ja, {1} Nein, {2} Enthaltungen: {3}")
    @CsvSource({"7,6,0,ANGENOMMEN,", "6,5,1,ABGELEHNT,AUSLEGUNG", "6,6,0,ABGELEHNT,", "4,0,3,ANGENOMMEN,",
        "5,0,5,ABGELEHNT,AUSLEGUNG", "6,6,1,ABGELEHNT,"})
    void esZaehltDieMehrheitDerAnwesenden(int ja, int nein, int enthaltungen, String ergebnis, String hinweis) {
        Sitzungsspiel spiel = sitzung(13).eroeffnen(ja + nein + enthaltungen).beraten("ABSTIMMEN", "")
                .abstimmen(Stimmen.zahlen(ja, nein, enthaltungen));
        Befund befund = befund(spiel, "abstimmung");
        assertThat(befund.ergebnis()).isEqualTo(ergebnis);
        assertThat(befund.hinweise()).isEqualTo(hinweis == null ? List.of() : List.of(hinweis));
        spiel.ergebnis(ergebnis);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo("ANGENOMMEN".equals(ergebnis) ? Beratungsergebnis.BESCHLOSSEN
                : Beratungsergebnis.ABGELEHNT);
    }

    @Test
    void beschlossenWirdOffenWerAuchImmerGeheimeAbstimmungVerlangt() {
        Sitzungsspiel spiel = sitzung(13).eroeffnen(13).beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "antraegeGeheim", 9,
                "antraegeNamentlich", 0));
        assertThat(feststellungen.befund(spiel.punkt(1).formBefundId()).befund().ergebnis()).isEqualTo("OFFEN");
    }

    @ParameterizedTest
    @CsvSource({"0,OFFEN", "1,GEHEIM"})
    void eineWahlIstGeheimWennEinMitgliedEsVerlangt(int verlangen, String form) {
        beirat = Beiratsbau.mitVorstand(buehne, 13);
        Sitzungsspiel spiel = buehne.sitzungAm(TAG, beirat).mitPunkt(Punktart.WAHL).eroeffnen(13)
                .vorschlagen("Beauftragte für den Ausschuss", verlangen, "Kim Beirat5");
        Befund befund = feststellungen.befund(spiel.punkt(1).formBefundId()).befund();
        assertThat(befund.ergebnis()).isEqualTo(form);
        assertThat(befund.normen()).containsExactly("§ 9 Abs. 3 Satz 3 GeschO-SB");
    }

    @Test
    void werBefangenIstZaehltBeiDiesemPunktNichtMit() {
        Sitzungsspiel spiel = sitzung(13).tagesordnung().einladen().anwesend(7).feststellen("BESCHLUSSFAEHIG", "")
                .tagesordnungFeststellen().grund(1, mitglieder().get(3).personId(), Beziehung.von(Beziehungsart.SELBST));
        Befund befangen = befund(spiel, "befangenheit");
        assertThat(befangen.ergebnis()).isEqualTo("AUSGESCHLOSSEN");
        assertThat(befangen.hinweise()).as("whether § 31 binds the Beirat is disputed").contains("AUSLEGUNG");
        spiel.ausschluss("AUSGESCHLOSSEN", "").beraten("ABSTIMMEN", "");
        assertThat(feststellungen.befund(spiel.punkt(1).beschlussfaehigkeitBefundId()).befund().ergebnis())
                .isEqualTo("BESCHLUSSUNFAEHIG");
    }

    @Test
    void istDerVorsitzVerhindertLeitetDieStellvertretungUndUnterschreibt() {
        Sitzungsspiel spiel = sitzung(13).tagesordnung().einladen();
        Anwesenheitsliste alle = spiel.liste(13);
        long weltgen = gremien.personMitBenutzer("weltgen").orElseThrow().id();
        long haarmann = gremien.personMitBenutzer("haarmann").orElseThrow().id();
        List<Anwesenheitsliste.Zeile> ohne = alle.mitglieder().stream().map(zeile -> zeile.personId() != weltgen ? zeile
                : new Anwesenheitsliste.Zeile(weltgen, Anwesenheitsstatus.ENTSCHULDIGT, null)).toList();
        spiel.anwesenheit(new Anwesenheitsliste(alle.beginn(), ohne, List.of(), List.of(), haarmann)).geleitetVon("haarmann")
                .feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende().annehmen().schliessen().niederschrift();
        Befund befund = befund(spiel, "niederschrift");
        assertThat(befund.normen()).contains("§ 10 Satz 3 GeschO-SB");
        assertThat(befund.werte().get("fehlt")).as("both signatures are there").isEqualTo(List.of("BEKANNTGABE", "GENEHMIGUNG",
                "KOPIE"));
    }

    @Test
    void zweiVerschiedenePersonenUnterschreibenDieNiederschrift() {
        beirat = Beiratsbau.mitVorstand(buehne, 13, "weltgen");
        Sitzungsspiel spiel = buehne.sitzungAm(TAG, beirat).mitPunkt(Punktart.ANTRAG).eroeffnen(13).annehmen().schliessen()
                .fertigen().schriftfuehrungUnterschreibt();
        bestand.lehntAb(() -> spiel.vorsitzUnterschreibt("UNTERSCHREIBEN", ""), "Unterschrift: Stefan Weltgen hat diese "
                + "Niederschrift schon unterschrieben. Die zweite Unterschrift leistet eine andere Person (§ 6 Satz 2 GeschO-SB).");
    }
}
