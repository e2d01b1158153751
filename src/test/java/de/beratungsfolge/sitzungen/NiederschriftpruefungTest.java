package de.beratungsfolge.sitzungen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published minutes of 16.11.2021 contradict nothing; one number or name changed does. */
class NiederschriftpruefungTest {

    @Test
    void dieVeroeffentlichteNiederschriftWidersprichtNichts() {
        assertThat(new Seedniederschrift().widersprueche()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Abstimmungsergebnis: mit 9 Ja- und 4 Nein-Stimmen | 9 Ja, 4 Nein",
            "Abstimmungsergebnis: 15 Ja, 1 Nein | 15 Ja, 1 Nein",
            "Abstimmungsergebnis: einstimmig bei 2 Enthaltungen | „einstimmig“, 2 Enthaltungen",
            "Abstimmungsergebnis: einstimmig bei einer Enthaltung | „einstimmig“, 1 Enthaltung",
            "Abstimmungsergebnis: mehrheitlich | „mehrheitlich“",
            "Abstimmungsergebnis: bei drei Gegenstimmen mehrheitlich | „mehrheitlich“, 3 Nein",
            "Abstimmungsergebnis: mit 10 gegen 5 Stimmen | 10 Ja, 5 Nein"})
    void falscheStimmenFallenAuf(String text, String genannt) {
        assertThat(new Seedniederschrift().ersetze("TOP 3", "Abstimmungsergebnis: Einstimmig", text).widersprueche())
                .containsExactly("TOP 3, Verlauf: Der Text nennt " + genannt + ", festgehalten ist 15 Ja, 0 Nein, 0 Enthaltungen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abstimmungsergebnis: 15 Ja, 0 Nein, 0 Enthaltungen", "Einstimmig ohne Enthaltungen.",
            "Abstimmungsergebnis: mit fünfzehn Ja-Stimmen bei keiner Enthaltung", "Mit 15 gegen 0 Stimmen."})
    void richtigeStimmenFallenNichtAuf(String text) {
        assertThat(new Seedniederschrift().ersetze("TOP 3", "Abstimmungsergebnis: Einstimmig", text).widersprueche()).isEmpty();
    }

    @Test
    void stimmenOhneAbstimmungFallenAuf() {
        assertThat(new Seedniederschrift().dazu("TOP 7", "Dem wird einstimmig zugestimmt.").widersprueche()).containsExactly(
                "TOP 7, Verlauf: Der Text nennt ein Abstimmungsergebnis („einstimmig“), festgehalten ist zu diesem Punkt keine Abstimmung.");
    }

    @Test
    void fehlendesAbstimmungsergebnisFaelltAuf() {
        assertThat(new Seedniederschrift().ersetze("TOP 3", "Abstimmungsergebnis: Einstimmig", "").widersprueche())
                .containsExactly("TOP 3: Das Abstimmungsergebnis fehlt.");
    }

    @Test
    void geaenderterBeschlusstextFaelltAuf() {
        assertThat(new Seedniederschrift().ersetze("TOP 3", "Die Verwaltung wird beauftragt", "Die Verwaltung wird gebeten")
                .widersprueche()).containsExactly("TOP 3: Der Beschlusstext ist nicht der, über den abgestimmt wurde.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Der Sozialausschuss lehnt den Beschlussvorschlag ab. | abgelehnt",
            "Der Punkt wird vertagt. | vertagt",
            "Die Drucksache wird von der Verwaltung zurückgezogen. | zurückgezogen",
            "Es erfolgt keine Beschlussempfehlung. | ohne Beschlussempfehlung oder vertagt oder zurückgezogen"})
    void falschesErgebnisFaelltAuf(String satz, String behauptet) {
        assertThat(new Seedniederschrift().dazu("TOP 3", satz).widersprueche()).singleElement().asString()
                .startsWith("TOP 3, Verlauf: Nach dem Text ist der Punkt ").endsWith(", festgestellt ist: empfohlen.")
                .contains(behauptet.split(" oder ")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Änderungsantrag der CDU-Fraktion wird abgelehnt.", "Die Vorlage wurde nicht abgelehnt.",
            "Der Antrag vom 14.09.2021 wurde seinerzeit vertagt."})
    void wasNebensacheIstOderVerneintFaelltNichtAuf(String satz) {
        assertThat(new Seedniederschrift().dazu("TOP 3", satz).widersprueche()).isEmpty();
    }

    @Test
    void werNichtDaWarKannNichtReden() {
        assertThat(new Seedniederschrift().ersetze("TOP 3", "Auf Nachfrage von Herrn Berger", "Auf Nachfrage von Herrn Rieser")
                .widersprueche()).containsExactly("TOP 3, Verlauf: Ralf Rieser wird genannt, war nach der Anwesenheitsliste aber "
                + "nicht anwesend (entschuldigt).");
        assertThat(new Seedniederschrift().dazu("TOP 7", "Jörg Schmitz fragt nach.").widersprueche()).singleElement().asString()
                .contains("Jörg Schmitz wird genannt");
    }

    @Test
    void werGenauMonikaOderJoergSchmitzIstBleibtOffen() {
        assertThat(new Seedniederschrift().dazu("TOP 7", "Frau Schmitz fragt nach.").widersprueche()).isEmpty();
    }

    @Test
    void unbekannteNamenFallenAuf() {
        assertThat(new Seedniederschrift().ersetze("TOP 3", "Frau Stockhorst fragt", "Frau Storckhorst fragt").widersprueche())
                .containsExactly("TOP 3, Verlauf: „Storckhorst“ ist weder als Mitglied oder Vertretung noch unter Verwaltung oder "
                        + "Gästen verzeichnet.");
        assertThat(new Seedniederschrift().ersetze("TOP 4", "Frau Kalwa (WGV)", "Frau Kalwer (WGV)").widersprueche()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Herr Holls Anregung wird aufgenommen.", "Die Frage Herrn Bergers wird beantwortet.",
            "Herr Beigeordneter Rütten erläutert das.", "Frau Peters von der Caritas berichtet. Frau Peters dankt.",
            "Herr Rieser ist entschuldigt.", "Vorsitzender Weltgen dankt."})
    void bekannteUndVorgestellteFallenNichtAuf(String satz) {
        assertThat(new Seedniederschrift().dazu("TOP 7", satz).widersprueche()).isEmpty();
    }

    @Test
    void falscheVertretungFaelltAuf() {
        assertThat(new Seedniederschrift().dazu("TOP 1", "Frau Wagner vertritt Herrn Kinder.")
                .dazu("TOP 1", "Frau Kleinschmidt sitzt für Herrn Rieser im Ausschuss.")
                .dazu("TOP 1", "Frau Duchewitz in Vertretung von Frau Cornelißen.").widersprueche()).isEmpty();
        assertThat(new Seedniederschrift().dazu("TOP 1", "Frau Wagner vertritt Herrn Rieser.").widersprueche()).containsExactly(
                "TOP 1, Verlauf: Nach dem Text vertritt Ursula Wagner Ralf Rieser; verzeichnet ist die Vertretung von Kinder, Joachim.");
        assertThat(new Seedniederschrift().dazu("TOP 1", "Frau Rühl vertritt Herrn Rieser.").widersprueche()).containsExactly(
                "TOP 1, Verlauf: Nach dem Text vertritt Greta Rühl Ralf Rieser; verzeichnet ist keine Vertretung durch Greta Rühl.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Es sind 14 stimmberechtigte Mitglieder anwesend.|14",
            "Anwesend sind 12 Mitglieder.|12", "17 von 16 stimmberechtigten Mitgliedern sind anwesend.|17"})
    void falscheZahlDerAnwesendenFaelltAuf(String satz, String zahl) {
        assertThat(new Seedniederschrift().dazu("GESCHAEFTSORDNUNG", satz).widersprueche()).containsExactly(
                "Einladung und Beschlussfähigkeit: Der Text nennt " + zahl + " Anwesende, verzeichnet sind 15 stimmberechtigt Anwesende.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Es sind 15 stimmberechtigte Mitglieder anwesend.", "16 Mitglieder sind anwesend, davon eines beratend.",
            "15 von 16 stimmberechtigten Mitgliedern sind anwesend."})
    void richtigeZahlFaelltNichtAuf(String satz) {
        assertThat(new Seedniederschrift().dazu("GESCHAEFTSORDNUNG", satz).widersprueche()).isEmpty();
    }

    @Test
    void falscheZeitenFallenAuf() {
        assertThat(new Seedniederschrift().ersetze("ERGAENZUNG", "17:50 Uhr", "18:50 Uhr").widersprueche()).containsExactly(
                "Ergänzungen: Der Text lässt die Sitzung um 18:50 Uhr enden, festgehalten ist 17:50 Uhr.");
        assertThat(new Seedniederschrift().dazu("TOP 1", "Der Vorsitzende eröffnet die Sitzung um 17:05 Uhr.").widersprueche())
                .containsExactly("TOP 1, Verlauf: Der Text lässt die Sitzung um 17:05 Uhr beginnen, festgehalten ist 17:00 Uhr.");
        assertThat(new Seedniederschrift().dazu("TOP 1", "Herr Berger verlässt um 18:10 Uhr den Saal.").widersprueche())
                .containsExactly("TOP 1, Verlauf: 18:10 Uhr liegt außerhalb der Sitzung (17:00 bis 17:50 Uhr).");
        assertThat(new Seedniederschrift().dazu("TOP 1", "Die Sprechstunde beginnt um 19:00 Uhr.").widersprueche()).isEmpty();
    }

    @Test
    void verneinteBeschlussfaehigkeitFaelltAuf() {
        assertThat(new Seedniederschrift().dazu("GESCHAEFTSORDNUNG", "Das Gremium ist nicht beschlussfähig.").widersprueche())
                .containsExactly("Einladung und Beschlussfähigkeit: Der Text verneint die Beschlussfähigkeit, festgestellt ist: beschlussfähig.");
    }

    @Test
    void ausgeschlosseneStehenDrinUndWirkenNichtMit() {
        assertThat(new Seedniederschrift().mitAusschluss().widersprueche()).containsExactlyInAnyOrder(
                "TOP 3: Es fehlt, dass Ulrike Kalwa für diesen Punkt ausgeschlossen ist.",
                "Ausschließungsgründe: Der Text sagt, bei keinem Mitglied bestehe ein Ausschließungsgrund; festgestellt ist mindestens einer.");
        assertThat(new Seedniederschrift().mitAusschluss().ersetze("AUSSCHLIESSUNGSGRUENDE", "keinem", "einem")
                .dazu("TOP 3", "Frau Kalwa nimmt an Beratung und Abstimmung nicht teil.").widersprueche()).isEmpty();
        assertThat(new Seedniederschrift().mitAusschluss().ersetze("AUSSCHLIESSUNGSGRUENDE", "keinem", "einem")
                .dazu("TOP 3", "Frau Kalwa begrüßt den Vorschlag.").widersprueche()).containsExactly(
                "TOP 3, Verlauf: Ulrike Kalwa wirkt nach dem Text mit, ist für diesen Punkt aber ausgeschlossen.");
        assertThat(new Seedniederschrift().dazu("TOP 3", "Herr Berger ist befangen.").widersprueche()).containsExactly(
                "TOP 3, Verlauf: Jürgen Berger ist nach dem Text ausgeschlossen, festgestellt ist das nicht.");
    }

    @Test
    void leereUndErfundenePunkteFallenAuf() {
        assertThat(new Seedniederschrift().ersetze("TOP 1", "Von der Einwohnerfragestunde wird kein Gebrauch gemacht.", "")
                .widersprueche()).containsExactly("TOP 1: Zu diesem Punkt sagt die Niederschrift nichts.");
        assertThat(new Seedniederschrift().dazu("TOP 1", "Siehe TOP 9.").widersprueche())
                .containsExactly("TOP 1, Verlauf: TOP 9 steht nicht auf der Tagesordnung.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Herr Berger ist entschuldigt.", "Herr Berger fehlt entschuldigt.", "Jürgen Berger fehlt.",
            "Entschuldigt fehlt Herr Berger.", "Unentschuldigt fehlten Herr Ademi und Herr Berger."})
    void werDaWarFehltNicht(String satz) {
        assertThat(new Seedniederschrift().dazu("TOP 7", satz).widersprueche())
                .containsExactly("TOP 7, Verlauf: Nach dem Text fehlt Jürgen Berger, verzeichnet ist: anwesend.");
        assertThat(new Seedniederschrift().bergerKommtSpaeter().ersetze("TOP 3", "Auf Nachfrage von Herrn Berger", "Auf Nachfrage")
                .dazu("ERGAENZUNG", satz).widersprueche()).containsExactly("Ergänzungen: Nach dem Text fehlt Jürgen Berger, "
                + "verzeichnet ist: anwesend (ab 17:20 Uhr, ab TOP 4).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Herr Rieser fehlt entschuldigt, Frau Kleinschmidt vertritt ihn.", "Entschuldigt fehlt Herr Kinder.",
            "Entschuldigt fehlt Herr Rieser, für ihn ist Frau Kleinschmidt da.", "Herrn Berger fehlt eine Zahl.",
            "Frau Schmitz ist entschuldigt."})
    void werFehltDarfFehlen(String satz) {
        assertThat(new Seedniederschrift().dazu("TOP 7", satz).widersprueche()).isEmpty();
    }

    @Test
    void werSpaeterKamRedetNichtVorher() {
        Seedniederschrift spaeter = new Seedniederschrift().bergerKommtSpaeter();
        assertThat(spaeter.dazu("TOP 7", "Herr Berger fragt nach.").widersprueche()).containsExactly("TOP 3, Verlauf: Jürgen Berger "
                + "wird genannt, saß bei TOP 3 aber nicht am Tisch (ab 17:20 Uhr, ab TOP 4).");
        assertThat(new Seedniederschrift().bergerKommtSpaeter().ersetze("TOP 3", "Auf Nachfrage von Herrn Berger", "Auf Nachfrage")
                .dazu("TOP 1", "Herr Berger ist entschuldigt.").dazu("GESCHAEFTSORDNUNG", "Herr Berger ist bis 17:20 Uhr entschuldigt.")
                .dazu("TOP 4", "Herr Berger erscheint um 17:20 Uhr.").widersprueche()).isEmpty();
    }

    @Test
    void falscheZeitenVonAnkunftUndWeggangFallenAuf() {
        assertThat(new Seedniederschrift().bergerKommtSpaeter().ersetze("TOP 3", "Auf Nachfrage von Herrn Berger", "Auf Nachfrage")
                .dazu("TOP 4", "Herr Berger erscheint um 17:25 Uhr.").widersprueche()).containsExactly("TOP 4, Verlauf: Der Text nennt "
                + "für Jürgen Berger 17:25 Uhr, verzeichnet ist: ab 17:20 Uhr, ab TOP 4.");
        assertThat(new Seedniederschrift().dazu("TOP 7", "Frau Rühl verlässt die Sitzung um 17:40 Uhr.").widersprueche())
                .containsExactly("TOP 7, Verlauf: Nach dem Text kommt oder geht Greta Rühl um 17:40 Uhr, verzeichnet ist weder Ankunft "
                        + "noch Weggang.");
    }

    @Test
    void unterbrechungenStehenSoDrinWieSieWaren() {
        assertThat(new Seedniederschrift().dazu("TOP 5", "Der Vorsitzende unterbricht die Sitzung um 17:30 Uhr.").widersprueche())
                .containsExactly("TOP 5, Verlauf: Der Text nennt eine Unterbrechung der Sitzung, festgehalten ist keine.");
        assertThat(new Seedniederschrift().unterbrochen().dazu("TOP 5", "Der Vorsitzende unterbricht die Sitzung von 17:30 bis 17:45 Uhr.")
                .widersprueche()).containsExactly("TOP 5, Verlauf: Der Text nennt bei der Unterbrechung 17:45 Uhr, festgehalten ist: "
                + "Unterbrochen von 17:30 Uhr bis 17:40 Uhr: Beratung.");
        assertThat(new Seedniederschrift().unterbrochen().dazu("TOP 5", "Die Sitzung ist von 17:30 bis 17:40 Uhr unterbrochen.")
                .dazu("TOP 6", "Die Sitzung wird nicht unterbrochen.").dazu("TOP 7", "Die Unterbrechung der Wasserversorgung dauert an.")
                .widersprueche()).isEmpty();
    }
}
