package de.beratungsfolge.seiten.stammdaten;

import static de.beratungsfolge.seiten.stammdaten.Seitenbrowser.feld;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.gremien.Einfuhr;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienpflege;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Gremiumsdaten;
import de.beratungsfolge.gremien.Mitgliederpflege;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Mitgliedsdaten;
import de.beratungsfolge.gremien.Personenwahl;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of master data over real HTTP: who gets in, whole changes, refusals that keep what was typed. */
class StammdatenSeitenTest extends Buehnentest {

    private static final LocalDate BEGINN = LocalDate.of(2020, 11, 1);

    @LocalServerPort
    private int port;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Gremienpflege gremienpflege;
    @Autowired
    private Mitgliederpflege mitgliederpflege;

    private Gremium ausschuss;
    private Mitgliedschaft mitglied;
    private String basis;

    @BeforeEach
    void ausschussMitEinemMitglied() {
        String kuerzel = "H" + Buehne.frei();
        ausschuss = gremienpflege.anlegen(new Gremiumsdaten(kuerzel, "Hofausschuss " + kuerzel, GremiumArt.AUSSCHUSS, 3, null,
                null, null), "sitzungsdienst");
        mitgliederpflege.aufnehmen(ausschuss.id(), new Mitgliedsdaten(new Personenwahl(null, "Kim", "Muster", null), null,
                Mitgliedsart.SACHKUNDIGER_BUERGER, null, BEGINN, null), "sitzungsdienst");
        mitglied = gremien.besetzung(ausschuss.id()).mitgliedschaften().get(0);
        basis = "/stammdaten/gremien/" + ausschuss.id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stammdaten", "/stammdaten?am=16.11.2021", "/stammdaten/gremien/neu", "/stammdaten/gremien/{g}",
        "/stammdaten/gremien/{g}?am=keintag", "/stammdaten/gremien/{g}/groesse", "/stammdaten/gremien/{g}/ende",
        "/stammdaten/gremien/{g}/wahlperiode", "/stammdaten/gremien/{g}/amt", "/stammdaten/gremien/{g}/vertretungen",
        "/stammdaten/gremien/{g}/vertretungen?fraktion=1", "/stammdaten/gremien/{g}/mitglieder/neu",
        "/stammdaten/mitglieder/{m}/ende", "/stammdaten/mitglieder/{m}/fraktion", "/stammdaten/mitglieder/{m}/berichtigung",
        "/stammdaten/personen", "/stammdaten/personen/neu", "/stammdaten/personen/{p}", "/stammdaten/fraktionen",
        "/stammdaten/fraktionen/1/name", "/stammdaten/dateien", "/stammdaten/dateien/mitglieder.csv",
        "/stammdaten/aenderungen"})
    void jedeSeiteGibtEsNurFuerDenSitzungsdienst(String muster) throws Exception {
        String pfad = muster.replace("{g}", ausschuss.id().toString()).replace("{m}", mitglied.id().toString())
                .replace("{p}", String.valueOf(mitglied.personId()));
        HttpResponse<String> fremd = new Seitenbrowser(port).oeffnen(pfad);
        assertThat(fremd.statusCode()).isEqualTo(401);
        assertThat(fremd.body()).contains("Bitte melden Sie sich an.").doesNotContain("Muster");
        HttpResponse<String> andere = new Seitenbrowser(port).anmelden("sommer").oeffnen(pfad);
        assertThat(andere.statusCode()).isEqualTo(403);
        assertThat(andere.body()).contains("Diese Seite ist nur für: Sitzungsdienst.").doesNotContain("Muster");
        assertThat(dienst().oeffnen(pfad).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stammdaten/gremien/neu", "/stammdaten/gremien/{g}/groesse", "/stammdaten/gremien/{g}/ende",
        "/stammdaten/gremien/{g}/wahlperiode", "/stammdaten/gremien/{g}/amt", "/stammdaten/gremien/{g}/vertretungen",
        "/stammdaten/gremien/{g}/mitglieder/neu", "/stammdaten/mitglieder/{m}/ende", "/stammdaten/mitglieder/{m}/fraktion",
        "/stammdaten/mitglieder/{m}/berichtigung", "/stammdaten/mitglieder/{m}/loeschung", "/stammdaten/personen/neu",
        "/stammdaten/personen/1", "/stammdaten/fraktionen", "/stammdaten/fraktionen/1/name", "/stammdaten/dateien/uebernehmen"})
    void werNichtDarfAendertNichts(String muster) throws Exception {
        String pfad = muster.replace("{g}", ausschuss.id().toString()).replace("{m}", mitglied.id().toString());
        Map<String, List<Map<String, Object>>> vorher = bestand.aufnehmen();
        Map<String, String> alles = Map.ofEntries(Map.entry("version", "0"), Map.entry("tag", "1.1.2022"),
                Map.entry("ab", "1.1.2022"), Map.entry("von", "1.1.2022"), Map.entry("name", "Neu"), Map.entry("kuerzel", "Neu"),
                Map.entry("nachname", "Neu"), Map.entry("art", "RATSMITGLIED"), Map.entry("sitze", "9"),
                Map.entry("begruendung", "x"), Map.entry("loeschgrund", "x"), Map.entry("text", "Kürzel;Name\nX;Y\n"),
                Map.entry("vorgesehen", ""));
        assertThat(new Seitenbrowser(port).senden(pfad, alles).statusCode()).isEqualTo(401);
        assertThat(new Seitenbrowser(port).anmelden("sommer").senden(pfad, alles).statusCode()).isEqualTo(403);
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    @Test
    void ruecktrittMitNachfolgeGehtGanzUeberDieSeite() throws Exception {
        Seitenbrowser dienst = dienst();
        String pfad = "/stammdaten/mitglieder/" + mitglied.id() + "/ende";
        String version = feld(dienst.oeffnen(pfad), "version");
        HttpResponse<String> abgelehnt = dienst.senden(pfad, Map.of("version", version, "tag", "31.02.2022", "vorname",
                "Ali <b>", "nachname", "Öz", "art", "SACHKUNDIGER_BUERGER"));
        assertThat(abgelehnt.statusCode()).isEqualTo(422);
        assertThat(abgelehnt.body()).contains("Letzter Tag: „31.02.2022“ ist kein Datum; bitte wie 16.11.2021 oder 2021-11-16.");
        assertThat(feld(abgelehnt, "vorname")).as("what was typed stays").isEqualTo("Ali <b>");
        assertThat(feld(abgelehnt, "tag")).isEqualTo("31.02.2022");
        assertThat(abgelehnt.body()).doesNotContain("Ali <b>").containsPattern("value=\"SACHKUNDIGER_BUERGER\"[^>]*selected");

        HttpResponse<String> danach = dienst.senden(pfad, Map.of("version", feld(abgelehnt, "version"), "tag", "28.02.2022",
                "vorname", "Ali", "nachname", "Öz", "art", "SACHKUNDIGER_BUERGER"));
        assertThat(danach.statusCode()).isEqualTo(200);
        assertThat(danach.uri().getPath()).isEqualTo(basis);
        assertThat(danach.body()).contains("Die Mitgliedschaft endet am 28.02.2022; die Nachfolge beginnt am Tag danach.",
                "Öz, Ali", "01.03.2022");
        assertThat(dienst.oeffnen(basis + "?am=2022-02-28").body()).contains("Mitglieder am 28.02.2022", "Muster, Kim");
        assertThat(dienst.oeffnen("/stammdaten/aenderungen").body()).contains("Mitgliedschaft beendet", "Sitzungsdienst (Beispiel)",
                "Ali Öz");

        HttpResponse<String> zuSpaet = dienst.senden(pfad, Map.of("version", version, "tag", "31.03.2022"));
        assertThat(zuSpaet.statusCode()).isEqualTo(422);
        assertThat(zuSpaet.body()).contains("Jemand hat sie geändert, während Sie hier geschrieben haben.");
    }

    @Test
    void besetzungMitZuVielenSachkundigenBuergernZeigtDenBefund() throws Exception {
        assertThat(dienst().oeffnen(basis + "?am=16.11.2021").body()).contains("2 von 3 Sitzen sind unbesetzt.",
                "Der Vorsitz ist unbesetzt.", "Unzulässig besetzt: ", "§ 58 Abs. 3 Satz 3 GO NRW");
    }

    @Test
    void vertretungslisteWirdUeberDieSeiteGesetzt() throws Exception {
        Seitenbrowser dienst = dienst();
        long fraktion = gremien.fraktionenAm(BEGINN).get(0).id();
        String pfad = basis + "/vertretungen";
        HttpResponse<String> seite = dienst.oeffnen(pfad + "?fraktion=" + fraktion);
        String weltgen = gremien.personMitBenutzer("weltgen").orElseThrow().id().toString();
        HttpResponse<String> danach = dienst.senden(pfad, Map.of("stand", feld(seite, "stand"), "plaetze", "3", "fraktion",
                String.valueOf(fraktion), "ab", "1.1.2021", "person1", "", "person2", weltgen, "art2", "RATSMITGLIED"));
        assertThat(danach.body()).contains("Vom 01.01.2021 an stehen 1 auf der Liste.", "Weltgen, Stefan");
        HttpResponse<String> zuSpaet = dienst.senden(pfad, Map.of("stand", feld(seite, "stand"), "plaetze", "3", "fraktion",
                String.valueOf(fraktion), "ab", "1.1.2021"));
        assertThat(zuSpaet.statusCode()).isEqualTo(422);
        assertThat(gremien.vertreter(ausschuss.id(), LocalDate.of(2021, 1, 1))).hasSize(1);
    }

    @Test
    void dateiWirdHochgeladenAngesehenUndUebernommen() throws Exception {
        Seitenbrowser dienst = dienst();
        String name = "Fraktion H" + Buehne.frei();
        String datei = "Kürzel;Name\n" + name.substring(9) + ";" + name + "\n";
        HttpResponse<String> vorschau = dienst.hochladen("/stammdaten/dateien/vorschau", Map.of("art", "fraktionen"), datei);
        assertThat(vorschau.statusCode()).isEqualTo(200);
        assertThat(vorschau.body()).contains("1 Änderung (1 neu, 0 geändert)", name, "Noch ist nichts übernommen.");
        assertThat(gremien.fraktionenAm(BEGINN)).noneMatch(fraktion -> fraktion.name().equals(name));
        HttpResponse<String> danach = dienst.hochladen("/stammdaten/dateien/uebernehmen", Map.of("art", feld(vorschau, "art"),
                "text", feld(vorschau, "text"), "vorgesehen", feld(vorschau, "vorgesehen")), null);
        assertThat(danach.body()).contains("Übernommen: 1 Änderung (1 neu, 0 geändert)");
        assertThat(gremien.fraktionenAm(BEGINN)).anyMatch(fraktion -> fraktion.name().equals(name));
        HttpResponse<String> ausfuhr = dienst.oeffnen("/stammdaten/dateien/fraktionen.csv");
        assertThat(ausfuhr.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(ausfuhr.body()).startsWith("\uFEFFKürzel;Name;Gilt ab\r\n").contains(name);
    }

    @Test
    void schlechteDateiWirdMitAllenFehlernAbgelehnt() throws Exception {
        Seitenbrowser dienst = dienst();
        Map<String, List<Map<String, Object>>> vorher = bestand.aufnehmen();
        HttpResponse<String> antwort = dienst.hochladen("/stammdaten/dateien/vorschau", Map.of("art", "fraktionen"),
                "Kürzel;Name;Gilt ab\n;Ohne;\nX;;morgen\n");
        assertThat(antwort.statusCode()).isEqualTo(422);
        assertThat(antwort.body()).contains("Es wurde nichts übernommen. 3 Fehler:\nZeile 2, Kürzel: bitte angeben.\n"
                + "Zeile 3, Name: bitte angeben.\nZeile 3, Gilt ab: „morgen“ ist kein Datum");
        assertThat(dienst.hochladen("/stammdaten/dateien/vorschau", Map.of("art", "fraktionen"), null).body())
                .contains("Datei: Bitte eine Datei wählen, die nicht leer ist.");
        HttpResponse<String> zuGross = dienst.hochladen("/stammdaten/dateien/vorschau", Map.of("art", "fraktionen"),
                "x".repeat(Einfuhr.HOECHSTENS + 1));
        assertThat(zuGross.statusCode()).isEqualTo(422);
        assertThat(zuGross.body()).contains("Datei: Sie ist größer als 1 MB.");
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    @Test
    void wasEsNichtGibtSagtDieSeite() throws Exception {
        HttpResponse<String> antwort = dienst().oeffnen("/stammdaten/gremien/987654");
        assertThat(antwort.statusCode()).isEqualTo(404);
        assertThat(antwort.body()).contains("Das gibt es nicht (mehr).");
    }

    private Seitenbrowser dienst() throws Exception {
        return new Seitenbrowser(port).anmelden("sitzungsdienst");
    }
}
