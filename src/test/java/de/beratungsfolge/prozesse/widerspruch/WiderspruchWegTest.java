package de.beratungsfolge.prozesse.widerspruch;

import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.AUFSICHT_BERICHTEN;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.AUFSICHT_ENTSCHEIDUNG;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.ENDE_AUFGEHOBEN;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.ENDE_BESTEHT;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.ENDE_OHNE_WIRKUNG;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.ERGEBNIS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.SITZUNG_ANBERAUMEN;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Elemente.WARTEN_AUF_BEHANDLUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Faelligkeit;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways a Widerspruch or a Beanstandung can go, and what each of them must not do. */
class WiderspruchWegTest extends Widerspruchsspiel {

    private static final LocalDate NEUE_SITZUNG = LocalDate.of(2021, 12, 14);

    @Autowired
    private TaskService tasks;
    @Autowired
    private Anliegenliste anliegenliste;
    @Autowired
    private Gremien gremien;

    private ProcessInstance weg(String vorgang) {
        return pfade.instanz(vorgang, WiderspruchProzess.SCHLUESSEL);
    }

    private void ohneFrist(String vorgang) {
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(vorgang).singleResult().getDueDate()).isNull();
    }

    @Test
    void derBeschlussIstGehemmtBisDerRatDabeiBleibt() {
        long punkt = ratsbeschluss();
        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        String vorgang = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        ProcessInstance weg = weg(vorgang);
        pfade.von(weg).isWaitingAtExactly(FESTSTELLEN).task().hasCandidateGroup("buergermeister");
        String gehemmt = "Der Beschluss vom 07.12.2021 ist seit dem 10.12.2021 gehemmt: Widerspruch (§ 54 Abs. 1 GO NRW), Vorgang "
                + vorgang + ".";
        assertThat(hemmungen.gehemmt(punkt)).contains(gehemmt + " Ob das zulässig ist, ist noch nicht festgestellt.");

        feststellen(vorgang, "FRISTGERECHT", "");
        long papier = buehne.drucksache(verfahren.papier(punkt)).id();
        assertThat(hemmungen.gehemmt(punkt)).contains(gehemmt);
        assertThat(hemmungen.gehemmteDrucksache(papier)).contains(gehemmt);
        pfade.von(weg).isWaitingAtExactly(SITZUNG_ANBERAUMEN).task().hasCandidateGroup("sitzungsdienst")
                .hasDueDate(Faelligkeit.bis(LocalDate.of(2021, 12, 24)));
        Anliegen anliegen = verfahren.anliegen(vorgang);
        assertThat(anliegen.art()).isEqualTo(Punktart.WIDERSPRUCH);
        assertThat(anliegen.titel()).isEqualTo("Widerspruch gegen „Bänke am Markt“ (Stadtrat, 07.12.2021): Der Beschluss bleibt bestehen");
        assertThat(anliegen.fruehestens()).isEqualTo(LocalDate.of(2021, 12, 13));
        assertThat(anliegen.spaetestens()).isEqualTo(LocalDate.of(2021, 12, 24));

        anberaumen(vorgang, NEUE_SITZUNG, "");
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BEHANDLUNG);
        verfahren.behandeln(vorgang, NEUE_SITZUNG, Beratungsergebnis.BESCHLOSSEN);
        pfade.von(weg).isWaitingAtExactly(ERGEBNIS_FESTSTELLEN);
        assertThat(hemmungen.gehemmt(punkt)).isPresent();
        ergebnisFeststellen(vorgang, "FRISTGERECHT", "");

        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        assertThat(hemmungen.gehemmteDrucksache(papier)).isEmpty();
        assertThat(hemmungen.aufgehoben(punkt)).isEmpty();
        assertThat(hemmungen.aufgehobeneDrucksache(papier)).isEmpty();
        assertThat(verfahren.letzterBefund(vorgang, "widerspruch").werte()).containsEntry("entscheidet", "RAT");
        assertThat(verfahren.schritte(verfahren.sitzung(punkt))).contains(
                "TOP 1: Widerspruch eingelegt; die Ausführung ist gehemmt", "TOP 1: Widerspruch erledigt: der Beschluss besteht");
        assertThat(verfahren.schritte(verfahren.papier(punkt))).contains(
                "Widerspruch eingelegt; die Ausführung ist gehemmt", "Widerspruch erledigt: der Beschluss besteht");
        pfade.von(weg).isEnded().hasPassed(ENDE_BESTEHT).hasNotPassed(ENDE_AUFGEHOBEN, ENDE_OHNE_WIRKUNG, AUFSICHT_BERICHTEN);
        assertThat(pfade.variablen(weg)).doesNotContain("festgestellt", "begruendung", "sitzungAm", "daten");
    }

    @Test
    void findetDerBeschlussKeineMehrheitMehrSoIstErAufgehoben() {
        long punkt = ratsbeschluss();
        String vorgang = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "FRISTGERECHT", "");
        anberaumen(vorgang, NEUE_SITZUNG, "");
        verfahren.behandeln(vorgang, NEUE_SITZUNG, Beratungsergebnis.ABGELEHNT);
        ergebnisFeststellen(vorgang, "FRISTGERECHT", "");

        String satz = "Der Beschluss vom 07.12.2021 ist seit dem 14.12.2021 aufgehoben: Widerspruch (§ 54 Abs. 1 GO NRW), Vorgang "
                + vorgang + ".";
        assertThat(hemmungen.aufgehoben(punkt)).contains(satz);
        assertThat(hemmungen.aufgehobeneDrucksache(buehne.drucksache(verfahren.papier(punkt)).id())).contains(satz);
        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        pfade.von(weg).isEnded().hasPassed(ENDE_AUFGEHOBEN).hasNotPassed(ENDE_BESTEHT);
    }

    @Test
    void derVerspaeteteWiderspruchHemmtNichtMehrSobaldDasFeststeht() {
        long punkt = ratsbeschluss();
        String vorgang = einlegen(punkt, "WIDERSPRUCH", EINGELEGT.plusDays(1));
        ProcessInstance weg = weg(vorgang);
        assertThat(hemmungen.gehemmt(punkt)).isPresent();
        feststellen(vorgang, "VERSPAETET", "");

        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        assertThat(hemmungen.aufgehoben(punkt)).isEmpty();
        assertThat(anliegenliste.vonVorgang(vorgang)).isEmpty();
        pfade.von(weg).isEnded().hasPassed(ENDE_OHNE_WIRKUNG).hasNotPassed(SITZUNG_ANBERAUMEN);
    }

    @Test
    void werDenVerspaetetenGeltenLaesstSagtWarumUndDasStehtImProtokoll() {
        String vorgang = einlegen(ratsbeschluss(), "WIDERSPRUCH", EINGELEGT.plusDays(1));
        bestand.lehntAb(() -> feststellen(vorgang, "FRISTGERECHT", " "),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        feststellen(vorgang, "FRISTGERECHT", "Das Schreiben lag am Freitag im Nachtbriefkasten.");

        assertThat(verfahren.letzteFeststellung(vorgang).get("abweichung").asBoolean()).isTrue();
        assertThat(verfahren.letzteFeststellung(vorgang).get("begruendung").asText())
                .isEqualTo("Das Schreiben lag am Freitag im Nachtbriefkasten.");
        pfade.von(weg(vorgang)).isWaitingAtExactly(SITZUNG_ANBERAUMEN);
        ohneFrist(vorgang);
    }

    @Test
    void vertagtHeisstNochEinmalUndDerBeschlussBleibtGehemmt() {
        long punkt = ratsbeschluss();
        String vorgang = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "FRISTGERECHT", "");
        anberaumen(vorgang, NEUE_SITZUNG, "");
        verfahren.behandeln(vorgang, NEUE_SITZUNG, Beratungsergebnis.VERTAGT);

        pfade.von(weg).isWaitingAtExactly(SITZUNG_ANBERAUMEN).task().hasDueDate(Faelligkeit.bis(LocalDate.of(2021, 12, 24)));
        assertThat(hemmungen.gehemmt(punkt)).isPresent();
        assertThat(anliegenliste.wartende(gremien.gremium("Rat").orElseThrow().id(), NEUE_SITZUNG))
                .extracting(Anliegen::vorgang).contains(vorgang);
        verfahren.behandeln(vorgang, NEUE_SITZUNG.plusDays(7), Beratungsergebnis.BESCHLOSSEN);
        ergebnisFeststellen(vorgang, "FRISTGERECHT", "");
        pfade.von(weg).isEnded().hasPassed("behandelt_ohne_termin", ENDE_BESTEHT);
    }

    @Test
    void zurueckgenommenLaesstDenBeschlussBestehen() {
        long punkt = ratsbeschluss();
        String vorgang = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "FRISTGERECHT", "");
        anberaumen(vorgang, NEUE_SITZUNG, "");
        verfahren.behandeln(vorgang, NEUE_SITZUNG, Beratungsergebnis.ZURUECKGEZOGEN);
        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        pfade.von(weg).isEnded().hasPassed(ENDE_BESTEHT).hasNotPassed(ERGEBNIS_FESTSTELLEN);
    }

    @Test
    void bleibtDerRatNachDerBeanstandungDabeiSoEntscheidetDieAufsicht() {
        long punkt = ratsbeschluss();
        String vorgang = einlegen(punkt, "BEANSTANDUNG", EINGELEGT.plusDays(20));
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "FRISTGERECHT", "");
        pfade.von(weg).isWaitingAtExactly(SITZUNG_ANBERAUMEN);
        ohneFrist(vorgang);
        LocalDate januar = LocalDate.of(2022, 1, 25);
        anberaumen(vorgang, januar, "");
        verfahren.behandeln(vorgang, januar, Beratungsergebnis.BESCHLOSSEN);
        ergebnisFeststellen(vorgang, "FRISTGERECHT", "");
        pfade.von(weg).isWaitingAtExactly(AUFSICHT_BERICHTEN).task().hasCandidateGroup("buergermeister");
        bestand.lehntAb(() -> aufgaben.erledigen(vorgang, AUFSICHT_BERICHTEN, "haarmann",
                Map.of("berichtetAm", EINGELEGT)), "Berichtet am: liegt vor dem 30.12.2021.");
        aufgaben.erledigen(vorgang, AUFSICHT_BERICHTEN, "haarmann", Map.of("berichtetAm", januar.plusDays(1)));

        pfade.von(weg).isWaitingAtExactly(AUFSICHT_ENTSCHEIDUNG);
        assertThat(hemmungen.gehemmt(punkt)).as("the suspensive effect continues").isPresent();
        bestand.lehntAb(() -> aufgaben.erledigen(vorgang, AUFSICHT_ENTSCHEIDUNG, "haarmann",
                        Map.of("aufsicht", "AUFGEHOBEN", "entschiedenAm", januar, "aktenzeichen", "15-3 Rü")),
                "Entschieden am: liegt vor dem 26.01.2022.");
        aufgaben.erledigen(vorgang, AUFSICHT_ENTSCHEIDUNG, "haarmann",
                Map.of("aufsicht", "AUFGEHOBEN", "entschiedenAm", LocalDate.of(2022, 3, 1), "aktenzeichen", "15-3 Rü"));
        assertThat(hemmungen.aufgehoben(punkt)).contains("Der Beschluss vom 07.12.2021 ist seit dem 01.03.2022 aufgehoben: "
                + "Beanstandung (§ 54 Abs. 2 GO NRW), Vorgang " + vorgang + ".");
        pfade.von(weg).isEnded().hasPassed(ENDE_AUFGEHOBEN);
    }

    @Test
    void bleibtEinAusschussNachDerBeanstandungDabeiSoEntscheidetDerRat() {
        long punkt = verfahren.beschluss("SozA", BESCHLUSS, Beratungsaktion.BESCHLIESSEND);
        String vorgang = einlegen(punkt, "BEANSTANDUNG", EINGELEGT);
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "FRISTGERECHT", "");
        assertThat(verfahren.anliegen(vorgang).gremiumId()).isEqualTo(gremien.gremium("SozA").orElseThrow().id());
        anberaumen(vorgang, NEUE_SITZUNG, "");
        verfahren.behandeln(vorgang, NEUE_SITZUNG, Beratungsergebnis.BESCHLOSSEN);
        ergebnisFeststellen(vorgang, "FRISTGERECHT", "");

        Anliegen beimRat = verfahren.anliegen(vorgang);
        assertThat(beimRat.gremiumId()).isEqualTo(gremien.gremium("Rat").orElseThrow().id());
        assertThat(beimRat.titel()).endsWith("(Sozialausschuss, 07.12.2021): Der Beschluss des Ausschusses bleibt bestehen");
        assertThat(hemmungen.gehemmt(punkt)).isPresent();
        anberaumen(vorgang, NEUE_SITZUNG.plusDays(7), "");
        verfahren.behandeln(vorgang, NEUE_SITZUNG.plusDays(7), Beratungsergebnis.ABGELEHNT);
        assertThat(hemmungen.aufgehoben(punkt)).isPresent();
        pfade.von(weg).isEnded().hasPassed(ENDE_AUFGEHOBEN).hasNotPassed(AUFSICHT_BERICHTEN);
    }

    @Test
    void gegenDenBeschlussEinesAusschussesGibtEsKeinenWiderspruch() {
        long punkt = verfahren.beschluss("SozA", BESCHLUSS, Beratungsaktion.BESCHLIESSEND);
        String vorgang = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        ProcessInstance weg = weg(vorgang);
        assertThat(verfahren.letzterBefund(vorgang, "widerspruch").ergebnis()).isEqualTo("UNZULAESSIG");
        feststellen(vorgang, "UNZULAESSIG", "");
        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        pfade.von(weg).isEnded().hasPassed(ENDE_OHNE_WIRKUNG);
    }

    @Test
    void einWiderspruchGegenDieBestaetigungIstDerZweiteInDerselbenSache() {
        long punkt = ratsbeschluss();
        String erster = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        feststellen(erster, "FRISTGERECHT", "");
        long bestaetigung = verfahren.behandeln(erster, NEUE_SITZUNG, Beratungsergebnis.BESCHLOSSEN);
        ergebnisFeststellen(erster, "FRISTGERECHT", "");

        String zweiter = einlegen(bestaetigung, "WIDERSPRUCH", NEUE_SITZUNG);
        assertThat(verfahren.letzterBefund(zweiter, "widerspruch").ergebnis()).isEqualTo("UNZULAESSIG");
        String nochmal = einlegen(punkt, "WIDERSPRUCH", EINGELEGT);
        assertThat(verfahren.letzterBefund(nochmal, "widerspruch").ergebnis()).isEqualTo("UNZULAESSIG");
        String beanstandung = einlegen(bestaetigung, "BEANSTANDUNG", NEUE_SITZUNG);
        assertThat(verfahren.letzterBefund(beanstandung, "widerspruch").ergebnis()).isEqualTo("FRISTGERECHT");
    }
}
