package de.beratungsfolge.prozesse.einspruch;

import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Elemente.ENDE_AUFGEHOBEN;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Elemente.ENDE_BESTEHT;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Elemente.ENDE_OHNE_WIRKUNG;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Elemente.WARTEN_AUF_RAT;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Verfahrensspiel;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.rechtsbehelfe.Hemmungen;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussart;
import de.beratungsfolge.regelwerk.pruefungen.Einspruch;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code einspruch}: its given cases, its ways, what it refuses. */
class EinspruchTest extends Buehnentest {

    private static final LocalDate BESCHLUSS = LocalDate.of(2021, 11, 16);
    private static final LocalDate RATSSITZUNG = LocalDate.of(2021, 12, 7);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Hemmungen hemmungen;
    @Autowired
    private Anliegenliste anliegenliste;
    @Autowired
    private Gremien gremien;

    @BeforeEach
    void ausschuss() {
        verfahren.ausschussVonFuenfzehn();
    }

    static Stream<GegebenerFall> faelle() {
        return GegebeneFaelle.von("einspruch");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derFallWirdImVorgangErreicht(GegebenerFall fall) {
        Einspruch gegeben = (Einspruch) fall.gegeben();
        long punkt = verfahren.beschluss(Verfahrensspiel.FUENFZEHN, fall.stichtag(),
                gegeben.beschlussart() == Beschlussart.EMPFEHLUNG ? Beratungsaktion.VORBERATEND : Beratungsaktion.BESCHLIESSEND);
        String vorgang = aufnehmen(daten(punkt, fall.stichtag(), gegeben.mitglieder(), gegeben.buergermeister()));
        assertThat(fall.abweichungen(verfahren.letzterBefund(vorgang, "einspruch"))).isEmpty();
    }

    private long beschluss() {
        return verfahren.beschluss(Verfahrensspiel.FUENFZEHN, BESCHLUSS, Beratungsaktion.BESCHLIESSEND);
    }

    private static Map<String, Object> daten(long punkt, LocalDate am, int mitglieder, boolean vomBuergermeister) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("punkt", punkt);
        daten.put("eingangAm", am);
        daten.put("vomBuergermeister", vomBuergermeister);
        daten.put("mitglieder", mitglieder);
        daten.put("fristBis", BESCHLUSS.plusDays(8));
        daten.put("fristQuelle", "Geschäftsordnung § 30");
        return daten;
    }

    private String aufnehmen(Map<String, Object> daten) {
        return aufgaben.starten(EinspruchProzess.SCHLUESSEL, "sitzungsdienst", Map.of("daten", daten));
    }

    private void feststellen(String vorgang, String ergebnis, String begruendung) {
        aufgaben.erledigen(vorgang, FESTSTELLEN, "weltgen", Map.of("festgestellt", ergebnis, "begruendung", begruendung));
    }

    private ProcessInstance weg(String vorgang) {
        return pfade.instanz(vorgang, EinspruchProzess.SCHLUESSEL);
    }

    @Test
    void gibtDerRatDemEinspruchStattSoFaelltDerBeschluss() {
        long punkt = beschluss();
        String vorgang = aufnehmen(daten(punkt, BESCHLUSS.plusDays(3), 3, false));
        ProcessInstance weg = weg(vorgang);
        pfade.von(weg).isWaitingAtExactly(FESTSTELLEN).task().isAssignedTo("weltgen");
        assertThat(hemmungen.gehemmt(punkt)).contains("Der Beschluss vom 16.11.2021 ist seit dem 19.11.2021 gehemmt: Einspruch "
                + "(§ 57 Abs. 4 Satz 2 GO NRW), Vorgang " + vorgang + ". Ob das zulässig ist, ist noch nicht festgestellt.");
        feststellen(vorgang, "HEMMT", "");

        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_RAT);
        Anliegen anliegen = verfahren.anliegen(vorgang);
        assertThat(anliegen.art()).isEqualTo(Punktart.EINSPRUCH);
        assertThat(anliegen.gremiumId()).isEqualTo(gremien.gremium("Rat").orElseThrow().id());
        assertThat(anliegen.titel()).isEqualTo("Einspruch gegen „Bänke am Markt“ (Ausschuss von fünfzehn, 16.11.2021): "
                + "Dem Einspruch wird stattgegeben, der Beschluss ist aufgehoben");
        verfahren.behandeln(vorgang, RATSSITZUNG, Beratungsergebnis.VERTAGT);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_RAT);
        assertThat(hemmungen.gehemmt(punkt)).isPresent();
        verfahren.behandeln(vorgang, RATSSITZUNG.plusDays(7), Beratungsergebnis.BESCHLOSSEN);

        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        assertThat(hemmungen.aufgehoben(punkt)).contains("Der Beschluss vom 16.11.2021 ist seit dem 14.12.2021 aufgehoben: "
                + "Einspruch (§ 57 Abs. 4 Satz 2 GO NRW), Vorgang " + vorgang + ".");
        assertThat(verfahren.schritte(verfahren.papier(punkt))).contains("Einspruch erledigt: der Beschluss ist aufgehoben");
        pfade.von(weg).isEnded().hasPassed(ENDE_AUFGEHOBEN).hasNotPassed(ENDE_BESTEHT, ENDE_OHNE_WIRKUNG);
    }

    @Test
    void gibtDerRatNichtStattSoBestehtDerBeschluss() {
        long punkt = beschluss();
        String vorgang = aufnehmen(daten(punkt, BESCHLUSS, 0, true));
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "HEMMT", "");
        verfahren.behandeln(vorgang, RATSSITZUNG, Beratungsergebnis.ABGELEHNT);
        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        assertThat(hemmungen.aufgehoben(punkt)).isEmpty();
        pfade.von(weg).isEnded().hasPassed(ENDE_BESTEHT).hasNotPassed(ENDE_AUFGEHOBEN);
    }

    @Test
    void zuWenigeMitgliederHemmenNicht() {
        long punkt = beschluss();
        String vorgang = aufnehmen(daten(punkt, BESCHLUSS, 2, false));
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "WIRKUNGSLOS", "");
        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
        assertThat(anliegenliste.vonVorgang(vorgang)).isEmpty();
        pfade.von(weg).isEnded().hasPassed(ENDE_OHNE_WIRKUNG).hasNotPassed(WARTEN_AUF_RAT);
    }

    @Test
    void gegenEinenBeschlussDesRatesIstKeinEinspruchVorgesehen() {
        long punkt = verfahren.beschluss("Rat", RATSSITZUNG, Beratungsaktion.BESCHLIESSEND);
        Map<String, Object> daten = daten(punkt, RATSSITZUNG, 10, false);
        daten.put("fristBis", RATSSITZUNG.plusDays(8));
        String vorgang = aufnehmen(daten);
        assertThat(verfahren.letzterBefund(vorgang, "einspruch").ergebnis()).isEqualTo("NICHT_ANWENDBAR");
        aufgaben.erledigen(vorgang, FESTSTELLEN, "haarmann", Map.of("festgestellt", "NICHT_ANWENDBAR", "begruendung", ""));
        assertThat(hemmungen.gehemmt(punkt)).isEmpty();
    }

    @Test
    void werDenVerspaetetenEinspruchWirkungslosNenntSagtWarum() {
        String vorgang = aufnehmen(daten(beschluss(), BESCHLUSS.plusDays(9), 3, false));
        bestand.lehntAb(() -> feststellen(vorgang, "WIRKUNGSLOS", ""),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        feststellen(vorgang, "WIRKUNGSLOS", "Die Frist der Geschäftsordnung war vorbei.");
        assertThat(verfahren.letzteFeststellung(vorgang).get("abweichung").asBoolean()).isTrue();
    }

    @Test
    void wasFehltOderSichWidersprichtWirdAbgelehnt() {
        long punkt = beschluss();
        bestand.lehntAb(() -> aufnehmen(new HashMap<>()), "Beschluss: bitte angeben. Eingegangen am: bitte angeben. "
                + "Zahl der Mitglieder: Ohne den Bürgermeister muss mindestens ein Mitglied den Einspruch eingelegt haben. "
                + "Letzter Tag der Frist: bitte angeben. Quelle der Frist: bitte angeben.");
        bestand.lehntAb(() -> aufnehmen(daten(punkt, BESCHLUSS, 16, false)),
                "Zahl der Mitglieder: mehr, als das Gremium stimmberechtigte Mitglieder hat (15).");
        bestand.lehntAb(() -> aufnehmen(daten(punkt, BESCHLUSS.minusDays(1), 3, false)),
                "Eingegangen am: liegt vor dem Beschluss (16.11.2021).");
        Map<String, Object> fristDavor = daten(punkt, BESCHLUSS, 3, false);
        fristDavor.put("fristBis", BESCHLUSS.minusDays(1));
        bestand.lehntAb(() -> aufnehmen(fristDavor), "Letzter Tag der Frist: liegt vor dem Beschluss (16.11.2021).");
        String vorgang = aufnehmen(daten(punkt, BESCHLUSS, 3, false));
        bestand.lehntAb(() -> aufnehmen(daten(punkt, BESCHLUSS, 4, false)),
                "Beschluss: Gegen ihn läuft schon der Vorgang " + vorgang + ".");
    }
}
