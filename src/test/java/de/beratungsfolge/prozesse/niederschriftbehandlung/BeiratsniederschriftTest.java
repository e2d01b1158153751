package de.beratungsfolge.prozesse.niederschriftbehandlung;

import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.BEKANNTGEBEN;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.ENDE_ZUGELEITET;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.KOPIE_ABGEBEN;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.WARTEN_AUF_BEHANDLUNG;
import static de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess.Elemente.ZULEITEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Beschlusszuleitung;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Zuleitungen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes of the Seniorenbeirat: signed, made known, approved, copied, in this order; resolutions to their offices (§§ 6, 9). */
class BeiratsniederschriftTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(2021, 9, 15);
    private static final LocalDate NAECHSTE = TAG.plusDays(28);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Anliegenliste anliegen;
    @Autowired
    private Tagesordnung tagesordnung;
    @Autowired
    private Niederschriftbehandlung behandlung;
    @Autowired
    private Niederschriften niederschriften;
    @Autowired
    private Zuleitungen zuleitungen;
    @Autowired
    private NiederschriftbehandlungAnzeige anzeige;

    private String beirat;
    private Sitzungsspiel sitzung;
    private String vorgang;
    private ProcessInstance weg;

    @BeforeEach
    void unterschrieben() {
        beirat = Beiratsbau.mitVorstand(buehne, 13);
        sitzung = buehne.sitzungAm(TAG, beirat).mitPunkt(Punktart.ANTRAG).mitPunkt(Punktart.ANTRAG).eroeffnen(13).annehmen()
                .ablehnen(5, 8).schliessen().niederschrift();
        vorgang = behandlung.vorgang(sitzung.sitzung().id());
        weg = pfade.instanz(vorgang, NiederschriftbehandlungProzess.SCHLUESSEL);
    }

    @Test
    void erstBekanntDannGenehmigtDannDieKopie() {
        pfade.von(weg).isWaitingAtExactly(BEKANNTGEBEN, ZULEITEN);
        assertThat(anliegen.vonVorgang(vorgang)).as("no approval of minutes nobody knows").isEmpty();
        assertThat(vorschlaege()).isEmpty();
        assertThat(anzeige.stand(sitzung.sitzung().id()).getValue().toString()).contains("Stefan Weltgen", "Kim Beirat13")
                .doesNotContain("Sommer");
        bestand.lehntAb(() -> bekanntgeben(TAG), "Bekanntgegeben am: liegt vor der letzten Unterschrift (16.09.2021).");
        bestand.lehntAb(() -> bekanntgeben(null), "Bekanntgegeben am: bitte angeben.");
        bekanntgeben(TAG.plusDays(3));
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BEHANDLUNG, ZULEITEN);
        assertThat(vorschlaege()).singleElement().satisfies(zeile ->
                assertThat(zeile.titel()).isEqualTo("Genehmigung der Niederschrift vom 15.09.2021"));
        assertThat(aufgaben.offene(vorgang, KOPIE_ABGEBEN, "sommer")).as("not before the approval").isEmpty();
        genehmigen();
        pfade.von(weg).isWaitingAtExactly(KOPIE_ABGEBEN, ZULEITEN);
        assertThat(befund().werte().get("fehlt")).as("made known and approved by then").isEqualTo(List.of("KOPIE"));
        bestand.lehntAb(() -> kopie(NAECHSTE.minusDays(1)), "Kopie abgegeben am: liegt vor der Genehmigung (13.10.2021).");
        kopie(NAECHSTE.plusDays(2));
        assertThat(befund().ergebnis()).isEqualTo("VOLLSTAENDIG");
        pfade.von(weg).isWaitingAtExactly(ZULEITEN);
        zuleiten("Fachbereich Soziales", NAECHSTE.plusDays(2));
        assertThat(zuleitung().genehmigt()).as("approved by then").isTrue();
        pfade.von(weg).isEnded().hasPassed(ENDE_ZUGELEITET);
        assertThat(verfahren.schritte(sitzung.kennung())).containsSubsequence("Niederschrift unterschrieben (Vorsitz)",
                "Niederschrift bekannt gegeben", "Niederschrift für die nächste Sitzung vorgemerkt",
                "Kopie der Niederschrift abgegeben");
    }

    @Test
    void derVorsitzLeitetJedenBeschlussEinerStelleZuAuchSchonVorDerGenehmigung() {
        pfade.von(weg).task(ZULEITEN).isAssignedTo("weltgen");
        assertThat(zuleitungen.beschluesse(sitzung.sitzung().id())).as("what was rejected goes nowhere").singleElement()
                .satisfies(punkt -> assertThat(punkt.id()).isEqualTo(sitzung.punkt(1).id()));
        bestand.lehntAb(() -> zuleiten(" ", TAG.plusDays(2)), "TOP 1, Stelle: bitte angeben.");
        bestand.lehntAb(() -> zuleiten("Fachbereich Soziales", null), "Zugeleitet am: bitte angeben.");
        bestand.lehntAb(() -> zuleiten("Fachbereich Soziales", TAG.minusDays(1)),
                "Zugeleitet am: liegt vor der Sitzung (15.09.2021).");
        bestand.lehntAb(() -> zuleiten(List.of(ziel(sitzung.punkt(1).id(), "Bauhof"), ziel(sitzung.punkt(2).id(), "Bauhof")),
                TAG.plusDays(2)), "Beschlüsse: Zugeleitet wird nur, was in dieser Sitzung beschlossen wurde.");
        zuleiten("Fachbereich Soziales, Bauhof", TAG.plusDays(2));
        assertThat(zuleitung().genehmigt()).isFalse();
        assertThat(zuleitung().stelle()).isEqualTo("Fachbereich Soziales, Bauhof");
        assertThat(verfahren.schritte(sitzung.kennung())).contains("Beschlüsse zugeleitet");
        pfade.von(weg).isWaitingAtExactly(BEKANNTGEBEN);
    }

    @Test
    void ohneBeschlussIstNichtsZuzuleiten() {
        Sitzungsspiel ohne = buehne.sitzungAm(TAG, beirat).mitPunkt(Punktart.ANTRAG).eroeffnen(13).ablehnen(6, 7).schliessen()
                .niederschrift();
        pfade.von(pfade.instanz(behandlung.vorgang(ohne.sitzung().id()), NiederschriftbehandlungProzess.SCHLUESSEL))
                .isWaitingAtExactly(BEKANNTGEBEN);
    }

    private List<Punktentwurf> vorschlaege() {
        Sitzungsspiel naechste = buehne.sitzungAm(NAECHSTE, beirat);
        List<Punktentwurf> zeilen = tagesordnung.vorschlag(naechste.sitzung().id()).stream()
                .filter(zeile -> zeile.art() == Punktart.NIEDERSCHRIFT_GENEHMIGUNG).toList();
        naechste.absagen("Nur ein Blick.");
        return zeilen;
    }

    private void genehmigen() {
        Anliegen eines = anliegen.vonVorgang(vorgang).get(0);
        buehne.sitzungAm(NAECHSTE, beirat).mitAnliegen(eines.id()).eroeffnen(13).annehmen();
    }

    private void bekanntgeben(LocalDate am) {
        Map<String, Object> eingaben = new HashMap<>();
        eingaben.put("bekanntgegebenAm", am);
        aufgaben.erledigen(vorgang, BEKANNTGEBEN, "sommer", eingaben);
    }

    private void kopie(LocalDate am) {
        aufgaben.erledigen(vorgang, KOPIE_ABGEBEN, "sommer", Map.of("kopieAm", am));
    }

    private void zuleiten(String stelle, LocalDate am) {
        zuleiten(List.of(ziel(sitzung.punkt(1).id(), stelle)), am);
    }

    private void zuleiten(List<Map<String, Object>> ziele, LocalDate am) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("ziele", new ArrayList<>(ziele));
        daten.put("zugeleitetAm", am);
        aufgaben.erledigen(vorgang, ZULEITEN, "weltgen", Map.of(Aufgaben.DATEN, daten));
    }

    private static Map<String, Object> ziel(long punkt, String stelle) {
        return Map.of("punktId", punkt, "stelle", stelle);
    }

    private Beschlusszuleitung zuleitung() {
        return zuleitungen.zuPunkt(sitzung.punkt(1).id()).get(0);
    }

    private Befund befund() {
        return niederschriften.befund(sitzung.sitzung().id()).orElseThrow().befund();
    }
}
