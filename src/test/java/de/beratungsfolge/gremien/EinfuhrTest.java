package de.beratungsfolge.gremien;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Master data from files: every bad line is named, nothing is half imported, the same file twice changes nothing. */
class EinfuhrTest extends Stammdatentest {

    private static final String KOPF = "Gremium;Nr;Vorname;Nachname;Benutzer;Fraktion;Art;Amt;Von;Bis\n";
    private static final String LISTENKOPF = "Gremium;Fraktion;Rang;Vorname;Nachname;Art;Von;Bis\n";

    @Autowired
    private Einfuhr einfuhr;
    @Autowired
    private Ausfuhr ausfuhr;

    @ParameterizedTest
    @EnumSource
    void wasAusgefuehrtWurdeAendertBeiDerEinfuhrNichts(Einfuhrart art) {
        mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, Gremienamt.ERSTE_STELLVERTRETUNG);
        fraktionspflege.umbenennen(rot.id(), "Rote Liste", WECHSEL, WER);
        gremienpflege.groesseAendern(ausschuss.id(), null, WECHSEL, 5, null, WER);
        String text = ausfuhr.csv(art);
        Map<String, List<Map<String, Object>>> vorher = bestand.aufnehmen();
        Einfuhrergebnis ergebnis = einfuhr.vorschau(art, text, WER);
        assertThat(ergebnis.neu()).isEmpty();
        assertThat(ergebnis.geaendert()).isEmpty();
        assertThat(ergebnis.unveraendert()).isEqualTo(text.lines().count() - 1).isPositive();
        assertThat(ergebnis.satz()).startsWith("0 Änderungen, ");
        einfuhr.uebernehmen(art, text, ergebnis.satz(), WER);
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    @Test
    void neueWahlperiodeKommtAusEinerDateiUndEinZweitesMalAendertSieNichts() {
        String benutzer = "neu" + Buehne.frei();
        String text = KOPF + zeile("Ada;Arndt;" + benutzer + ";" + rot.kuerzel() + ";Ratsmitglied;Vorsitz;01.11.2025;")
                + zeile("Bo;Brand;;" + blau.kuerzel() + ";SACHKUNDIGER_BUERGER;;2025-11-01;31.12.2026")
                + zeile("Bo;Brand;;;Schriftführung;;2025-11-01;") + ";;Nur;Person;;;;;;\n";
        Einfuhrergebnis vorschau = einfuhr.vorschau(Einfuhrart.MITGLIEDER, text, WER);
        assertThat(vorschau.satz()).isEqualTo("6 Änderungen (6 neu, 0 geändert), 0 Zeilen unverändert");
        assertThat(gremien.besetzung(ausschuss.id()).mitgliedschaften()).as("a preview stores nothing").isEmpty();
        einfuhr.uebernehmen(Einfuhrart.MITGLIEDER, text, vorschau.satz(), WER);
        assertThat(namen(BEGINN.plusYears(5))).containsExactly("Arndt", "Brand");
        assertThat(gremien.vorsitz(ausschuss.id(), BEGINN.plusYears(5)).map(Person::benutzer)).contains(benutzer);
        assertThat(letzterEintrag().schritt()).isEqualTo("Mitgliedschaften eingeführt");
        assertThat(einfuhr.vorschau(Einfuhrart.MITGLIEDER, text, WER).satz()).isEqualTo("0 Änderungen, 4 Zeilen unverändert");
    }

    @Test
    void einGeaendertesEndeAendertNurDieseMitgliedschaft() {
        Person arndt = person("Arndt" + Buehne.frei());
        Mitgliedschaft alt = mitglied(arndt, rot, Mitgliedsart.RATSMITGLIED, null);
        String text = KOPF + zeile("Kim;" + arndt.nachname() + ";;" + rot.kuerzel() + ";Ratsmitglied;;1.11.2020;31.5.2022");
        assertThat(einfuhr.vorschau(Einfuhrart.MITGLIEDER, text, WER).geaendert()).containsExactly("Kim " + arndt.nachname()
                + ", " + ausschuss.kuerzel() + ", Ratsmitglied, ab 01.11.2020 bis 31.05.2022");
        uebernehmen(Einfuhrart.MITGLIEDER, text);
        assertThat(mitgliedschaft(arndt).id()).isEqualTo(alt.id());
        assertThat(mitgliedschaft(arndt).bis()).isEqualTo(WECHSEL.minusDays(1));
    }

    @Test
    void jedeFalscheZeileWirdGenanntUndNichtsUebernommen() {
        String text = KOPF + zeile("Ada;Arndt;;" + rot.kuerzel() + ";Ratsmitglied;;01.11.2025;")
                + zeile("Bo;;;Niemand;Häuptling;König;31.02.2025;irgendwann") + "Unbekannt;;Cy;Conrad;;;Ratsmitglied;;1.1.2025;\n"
                + zeile("Di;Dorn;;;;;;") + "zu;kurz\n" + zeile("Ed;Eich\u0007e;;;Ratsmitglied;;1.1.2025;")
                + ";;Fe;Falk;;;Ratsmitglied;;1.1.2025;\n" + ausschuss.kuerzel() + ";abc;Gu;Gans;;;Ratsmitglied;;1.1.2025;\n"
                + ausschuss.kuerzel() + ";987654;Gu;Gans;;;Ratsmitglied;;1.1.2025;\n";
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.MITGLIEDER, text, WER), String.join(" ",
                "Zeile 3, Fraktion: „Niemand“: Diese Fraktion ist nicht bekannt.",
                "Zeile 3, Art: „Häuptling“: Diese Art ist nicht bekannt.",
                "Zeile 3, Amt: „König“: Dieses Amt ist nicht bekannt.",
                "Zeile 3, Von: „31.02.2025“ ist kein Datum; bitte wie 16.11.2021 oder 2021-11-16.",
                "Zeile 3, Bis: „irgendwann“ ist kein Datum; bitte wie 16.11.2021 oder 2021-11-16.",
                "Zeile 3, Nachname: bitte angeben.",
                "Zeile 4, Gremium: „Unbekannt“: Dieses Gremium ist nicht bekannt.",
                "Zeile 5, Art: bitte angeben.", "Zeile 5, Von: bitte angeben.",
                "Zeile 6, Zeile: Es sind 2 Felder, die Überschrift hat 10.",
                "Zeile 7, Nachname: enthält unsichtbare Steuerzeichen.",
                "Zeile 8, Gremium: bitte angeben; nur für eine Person ohne Mitgliedschaft bleibt es mit den übrigen Angaben leer.",
                "Zeile 9, Nr: „abc“ ist keine ganze Zahl.",
                "Zeile 10, Nr: Eine Person mit der Nummer 987654 gibt es nicht; bei neuen Personen bitte leer lassen."));
    }

    @Test
    void widerspruecheStehenAnDerZeileDieSieBringt() {
        mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, Gremienamt.VORSITZ);
        String art = rot.kuerzel() + ";Ratsmitglied;";
        bestand.lehntAb(() -> einfuhr.uebernehmen(Einfuhrart.MITGLIEDER, KOPF + zeile("Bo;Brand;;" + art + "Vorsitz;1.1.2022;")
                + zeile("Cy;Conrad;;" + art + ";1.1.2022;") + zeile("Di;Dorn;;" + art + ";1.1.2022;31.12.2021"), "", WER),
                "Zeile 2, Vorsitz: Am 01.01.2022 stünden dafür zugleich Kim Arndt und Bo Brand. "
                        + "Zeile 4, Bis: liegt vor dem ersten Tag (01.01.2022).");
        bestand.lehntAb(() -> einfuhr.uebernehmen(Einfuhrart.MITGLIEDER, KOPF + zeile("Bo;Brand;;" + art + ";1.1.2022;")
                + zeile("Cy;Conrad;;" + art + ";1.1.2022;") + zeile("Di;Dorn;;" + art + ";1.6.2022;"), "", WER),
                "Zeile 4, Sitze: Vom 01.06.2022 an wären es 4 stimmberechtigte Mitglieder, das Gremium hat 3 Sitze.");
        bestand.lehntAb(() -> einfuhr.uebernehmen(Einfuhrart.MITGLIEDER, KOPF + zeile("Bo;Brand;;" + art + ";1.1.2022;")
                + zeile("Bo;Brand;;" + art + ";1.1.2022;"), "", WER),
                "Zeile 3, Von: Diese Mitgliedschaft steht schon in Zeile 2.");
    }

    @Test
    void gleichnamigePersonenBrauchenIhreNummer() {
        String name = "Doppelt" + Buehne.frei();
        Person erste = person(name);
        person(name);
        String rest = ";" + name + ";;" + rot.kuerzel() + ";Ratsmitglied;;1.1.2022;\n";
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.MITGLIEDER, KOPF + ausschuss.kuerzel() + ";;Kim" + rest, WER),
                "Zeile 2, Nachname: Es gibt 2 Personen mit diesem Namen; bitte die Nr angeben.");
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.MITGLIEDER, KOPF + ausschuss.kuerzel() + ";" + erste.id() + ";Jo"
                + rest, WER), "Zeile 2, Nr: Die Person mit der Nummer " + erste.id() + " heißt Kim " + name + ".");
        uebernehmen(Einfuhrart.MITGLIEDER, KOPF + ausschuss.kuerzel() + ";" + erste.id() + ";Kim" + rest);
        assertThat(gremien.mitgliedschaften(erste.id())).hasSize(1);
    }

    @Test
    void vergebenerBenutzernameStehtAnSeinerZeile() {
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.MITGLIEDER, KOPF + ";;Ein;Anderer;heller;;;;;\n", WER),
                "Zeile 2, Benutzername: „heller“ gehört schon zu Heller.");
    }

    @Test
    void vertretungenKommenAusEinerDateiUndIhreReihenfolgeWirdGeprueft() {
        String anfang = ausschuss.kuerzel() + ";" + rot.kuerzel() + ";";
        String text = LISTENKOPF + anfang + "1;Ada;Ersatz;Ratsmitglied;1.11.2025;\n"
                + anfang + "2;Bo;Zweite;sachkundige/r Bürger/in;1.11.2025;\n";
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.VERTRETUNGEN, text.replace(";2;Bo", ";3;Bo"), WER),
                "Zeile 3, Rang: Die Liste „" + rot.kuerzel() + "“ hätte die Plätze 1, 3; sie muss bei 1 beginnen und darf "
                        + "keinen Platz auslassen oder doppelt besetzen.");
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.VERTRETUNGEN, LISTENKOPF + ";;;;;;;\n", WER), String.join(" ",
                "Zeile 2, Gremium: bitte angeben.", "Zeile 2, Fraktion: bitte angeben.", "Zeile 2, Art: bitte angeben.",
                "Zeile 2, Rang: bitte angeben.", "Zeile 2, Von: bitte angeben.", "Zeile 2, Nachname: bitte angeben."));
        uebernehmen(Einfuhrart.VERTRETUNGEN, text);
        assertThat(gremien.vertreter(ausschuss.id(), BEGINN.plusYears(5))).extracting(vertreter -> vertreter.person().name())
                .containsExactly("Ada Ersatz", "Bo Zweite");
        assertThat(einfuhr.vorschau(Einfuhrart.VERTRETUNGEN, text, WER).satz()).isEqualTo("0 Änderungen, 2 Zeilen unverändert");
    }

    @Test
    void gremienUndFraktionenAusEinerDatei() {
        String kuerzel = "E" + Buehne.frei();
        String text = "Kürzel,Name,Art,Sitze,Von\n" + kuerzel + ",Einfuhr " + kuerzel + ",Ausschuss,15,\n"
                + kuerzel + ",Einfuhr " + kuerzel + ",Ausschuss,17,2025-11-01\n";
        uebernehmen(Einfuhrart.GREMIEN, text);
        long id = gremien.gremium(kuerzel).orElseThrow().id();
        assertThat(gremien.gremiumAm(id, BEGINN).mitgliederzahl()).isEqualTo(15);
        assertThat(gremien.gremiumAm(id, BEGINN.plusYears(5)).mitgliederzahl()).isEqualTo(17);
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.GREMIEN, text.replace(",15,", ",14,") + ",,Zirkel,viele,\n", WER),
                "Zeile 2, Sitze: Das Gremium hat von Anfang an 15 Sitze; eine andere Größe braucht einen Tag unter „Von“. "
                        + "Zeile 4, Kürzel: bitte angeben. Zeile 4, Name: bitte angeben. "
                        + "Zeile 4, Art: „Zirkel“: Diese Art ist nicht bekannt. Zeile 4, Sitze: „viele“ ist keine ganze Zahl.");
        String fraktionen = "Kuerzel;Name;Gilt ab\nF" + kuerzel + ";Alte;\nF" + kuerzel + ";Neue;1.6.2022\n";
        uebernehmen(Einfuhrart.FRAKTIONEN, fraktionen);
        assertThat(gremien.fraktionenAm(WECHSEL)).extracting(Fraktion::name).contains("Neue").doesNotContain("Alte");
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.FRAKTIONEN, "Kürzel;Name;Gilt ab\nF" + kuerzel + ";Ganz anders;\n"
                + "Fremd" + kuerzel + ";Neu;1.6.2022\n", WER),
                "Zeile 2, Name: Die Fraktion heißt von Anfang an „Alte“; umbenannt wird sie mit einem Tag unter „Gilt ab“. "
                        + "Zeile 3, Kürzel: „Fremd" + kuerzel + "“: Diese Fraktion ist nicht bekannt; neu wird sie mit einer "
                        + "Zeile ohne „Gilt ab“.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kürzel;Titel    | Zeile 1, Überschrift: Die Spalte „Titel“ gehört nicht in diese Datei. Zeile 1, Überschrift: Die Spalte „Name“ fehlt.
            Kürzel;Name;name| Zeile 1, Überschrift: Die Spalte „Name“ steht zweimal da.
            ''              | Datei: Sie ist leer.
            """)
    void unbrauchbareUeberschriftWirdAbgelehnt(String text, String satz) {
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.FRAKTIONEN, text, WER), satz);
    }

    @Test
    void offenesAnfuehrungszeichenWirdGenannt() {
        bestand.lehntAb(() -> einfuhr.vorschau(Einfuhrart.FRAKTIONEN, "Kürzel;Name\nA" + Buehne.frei() + ";Eine\n\"B;Zwei\n",
                WER), "Zeile 3, Zeile: Die Anführungszeichen passen nicht zusammen; ab hier ist die Datei nicht lesbar.");
    }

    @Test
    void zeichensaetzeWerdenErkannt() {
        String text = "Kürzel;Name\nÄÖ;Größe\n";
        assertThat(einfuhr.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(einfuhr.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(einfuhr.text(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        bestand.lehntAb(() -> einfuhr.text(new byte[] {(byte) 0x81, (byte) 0xff}),
                "Datei: Die Zeichen sind weder UTF-8 noch Windows-1252.");
        bestand.lehntAb(() -> einfuhr.text(new byte[0]), "Datei: Bitte eine Datei wählen, die nicht leer ist.");
        bestand.lehntAb(() -> einfuhr.text(new byte[Einfuhr.HOECHSTENS + 1]), "Datei: Sie ist größer als 1 MB.");
    }

    @Test
    void werNachEinerAnderenAenderungUebernimmtPrueftNochmal() {
        String text = "Kürzel;Name\nV" + Buehne.frei() + ";Vorschau\n";
        String gesehen = einfuhr.vorschau(Einfuhrart.FRAKTIONEN, text, WER).satz();
        einfuhr.uebernehmen(Einfuhrart.FRAKTIONEN, text, gesehen, WER);
        bestand.lehntAb(() -> einfuhr.uebernehmen(Einfuhrart.FRAKTIONEN, text, gesehen, WER),
                "Vorschau: Die Stammdaten wurden seither geändert; die Datei bewirkt jetzt: 0 Änderungen, 1 Zeile "
                        + "unverändert. Bitte noch einmal prüfen.");
    }

    private String zeile(String ab) {
        return ausschuss.kuerzel() + ";;" + ab + "\n";
    }

    private void uebernehmen(Einfuhrart art, String text) {
        einfuhr.uebernehmen(art, text, einfuhr.vorschau(art, text, WER).satz(), WER);
    }
}
