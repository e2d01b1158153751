package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.buehne.Buehne.SITZUNGSTAG;
import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.NACHTRAG_ODER_ABSAGE;
import static de.beratungsfolge.prozesse.sitzung.SitzungProzess.Elemente.VERLAUF;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN;
import static de.beratungsfolge.sitzungen.Nachtragseingabe.Vorhaben.BEKANNTMACHUNG;
import static de.beratungsfolge.sitzungen.Nachtragseingabe.Vorhaben.NACHTRAG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.pruefungen.Bekanntmachungsform;
import de.beratungsfolge.sitzungen.Bekanntmachungen;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Nachtragsbekanntmachungen;
import de.beratungsfolge.sitzungen.Nachtragseingabe;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsfassung;
import de.beratungsfolge.sitzungen.Tagesordnungsfassungen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may change between invitation and opening: the agenda, by a supplement, and the announcement. */
class NachtragTest extends Buehnentest {

    private static final Punktentwurf BERICHT = new Punktentwurf(true, Punktart.BERICHT, "Bericht", null, null);

    private static final Punktentwurf ANFRAGEN = new Punktentwurf(true, Punktart.ANFRAGEN, "Anfragen", null, null);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Nachtragsbekanntmachungen nachtragsbekanntmachungen;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Tagesordnung tagesordnung;
    @Autowired
    private Tagesordnungsfassungen fassungen;
    @Autowired
    private Bekanntmachungen bekanntmachungen;
    @Autowired
    private Feststellungen feststellungen;

    @Test
    void einNachtragIstEineNeueFassungUndWirdInDerSitzungBehandelt() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA").tagesordnung(List.of(BERICHT)).einladen();
        spiel.nachtragen(List.of(spiel.papier(nummer), BERICHT), SITZUNGSTAG.minusDays(7));

        pfade.von(pfade.sitzung(spiel.kennung())).isWaitingAtExactly(VERLAUF, NACHTRAG_ODER_ABSAGE);
        List<Tagesordnungsfassung> alle = fassungen.fassungen(spiel.sitzung().id());
        assertThat(alle).extracting(Tagesordnungsfassung::nummer).containsExactly(1, 2);
        assertThat(alle).extracting(Tagesordnungsfassung::grund).containsExactly(null, "Die Drucksache kam später.");
        assertThat(alle.get(0).inhalt()).doesNotContain("Bänke am Markt");
        assertThat(alle.get(1).inhalt()).contains("\"TOP 1\"", "Bänke am Markt", "\"TOP 2\"");
        assertThat(feststellungen.befund(alle.get(1).ladungBefundId()).befund().ergebnis()).isEqualTo("FRISTGERECHT");
        assertThat(spiel.sitzung().ladungBefundId()).isEqualTo(alle.get(0).ladungBefundId());

        spiel.anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende().annehmen();
        assertThat(buehne.station(nummer, 1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
        assertThat(aufgaben.offene(spiel.kennung(), NACHTRAG_ODER_ABSAGE, "sitzungsdienst")).isEmpty();
    }

    @Test
    void einVerspaeteterNachtragWirdGenauSoFestgehalten() {
        Sitzungsspiel spiel = buehne.sitzung("SozA").tagesordnung(List.of(BERICHT)).einladen();
        spiel.nachtragen(List.of(BERICHT, BERICHT), SITZUNGSTAG.minusDays(2));
        assertThat(fassungen.nachtraege(spiel.sitzung().id())).singleElement().asString()
                .startsWith("Nachtrag vom 14.11.2021 (Die Drucksache kam später.): Verspätet geladen");
        assertThat(feststellungen.befund(spiel.sitzung().ladungBefundId()).befund().ergebnis()).isEqualTo("FRISTGERECHT");
    }

    @Test
    void wasDerNachtragHerunternimmtWartetWiederFuerEineAndereSitzung() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        Punktentwurf papier = spiel.papier(nummer);
        spiel.tagesordnung(List.of(papier, BERICHT)).einladen().nachtragen(List.of(BERICHT), SITZUNGSTAG.minusDays(8));
        Sitzungsspiel andere = buehne.sitzung("SozA");
        assertThat(tagesordnung.vorschlag(andere.sitzung().id())).extracting(Punktentwurf::stationId)
                .contains(papier.stationId());
    }

    @Test
    void vorDerEinladungGibtEsKeinenNachtragUndKeineBekanntmachung() {
        Sitzungsspiel spiel = buehne.sitzung("SozA").tagesordnung(List.of(BERICHT));
        bestand.lehntAb(() -> spiel.nachtragen(List.of(BERICHT, BERICHT), SITZUNGSTAG.minusDays(8)), "Nachtrag: Er liegt "
                + "zwischen Einladung und Eröffnung; der Stand der Sitzung ist „in Vorbereitung“.");
        bestand.lehntAb(() -> spiel.nachtrag(bekanntmachung(SITZUNGSTAG.minusDays(8), null)), "Bekanntmachung: Ergänzen "
                + "lässt sie sich zwischen Einladung und Eröffnung; der Stand der Sitzung ist „in Vorbereitung“.");
    }

    @Test
    void einUnvollstaendigerOderUnmoeglicherNachtragAendertNichts() {
        Sitzungsspiel spiel = buehne.sitzung("SozA").tagesordnung(List.of(BERICHT)).einladen();
        LocalDate am = SITZUNGSTAG.minusDays(8);
        List<Punktentwurf> neu = List.of(BERICHT, BERICHT);
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(neu, " ", am, am)), "Grund: bitte angeben.");
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(null, "Grund", am, am)), "Tagesordnung: bitte angeben.");
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(List.of(), "Grund", am, am)),
                "Tagesordnung: Es fehlt mindestens ein Punkt.");
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(List.of(BERICHT), "Grund", am, am)),
                "Tagesordnung: Sie ist unverändert; für einen Nachtrag bitte etwas ändern.");
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(neu, "Grund", SITZUNGSTAG.minusDays(11), am)),
                "Nachtrag vom: liegt vor der Einladung (06.11.2021).");
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(neu, "Grund", am, am.minusDays(1))),
                "Zugegangen am: liegt vor dem Datum der Einladung (08.11.2021).");
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(neu, "Grund", am, SITZUNGSTAG.plusDays(1))),
                "Zugegangen am: liegt nach der Sitzung (16.11.2021).");
        bestand.lehntAb(() -> spiel.nachtrag(new Nachtragseingabe(null, neu, "Grund", am, am, null, null, null, null)),
                "Was ist zu tun?: bitte angeben.");
        assertThat(fassungen.fassungen(spiel.sitzung().id())).hasSize(1);
    }

    @Test
    void dieBekanntmachungWirdBisZurSitzungErgaenztUndVomVorsitzFestgestellt() {
        Sitzungsspiel spiel = buehne.sitzung("Rat").tagesordnung(List.of(BERICHT)).einladen();
        assertThat(befund(spiel)).isEqualTo("FEHLT");
        assertThat(spiel.sitzung().bekanntmachungsform()).isEqualTo(Bekanntmachungsform.AUSHANG);
        bestand.lehntAb(() -> spiel.nachtrag(bekanntmachung(null, null)), "Bekannt gemacht am: bitte angeben.");
        bestand.lehntAb(() -> spiel.nachtrag(bekanntmachung(SITZUNGSTAG.minusDays(1), SITZUNGSTAG.minusDays(2))),
                "Entfernt am: liegt vor der Bekanntmachung (15.11.2021).");
        spiel.nachtrag(bekanntmachung(SITZUNGSTAG.minusDays(1), SITZUNGSTAG.minusDays(1)));
        assertThat(befund(spiel)).isEqualTo("RECHTZEITIG");
        assertThat(feststellungen.befund(spiel.sitzung().bekanntmachungBefundId()).befund().hinweise())
                .contains("ZU_FRUEH_ENTFERNT");
        assertThat(fassungen.fassungen(spiel.sitzung().id())).hasSize(1);

        long id = spiel.sitzung().id();
        bestand.lehntAb(() -> bekanntmachungen.feststellen(id, new Festgestellt("VERSPAETET", " "), "haarmann"),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        bekanntmachungen.feststellen(id, new Festgestellt("VERSPAETET", "Der Kasten war verdeckt."), "haarmann");
        assertThat(spiel.sitzung().bekanntmachung()).isEqualTo("VERSPAETET");
    }

    @Test
    void ausDerVersandtenTagesordnungKannJedePersonImNachtragAllesUmstellen() {
        Sitzungsspiel spiel = buehne.sitzung("SozA").tagesordnung(List.of(BERICHT,
                new Punktentwurf(true, Punktart.ANFRAGEN, "Anfragen", null, null))).einladen();
        List<Punktentwurf> umgestellt = new ArrayList<>(tagesordnung.entwurf(spiel.sitzung().id()));
        java.util.Collections.reverse(umgestellt);
        spiel.nachtragen(umgestellt, SITZUNGSTAG.minusDays(8));
        assertThat(tagesordnung.punkte(spiel.sitzung().id())).extracting(punkt -> punkt.titel())
                .containsExactly("Anfragen", "Bericht");
    }

    @Test
    void einNachtragZurOeffentlichenTagesordnungIstSelbstBekanntZuMachen() {
        Sitzungsspiel spiel = buehne.sitzung("Rat").tagesordnung(List.of(BERICHT)).einladen();
        spiel.nachtrag(bekanntmachung(SITZUNGSTAG.minusDays(8), null));
        spiel.nachtragen(List.of(BERICHT, ANFRAGEN), SITZUNGSTAG.minusDays(7));

        long id = spiel.sitzung().id();
        assertThat(befund(spiel)).as("the announcement of the meeting stays what it was").isEqualTo("RECHTZEITIG");
        assertThat(nachtragsbekanntmachungen.saetze(id)).containsExactly("Nachtrag vom 09.11.2021: Nicht bekannt gemacht: "
                + "Die Ratssitzung am 16.11.2021 hätte öffentlich bekannt gemacht werden müssen (§ 48 Abs. 1 Satz 4 GO NRW).");
        bestand.lehntAb(() -> spiel.nachtrag(nachtragsbekanntmachung(2, null, null)), "Bekannt gemacht am: bitte angeben.");
        bestand.lehntAb(() -> spiel.nachtrag(nachtragsbekanntmachung(2, SITZUNGSTAG.minusDays(1), SITZUNGSTAG.minusDays(2))),
                "Entfernt am: liegt vor der Bekanntmachung (15.11.2021).");
        bestand.lehntAb(() -> spiel.nachtrag(nachtragsbekanntmachung(3, SITZUNGSTAG, null)), "Was wurde bekannt gemacht?: "
                + "Diesen Nachtrag gibt es nicht, oder er ändert die öffentliche Tagesordnung nicht.");
        spiel.nachtrag(nachtragsbekanntmachung(2, SITZUNGSTAG, null));
        assertThat(nachtragsbekanntmachungen.saetze(id)).containsExactly("Nachtrag vom 09.11.2021: Verspätet bekannt gemacht: "
                + "bewirkt erst mit Ablauf des 16.11.2021, die Sitzung ist am 16.11.2021 "
                + "(§ 48 Abs. 1 Satz 4 GO NRW; § 7 Abs. 3, § 4 Abs. 3 BekanntmVO NRW).");
        assertThat(befund(spiel)).isEqualTo("RECHTZEITIG");
    }

    @Test
    void dieBekanntmachungDesNachtragsLaesstSichGleichMitEintragen() {
        Sitzungsspiel spiel = buehne.sitzung("Rat").tagesordnung(List.of(BERICHT)).einladen();
        LocalDate am = SITZUNGSTAG.minusDays(7);
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(List.of(BERICHT, ANFRAGEN), am, SITZUNGSTAG.minusDays(11))),
                "Bekannt gemacht am: liegt vor der Einladung (06.11.2021).");
        spiel.nachtrag(nachtrag(List.of(BERICHT, ANFRAGEN), am, SITZUNGSTAG.minusDays(6)));
        assertThat(nachtragsbekanntmachungen.saetze(spiel.sitzung().id())).containsExactly("Nachtrag vom 09.11.2021: "
                + "Rechtzeitig bekannt gemacht: bewirkt mit Ablauf des 10.11.2021, die Sitzung ist am 16.11.2021 "
                + "(§ 48 Abs. 1 Satz 4 GO NRW; § 7 Abs. 3, § 4 Abs. 3 BekanntmVO NRW).");
        assertThat(befund(spiel)).as("the meeting itself is not announced by that").isEqualTo("FEHLT");
    }

    @Test
    void einNachtragNurZumNichtoeffentlichenTeilIstNichtBekanntZuMachen() {
        Sitzungsspiel spiel = buehne.sitzung("Rat").tagesordnung(List.of(BERICHT)).einladen();
        LocalDate am = SITZUNGSTAG.minusDays(7);
        List<Punktentwurf> geheim = List.of(BERICHT, new Punktentwurf(false, Punktart.BERICHT, "Grundstück", null, null));
        bestand.lehntAb(() -> spiel.nachtrag(nachtrag(geheim, am, am)), "Bekannt gemacht am: Der Nachtrag ändert die "
                + "öffentliche Tagesordnung nicht; neu bekannt zu machen ist nichts.");
        spiel.nachtragen(geheim, am);
        assertThat(nachtragsbekanntmachungen.bekanntzumachen(spiel.sitzung().id())).isEmpty();
        assertThat(nachtragsbekanntmachungen.festzustellen(spiel.sitzung().id())).isEmpty();
    }

    @Test
    void eineErstNachDemNachtragBekanntGemachteSitzungIstMitIhmBekanntGemacht() {
        Sitzungsspiel spiel = buehne.sitzung("Rat").tagesordnung(List.of(BERICHT)).einladen();
        spiel.nachtragen(List.of(BERICHT, ANFRAGEN), SITZUNGSTAG.minusDays(7));
        spiel.nachtragen(List.of(ANFRAGEN, BERICHT), SITZUNGSTAG.minusDays(3));
        spiel.nachtrag(bekanntmachung(SITZUNGSTAG.minusDays(5), null));
        assertThat(nachtragsbekanntmachungen.saetze(spiel.sitzung().id())).containsExactly(
                "Nachtrag vom 09.11.2021: Rechtzeitig bekannt gemacht: bewirkt mit Ablauf des 11.11.2021, die Sitzung ist am "
                        + "16.11.2021 (§ 48 Abs. 1 Satz 4 GO NRW; § 7 Abs. 3, § 4 Abs. 3 BekanntmVO NRW).",
                "Nachtrag vom 13.11.2021: Nicht bekannt gemacht: Die Ratssitzung am 16.11.2021 hätte öffentlich bekannt "
                        + "gemacht werden müssen (§ 48 Abs. 1 Satz 4 GO NRW).");
    }

    @Test
    void beiEinemAusschussIstZurBekanntmachungDesNachtragsNichtsFestzustellen() {
        Sitzungsspiel spiel = buehne.sitzung("SozA").tagesordnung(List.of(BERICHT)).einladen();
        spiel.nachtragen(List.of(BERICHT, ANFRAGEN), SITZUNGSTAG.minusDays(7));
        assertThat(nachtragsbekanntmachungen.bekanntzumachen(spiel.sitzung().id())).hasSize(1);
        assertThat(nachtragsbekanntmachungen.festzustellen(spiel.sitzung().id())).isEmpty();
    }

    @Test
    void derVorsitzStelltDieBekanntmachungDesNachtragsFestUndBegruendetEineAbweichung() {
        Sitzungsspiel spiel = buehne.sitzung("Rat").tagesordnung(List.of(BERICHT)).einladen();
        spiel.nachtrag(bekanntmachung(SITZUNGSTAG.minusDays(8), null));
        spiel.nachtrag(nachtrag(List.of(BERICHT, ANFRAGEN), SITZUNGSTAG.minusDays(7), SITZUNGSTAG));
        spiel.anwesend(45);
        Map<String, Object> fest = new HashMap<>(Map.of("ladung", "FRISTGERECHT", "beschlussfaehigkeit", "BESCHLUSSFAEHIG",
                "nachtragsbekanntmachung", "RECHTZEITIG"));
        bestand.lehntAb(() -> spiel.vorsitz(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, fest),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        fest.put("nachtragsbekanntmachungBegruendung", "Der Aushang hing schon am 12.11.2021; der Vermerk ist falsch.");
        spiel.vorsitz(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, fest);

        List<Eintrag> kette = protokoll.vorgang(spiel.kennung()).stream()
                .filter(eintrag -> eintrag.schritt().endsWith("festgestellt") && eintrag.schritt().startsWith("Bekanntmachung"))
                .toList();
        assertThat(kette).extracting(Eintrag::schritt).containsExactly("Bekanntmachung festgestellt",
                "Bekanntmachung des Nachtrags vom 09.11.2021 festgestellt");
        assertThat(kette.get(0).inhalt()).contains("\"abweichung\":false");
        assertThat(kette.get(1).inhalt()).contains("\"befund\":\"VERSPAETET\"", "\"festgestellt\":\"RECHTZEITIG\"",
                "Der Aushang hing schon am 12.11.2021");
    }

    private String befund(Sitzungsspiel spiel) {
        return feststellungen.befund(spiel.sitzung().bekanntmachungBefundId()).befund().ergebnis();
    }

    private static Nachtragseingabe nachtrag(List<Punktentwurf> punkte, String grund, LocalDate vom, LocalDate zugang) {
        return new Nachtragseingabe(NACHTRAG, punkte, grund, vom, zugang, null, null, null, null);
    }

    private static Nachtragseingabe nachtrag(List<Punktentwurf> punkte, LocalDate am, LocalDate bekanntGemachtAm) {
        return new Nachtragseingabe(NACHTRAG, punkte, "Grund", am, am, null, null, bekanntGemachtAm, null);
    }

    private static Nachtragseingabe nachtragsbekanntmachung(int fassung, LocalDate am, LocalDate entferntAm) {
        return new Nachtragseingabe(BEKANNTMACHUNG, null, null, null, null, null, null, am, entferntAm, fassung);
    }

    private static Nachtragseingabe bekanntmachung(LocalDate am, LocalDate entferntAm) {
        return new Nachtragseingabe(BEKANNTMACHUNG, null, null, null, null, null, null, am, entferntAm);
    }
}
