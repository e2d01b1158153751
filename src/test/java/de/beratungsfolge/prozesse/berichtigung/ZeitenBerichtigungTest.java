package de.beratungsfolge.prozesse.berichtigung;

import static de.beratungsfolge.buehne.Buehne.SITZUNGSTAG;
import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Elemente.VERMERK_SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.berichtigung.BerichtigungProzess.Elemente.VERMERK_VORSITZ;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheiten;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheitsmeldung;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Anwesenheitsereignis;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Berichtigung;
import de.beratungsfolge.sitzungen.Berichtigungen;
import de.beratungsfolge.sitzungen.Berichtigungseingabe;
import de.beratungsfolge.sitzungen.Berichtigungsgegenstand;
import de.beratungsfolge.sitzungen.Ereignisart;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import de.beratungsfolge.sitzungen.Unterbrechungen;
import de.beratungsfolge.sitzungen.Unterbrechungsmeldung;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Corrections of arrivals, departures and interruptions, and who signs a Vermerk for somebody absent. */
class ZeitenBerichtigungTest extends Buehnentest {

    private static final LocalDate AM = SITZUNGSTAG.plusDays(2);
    private static final String GRUND = "Die Anwesenheitsliste sagt es anders.";

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Berichtigungen berichtigungen;
    @Autowired
    private Anwesenheiten anwesenheiten;
    @Autowired
    private Abstimmungen abstimmungen;
    @Autowired
    private Unterbrechungen unterbrechungen;
    @Autowired
    private Niederschriftwortlaut wortlaut;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Abwesenheiten abwesenheiten;
    @Autowired
    private Benutzer benutzer;

    @AfterEach
    void aufraeumen() {
        abwesenheiten.offene().forEach(eine -> abwesenheiten.aufheben(eine.id(), eine.person()));
    }

    @Test
    void vorDenUnterschriftenWirdEineAnkunftSofortBerichtigtUndDieRegelnLaufenNeu() {
        Sitzungsspiel sitzung = kalwaKommtZuTop2();
        berichtigen(sitzung, Berichtigungseingabe.zeit(eintrag(sitzung), kommt("17:05", sitzung.punkt(1).id()), GRUND, AM));
        assertThat(berichtigungen.von(sitzung.sitzung().id())).singleElement().satisfies(eine -> {
            assertThat(eine.satz()).isEqualTo("Ulrike Kalwa kommt (17:05 Uhr), ab TOP 1 statt Ulrike Kalwa kommt (17:20 Uhr), ab TOP 2.");
            assertThat(eine.vorher()).contains("17:20");
            assertThat(eine.nachher()).contains("17:05");
        });
        assertThat(abstimmungen.abstimmung(sitzung.punkt(1).id()).orElseThrow().ja()).as("derived again").isEqualTo(16);
        assertThat(protokoll.vorgang(sitzung.kennung()).stream().map(Eintrag::schritt))
                .contains("TOP 1: Abstimmung nach Berichtigung ausgewertet", "TOP 1: Beschlussfähigkeit nach Berichtigung geprüft");
        sitzung.fertigen().schriftfuehrungUnterschreibt();
        assertThat(wortlaut.fassungen(sitzung.sitzung().id()).get(0).text()).contains("Kalwa, Ulrike (ab 17:05 Uhr, ab TOP 1)");
    }

    @Test
    void vergessenesWirdNachgetragenUndFalschesGestrichen() {
        Sitzungsspiel sitzung = kalwaKommtZuTop2();
        berichtigen(sitzung, Berichtigungseingabe.zeit(null, new Anwesenheitsmeldung(Ereignisart.WEGGANG, person("Kleinherne"), null, null,
                LocalTime.of(17, 50), null, null), GRUND, AM));
        berichtigen(sitzung, Berichtigungseingabe.streichen(eintrag(sitzung), GRUND, AM));
        assertThat(berichtigungen.von(sitzung.sitzung().id())).extracting(Berichtigung::satz).containsExactly(
                "Nachgetragen: Uwe Kleinherne geht (17:50 Uhr), nach dem letzten Punkt.",
                "Gestrichen: Ulrike Kalwa kommt (17:20 Uhr), ab TOP 2.");
        assertThat(abstimmungen.abstimmung(sitzung.punkt(2).id()).orElseThrow().ja()).isEqualTo(15);
    }

    @Test
    void wasNichtStimmenKannWirdAbgelehnt() {
        Sitzungsspiel sitzung = kalwaKommtZuTop2();
        long eintrag = eintrag(sitzung);
        long punkt = sitzung.punkt(2).id();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        lehntAb(spiel, Berichtigungseingabe.zeit(eintrag, kommt("17:20", punkt), GRUND, AM),
                "Neue Angabe: Sie ist dieselbe wie die festgehaltene.");
        lehntAb(spiel, Berichtigungseingabe.zeit(eintrag, kommt("16:50", punkt), GRUND, AM),
                "Ankunft oder Weggang, Uhrzeit: liegt vor dem Beginn (17:00 Uhr).");
        lehntAb(spiel, Berichtigungseingabe.zeit(eintrag, kommt("18:01", punkt), GRUND, AM),
                "Ankunft oder Weggang, Uhrzeit: liegt nach dem Ende der Sitzung (18:00 Uhr).");
        lehntAb(spiel, Berichtigungseingabe.zeit(null, kommt("17:30", punkt), GRUND, AM),
                "Ankunft oder Weggang: Ulrike Kalwa sitzt da schon am Tisch.");
        lehntAb(spiel, Berichtigungseingabe.zeit(-1L, kommt("17:30", punkt), GRUND, AM),
                "Ankunft oder Weggang: Dieser Eintrag ist nicht oder nicht mehr verzeichnet.");
        lehntAb(spiel, Berichtigungseingabe.zeit(eintrag, null, GRUND, AM), "Ankunft oder Weggang: bitte angeben.");
        lehntAb(spiel, Berichtigungseingabe.anwesenheit(person("Kalwa"), Anwesenheitsstatus.ANWESEND, null, GRUND, AM),
                "Anwesenheit: Das passt nicht zum Eintrag „Ulrike Kalwa kommt (17:20 Uhr)“.");
    }

    @Test
    void werNamentlichGestimmtHatKannNichtSpaeterGekommenSein() {
        Sitzungsspiel sitzung = zweiPapiere().eroeffnen(15).annehmen();
        sitzung.vorkommnis(kommt("17:20", sitzung.punkt(2).id()));
        sitzung.beraten(Map.of("verlauf", "Es wird beraten.", "ausgang", "ABSTIMMEN", "begruendung", "", "antraegeNamentlich", 4,
                "schwelleNamentlich", 4)).abstimmen(Stimmen.namentlich(buehne.mitglieder("SozA").subList(0, 16).stream()
                .collect(Collectors.toMap(Mitglied::personId, einer -> Stimme.JA)))).ergebnis("ANGENOMMEN").schliessen();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        lehntAb(spiel, Berichtigungseingabe.streichen(eintrag(sitzung), GRUND, AM),
                "Anwesenheit: Ulrike Kalwa hat bei TOP 2 namentlich abgestimmt und war also da.");
        lehntAb(spiel, Berichtigungseingabe.zeit(eintrag(sitzung), kommt("17:50", null), GRUND, AM),
                "Anwesenheit: Ulrike Kalwa hat bei TOP 2 namentlich abgestimmt und war also da.");
    }

    @Test
    void mehrStimmenAlsAnwesendeKannEsNichtGeben() {
        Sitzungsspiel sitzung = zweiPapiere().eroeffnen(15).annehmen();
        sitzung.vorkommnis(kommt("17:20", sitzung.punkt(2).id()));
        sitzung.beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(10, 6, 0)).ergebnis("ANGENOMMEN").schliessen();
        lehntAb(new Berichtigungsspiel(aufgaben, sitzung, "sommer"), Berichtigungseingabe.streichen(eintrag(sitzung), GRUND, AM),
                "Anwesenheit: Bei TOP 2 sind 16 Stimmen festgehalten, danach wären nur 15 stimmberechtigt anwesend. Bitte zuerst "
                        + "die Stimmen berichtigen.");
    }

    @Test
    void nachDenUnterschriftenNurDurchVermerkUndDieUnterschriebeneFassungBleibt() {
        Sitzungsspiel sitzung = kalwaKommtZuTop2().niederschrift();
        String unterschrieben = wortlaut.fassungen(sitzung.sitzung().id()).get(0).text();
        Berichtigungsspiel spiel = berichtigen(sitzung, Berichtigungseingabe.zeit(eintrag(sitzung), kommt("17:25", sitzung.punkt(2).id()),
                GRUND, AM));
        assertThat(zeit(sitzung)).as("unsigned, nothing changes").isEqualTo(LocalTime.of(17, 20));
        spiel.schriftfuehrung("UNTERSCHREIBEN", "").vorsitz("UNTERSCHREIBEN", "");
        assertThat(zeit(sitzung)).isEqualTo(LocalTime.of(17, 25));
        assertThat(wortlaut.fassungen(sitzung.sitzung().id())).singleElement().extracting("text").isEqualTo(unterschrieben);
        assertThat(berichtigungen.vermerke(sitzung.sitzung().id()).get(0)).contains("Ulrike Kalwa kommt (17:25 Uhr), ab TOP 2 statt "
                + "Ulrike Kalwa kommt (17:20 Uhr), ab TOP 2.");
    }

    @Test
    void eineUnterbrechungWirdNachgetragenBerichtigtUndGestrichen() {
        Sitzungsspiel sitzung = kalwaKommtZuTop2();
        berichtigen(sitzung, Berichtigungseingabe.unterbrechung(unterbrechung(null, "17:30", "17:40"), GRUND, AM));
        long id = unterbrechungen.von(sitzung.sitzung().id()).get(0).id();
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        lehntAb(spiel, Berichtigungseingabe.unterbrechung(unterbrechung(id, "17:30", "17:40"), GRUND, AM),
                "Neue Angabe: Sie ist dieselbe wie die festgehaltene.");
        lehntAb(spiel, Berichtigungseingabe.unterbrechung(unterbrechung(id, "17:30", null), GRUND, AM),
                "Unterbrechung, Bis: bitte angeben; die Sitzung ist geschlossen.");
        lehntAb(spiel, Berichtigungseingabe.unterbrechung(unterbrechung(id, "17:30", "18:30"), GRUND, AM),
                "Unterbrechung, Bis: liegt nach dem Ende der Sitzung (18:00 Uhr).");
        spiel.angaben("sommer", Berichtigungseingabe.unterbrechung(unterbrechung(id, "17:30", "17:45"), GRUND, AM));
        berichtigen(sitzung, Berichtigungseingabe.unterbrechung(new Unterbrechungsmeldung(id, null, null, null, null, true), GRUND, AM));
        assertThat(berichtigungen.von(sitzung.sitzung().id())).extracting(Berichtigung::satz).containsExactly(
                "Nachgetragen: Unterbrochen von 17:30 Uhr bis 17:40 Uhr: Lüften.",
                "Unterbrochen von 17:30 Uhr bis 17:45 Uhr: Lüften statt Unterbrochen von 17:30 Uhr bis 17:40 Uhr: Lüften.",
                "Gestrichen: Unterbrochen von 17:30 Uhr bis 17:45 Uhr: Lüften.");
        assertThat(unterbrechungen.von(sitzung.sitzung().id())).isEmpty();
    }

    @Test
    void eineVertretungAusserDerReiheWirdNurMitGrundNachgetragen() {
        Sitzungsspiel sitzung = zweiPapiere().eroeffnen(15).annehmen().annehmen().schliessen();
        long wagner = vertreter("Wagner");
        berichtigen(sitzung, Berichtigungseingabe.anwesenheit(person("Rieser"), Anwesenheitsstatus.ENTSCHULDIGT, null, GRUND, AM));
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sommer");
        lehntAb(spiel, Berichtigungseingabe.anwesenheit(wagner, Anwesenheitsstatus.ANWESEND, person("Rieser"), GRUND, AM),
                "Ralf Rieser: Vor Ursula Wagner (Rang 2) ist Elke Kleinschmidt (Rang 1) an der Reihe. Wer davon abweicht, gibt bitte "
                        + "den Grund an.");
        spiel.angaben("sommer", new Berichtigungseingabe(Berichtigungsgegenstand.ANWESENHEIT, wagner,
                Anwesenheitsstatus.ANWESEND, person("Rieser"), null, null, null, null, null, null, null, null, null, null, GRUND, AM,
                "Rang 1 verhindert", null, null, null, null));
        assertThat(anwesenheiten.liste(sitzung.sitzung().id())).filteredOn(zeile -> zeile.personId() == wagner).singleElement()
                .extracting("reihenfolgeGrund").isEqualTo("Rang 1 verhindert");
        berichtigen(sitzung, Berichtigungseingabe.anwesenheit(person("Kalwa"), Anwesenheitsstatus.FEHLT, null, GRUND, AM));
    }

    @Test
    void denVermerkUnterschreibtDieVertretungNurMitErlaubnisUndMitIV() {
        benutzer.anlegen("anderervorsitz", "Anderer", "Vorsitz", "anderervorsitz", Rolle.VORSITZ);
        Sitzungsspiel sitzung = kalwaKommtZuTop2().niederschrift();
        Berichtigungsspiel spiel = berichtigen(sitzung, Berichtigungseingabe.zeit(eintrag(sitzung), kommt("17:25", sitzung.punkt(2).id()),
                GRUND, AM)).schriftfuehrung("UNTERSCHREIBEN", "");
        assertThat(aufgaben.offene(spiel.vorgang(), VERMERK_VORSITZ, "anderervorsitz")).isEmpty();
        vertritt(false);
        assertThat(aufgaben.offene(spiel.vorgang(), VERMERK_VORSITZ, "anderervorsitz")).as("not allowed to sign").isEmpty();
        aufraeumen();
        vertritt(true);
        spiel.unterschrift(VERMERK_VORSITZ, "anderervorsitz", "UNTERSCHREIBEN", "");
        assertThat(berichtigungen.vermerke(sitzung.sitzung().id()).get(0))
                .contains("Marius Sommer (Schriftführung, 18.11.2021), i. V. anderervorsitz (Vorsitz, 18.11.2021).");
    }

    @Test
    void auchInVertretungUnterschreibenZweiVerschiedene() {
        benutzer.anlegen("beides", "Beides", "Darf", "beides", Rolle.VORSITZ, Rolle.SCHRIFTFUEHRUNG);
        Sitzungsspiel sitzung = kalwaKommtZuTop2().niederschrift();
        LocalDate heute = abwesenheiten.heute();
        abwesenheiten.eintragen(new Abwesenheitsmeldung("sommer", Rolle.SCHRIFTFUEHRUNG, heute, heute, "beides", true, null), "sommer");
        abwesenheiten.eintragen(new Abwesenheitsmeldung("weltgen", Rolle.VORSITZ, heute, heute, "beides", true, null), "weltgen");
        Berichtigungsspiel spiel = new Berichtigungsspiel(aufgaben, sitzung, "sitzungsdienst").angaben("sitzungsdienst",
                Berichtigungseingabe.zeit(eintrag(sitzung), kommt("17:25", sitzung.punkt(2).id()), GRUND, AM));
        spiel.unterschrift(VERMERK_SCHRIFTFUEHRUNG, "beides", "UNTERSCHREIBEN", "");
        String aufgabe = aufgaben.offene(spiel.vorgang(), VERMERK_VORSITZ, "beides").get(0).id();
        bestand.lehntAb(() -> aufgaben.erledigen(aufgabe, "beides", Map.of("entscheidung", "UNTERSCHREIBEN", "bemerkung", "", "am",
                AM.toString())), "Unterschrift: beides hat diesen Vermerk schon unterschrieben. Die zweite Unterschrift leistet eine "
                + "andere Person (§ 52 Abs. 1 GO NRW).");
    }

    private void vertritt(boolean darfUnterzeichnen) {
        LocalDate heute = abwesenheiten.heute();
        abwesenheiten.eintragen(new Abwesenheitsmeldung("weltgen", Rolle.VORSITZ, heute, heute, "anderervorsitz", darfUnterzeichnen, null),
                "weltgen");
    }

    private Sitzungsspiel zweiPapiere() {
        return buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)),
                buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
    }

    private Sitzungsspiel kalwaKommtZuTop2() {
        Sitzungsspiel sitzung = zweiPapiere().eroeffnen(15).annehmen();
        return sitzung.vorkommnis(kommt("17:20", sitzung.punkt(2).id())).annehmen().schliessen();
    }

    private Berichtigungsspiel berichtigen(Sitzungsspiel sitzung, Berichtigungseingabe eingabe) {
        return new Berichtigungsspiel(aufgaben, sitzung, "sommer").angaben("sommer", eingabe);
    }

    private void lehntAb(Berichtigungsspiel spiel, Berichtigungseingabe eingabe, String satz) {
        bestand.lehntAb(() -> spiel.angaben("sommer", eingabe), satz);
    }

    private long eintrag(Sitzungsspiel sitzung) {
        return erster(sitzung).id();
    }

    private LocalTime zeit(Sitzungsspiel sitzung) {
        return erster(sitzung).zeit();
    }

    private Anwesenheitsereignis erster(Sitzungsspiel sitzung) {
        return anwesenheiten.ereignisse(sitzung.sitzung().id()).get(0);
    }

    private Anwesenheitsmeldung kommt(String zeit, Long ab) {
        return new Anwesenheitsmeldung(Ereignisart.ANKUNFT, person("Kalwa"), null, null, LocalTime.parse(zeit), ab, null);
    }

    private static Unterbrechungsmeldung unterbrechung(Long id, String von, String bis) {
        return new Unterbrechungsmeldung(id, LocalTime.parse(von), bis == null ? null : LocalTime.parse(bis), "Lüften", null, null);
    }

    private long person(String nachname) {
        return von(buehne.mitglieder("SozA"), nachname);
    }

    private long vertreter(String nachname) {
        return von(buehne.vertreter("SozA"), nachname);
    }

    private static long von(List<Mitglied> liste, String nachname) {
        return liste.stream().filter(einer -> einer.person().nachname().equals(nachname)).findFirst().orElseThrow().personId();
    }
}
