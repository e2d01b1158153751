package de.beratungsfolge.beispiel;

import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.NIEDERSCHRIFT_FERTIGEN;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG;
import static de.beratungsfolge.prozesse.niederschrift.NiederschriftProzess.Elemente.UNTERSCHRIFT_VORSITZ;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.SITZUNG_SCHLIESSEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ABSTIMMEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.BERATEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.KENNTNISNAHME;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.sitzungen.Anwesenheitsliste;
import de.beratungsfolge.sitzungen.Anwesenheitsstatus;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The 3rd meeting of the Sozialausschuss on 16.11.2021, as its notice and its minutes tell it. */
@Component
class Sitzungsdrehbuch {

    static final LocalDate SITZUNGSTAG = LocalDate.of(2021, 11, 16);
    static final String KENNUNG = "SozA-3-2021-11-16";

    private static final LocalDate EINLADUNG = LocalDate.of(2021, 11, 9);
    private static final String SITZUNGSDIENST = "sitzungsdienst";
    private static final String VORSITZ = "weltgen";
    private static final String SCHRIFTFUEHRUNG = "sommer";
    private static final String NACHGEREICHT = "Drucksache wird nachgereicht";

    private final Aufgaben aufgaben;
    private final Drucksachen drucksachen;
    private final Gremien gremien;

    Sitzungsdrehbuch(Aufgaben aufgaben, Drucksachen drucksachen, Gremien gremien) {
        this.aufgaben = aufgaben;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
    }

    /** Plans the meeting, draws up its agenda and invites. */
    void einladen() {
        aufgaben.starten(SitzungProzess.SCHLUESSEL, SITZUNGSDIENST, Map.of("gremium", "SozA", "nummer", "3",
                "datum", SITZUNGSTAG, "beginn", "17:00", "ort", "Großer Sitzungssaal Raum 101 des Rathauses"));
        erledigen(TAGESORDNUNG_AUFSTELLEN, SITZUNGSDIENST, Map.of(Aufgaben.DATEN, tagesordnung()));
        erledigen(EINLADUNG_VERSENDEN, SITZUNGSDIENST, Map.of("einladungVom", EINLADUNG, "zugangAm", EINLADUNG));
    }

    /** Holds the meeting and signs its minutes. */
    void abhalten() {
        eroeffnen();
        verlauf("Von der Einwohnerfragestunde wird kein Gebrauch gemacht.");
        verlauf("Die Niederschrift vom 14.09.2021 wird zur Kenntnis genommen.");
        pflegeberatung();
        integrationsmanagement();
        verlauf("Herr Blümer, Mitarbeiter des Sachgebietes Asyl, berichtet über die Situation der Asylunterkunft an der "
                + "Schwanenstraße.");
        erledigen(KENNTNISNAHME, SCHRIFTFUEHRUNG, Map.of("verlauf", "Der Sozialausschuss nimmt die neue "
                + "Geschäftsordnung des Seniorenbeirates zur Kenntnis. Herr Rosengart gibt redaktionelle Hinweise.",
                "ausgang", "ZUR_KENNTNIS_GENOMMEN"));
        verlauf("Herr Heller berichtet über eine Änderung von Umlageförderungen im Zusammenhang mit in Voerde versorgten "
                + "geduldeten Menschen. Da diese Änderung rückwirkend in Kraft treten wird, ist eine Nachzahlung i.H.v. "
                + "770.000,00 € in drei jährlichen Raten zu erwarten. Der Sozialausschuss nimmt dies positiv zur Kenntnis.");
        verlauf("Anfragen gem. § 17 Abs. 2 und § 26 der Geschäftsordnung seitens der Ausschussmitglieder gibt es nicht.");
        verlauf("Keine Wortmeldungen (Beispielangabe: Die Quelle ist die öffentliche Niederschrift).");
        erledigen(SITZUNG_SCHLIESSEN, VORSITZ, Map.of("endeOeffentlich", "17:50", "ende", ""));
        unterschreiben();
    }

    private void eroeffnen() {
        erledigen(ANWESENHEIT_FESTSTELLEN, SCHRIFTFUEHRUNG, Map.of(Aufgaben.DATEN, anwesenheit()));
        erledigen(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, VORSITZ,
                Map.of("ladung", "FRISTGERECHT", "beschlussfaehigkeit", "BESCHLUSSFAEHIG"));
        erledigen(TAGESORDNUNG_FESTSTELLEN, VORSITZ, Map.of("bemerkung", ""));
        erledigen(AUSSCHLIESSUNGSGRUENDE, VORSITZ, Map.of(Aufgaben.DATEN, List.of()));
    }

    private void pflegeberatung() {
        erledigen(BERATEN, SCHRIFTFUEHRUNG, Map.of("ausgang", "ABSTIMMEN", "verlauf", """
                Herr Rütten führt, mit Bezugnahme auf die aktuelle Stellungnahme der AG Wohlfahrt, in die Thematik ein. In der \
                Sitzung vom 14.09.2021 wurde bereits dem Sozialausschuss die Drucksache des Kreises Wesel zur Kenntnis gegeben.

                Frau Stockhorst fragt an, ob sich die Mehrkosten aufgrund der Stellenaufstockung von 0,3 auf 0,5 Stellen \
                beziffern lassen. Herr Heller gibt an, dass sich die tatsächlichen Mehrkosten auf ca. 3.000 € bis 5.000 € im \
                Abgleich zu den derzeit bestehenden Personalkosten beziffern.

                Auf Nachfrage von Herrn Berger betont Herr Heller, dass grundsätzlich beabsichtigt ist, die Anlaufstelle der \
                Pflegeberatung barrierefrei – in einem eigenen Büroraum – vorzuhalten."""));
        erledigen(ABSTIMMEN, SCHRIFTFUEHRUNG, Map.of(Aufgaben.DATEN, new Stimmeneingabe("OFFEN", null, null,
                Stimmeneingabe.Weise.EINSTIMMIG, null, null, null, null, null,
                drucksachen.mitNummer("17/286").orElseThrow().beschlussvorschlag())));
        erledigen(ERGEBNIS_FESTSTELLEN, VORSITZ, Map.of("festgestellt", "ANGENOMMEN"));
    }

    private void integrationsmanagement() {
        erledigen(BERATEN, SCHRIFTFUEHRUNG, Map.of("ausgang", "OHNE_EMPFEHLUNG",
                "begruendung", "Beratungsbedarf der Fraktion Wählergemeinschaft Voerde",
                "verlauf", """
                Mit Verweis auf den Vortrag von Fr. Dunkel (Kreis Wesel) aus dem letzten Sozialausschuss vom 14.09.2021 leitet \
                Herr Heller in das Thema ein und beantwortet die im Vorfeld gestellten Fragen der CDU-Fraktion.

                Herr Rosengart teilt mit, sich enthalten zu wollen. Frau Kalwa (WGV) meldet Beratungsbedarf an.

                Herr Weltgen fasst zusammen, dass die Angelegenheit zunächst vorberatend wohlwollend aufgenommen wurde. \
                Aufgrund des Beratungsbedarfes einer Fraktion erfolgt allerdings keine Beschlussempfehlung."""));
    }

    private void unterschreiben() {
        LocalDate tagDanach = SITZUNGSTAG.plusDays(1);
        erledigen(NIEDERSCHRIFT_FERTIGEN, SCHRIFTFUEHRUNG, Map.of("ergaenzung", "", "am", tagDanach));
        erledigen(UNTERSCHRIFT_SCHRIFTFUEHRUNG, SCHRIFTFUEHRUNG, Map.of("entscheidung", "UNTERSCHREIBEN", "am", tagDanach));
        erledigen(UNTERSCHRIFT_VORSITZ, VORSITZ, Map.of("entscheidung", "UNTERSCHREIBEN", "am", tagDanach));
    }

    private List<Punktentwurf> tagesordnung() {
        return List.of(
                punkt(Punktart.EINWOHNERFRAGESTUNDE, "Einwohnerfragestunde", null),
                punkt(Punktart.NIEDERSCHRIFT, "Kenntnisnahme der Niederschrift vom 14.09.2021", null),
                drucksache("17/286"), drucksache("17/291"),
                punkt(Punktart.BERICHT, "Bericht zur Situation \"Asylunterkunft Schwanenstraße\"", "hier: mündlicher Vortrag"),
                drucksache("17/290"),
                punkt(Punktart.MITTEILUNGEN, "Mitteilungen der Verwaltung", null),
                punkt(Punktart.ANFRAGEN, "Anfragen gemäß § 17 Abs. 2 und § 26 der Geschäftsordnung", null),
                new Punktentwurf(false, Punktart.VERSCHIEDENES, "Verschiedenes", null, null));
    }

    private static Punktentwurf punkt(Punktart art, String titel, String zusatz) {
        return new Punktentwurf(true, art, titel, zusatz, null);
    }

    private Punktentwurf drucksache(String nummer) {
        var drucksache = drucksachen.mitNummer(nummer).orElseThrow();
        return new Punktentwurf(true, null, drucksache.betreff(), NACHGEREICHT,
                drucksachen.naechsteStation(drucksache.id()).orElseThrow().id());
    }

    private Anwesenheitsliste anwesenheit() {
        Gremium ausschuss = gremien.gremium("SozA").orElseThrow();
        Map<String, Long> vertreter = Map.of("Rieser", vertreter(ausschuss, "Kleinschmidt"),
                "Kinder", vertreter(ausschuss, "Wagner"), "Cornelißen", vertreter(ausschuss, "Duchewitz"));
        List<Anwesenheitsliste.Zeile> zeilen = gremien.mitglieder(ausschuss.id(), SITZUNGSTAG).stream()
                .map(mitglied -> zeile(mitglied, vertreter)).toList();
        return new Anwesenheitsliste(LocalTime.of(17, 0), zeilen,
                List.of("Herr Rütten (Beigeordneter)", "Herr Heller (FBL Soziales u. Jugend)", "Herr Sommer", "Herr Blümer"),
                List.of());
    }

    private static Anwesenheitsliste.Zeile zeile(Mitglied mitglied, Map<String, Long> vertreter) {
        String name = mitglied.person().nachname();
        boolean fehlt = vertreter.containsKey(name) || name.equals("Ademi")
                || mitglied.person().listenname().equals("Schmitz, Jörg");
        return new Anwesenheitsliste.Zeile(mitglied.personId(),
                fehlt ? Anwesenheitsstatus.ENTSCHULDIGT : Anwesenheitsstatus.ANWESEND, vertreter.get(name));
    }

    private long vertreter(Gremium gremium, String nachname) {
        return gremien.vertreter(gremium.id(), SITZUNGSTAG).stream()
                .filter(mitglied -> mitglied.person().nachname().equals(nachname)).findFirst().orElseThrow().personId();
    }

    private void verlauf(String text) {
        erledigen(VERLAUF_FESTHALTEN, SCHRIFTFUEHRUNG, Map.of("verlauf", text));
    }

    private void erledigen(String schluessel, String person, Map<String, Object> eingaben) {
        aufgaben.erledigen(KENNUNG, schluessel, person, eingaben);
    }
}
