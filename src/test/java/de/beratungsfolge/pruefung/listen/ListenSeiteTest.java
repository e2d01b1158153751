package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.dokumente.Pdfpruefung;
import de.beratungsfolge.dokumente.Pdftext;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.seiten.Besuch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages themselves: questions, files, leafing, what they cost, that they can be built anew. */
class ListenSeiteTest extends Listentest {

    private static final List<String> ALLE = List.of("beschlussfaehigkeit", "eine-stimme", "befangenheit", "abweichungen", "fristen", "uebersprungen",
            "nicht-ausgefuehrt", "eilentscheidungen");

    @Autowired
    private Listenpflege pflege;

    @Test
    void dieFragenStehenMitTreffernUndNormBeieinander() throws Exception {
        abend("SozA", 1);
        String seite = seite("/pruefung/listen");
        assertThat(seite).contains("Worüber wurde entschieden, obwohl zu wenige da waren", "§ 49 GO NRW", "§ 31 Abs. 6 GO NRW", "§ 60 GO NRW");
        for (String frage : ALLE) {
            assertThat(seite).contains("href=\"/pruefung/listen/" + frage + "\"");
            assertThat(seite("/pruefung/listen/" + frage)).contains("Treffer.", "Einengen", "<li>");
            assertThat(seite("/pruefung/listen/" + frage + "?nach=y")).contains("Treffer.");
        }
        assertThat(seite("/pruefung")).contains("href=\"/pruefung/listen\"");
        assertThat(pruefer.oeffnen("/pruefung/listen/gibt-es-nicht").statusCode()).isEqualTo(404);
    }

    @Test
    void wasNichtZuVerstehenIstWirdGesagtUndNichtUebergangen() throws Exception {
        for (String frage : ALLE) {
            String angaben = "von=01.11.21&bis=31.02.2021&gremium=gibtesnicht&art=x";
            assertThat(seite("/pruefung/listen/" + frage + "?" + angaben)).as(frage).contains("Von: „01.11.21“ ist kein Datum",
                    "Bis: „31.02.2021“ ist kein Datum", "Gremium: „gibtesnicht“ gibt es nicht.", "Art: „x“ gibt es in dieser Liste nicht.",
                    "value=\"01.11.21\"", "role=\"alert\"").doesNotContain("Treffer.", "Mitnehmen", "<table");
            assertThat(pruefer.oeffnen("/pruefung/listen/" + frage + "?format=csv&" + angaben).statusCode()).as(frage).isEqualTo(409);
        }
        assertThat(seite("/pruefung/listen/uebersprungen?person=weltgen")).contains("Diese Liste kennt keine Angabe „Person“.");
        assertThat(seite("/pruefung/listen/nicht-ausgefuehrt?person=null")).contains(">0 Treffer.");
    }

    @Test
    void jedeListeGehtAlsTabelleAlsJsonUndAlsPdfHinaus() throws Exception {
        abend("SozA", 1);
        List<String> adressen = new ArrayList<>(ALLE.stream().map(frage -> "/pruefung/listen/" + frage + "?bis=31.12.2021&").toList());
        adressen.add("/pruefung/listen?");
        for (String adresse : adressen) {
            assertThat(Besuch.text(pruefer.oeffnen(adresse + "format=csv"))).as(adresse).startsWith("\uFEFF").contains(";");
            assertThat(json.readTree(Besuch.text(pruefer.oeffnen(adresse + "format=json"))).path("daten")).as(adresse).isNotEmpty();
            byte[] pdf = pruefer.oeffnen(adresse + "format=pdf").body();
            assertThat(Pdftext.von(pdf)).as(adresse).contains("Im Programm: /pruefung/listen");
            assertThat(Pdfpruefung.maengel(pdf)).as(adresse).isEmpty();
            assertThat(pruefer.oeffnen(adresse + "format=exe").statusCode()).isEqualTo(404);
        }
        assertThat(Besuch.text(pruefer.oeffnen("/pruefung/listen/abweichungen?format=csv&tabelle=personen"))).contains("Nach Person");
        assertThat(pruefer.oeffnen("/pruefung/listen/uebersprungen?format=csv").headers().firstValue("Content-Disposition").orElseThrow())
                .contains("Pruefung_Uebersprungene-Gremien_");
    }

    @Test
    void weiterBlaetternZeigtJedesGenauEinmal() throws Exception {
        beschlossene(120, "Listenprobe");
        List<String> nummern = new ArrayList<>();
        String adresse = "/pruefung/listen/nicht-ausgefuehrt?art=OHNE_TERMIN";
        while (adresse != null) {
            String seite = seite(adresse);
            List<String> hier = new ArrayList<>();
            for (String teil : seite.split("href=\"/pruefung/vorgaenge/")) {
                hier.add(teil.substring(0, teil.indexOf('"')));
            }
            assertThat(hier.size() - 1).isLessThanOrEqualTo(50);
            nummern.addAll(hier.subList(1, hier.size()));
            adresse = seite.contains("rel=\"next\"") ? seite.replaceAll("(?s).*<a rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&") : null;
        }
        assertThat(nummern).doesNotHaveDuplicates();
        assertThat(nummern.stream().filter(nummer -> nummer.startsWith("95/"))).hasSize(120);
        aufraeumen("Listenprobe");
    }

    @Test
    void dieZahlDerAnweisungenWaechstNichtMitDenZeilen() throws Exception {
        String gremium = Gremienbau.mit(buehne, GremiumArt.AUSSCHUSS, 18);
        abend(gremium, 1);
        List<Integer> wenige = kosten(gremium);
        abend(gremium, 3);
        beschlossene(60, "Mengenprobe");
        assertThat(kosten(gremium)).isEqualTo(wenige).allSatisfy(zahl -> assertThat(zahl).isLessThan(60));
        aufraeumen("Mengenprobe");
    }

    private List<Integer> kosten(String gremium) throws Exception {
        List<Integer> kosten = new ArrayList<>();
        for (String frage : List.of("beschlussfaehigkeit", "eine-stimme", "befangenheit", "abweichungen", "fristen?art=ladung")) {
            String adresse = "/pruefung/listen/" + frage + (frage.contains("?") ? "&" : "?") + "gremium=" + gremium;
            assertThat(seite(adresse)).as(adresse).doesNotContain(">0 Treffer.");
            kosten.add(anweisungen(adresse));
        }
        kosten.add(anweisungen("/pruefung/listen/nicht-ausgefuehrt"));
        kosten.add(anweisungen("/pruefung/listen"));
        return kosten;
    }

    @Test
    void wasNeuAufgebautWirdIstWasMitgeschriebenWurde() throws Exception {
        abend("SozA", 1);
        List<Map<String, Object>> vorher = alles();
        pflege.aufbauen();
        assertThat(alles()).isEqualTo(vorher).isNotEmpty();
    }

    private List<Map<String, Object>> alles() {
        return datenbank.sql("select * from listenfund order by eintrag_id, liste").query().listOfRows();
    }

    /** A meeting that has something for most of the lists: invited late, an exclusion, a narrow vote under the fiction. */
    private void abend(String gremium, int papiere) {
        String[] nummern = new String[papiere];
        for (int i = 0; i < papiere; i++) {
            nummern[i] = buehne.drucksacheInBeratung(halt(gremium, BESCHLIESSEND));
        }
        Sitzungsspiel spiel = buehne.sitzung(gremium, nummern).tagesordnung().einladenTrotzdem(Buehne.SITZUNGSTAG.minusDays(1)).anwesend(14)
                .vorsitz(SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN, Map.of("ladung", "FRISTGERECHT", "ladungBegruendung",
                        "Alle wussten es.", "beschlussfaehigkeit", "BESCHLUSSFAEHIG", "beschlussfaehigkeitBegruendung", "")).tagesordnungFeststellen()
                .grund(1, buehne.mitglieder(gremium).get(13).personId(), Beziehung.von(Beziehungsart.SELBST)).ausschluss("AUSGESCHLOSSEN", "");
        gehen(spiel, 1, 6, 12);
        for (int i = 0; i < papiere; i++) {
            int da = i == 0 ? 6 : 7;
            spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(4, da - 4, 0)).ergebnis("ANGENOMMEN");
        }
        spiel.schliessen().niederschrift();
    }

    private void beschlossene(int zahl, String betreff) {
        for (int i = 0; i < zahl; i++) {
            datenbank.sql("insert into drucksache (version, nummer, betreff, datum, fachbereich, oeffentlich, stand, verfasser) "
                    + "values (0, ?, ?, date '2021-10-04', 'FB', true, 'BESCHLOSSEN', 'heller')").params("95/" + Buehne.frei(), betreff).update();
        }
    }

    private void aufraeumen(String betreff) {
        datenbank.sql("delete from drucksache where betreff = ?").param(betreff).update();
    }
}
