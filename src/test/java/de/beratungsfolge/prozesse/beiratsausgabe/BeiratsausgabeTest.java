package de.beratungsfolge.prozesse.beiratsausgabe;

import static de.beratungsfolge.prozesse.beiratsausgabe.BeiratsausgabeProzess.Elemente.ENDE_GEBUCHT;
import static de.beratungsfolge.prozesse.beiratsausgabe.BeiratsausgabeProzess.Elemente.ENDE_UNZULAESSIG;
import static de.beratungsfolge.prozesse.beiratsausgabe.BeiratsausgabeProzess.Elemente.FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratskasse.Buchung;
import de.beratungsfolge.beiratskasse.Buchungsstand;
import de.beratungsfolge.beiratskasse.Kassenbuch;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.pruefungen.BeiratMittel;
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

/** The process {@code beiratsausgabe}: its given cases, its ways, what it refuses. */
class BeiratsausgabeTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(2021, 11, 16);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Kassenbuch buch;
    private Gremium beirat;

    @BeforeEach
    void beirat() {
        beirat = Beiratsbau.bestand(buehne);
    }

    static Stream<GegebenerFall> faelle() {
        return GegebeneFaelle.von("beirat-mittel");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derFallWirdImVorgangErreicht(GegebenerFall fall) {
        BeiratMittel gegeben = (BeiratMittel) fall.gegeben();
        Map<String, Object> daten = ausgabe("80,00");
        daten.put("gezahltAm", fall.stichtag());
        daten.put("zweckart", gegeben.zweck().name());
        daten.put("empfaenger", gegeben.empfaenger().name());
        daten.put("auslagenersatz", gegeben.auslagenersatzMitBeleg());
        String vorgang = melden(daten);
        assertThat(fall.abweichungen(verfahren.letzterBefund(vorgang, "beirat-mittel"))).isEmpty();
    }

    private static Map<String, Object> ausgabe(String betrag) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("art", "AUSGABE");
        daten.put("gezahltAm", TAG);
        daten.put("betrag", betrag);
        daten.put("zweck", "Raummiete für den Seniorennachmittag");
        daten.put("gegenueber", "Bürgerhaus");
        daten.put("beleg", "Rechnung 17");
        daten.put("zweckart", "GESCHAEFTSORDNUNGSZWECK");
        daten.put("empfaenger", "DRITTER");
        return daten;
    }

    private String melden(Map<String, Object> daten) {
        return aufgaben.starten(BeiratsausgabeProzess.SCHLUESSEL, "sitzungsdienst", Map.of("daten", daten));
    }

    private void feststellen(String vorgang, String ergebnis, String begruendung) {
        aufgaben.erledigen(vorgang, FESTSTELLEN, "weltgen", Map.of("festgestellt", ergebnis, "begruendung", begruendung));
    }

    private Buchung gespeichert(String vorgang) {
        return buch.buchung(Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1)));
    }

    @Test
    void eineZulaessigeAusgabeWirdGebuchtUndStehtInDerListeDesJahres() {
        String vorgang = melden(ausgabe("1234,5"));
        ProcessInstance weg = pfade.instanz(vorgang, BeiratsausgabeProzess.SCHLUESSEL);
        pfade.von(weg).isWaitingAtExactly(FESTSTELLEN).task().hasCandidateGroup("vorsitz");
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Buchungsstand.ZU_PRUEFEN);
        feststellen(vorgang, "ZULAESSIG", "");
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Buchungsstand.GEBUCHT);
        assertThat(gespeichert(vorgang).betragCent()).isEqualTo(123450);
        assertThat(buch.des(beirat.id(), 2021).buchungen()).extracting(Buchung::vorgang).contains(vorgang);
        assertThat(buch.des(beirat.id(), 2020).buchungen()).extracting(Buchung::vorgang).doesNotContain(vorgang);
        pfade.von(weg).isEnded().hasPassed(ENDE_GEBUCHT).hasNotPassed(ENDE_UNZULAESSIG);
    }

    @Test
    void eineUnzulaessigeAusgabeBleibtInDerListeMitIhremMakel() {
        Map<String, Object> daten = ausgabe("50");
        daten.put("empfaenger", "MITGLIED");
        String vorgang = melden(daten);
        ProcessInstance weg = pfade.instanz(vorgang, BeiratsausgabeProzess.SCHLUESSEL);
        bestand.lehntAb(() -> feststellen(vorgang, "ZULAESSIG", " "),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        feststellen(vorgang, "UNZULAESSIG", "");
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Buchungsstand.UNZULAESSIG);
        assertThat(buch.des(beirat.id(), 2021).buchungen()).extracting(Buchung::vorgang).contains(vorgang);
        pfade.von(weg).isEnded().hasPassed(ENDE_UNZULAESSIG).hasNotPassed(ENDE_GEBUCHT);
    }

    @Test
    void eineAbweichungStehtMitBegruendungImProtokoll() {
        Map<String, Object> daten = ausgabe("50");
        daten.put("zweckart", "SONSTIGES");
        String vorgang = melden(daten);
        feststellen(vorgang, "ZULAESSIG", "Der Zweck steht in § 1.");
        assertThat(verfahren.letzteFeststellung(vorgang).get("begruendung").asText()).isEqualTo("Der Zweck steht in § 1.");
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Buchungsstand.GEBUCHT);
    }

    @Test
    void eineEinnahmeWirdOhneBefundGebucht() {
        Map<String, Object> daten = ausgabe("300");
        daten.put("art", "EINNAHME");
        String vorgang = melden(daten);
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Buchungsstand.GEBUCHT);
        assertThat(gespeichert(vorgang).befundId()).isNull();
        assertThat(pfade.instanz(vorgang, BeiratsausgabeProzess.SCHLUESSEL)).as("nothing is left to do").isNull();
    }

    @Test
    void wasFehltOderNichtSeinKannWirdBeimNamenGenannt() {
        bestand.lehntAb(() -> melden(new HashMap<>()), "Art: bitte angeben. Zweck: bitte angeben. Betrag: bitte angeben. "
                + "Gezahlt am: bitte angeben. Von wem oder an wen: bitte angeben.");
        Map<String, Object> ohneZiel = ausgabe("0");
        ohneZiel.put("zweckart", null);
        ohneZiel.put("empfaenger", null);
        ohneZiel.put("gezahltAm", LocalDate.now().plusDays(2));
        bestand.lehntAb(() -> melden(ohneZiel), "Betrag: muss mindestens 0,01 Euro sein. Gezahlt am: liegt in der Zukunft. "
                + "Wofür: bitte angeben. Empfänger: bitte angeben.");
        bestand.lehntAb(() -> melden(ausgabe("viel")), "Betrag: „viel“ ist kein Betrag; bitte wie 1234,50.");
        bestand.lehntAb(() -> melden(ausgabe("1,234")), "Betrag: „1,234“ ist kein Betrag; bitte wie 1234,50.");
        Map<String, Object> ersatz = ausgabe("10");
        ersatz.put("auslagenersatz", true);
        ersatz.put("beleg", null);
        bestand.lehntAb(() -> melden(ersatz),
                "Auslagenersatz: gibt es nur für ein Mitglied. Beleg: ohne Beleg ist es kein Auslagenersatz.");
    }
}
