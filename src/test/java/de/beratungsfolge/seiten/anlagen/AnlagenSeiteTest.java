package de.beratungsfolge.seiten.anlagen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Anlage;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.seiten.Besuch;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attachments over HTTP as an official uses them; who may do what; and the check of the route while drafting. */
class AnlagenSeiteTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private Drucksachen drucksachen;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Aufgaben aufgaben;

    @Test
    void hochgeladenesKommtGenauSoZurueckUndStehtMitSeinemHashImProtokoll() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        Besuch heller = new Besuch(port).anmelden("heller");
        byte[] pdf = pdf(2_500_000);
        HttpResponse<byte[]> antwort = heller.hochladen(seite(nummer), "Lageplan", "C:\\Pläne\\Lage plan.pdf", pdf);
        assertThat(Besuch.text(antwort)).contains("Die Datei ist gespeichert.", "Lage plan.pdf");

        Anlage anlage = anlagen(nummer).get(0);
        HttpResponse<byte[]> datei = heller.oeffnen(seite(nummer) + "/" + anlage.id());
        assertThat(datei.body()).isEqualTo(pdf);
        assertThat(datei.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(datei.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(datei.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;");
        assertThat(protokoll.vorgang(nummer)).last().satisfies(eintrag -> assertThat(eintrag.inhalt())
                .contains(anlage.datei().sha256()).doesNotContain("%PDF"));
    }

    @Test
    void wasKeinErlaubtesDokumentIstWirdMitEinemSatzAbgelehnt() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        Besuch heller = new Besuch(port).anmelden("heller");
        assertThat(Besuch.text(heller.hochladen(seite(nummer), "Plan", "plan.pdf", "MZ".getBytes(StandardCharsets.UTF_8))))
                .contains("Datei: Der Inhalt von „plan.pdf“ ist nicht der einer PDF-Datei, wie der Name sagt.");
        assertThat(Besuch.text(heller.hochladen(seite(nummer), "Plan", "plan.exe", pdf(10))))
                .contains("erlaubt sind PDF, PNG, JPEG, DOCX, XLSX, ODT und ODS.");
        HttpResponse<byte[]> zuGross = heller.hochladen(seite(nummer), "Plan", "plan.pdf", pdf(21 * 1024 * 1024));
        assertThat(zuGross.statusCode()).isEqualTo(413);
        assertThat(Besuch.text(zuGross)).contains("Die Datei ist zu groß.");
        assertThat(anlagen(nummer)).isEmpty();
    }

    @Test
    void eineListeImEntwurfLoeschtKeineDatei() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        new Besuch(port).anmelden("heller").hochladen(seite(nummer), "Lageplan", "lage.pdf", pdf(100));
        buehne.ausarbeiten(nummer, mitAnlagen("Kosten"));
        assertThat(anlagen(nummer)).extracting(Anlage::titel).containsExactly("Kosten", "Lageplan");
        assertThat(anlagen(nummer).get(1).datei()).isNotNull();
        buehne.sichtvermerk(nummer, "ruetten", "ZURUECK");
        buehne.ausarbeiten(nummer, mitAnlagen("Lageplan"));
        assertThat(anlagen(nummer)).extracting(Anlage::titel).containsExactly("Lageplan");
        assertThat(anlagen(nummer).get(0).datei().dateiName()).isEqualTo("lage.pdf");
    }

    @Test
    void angekuendigtesKommtNachDerUnterschriftUndSonstNichts() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        Besuch heller = new Besuch(port).anmelden("heller");
        heller.absenden(seite(nummer) + "/ankuendigen", "titel", "Gutachten");
        buehne.ausarbeiten(nummer, mitAnlagen("Gutachten"));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        assertThat(Besuch.text(heller.oeffnen(seite(nummer)))).contains("wird nachgereicht");

        assertThat(Besuch.text(heller.hochladen(seite(nummer), "Etwas anderes", "x.pdf", pdf(10)))).contains("Anlage: Die "
                + "Drucksache ist kein Entwurf mehr; nachgereicht werden kann nur, was als „wird nachgereicht“ angekündigt ist.");
        assertThat(Besuch.text(heller.hochladen(seite(nummer), "Gutachten", "gutachten.pdf", pdf(10))))
                .contains("Die Datei ist gespeichert.");
        assertThat(Besuch.text(heller.hochladen(seite(nummer), "Gutachten", "anders.pdf", pdf(20)))).contains("nachgereicht "
                + "werden kann nur, was");
        assertThat(anlagen(nummer)).singleElement().satisfies(anlage ->
                assertThat(anlage.datei().dateiName()).isEqualTo("gutachten.pdf"));
    }

    @Test
    void anlagenSiehtUndAendertNurWerDarf() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        Besuch heller = new Besuch(port).anmelden("heller");
        heller.hochladen(seite(nummer), "Lageplan", "lage.pdf", pdf(100));
        String pfad = seite(nummer) + "/" + anlagen(nummer).get(0).id();
        assertThat(new Besuch(port).oeffnen(pfad).statusCode()).isEqualTo(401);
        assertThat(new Besuch(port).anmelden("wahlleitung").oeffnen(pfad).statusCode()).isEqualTo(403);
        Besuch kaemmerei = new Besuch(port).anmelden("kaemmerei");
        assertThat(kaemmerei.oeffnen(pfad).statusCode()).isEqualTo(200);
        assertThat(kaemmerei.absenden(pfad + "/entfernen", "x", "").statusCode()).isEqualTo(403);
        String andere = buehne.drucksacheAnlegen();
        assertThat(heller.oeffnen(seite(andere) + "/" + anlagen(nummer).get(0).id()).statusCode()).isEqualTo(404);
        assertThat(anlagen(nummer)).hasSize(1);
    }

    @Test
    void dieRechnungspruefungLiestJedeAnlageUndAendertKeine() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        new Besuch(port).anmelden("heller").hochladen(seite(nummer), "Lageplan", "lage.pdf", pdf(100));
        String datei = seite(nummer) + "/" + anlagen(nummer).get(0).id();
        Besuch pruefung = new Besuch(port).anmelden("pruefung", "cockpit");
        assertThat(Besuch.text(pruefung.oeffnen("/drucksachen/" + nummer))).contains("href=\"" + datei + "\"", ">Anlagen</a>");
        assertThat(Besuch.text(pruefung.oeffnen(seite(nummer)))).contains("Lageplan").doesNotContain("Hochladen\"", "<form method=\"post\"");
        assertThat(pruefung.oeffnen(datei).body()).isEqualTo(pdf(100));
        assertThat(pruefung.hochladen(seite(nummer), "Lageplan", "lage.pdf", pdf(10)).statusCode()).isEqualTo(403);
        assertThat(pruefung.absenden(seite(nummer) + "/ankuendigen", "titel", "Gutachten").statusCode()).isEqualTo(403);
        assertThat(pruefung.absenden(datei + "/entfernen", "x", "").statusCode()).isEqualTo(403);
        assertThat(Besuch.text(new Besuch(port).anmelden("wahlleitung").oeffnen("/drucksachen/" + nummer))).contains("Lageplan")
                .doesNotContain("/anlagen/");
    }

    @Test
    void zurueckziehenDuerfenVerfasserBuergermeisterUndSitzungsdienst() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        String pfad = "/drucksachen/" + nummer + "/zurueckziehen";
        assertThat(new Besuch(port).anmelden("kaemmerei").absenden(pfad, "grund", "x").statusCode()).isEqualTo(403);
        Besuch heller = new Besuch(port).anmelden("heller");
        assertThat(Besuch.text(heller.absenden(pfad, "grund", " "))).contains("Grund: bitte angeben.");
        assertThat(Besuch.text(heller.absenden(pfad, "grund", "Neue Zahlen."))).contains("Die Drucksache ist zurückgezogen.");
        assertThat(aufgaben.offene(nummer)).isEmpty();
    }

    @Test
    void dieBeratungsfolgeLaesstSichBeimSchreibenPruefenOhneDassEtwasFestgehaltenWird() throws Exception {
        String nummer = buehne.drucksacheAnlegen();
        String pfad = "/api/aufgaben/" + aufgaben.offene(nummer).get(0).id() + "/beratungsfolge";
        String satzung = "{\"gegenstand\":[\"SATZUNG\"],\"beratungsfolge\":[{\"gremium\":\"SozA\",\"termin\":\"2021-11-16\","
                + "\"aktion\":\"BESCHLIESSEND\"}]}";
        Besuch heller = new Besuch(port).anmelden("heller");
        var vorher = bestand.aufnehmen();
        assertThat(Besuch.text(heller.json(pfad, satzung))).contains("\"ergebnis\":\"FEHLERHAFT\"", "nur der Rat beschließen");
        HttpResponse<byte[]> unvollstaendig = heller.json(pfad, "{\"gegenstand\":[\"SATZUNG\"]}");
        assertThat(unvollstaendig.statusCode()).as("Tasklist would add a box of its own to any other").isEqualTo(200);
        assertThat(Besuch.text(unvollstaendig)).contains("Beratungsfolge: Es fehlt mindestens eine Station.");
        assertThat(new Besuch(port).json(pfad, satzung).statusCode()).isEqualTo(401);
        assertThat(new Besuch(port).anmelden("ruetten").json(pfad, satzung).statusCode()).isEqualTo(404);
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    private static String seite(String nummer) {
        return "/anlagen/" + nummer;
    }

    private static byte[] pdf(int groesse) {
        byte[] inhalt = new byte[Math.max(groesse, 8)];
        Arrays.fill(inhalt, (byte) 7);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, inhalt, 0, 8);
        return inhalt;
    }

    private static Entwurf mitAnlagen(String... titel) {
        Entwurf eine = Buehne.entwurf(halt("SozA", BESCHLIESSEND));
        return new Entwurf(eine.betreff(), eine.beschlussvorschlag(), eine.sachdarstellung(), eine.finanzen(),
                eine.klimawirkung(), null, eine.gegenstand(), List.of(), null, eine.beratungsfolge(), List.of(titel),
                eine.sichtvermerke());
    }

    private List<Anlage> anlagen(String nummer) {
        return drucksachen.anlagen(buehne.drucksache(nummer).id());
    }
}
