package de.beratungsfolge.prozesse.abberufung;

import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.ABLAUF_BESTAETIGEN;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.NACHFOLGE_FESTSTELLEN;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.SITZUNG_BESTIMMEN;
import static de.beratungsfolge.prozesse.abberufung.AbberufungProzess.Elemente.ZULAESSIGKEIT_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsaemter.Abberufungsstand;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code abberufung}: motion, vote and succession, and what it refuses. */
class AbberufungTest extends Abberufungsspiel {

    private static final LocalDate TAG = LocalDate.of(2021, 11, 11);
    private static final LocalDateTime EINGANG = LocalDateTime.of(2021, 11, 8, 16, 30);

    @Autowired
    private RuntimeService engine;
    @Autowired
    private AbberufungAnzeige anzeige;
    @Autowired
    private Amtsnachfolge amtsnachfolge;

    @Test
    void mitAchtVonDreizehnBleibtDerVorsitzImAmt() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        zulaessigkeit(antrag, "ZULAESSIG", "");
        abstimmen(antrag, 8, 5, "NICHT_ABBERUFEN");
        assertThat(antrag.sitzung().punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.ABGELEHNT);
        ablauf(antrag, "haarmann", "NEIN");
        assertThat(verfahren(antrag).stand()).isEqualTo(Abberufungsstand.GESCHEITERT);
        assertThat(inhaber(antrag, Vorstandsamt.VORSITZ, TAG.plusDays(1))).isEqualTo("weltgen");
        assertThat(beendet(antrag)).isTrue();
        assertThat(anliegenliste.vonVorgang(antrag.vorgang())).as("no successor").hasSize(1);
    }

    @Test
    void mitNeunEndetDasAmtAnDiesemTagUndDieNachfolgeTrittAn() {
        Antrag antrag = abberufen(Vorstandsamt.VORSITZ, TAG);
        assertThat(inhaber(antrag, Vorstandsamt.VORSITZ, TAG)).isEqualTo("weltgen");
        assertThat(inhaber(antrag, Vorstandsamt.VORSITZ, TAG.plusDays(1))).isNull();
        assertThat(inhaber(antrag, Vorstandsamt.ERSTE_VERTRETUNG, TAG.plusDays(1))).isEqualTo("haarmann");
        assertThat(aemter.mitglieder(gremium(antrag), TAG.plusDays(1))).as("still a member").hasSize(13);
        assertThat(verfahren(antrag).nachfolgeBis()).isEqualTo(TAG.plusDays(14));
        assertThat(verfahren.anliegen(antrag.vorgang())).extracting(Anliegen::titel, Anliegen::spaetestens)
                .containsExactly("Wahl der Nachfolge: Vorsitz (geheim, ohne Aussprache)", TAG.plusDays(14));
        nachfolgeWaehlen(antrag, TAG.plusDays(14), "Kim Beirat7", true);
        assertThat(inhaber(antrag, Vorstandsamt.VORSITZ, TAG.plusDays(15))).as("not established yet").isNull();
        nachfolgeFeststellen(antrag, "FRISTGERECHT");
        assertThat(inhaber(antrag, Vorstandsamt.VORSITZ, TAG.plusDays(15))).isEqualTo("Kim Beirat7");
        assertThat(verfahren(antrag).stand()).isEqualTo(Abberufungsstand.NACHFOLGE_GEWAEHLT);
        assertThat(beendet(antrag)).isTrue();
        assertThat(verfahren.schritte(antrag.vorgang())).contains("Antrag auf Abberufung eingegangen", "Abberufen: Vorsitz",
                "Frist der Nachfolge festgestellt", "Nachfolge eingetragen: Vorsitz");
    }

    @Test
    void inDerSitzungZaehltNichtDieMehrheitDerAnwesenden() {
        Antrag antrag = beantragen(13, Vorstandsamt.ERSTE_VERTRETUNG, 7, EINGANG, TAG);
        zulaessigkeit(antrag, "ZULAESSIG", "");
        abstimmenWieGerechnet(antrag, 8, 0);
        assertThat(verfahren.letzterBefund(antrag.sitzung().kennung(), "abberufung").ergebnis()).isEqualTo("NICHT_ABBERUFEN");
        assertThat(antrag.sitzung().punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.ABGELEHNT);
    }

    @Test
    void dieNiederschriftHatDieAbstimmungUndWirdUnterschrieben() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        zulaessigkeit(antrag, "ZULAESSIG", "");
        abstimmen(antrag, 9, 4, "ABBERUFEN");
        antrag.sitzung().schliessen().niederschrift();
        assertThat(antrag.sitzung().punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
        ablauf(antrag, "haarmann", "JA");
        assertThat(verfahren.letzterBefund(antrag.vorgang(), "abberufung").hinweise()).contains("AUSSPRACHE_UNZULAESSIG");
        assertThat(inhaber(antrag, Vorstandsamt.VORSITZ, TAG.plusDays(1))).isNull();
    }

    @Test
    void eineZuSpaeteWahlWirdVermerktUndBleibtBestehen() {
        Antrag antrag = abberufen(Vorstandsamt.ZWEITE_VERTRETUNG, TAG);
        nachfolgeWaehlen(antrag, TAG.plusDays(15), "Kim Beirat8", false);
        Befund befund = verfahren.letzterBefund(antrag.vorgang(), "nachfolge");
        assertThat(befund.ergebnis()).isEqualTo("VERSPAETET");
        assertThat(anzeige.nachfolge(antrag.id()).getValue().toString()).contains(
                "Verstoß gegen § 4 Abs. 2 Satz 6 GeschO-SB; die Wahl bleibt wirksam (Lesart: Ordnungsvorschrift).",
                "Nicht geheim gewählt: § 4 Abs. 2 Satz 6 GeschO-SB verlangt die geheime Wahl.");
        bestand.lehntAb(() -> aufgaben.erledigen(antrag.vorgang(), NACHFOLGE_FESTSTELLEN, "sitzungsdienst", Map.of()),
                "Ihre Feststellung: bitte angeben. Gab es eine Aussprache: bitte angeben.");
        nachfolgeFeststellen(antrag, "VERSPAETET");
        assertThat(inhaber(antrag, Vorstandsamt.ZWEITE_VERTRETUNG, TAG.plusDays(16))).isEqualTo("Kim Beirat8");
    }

    @Test
    void werNichtMitgliedIstWirdNichtNachfolge() {
        Antrag antrag = abberufen(Vorstandsamt.ZWEITE_VERTRETUNG, TAG);
        nachfolgeWaehlen(antrag, TAG.plusDays(7), "Kim Nirgends", true);
        assertThat(verfahren(antrag).nachfolgerId()).isNull();
        assertThat(verfahren.anliegen(antrag.vorgang()).erledigt()).as("waits again").isFalse();
        assertThat(aufgaben.offene(antrag.vorgang())).isEmpty();
    }

    @Test
    void eineStellvertretungLeitetStattDesVorsitzes() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        assertThat(leitung(antrag.sitzung())).as("not before it is admissible").isEqualTo("weltgen");
        zulaessigkeit(antrag, "ZULAESSIG", "");
        assertThat(leitung(antrag.sitzung())).isEqualTo("haarmann");
        Antrag anderer = beantragen(13, Vorstandsamt.ERSTE_VERTRETUNG, 7, EINGANG, TAG);
        zulaessigkeit(anderer, "ZULAESSIG", "");
        assertThat(leitung(anderer.sitzung())).isEqualTo("weltgen");
    }

    @Test
    void geplanteSitzungenLeitetEineStellvertretungBisEsEinenNeuenVorsitzGibt() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        Sitzungsspiel geplant = buehne.sitzungAm(TAG.plusDays(40), antrag.gremium());
        Sitzungsspiel benannt = buehne.sitzungAm(TAG.plusDays(50), antrag.gremium());
        long dritte = aemter.inhaber(gremium(antrag), Vorstandsamt.ZWEITE_VERTRETUNG, TAG).orElseThrow().id();
        amtsnachfolge.uebergeben(benannt.sitzung(), Sitzungsamt.VORSITZ, dritte, null, "Abgesprochen.", "sitzungsdienst");
        zulaessigkeit(antrag, "ZULAESSIG", "");
        abstimmen(antrag, 9, 4, "ABBERUFEN");
        assertThat(leitung(geplant)).as("not before the recall is confirmed").isEqualTo("weltgen");
        ablauf(antrag, "haarmann", "NEIN");
        assertThat(leitung(geplant)).isEqualTo("haarmann");
        assertThat(vorsitzInDenAufgaben(geplant)).isEqualTo("haarmann");
        assertThat(sitzungsaemter.wechsel(geplant.sitzung().id())).singleElement().satisfies(einer ->
                assertThat(einer.grund()).isEqualTo("Der Vorsitz ist unbesetzt; eine Stellvertretung leitet die Sitzung."));
        assertThat(verfahren.schritte(geplant.kennung())).contains("Vorsitz gewechselt");
        assertThat(sitzungsaemter.vorsitz(benannt.sitzung()).map(Person::id)).as("somebody was named").contains(dritte);
        nachfolgeWaehlen(antrag, TAG.plusDays(14), "Kim Beirat7", true);
        nachfolgeFeststellen(antrag, "FRISTGERECHT");
        assertThat(sitzungsaemter.vorsitz(geplant.sitzung()).map(Person::name)).contains("Kim Beirat7");
        assertThat(vorsitzInDenAufgaben(geplant)).as("a person without access").isNull();
        assertThat(sitzungsaemter.vorsitz(benannt.sitzung()).map(Person::id)).contains(dritte);
    }

    @Test
    void werAbberufenIstLeitetDieLaufendeSitzungNichtWeiter() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        zulaessigkeit(antrag, "ZULAESSIG", "");
        Sitzungsspiel sitzung = antrag.sitzung().mitAnliegen(verfahren.anliegen(antrag.vorgang()).id()).tagesordnung().einladen();
        Anwesenheitsliste alle = sitzung.liste(13);
        sitzung.anwesenheit(new Anwesenheitsliste(alle.beginn(), alle.mitglieder(), List.of(), List.of(),
                        gremien.personMitBenutzer("weltgen").orElseThrow().id())).geleitetVon("weltgen").feststellen("BESCHLUSSFAEHIG", "")
                .tagesordnungFeststellen().keineGruende().beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(9, 4, 0))
                .ergebnis("ABBERUFEN");
        assertThat(anzeige.ablauf(antrag.id()).getValue().toString()).contains("\"leitetNoch\":true");
        bestand.lehntAb(() -> ablauf(antrag, "weltgen", "NEIN"), "Leitung übergeben um: bitte angeben.");
        aufgaben.erledigen(antrag.vorgang(), ABLAUF_BESTAETIGEN, "weltgen", Map.of("aussprache", "NEIN", "bemerkung", "",
                "uebergabeUm", "18:10"));
        assertThat(leitung(sitzung)).isEqualTo("haarmann");
        assertThat(sitzungsaemter.inWorten(sitzung.sitzung(), Sitzungsamt.VORSITZ)).isEqualTo("Stefan Weltgen; ab 18:10 Uhr Haarmann");
        sitzung.geleitetVon("haarmann").schliessen().niederschrift();
    }

    @Test
    void einUnzulaessigerAntragKommtAufKeineTagesordnung() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 5, EINGANG, TAG);
        assertThat(anzeige.zulaessigkeit(antrag.id()).getValue().toString())
                .contains("Nicht erfüllt ist § 4 Abs. 2 Satz 2 GeschO-SB: Es fehlen 2 Unterschriften.");
        bestand.lehntAb(() -> zulaessigkeit(antrag, "ZULAESSIG", ""), "Begründung: Sie stellen etwas anderes fest, als die Regeln "
                + "gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> zulaessigkeit(antrag, "ABBERUFEN", "Eilt."), "Ihre Feststellung: Abgestimmt ist noch nicht; möglich "
                + "sind zulässig, zu früh, unzulässig und nicht vorgesehen.");
        zulaessigkeit(antrag, "UNZULAESSIG", "");
        assertThat(verfahren(antrag).stand()).isEqualTo(Abberufungsstand.ZURUECKGEWIESEN);
        assertThat(anliegenliste.vonVorgang(antrag.vorgang())).isEmpty();
        assertThat(beendet(antrag)).isTrue();
        Antrag knapp = beantragen(13, Vorstandsamt.VORSITZ, 6, EINGANG, TAG);
        assertThat(anzeige.zulaessigkeit(knapp.id()).getValue().toString()).contains("Es fehlt eine Unterschrift.");
        Antrag kasse = beantragen(13, Vorstandsamt.KASSE, 9, EINGANG, TAG);
        assertThat(anzeige.zulaessigkeit(kasse.id()).getValue().toString()).contains("Nicht erfüllt ist § 4 Abs. 2 Satz 7 "
                + "GeschO-SB: Abberufen werden können nur Vorsitz und Stellvertretung, nicht Kasse.");
        zulaessigkeit(kasse, "NICHT_VORGESEHEN", "");
        assertThat(beendet(kasse)).isTrue();
    }

    @Test
    void zuFruehBrauchtEineSpaetereSitzung() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG.minusDays(1));
        assertThat(anzeige.zulaessigkeit(antrag.id()).getValue().toString())
                .contains("Nicht erfüllt ist § 4 Abs. 2 Satz 3 GeschO-SB: Die Sitzung darf erst am 11.11.2021 sein.");
        zulaessigkeit(antrag, "ZU_FRUEH", "");
        bestand.lehntAb(() -> bestimmen(antrag, null), "Sitzung: bitte angeben.");
        Sitzungsspiel vorher = buehne.sitzungAm(EINGANG.toLocalDate().minusDays(1), antrag.gremium());
        bestand.lehntAb(() -> bestimmen(antrag, vorher.sitzung().id()),
                "Sitzung: Sie liegt vor dem Eingang des Antrags (08.11.2021).");
        Sitzungsspiel spaeter = buehne.sitzungAm(TAG, antrag.gremium());
        assertThat(anzeige.sitzung(antrag.id()).getValue().toString()).contains("\"value\":" + spaeter.sitzung().id())
                .doesNotContain("\"value\":" + antrag.sitzung().sitzung().id());
        bestimmen(antrag, spaeter.sitzung().id());
        assertThat(verfahren.letzterBefund(antrag.vorgang(), "abberufung").ergebnis()).isEqualTo("ZULAESSIG");
        zulaessigkeit(antrag, "ZULAESSIG", "");
        assertThat(verfahren.anliegen(antrag.vorgang()).fruehestens()).isEqualTo(TAG);
        assertThat(leitung(spaeter)).isEqualTo("haarmann");
    }

    @Test
    void ohneAntragStehtKeineAbberufungAufDerTagesordnung() {
        Sitzungsspiel sitzung = buehne.sitzungAm(TAG, Beiratsbau.mitVorstand(buehne, 13)).mitPunkt(Punktart.ABBERUFUNG);
        bestand.lehntAb(sitzung::tagesordnung, "Tagesordnung, Zeile 1, Art: Über eine Abberufung wird nur auf einen Antrag "
                + "abgestimmt, dessen Zulässigkeit festgestellt ist (§ 4 Abs. 2 GeschO-SB).");
    }

    @Test
    void einZurueckgezogenerAntragEndet() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        zulaessigkeit(antrag, "ZULAESSIG", "");
        antrag.sitzung().geleitetVon("haarmann").mitAnliegen(verfahren.anliegen(antrag.vorgang()).id()).eroeffnen(13)
                .beraten("ZURUECKGEZOGEN", "Man hat sich ausgesprochen.");
        assertThat(verfahren(antrag).stand()).isEqualTo(Abberufungsstand.ZURUECKGEZOGEN);
        assertThat(beendet(antrag)).isTrue();
    }

    @Test
    void dieAusspracheMussBeantwortetWerden() {
        Antrag antrag = beantragen(13, Vorstandsamt.VORSITZ, 7, EINGANG, TAG);
        zulaessigkeit(antrag, "ZULAESSIG", "");
        abstimmen(antrag, 9, 4, "ABBERUFEN");
        bestand.lehntAb(() -> aufgaben.erledigen(antrag.vorgang(), ABLAUF_BESTAETIGEN, "haarmann", Map.of()),
                "Gab es eine Aussprache: bitte angeben.");
        assertThat(aufgaben.offene(antrag.vorgang(), ZULAESSIGKEIT_FESTSTELLEN, "sitzungsdienst")).isEmpty();
    }

    @Test
    void unmoeglicheAntraegeWerdenAbgelehnt() {
        String gremium = Beiratsbau.mitVorstand(buehne, 13);
        long sitzung = buehne.sitzungAm(TAG, gremium).sitzung().id();
        List<Long> sieben = mitglieder(gremium, 7);
        lehntAb(mit(gremium, sieben, sitzung, "gremium", "SozA"),
                "Gremium: „Sozialausschuss“ ist kein Seniorenbeirat; § 4 GeschO-SB gilt nur für diesen.");
        lehntAb(mit(gremium, sieben, sitzung, "amt", null), "Amt: bitte angeben.");
        lehntAb(mit(gremium, sieben, sitzung, "eingangUm", null), "Eingegangen um: bitte angeben.");
        lehntAb(mit(gremium, sieben, sitzung, "eingangAm", LocalDate.of(2099, 1, 1)), "Eingegangen am: liegt in der Zukunft.");
        lehntAb(mit(gremium, sieben, sitzung, "empfaenger", null), "Eingegangen bei: bitte angeben.");
        lehntAb(mit(gremium, sieben, sitzung, "entgegengenommenVon", " "), "Entgegengenommen von: bitte angeben.");
        lehntAb(mit(gremium, sieben, sitzung, "sitzung", null), "Sitzung: bitte angeben.");
        lehntAb(mit(gremium, List.of(), sitzung, "amt", "VORSITZ"), "Antragstellende: bitte mindestens ein Mitglied angeben.");
        List<Long> doppelt = new ArrayList<>(sieben.subList(0, 6));
        doppelt.add(sieben.get(0));
        lehntAb(mit(gremium, doppelt, sitzung, "amt", "VORSITZ"),
                "Antragstellende: Ein Mitglied steht zweimal in der Liste; jedes zählt nur einmal.");
        long sommer = gremien.personMitBenutzer("sommer").orElseThrow().id();
        lehntAb(mit(gremium, List.of(sommer), sitzung, "amt", "VORSITZ"),
                "Antragstellende: Nur wer am 08.11.2021 Mitglied ist, kann den Antrag stellen.");
        lehntAb(mit(gremium, sieben, sitzung, "eingangAm", TAG.plusDays(1)),
                "Sitzung: Sie liegt vor dem Eingang des Antrags (12.11.2021).");
        String ohne = Beiratsbau.ohneVorstand(buehne, List.of("Adams", "Becker"));
        long andere = buehne.sitzungAm(TAG, ohne).sitzung().id();
        lehntAb(mit(ohne, mitglieder(ohne, 2), andere, "amt", "VORSITZ"),
                "Amt: Vorsitz ist am 08.11.2021 unbesetzt; niemand kann abberufen werden.");
    }

    private Map<String, Object> mit(String gremium, List<Long> unterschriften, long sitzung, String feld, Object wert) {
        Map<String, Object> daten = daten(gremium, Vorstandsamt.VORSITZ, unterschriften, EINGANG, sitzung);
        daten.put(feld, wert);
        return daten;
    }

    private void lehntAb(Map<String, Object> daten, String satz) {
        bestand.lehntAb(() -> aufgaben.starten("abberufung", "sitzungsdienst", daten), satz);
    }

    private void bestimmen(Antrag antrag, Long sitzung) {
        Map<String, Object> eingaben = new HashMap<>();
        eingaben.put("neueSitzung", sitzung);
        aufgaben.erledigen(antrag.vorgang(), SITZUNG_BESTIMMEN, "sitzungsdienst", eingaben);
    }

    private Object vorsitzInDenAufgaben(Sitzungsspiel sitzung) {
        String instanz = engine.createProcessInstanceQuery().processInstanceBusinessKey(sitzung.kennung())
                .processDefinitionKey(SitzungProzess.SCHLUESSEL).singleResult().getId();
        return engine.getVariable(instanz, SitzungProzess.Variablen.VORSITZ);
    }

    private String leitung(Sitzungsspiel sitzung) {
        return sitzungsaemter.vorsitz(sitzung.sitzung()).map(Person::benutzer).orElseThrow();
    }

    private String inhaber(Antrag antrag, Vorstandsamt amt, LocalDate tag) {
        return aemter.inhaber(gremium(antrag), amt, tag).map(wer -> wer.benutzer() == null ? wer.name() : wer.benutzer())
                .orElse(null);
    }

    private long gremium(Antrag antrag) {
        return gremien.gremium(antrag.gremium()).orElseThrow().id();
    }

    private boolean beendet(Antrag antrag) {
        return engine.createProcessInstanceQuery().processInstanceBusinessKey(antrag.vorgang()).count() == 0;
    }
}
