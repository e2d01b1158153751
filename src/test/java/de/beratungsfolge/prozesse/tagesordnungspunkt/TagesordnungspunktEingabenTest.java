package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.KENNTNIS;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ABSTIMMEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.BERATEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.KENNTNISNAHME;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import de.beratungsfolge.sitzungen.Stimmeneingabe.Weise;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong input at an item: a German sentence that names the field, and nothing changed. */
class TagesordnungspunktEingabenTest extends Buehnentest {

    private static final String ABWEICHUNG = "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden "
            + "haben. Bitte sagen Sie, warum.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                   | '' | Ausgang der Beratung: bitte angeben.",
        "WIE_IMMER            | '' | Ausgang der Beratung: „WIE_IMMER“ gehört nicht zur Auswahl.",
        "ZUR_KENNTNIS_GENOMMEN| '' | Ausgang der Beratung: Über diese Drucksache ist zu beraten, nicht nur Kenntnis zu nehmen.",
        "OHNE_EMPFEHLUNG      | x  | Ausgang der Beratung: „Ohne Beschlussempfehlung“ gibt es nur bei einer vorberatenden Station.",
        "VERTAGT              | '' | Begründung: bitte angeben.",
        "ZURUECKGEZOGEN       | '' | Begründung: bitte angeben."})
    void falscherAusgangBeendetDieBeratungNicht(String ausgang, String begruendung, String satz) {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 16);
        bestand.lehntAb(() -> spiel.beraten(ausgang, begruendung), satz);
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(BERATEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "antraegeGeheim     | -1   | Anträge auf geheime Abstimmung: darf nicht kleiner als 0 sein.",
        "antraegeGeheim     | viele| Anträge auf geheime Abstimmung: „viele“ ist keine ganze Zahl.",
        "antraegeNamentlich | -1   | Anträge auf namentliche Abstimmung: darf nicht kleiner als 0 sein.",
        "antraegeNamentlich | 5    | Nötige Zahl für namentliche Abstimmung: bitte angeben.",
        "antraegeGeheim     | 17   | Anträge auf geheime Abstimmung: Das sind mehr Mitglieder, als stimmberechtigt anwesend sind (16)."})
    void falscheAntraegeBeendenDieBeratungNicht(String feld, String wert, String satz) {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 16);
        bestand.lehntAb(() -> spiel.beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", feld, wert)), satz);
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(BERATEN);
    }

    @Test
    void ueberEineKenntnisnahmeWirdNichtAbgestimmt() {
        Sitzungsspiel spiel = sitzung(KENNTNIS, 16);
        bestand.lehntAb(() -> spiel.schriftfuehrung(KENNTNISNAHME, Map.of("ausgang", "ABSTIMMEN")),
                "Ausgang der Beratung: Über eine Drucksache zur Kenntnis wird nicht abgestimmt.");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(KENNTNISNAHME);
    }

    @Test
    void leererVerlaufWirdNichtFestgehalten() {
        Sitzungsspiel spiel = buehne.sitzung("SozA").mitPunkt(Punktart.BERICHT).eroeffnen(16);
        bestand.lehntAb(() -> spiel.schriftfuehrung(VERLAUF_FESTHALTEN, Map.of("verlauf", " ")),
                "Verlauf: bitte angeben.");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(VERLAUF_FESTHALTEN);
    }

    @Test
    void sechzehnStimmenBeiFuenfzehnAnwesendenWerdenAbgelehnt() {
        abgelehnt(15, Stimmen.zahlen(10, 5, 1),
                "Stimmen: Eingetragen sind 16 Stimmen, stimmberechtigt anwesend sind aber nur 15.");
    }

    @Test
    void stimmeEinesAusgeschlossenenWirdAbgelehnt() {
        Sitzungsspiel spiel = mitAusschlussVonKleinherne().beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN",
                "antraegeNamentlich", 5, "schwelleNamentlich", 5));
        Map<Long, Stimme> stimmen = alle(16);
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.namentlich(stimmen)), "Stimme von Uwe Kleinherne: ist für diesen "
                + "Punkt nach § 31 GO NRW ausgeschlossen und darf nicht mitstimmen.");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(ABSTIMMEN);
    }

    @Test
    void alsHaetteDerAusgeschlosseneMitgestimmtWirdAbgelehnt() {
        Sitzungsspiel spiel = mitAusschlussVonKleinherne().beraten("ABSTIMMEN", "");
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.zahlen(16, 0, 0)), "Stimmen: Eingetragen sind 16 Stimmen, "
                + "stimmberechtigt anwesend sind aber nur 15 (für diesen Punkt ausgeschlossen: Uwe Kleinherne).");
    }

    @Test
    void stimmeEinesAbwesendenWirdAbgelehnt() {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 15).beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN",
                "antraegeNamentlich", 5, "schwelleNamentlich", 5));
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.namentlich(alle(16))),
                "Stimme von " + buehne.mitglieder("SozA").get(15).person().name() + ": ist nicht stimmberechtigt anwesend.");
        Map<Long, Stimme> ohneStimme = new HashMap<>();
        ohneStimme.put(buehne.mitglieder("SozA").get(2).personId(), null);
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.namentlich(ohneStimme)), "Stimme von Greta Rühl: bitte angeben.");
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.namentlich(Map.of())), "Stimmen der Mitglieder: bitte angeben.");
    }

    @Test
    void unmoeglicheStimmenWerdenAbgelehnt() {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 15).beraten("ABSTIMMEN", "");
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.zahlen(-1, 0, 0)), "Ja-Stimmen: darf nicht kleiner als 0 sein.");
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.einstimmigBei(15)), "Enthaltungen: Bei 15 Enthaltungen von 15 "
                + "stimmberechtigten Anwesenden bleibt keine Ja-Stimme; das ist nicht einstimmig.");
        bestand.lehntAb(() -> spiel.abstimmen(eingabe("OFFEN", Weise.ZAHLEN, 3, null, null)),
                "Nein-Stimmen: bitte angeben.");
        bestand.lehntAb(() -> spiel.abstimmen(eingabe("OFFEN", Weise.ZAHLEN, 3, 3, 1)),
                "Ungültige Stimmen: gibt es nur bei geheimer Abstimmung.");
        bestand.lehntAb(() -> spiel.abstimmen(eingabe("OFFEN", null, 3, 3, null)), "Abstimmungsergebnis: bitte angeben.");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(ABSTIMMEN);
    }

    @Test
    void falscheFormDerAbstimmungWirdAbgelehnt() {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 15).beraten("ABSTIMMEN", "");
        bestand.lehntAb(() -> spiel.abstimmen(eingabe(null, Weise.ZAHLEN, 3, 3, null)),
                "Form der Abstimmung: bitte offen, namentlich oder geheim wählen.");
        bestand.lehntAb(() -> spiel.abstimmen(eingabe("NAMENTLICH", Weise.ZAHLEN, 3, 3, null)),
                "Abstimmungsergebnis: Bei namentlicher Abstimmung wird die Stimme jedes Mitglieds eingetragen.");
        bestand.lehntAb(() -> spiel.abstimmen(eingabe("GEHEIM", Weise.EINZELSTIMMEN, null, null, null)),
                "Abstimmungsergebnis: Bei geheimer Abstimmung werden keine Namen festgehalten.");
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.geheim(10, 5, 0, 0)), ABWEICHUNG);
        bestand.lehntAb(() -> spiel.schriftfuehrung(ABSTIMMEN, Map.of(Aufgaben.DATEN,
                Map.of("form", "OFFEN", "weise", "ZAHLEN", "ja", "viele", "nein", 0))),
                "ja: Der Wert fehlt oder ist nicht lesbar.");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(ABSTIMMEN);
    }

    @Test
    void abweichendesErgebnisBrauchtEineBegruendung() {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, 15).beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(7, 8, 0));
        bestand.lehntAb(() -> spiel.ergebnis("ANGENOMMEN"), ABWEICHUNG);
        bestand.lehntAb(() -> spiel.ergebnis(""), "Ihre Feststellung: bitte angeben.");
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(ERGEBNIS_FESTSTELLEN);
    }

    private void abgelehnt(int anwesend, Stimmeneingabe stimmen, String satz) {
        Sitzungsspiel spiel = sitzung(BESCHLIESSEND, anwesend).beraten("ABSTIMMEN", "");
        bestand.lehntAb(() -> spiel.abstimmen(stimmen), satz);
        pfade.von(pfade.punkt(spiel.kennung())).isWaitingAtExactly(ABSTIMMEN);
    }

    private Sitzungsspiel sitzung(Beratungsaktion aktion, int anwesend) {
        return buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", aktion))).eroeffnen(anwesend);
    }

    private Sitzungsspiel mitAusschlussVonKleinherne() {
        return buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).tagesordnung().einladen()
                .anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(1, buehne.mitglieder("SozA").get(1).personId(), Beziehung.von(Beziehungsart.SELBST))
                .ausschluss("AUSGESCHLOSSEN", "");
    }

    private Map<Long, Stimme> alle(int zahl) {
        Map<Long, Stimme> stimmen = new HashMap<>();
        buehne.mitglieder("SozA").subList(0, zahl).forEach(einer -> stimmen.put(einer.personId(), Stimme.JA));
        return stimmen;
    }

    private static Stimmeneingabe eingabe(String form, Weise weise, Integer ja, Integer nein, Integer ungueltig) {
        return new Stimmeneingabe(form, null, null, weise, ja, nein, null, ungueltig, null, "Bänke.");
    }
}
