package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong input in a meeting and under its minutes: a German sentence that names the field, and nothing changed. */
class SitzungEingabenTest extends Buehnentest {

    private Sitzungsspiel spiel;

    @BeforeEach
    void eingeladen() {
        spiel = buehne.sitzung("SozA").mitPunkt(Punktart.BERICHT).tagesordnung().einladen();
    }

    @Test
    void ohneBeginnOderOhneListeGibtEsKeineAnwesenheit() {
        Anwesenheitsliste liste = spiel.liste(16);
        bestand.lehntAb(() -> spiel.anwesenheit(new Anwesenheitsliste(null, liste.mitglieder(), List.of(), List.of())),
                "Beginn der Sitzung: bitte angeben.");
        Anwesenheitsliste ohneDieLetzte = new Anwesenheitsliste(liste.beginn(),
                liste.mitglieder().subList(0, liste.mitglieder().size() - 1), List.of(), List.of());
        bestand.lehntAb(() -> spiel.anwesenheit(ohneDieLetzte),
                "Veli Ademi: Bitte angeben, ob anwesend, entschuldigt oder fehlend.");
        steht(ANWESENHEIT_FESTSTELLEN);
    }

    @Test
    void unlesbareListeNenntDieStelle() {
        bestand.lehntAb(() -> spiel.schriftfuehrung(ANWESENHEIT_FESTSTELLEN, Map.of(Aufgaben.DATEN,
                Map.of("beginn", "17:00", "mitglieder", List.of(Map.of("personId", 1, "status", "KRANK")),
                        "verwaltung", List.of(), "gaeste", List.of()))),
                "mitglieder, Zeile 1, status: Der Wert fehlt oder ist nicht lesbar.");
    }

    @Test
    void abweichendeFeststellungBrauchtEineBegruendung() {
        spiel.anwesend(16);
        bestand.lehntAb(() -> spiel.feststellen("BESCHLUSSUNFAEHIG", ""), "Begründung: Sie stellen etwas anderes fest, "
                + "als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> spiel.feststellen("WIRD_SCHON_GEHEN", "x"),
                "Feststellung: Bitte eines der angebotenen Ergebnisse wählen.");
        bestand.lehntAb(() -> spiel.vorsitz(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, Map.of("ladung", "FRISTGERECHT")),
                "Ihre Feststellung zur Beschlussfähigkeit: bitte angeben.");
        steht(BESCHLUSSFAEHIGKEIT_FESTSTELLEN);
    }

    @Test
    void werFehltOderNichtsAngibtWirdNichtAlsBefangenGeprueft() {
        spiel.anwesend(15).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen();
        long kalwa = buehne.mitglieder("SozA").get(15).personId();
        bestand.lehntAb(() -> spiel.grund(1, kalwa, Beziehung.von(Beziehungsart.SELBST)),
                "Anzeige 1, Mitglied: ist bei der Sitzung nicht anwesend.");
        long weltgen = buehne.mitglieder("SozA").get(0).personId();
        bestand.lehntAb(() -> spiel.vorsitz(AUSSCHLIESSUNGSGRUENDE, Map.of(Aufgaben.DATEN, List.of(
                Map.of("punktId", spiel.punkt(1).id(), "personId", weltgen, "vorgang", "SACHENTSCHEIDUNG",
                        "unmittelbar", true, "stehtSelbstZurWahl", false, "nurGruppeninteresse", false)))),
                "Anzeige 1, Beziehung: bitte angeben.");
        steht(AUSSCHLIESSUNGSGRUENDE);
    }

    @Test
    void jederAngezeigteGrundBrauchtEineFeststellung() {
        spiel.anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(1, buehne.mitglieder("SozA").get(1).personId(), Beziehung.von(Beziehungsart.SELBST));
        bestand.lehntAb(() -> spiel.vorsitz(AUSSCHLUSS_FESTSTELLEN, Map.of(Aufgaben.DATEN, Map.of())),
                "Uwe Kleinherne, TOP 1: Bitte feststellen, ob ausgeschlossen oder nicht.");
        steht(AUSSCHLUSS_FESTSTELLEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''    | ''    | Ende der öffentlichen Sitzung: bitte angeben.",
        "16:59 | ''    | Ende der öffentlichen Sitzung: liegt vor dem Beginn (17:00 Uhr).",
        "18:00 | 17:59 | Ende der Sitzung: liegt vor dem Ende der öffentlichen Sitzung.",
        "spät  | ''    | Ende der öffentlichen Sitzung: „spät“ ist keine gültige Uhrzeit."})
    void falschesEndeSchliesstDieSitzungNicht(String oeffentlich, String ende, String satz) {
        bisZumSchluss();
        bestand.lehntAb(() -> spiel.vorsitz(SITZUNG_SCHLIESSEN, Map.of("endeOeffentlich", oeffentlich, "ende", ende)),
                satz);
        steht(SITZUNG_SCHLIESSEN);
    }

    @Test
    void niederschriftUndUnterschriftenTragenEinDatumNachDerSitzungUndEineEntscheidung() {
        bisZumSchluss();
        spiel.schliessen();
        bestand.lehntAb(() -> spiel.schriftfuehrung(NIEDERSCHRIFT_FERTIGEN, Map.of("am", "2021-11-15")),
                "Gefertigt am: liegt vor der Sitzung (16.11.2021).");
        bestand.lehntAb(() -> spiel.schriftfuehrung(NIEDERSCHRIFT_FERTIGEN, Map.of("am", "")),
                "Gefertigt am: bitte angeben.");
        spiel.fertigen();
        bestand.lehntAb(() -> spiel.schriftfuehrung(UNTERSCHRIFT_SCHRIFTFUEHRUNG,
                Map.of("entscheidung", "UNTERSCHREIBEN", "am", "2021-11-15")),
                "Unterschrieben am: liegt vor der Sitzung (16.11.2021).");
        bestand.lehntAb(() -> spiel.schriftfuehrung(UNTERSCHRIFT_SCHRIFTFUEHRUNG, Map.of("am", "2021-11-17")),
                "Entscheidung: bitte angeben.");
        bestand.lehntAb(() -> spiel.schriftfuehrung(UNTERSCHRIFT_SCHRIFTFUEHRUNG,
                Map.of("entscheidung", "ZURUECK", "bemerkung", "x", "am", "2021-11-17")),
                "Entscheidung: Zurückgeben kann die Niederschrift nur der Vorsitz.");
        spiel.schriftfuehrungUnterschreibt();
        bestand.lehntAb(() -> spiel.vorsitz(UNTERSCHRIFT_VORSITZ, Map.of("am", "2021-11-17")),
                "Entscheidung: bitte angeben.");
        bestand.lehntAb(() -> spiel.vorsitzUnterschreibt("ZURUECK", " "), "Bemerkung: bitte angeben.");
        bestand.lehntAb(() -> spiel.vorsitz(UNTERSCHRIFT_VORSITZ,
                Map.of("entscheidung", "ZURUECK", "bemerkung", "TOP 1 fehlt.")), "Datum: bitte angeben.");
        steht(UNTERSCHRIFT_VORSITZ);
    }

    private void bisZumSchluss() {
        spiel.anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende()
                .schriftfuehrung(TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN, Map.of("verlauf", "Nichts."));
    }

    private void steht(String aufgabe) {
        boolean niederschrift = pfade.niederschrift(spiel.kennung()) != null;
        pfade.von(niederschrift ? pfade.niederschrift(spiel.kennung()) : pfade.verlauf(spiel.kennung()))
                .isWaitingAtExactly(aufgabe);
    }
}
