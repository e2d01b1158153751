package de.beratungsfolge.prozesse.beiratsaufloesung;

import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Elemente.AKTEN;
import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Elemente.BEENDEN;
import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Elemente.SCHLUSSPRUEFUNG;
import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Elemente.UEBERGABE;
import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Elemente.VERMOEGEN;
import static de.beratungsfolge.prozesse.beiratsaufloesung.BeiratsaufloesungProzess.Elemente.ZWECKBINDUNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.beiratsaufloesung.Abgehakt;
import de.beratungsfolge.beiratsaufloesung.Aufloesungsakte;
import de.beratungsfolge.beiratsaufloesung.Aufloesungspunkt;
import de.beratungsfolge.beiratsaufloesung.Aufloesungsstand;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.EigenerBeirat;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.kassenpruefung.Kassenspiel;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process {@code beiratsaufloesung}: the list from the council's resolution to the end of the body, and what it refuses. */
class BeiratsaufloesungTest extends Buehnentest {

    private static final LocalDate HEUTE = LocalDate.now(Datum.ZONE);
    private static final LocalDate BESCHLUSS = HEUTE.minusDays(30);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Aufloesungsakte akte;
    @Autowired
    private Gremien gremien;
    @Autowired
    private JdbcClient datenbank;
    private EigenerBeirat beirat;
    private String vorgang;
    private ProcessInstance weg;

    @BeforeEach
    void beirat() {
        beirat = new EigenerBeirat(buehne, datenbank);
    }

    @AfterEach
    void schliessen() {
        beirat.close();
    }

    private static Map<String, Object> eroeffnung() {
        return new HashMap<>(daten("grund", "AUFLOESUNG", "beschlussAm", BESCHLUSS, "drucksache", "17/999"));
    }

    private String starten(Map<String, Object> daten) {
        return aufgaben.starten(BeiratsaufloesungProzess.SCHLUESSEL, "sitzungsdienst", Map.of("daten", daten));
    }

    private void eroeffnen() {
        vorgang = starten(eroeffnung());
        weg = pfade.instanz(vorgang, BeiratsaufloesungProzess.SCHLUESSEL);
    }

    private long id() {
        return Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
    }

    private void tun(String aufgabe, Object... angaben) {
        String wer = aufgabe.equals(UEBERGABE) || aufgabe.equals(ZWECKBINDUNG) ? "kaemmerei" : "sitzungsdienst";
        aufgaben.erledigen(vorgang, aufgabe, wer, Map.of("daten", daten(angaben)));
    }

    private void erledigt(String aufgabe, Object... angaben) {
        Map<String, Object> alle = new HashMap<>(daten("erledigt", true, "am", HEUTE));
        alle.putAll(daten(angaben));
        tun(aufgabe, alle.entrySet().stream().flatMap(eine -> Stream.of(eine.getKey(), eine.getValue())).toArray());
    }

    private void entfaellt(String aufgabe) {
        tun(aufgabe, "erledigt", false, "bemerkung", "Es gibt nichts.");
    }

    private long kassenpruefung(LocalDate am) {
        return Kassenspiel.beginnen(aufgaben, am.getYear(), "ZWISCHEN", null).benennen().pruefen(am).aufPapier(am).aufPapier(am)
                .feststellen("FRISTGERECHT", "").id();
    }

    @Test
    void jederPunktWirdAbgezeichnetDannIstDerBeiratZuEnde() {
        long pruefung = kassenpruefung(HEUTE.minusDays(5));
        eroeffnen();
        pfade.von(weg).isWaitingAtExactly(VERMOEGEN);
        erledigt(VERMOEGEN, "betrag", "1234,50", "konten", "Girokonto 1.200,00 Euro, Barkasse 34,50 Euro");
        pfade.von(weg).isWaitingAtExactly(SCHLUSSPRUEFUNG, AKTEN);
        erledigt(SCHLUSSPRUEFUNG, "kassenpruefungId", pruefung);
        erledigt(UEBERGABE, "betrag", "1234,50");
        pfade.von(weg).isWaitingAtExactly(ZWECKBINDUNG, AKTEN);
        erledigt(ZWECKBINDUNG, "zweck", "GEMEINNUETZIG", "bemerkung", "Seniorenarbeit der Stadt");
        erledigt(AKTEN, "bemerkung", "Archiv, Bestand SB 1 bis 14");
        pfade.von(weg).isWaitingAtExactly(BEENDEN);
        erledigt(BEENDEN, "letzterTag", HEUTE);
        pfade.von(weg).isEnded().hasPassed(ENDE);
        assertThat(akte.aufloesung(id()).stand()).isEqualTo(Aufloesungsstand.ABGESCHLOSSEN);
        assertThat(akte.aufloesung(id()).vermoegenCent()).isEqualTo(123_450L);
        assertThat(akte.aufloesung(id()).kassenpruefungId()).isEqualTo(pruefung);
        assertThat(akte.punkte(id())).extracting(Abgehakt::punkt).containsExactlyInAnyOrder(Aufloesungspunkt.values());
        assertThat(akte.punkte(id())).allMatch(Abgehakt::erledigt).extracting(Abgehakt::gezeichnet).doesNotContainNull();
        assertThat(verfahren.schritte(vorgang)).startsWith("Auflösung eröffnet", "Vermögen festgestellt")
                .endsWith("Gremium in den Stammdaten beendet", "Auflösung abgeschlossen");
        assertThat(gremien.gremium(beirat.gremium().id()).bis()).isEqualTo(HEUTE);
        assertThat(gremien.mitglieder(beirat.gremium().id(), HEUTE.plusDays(1))).isEmpty();
        bestand.lehntAb(() -> aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", Map.of("gremium",
                beirat.gremium().kuerzel(), "nummer", 9, "datum", HEUTE.plusDays(1), "beginn", "17:00", "ort", "Rathaus")),
                "Datum: An diesem Tag besteht das Gremium „" + beirat.gremium().name() + "“ nicht.");
    }

    @Test
    void wasEntfaelltHatEinenGrundUndOhneEndeBleibtDerBeirat() {
        eroeffnen();
        bestand.lehntAb(() -> tun(VERMOEGEN, "erledigt", null), "Ergebnis: bitte angeben.");
        bestand.lehntAb(() -> tun(VERMOEGEN, "erledigt", false, "bemerkung", " "), "Warum es entfällt: bitte angeben.");
        entfaellt(VERMOEGEN);
        entfaellt(SCHLUSSPRUEFUNG);
        entfaellt(UEBERGABE);
        entfaellt(ZWECKBINDUNG);
        entfaellt(AKTEN);
        entfaellt(BEENDEN);
        pfade.von(weg).isEnded().hasPassed(ENDE);
        assertThat(akte.punkte(id())).noneMatch(Abgehakt::erledigt).extracting(Abgehakt::bemerkung).containsOnly("Es gibt nichts.");
        assertThat(gremien.gremium(beirat.gremium().id()).bis()).isNull();
        assertThat(verfahren.schritte(vorgang)).contains("Vermögen festgestellt: entfällt");
        eroeffnen();
        pfade.von(weg).isWaitingAtExactly(VERMOEGEN);
    }

    @Test
    void jederPunktVerlangtSeineAngaben() {
        long davor = kassenpruefung(BESCHLUSS.minusDays(3));
        eroeffnen();
        bestand.lehntAb(() -> tun(VERMOEGEN, "erledigt", true), "Erledigt am: bitte angeben.");
        bestand.lehntAb(() -> tun(VERMOEGEN, "erledigt", true, "am", HEUTE.plusDays(1)), "Erledigt am: liegt in der Zukunft.");
        bestand.lehntAb(() -> erledigt(VERMOEGEN), "Vermögen: bitte angeben. Konten und Barkasse: bitte angeben.");
        bestand.lehntAb(() -> erledigt(VERMOEGEN, "betrag", "viel", "konten", "x"),
                "Vermögen: „viel“ ist kein Betrag; bitte wie 1234,50.");
        bestand.lehntAb(() -> erledigt(VERMOEGEN, "betrag", "-1", "konten", "x"), "Vermögen: darf nicht kleiner als 0 sein.");
        erledigt(VERMOEGEN, "betrag", "100", "konten", "Girokonto");
        bestand.lehntAb(() -> erledigt(SCHLUSSPRUEFUNG), "Kassenprüfung: bitte eine wählen, die festgestellt ist.");
        bestand.lehntAb(() -> erledigt(SCHLUSSPRUEFUNG, "kassenpruefungId", davor), "Bemerkung: Die Kasse ist am "
                + Datum.deutsch(BESCHLUSS.minusDays(3)) + " geprüft, vor dem Ratsbeschluss (" + Datum.deutsch(BESCHLUSS)
                + "); bitte sagen, warum das genügt.");
        erledigt(SCHLUSSPRUEFUNG, "kassenpruefungId", davor, "bemerkung", "Seither gab es keine Buchung.");
        bestand.lehntAb(() -> erledigt(UEBERGABE), "Betrag: bitte angeben.");
        bestand.lehntAb(() -> erledigt(UEBERGABE, "betrag", "90", "am", BESCHLUSS.minusDays(1)), "Erledigt am: liegt vor dem "
                + "Ratsbeschluss (" + Datum.deutsch(BESCHLUSS) + "). Bemerkung: Festgestellt waren 100,00 Euro, übergeben sind "
                + "90,00 Euro; bitte sagen, warum.");
        erledigt(UEBERGABE, "betrag", "90", "bemerkung", "10 Euro Kontogebühren.");
        bestand.lehntAb(() -> erledigt(ZWECKBINDUNG), "Zweck: bitte angeben.");
        bestand.lehntAb(() -> erledigt(ZWECKBINDUNG, "zweck", "KIRCHLICH"), "Bemerkung: Kirchliche Zwecke nennt § 13 GeschO-SB, "
                + "§ 1 aber nicht; bitte sagen, warum sie es sein sollen.");
        erledigt(ZWECKBINDUNG, "zweck", "KIRCHLICH", "bemerkung", "Besuchsdienst der Gemeinde.");
        bestand.lehntAb(() -> erledigt(AKTEN, "am", BESCHLUSS.minusDays(1)), "Erledigt am: liegt vor dem Ratsbeschluss ("
                + Datum.deutsch(BESCHLUSS) + ").");
        assertThat(akte.aufloesung(id()).uebergebenCent()).isEqualTo(9_000L);
        assertThatThrownBy(() -> akte.abschliessen(id(), "sitzungsdienst")).hasMessage("In " + vorgang + " sind erst 4 Punkte abgehakt.");
    }

    @Test
    void eineGeplanteSitzungHaeltDasEndeAuf() {
        Sitzungsspiel sitzung = buehne.sitzungAm(HEUTE.plusDays(20), beirat.gremium().kuerzel());
        eroeffnen();
        entfaellt(VERMOEGEN);
        entfaellt(SCHLUSSPRUEFUNG);
        entfaellt(UEBERGABE);
        entfaellt(ZWECKBINDUNG);
        entfaellt(AKTEN);
        bestand.lehntAb(() -> erledigt(BEENDEN), "Letzter Tag: bitte angeben.");
        bestand.lehntAb(() -> erledigt(BEENDEN, "letzterTag", BESCHLUSS.minusDays(1)), "Letzter Tag: liegt vor dem Ratsbeschluss ("
                + Datum.deutsch(BESCHLUSS) + "). Letzter Tag: danach ist noch geplant: " + sitzung.kennung()
                + ". Bitte zuerst absagen.");
        bestand.lehntAb(() -> erledigt(BEENDEN, "letzterTag", HEUTE), "Letzter Tag: danach ist noch geplant: " + sitzung.kennung()
                + ". Bitte zuerst absagen.");
        erledigt(BEENDEN, "letzterTag", HEUTE.plusDays(20));
        pfade.von(weg).isEnded();
        assertThat(gremien.gremium(beirat.gremium().id()).bis()).isEqualTo(HEUTE.plusDays(20));
    }

    @Test
    void istDasGremiumSchonBeendetSoGenuegtDasAbzeichnen() {
        eroeffnen();
        datenbank.sql("update gremium set bis = :bis where id = :id").param("bis", HEUTE).param("id", beirat.gremium().id()).update();
        entfaellt(VERMOEGEN);
        entfaellt(SCHLUSSPRUEFUNG);
        entfaellt(UEBERGABE);
        entfaellt(ZWECKBINDUNG);
        entfaellt(AKTEN);
        erledigt(BEENDEN, "letzterTag", HEUTE);
        pfade.von(weg).isEnded();
    }

    @Test
    void wasBeimEroeffnenFehltWirdBeimNamenGenannt() {
        bestand.lehntAb(() -> starten(Map.of()), "Grund: bitte angeben. Ratsbeschluss vom: bitte angeben. Drucksache: bitte angeben.");
        Map<String, Object> zweck = eroeffnung();
        zweck.put("grund", "ZWECKWEGFALL");
        zweck.put("beschlussAm", HEUTE.plusDays(2));
        bestand.lehntAb(() -> starten(zweck), "Erläuterung: bitte sagen, welcher Zweck weggefallen ist. "
                + "Ratsbeschluss vom: liegt in der Zukunft.");
        Map<String, Object> frueh = eroeffnung();
        frueh.put("beschlussAm", LocalDate.of(2021, 6, 24));
        bestand.lehntAb(() -> starten(frueh), "Ratsbeschluss vom: die Geschäftsordnung gilt erst seit dem 25.06.2021.");
        eroeffnen();
        bestand.lehntAb(() -> starten(eroeffnung()), "Seniorenbeirat: Seine Auflösung läuft schon.");
    }
}
