package de.beratungsfolge.pruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Beiratsspiel;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.pruefung.suche.Suchpflege;
import de.beratungsfolge.seiten.Besuch;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the form finds, and that it costs the same however much there is. */
class SucheTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient datenbank;
    @Autowired
    private Suchpflege pflege;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private PlatformTransactionManager transaktionen;

    private Pruefabend abend;
    private Besuch pruefer;

    @BeforeEach
    void abend() throws Exception {
        abend = Pruefabend.spielen(buehne);
        pruefer = new Besuch(port).anmelden("pruefung", "cockpit");
    }

    @Test
    void ohneFrageStehtDaWasOftGebrauchtWird() throws Exception {
        assertThat(seite("/pruefung")).contains("Oft gebraucht", "role=\"search\"").doesNotContain("Nichts gefunden.");
    }

    @Test
    void worteNummernUndNamenFinden() throws Exception {
        String papier = "href=\"/pruefung/vorgaenge/" + abend.nummer() + "\"";
        assertThat(seite("/pruefung?text=" + abend.nummer())).contains(papier);
        assertThat(seite("/pruefung?was=drucksachen&text=baenk+" + abend.nummer())).as("beginnings, umlauts written out").contains(papier);
        assertThat(seite("/pruefung?was=drucksachen&text=Stuehle+" + abend.nummer())).contains("Nichts gefunden.").doesNotContain(papier);
        assertThat(seite("/pruefung?was=drucksachen&gremium=Rat&text=" + abend.nummer())).doesNotContain(papier);
        assertThat(seite("/pruefung?was=drucksachen&gremium=SozA&von=01.10.2021&bis=2021-10-31&text=" + abend.nummer())).contains(papier);
        assertThat(seite("/pruefung?was=drucksachen&von=01.11.2021&text=" + abend.nummer())).doesNotContain(papier);
        assertThat(seite("/pruefung?text=" + abend.kennung())).contains("href=\"/pruefung/sitzungen/" + abend.kennung() + "\"");
        assertThat(seite("/pruefung?text=Weltgen")).contains("Weltgen", "Sozialausschuss", "/pruefung?was=eintraege&amp;person=weltgen");
        assertThat(seite("/pruefung?was=eintraege&person=haarmann&nach=" + vorDerUnterschrift())).contains("Drucksache unterzeichnet").doesNotContain("Datenstand");
        assertThat(seite("/pruefung?was=eintraege&von=01.01.2000")).doesNotContain("Journal", "Datenstand");
        assertThat(seite("/pruefung?text=%25")).doesNotContain(papier);
    }

    /** Where the page begins that has the signature on the paper: other tests in this program signed too, and later. */
    private String vorDerUnterschrift() {
        return datenbank.sql("select geschehen_am, id from protokoll_eintrag where vorgang = :nummer and schritt = 'Drucksache unterzeichnet'")
                .param("nummer", abend.nummer()).query((zeile, nr) -> URLEncoder.encode(zeile.getObject(1, LocalDateTime.class) + "_"
                        + (zeile.getLong(2) + 1), StandardCharsets.UTF_8)).single();
    }

    @Test
    void werEtwasMitnimmtStehtInDenEintraegen() throws Exception {
        assertThat(pruefer.oeffnen("/pruefung/sitzungen/" + abend.kennung() + "?format=csv").statusCode()).isEqualTo(200);
        assertThat(seite("/pruefung?was=eintraege&person=pruefung")).contains("Ausleitungen ", "Datei ausgegeben");
    }

    @Test
    void vorgaengeDesBeiratsFindenSichNachArtGremiumUndNummer() throws Exception {
        Beiratsspiel wahl = new Beiratsspiel(buehne).eingeladen();
        String verweis = "href=\"/pruefung/vorgaenge/" + wahl.vorgang() + "\"";
        String kuerzel = wahl.gremium().kuerzel();
        assertThat(seite("/pruefung?gremium=" + kuerzel)).contains("Andere Vorgänge", verweis, "Wahl des Seniorenbeirats", "zuletzt am ");
        assertThat(seite("/pruefung?was=vorgaenge&text=Wahl+" + kuerzel)).contains(verweis);
        assertThat(seite("/pruefung?text=" + wahl.vorgang())).contains(verweis);
        assertThat(seite("/pruefung?was=vorgaenge&text=Kassenpr%C3%BCfung+" + kuerzel)).doesNotContain(verweis);
        assertThat(seite("/pruefung?was=vorgaenge&gremium=Rat")).doesNotContain(verweis);
        assertThat(seite("/pruefung?was=vorgaenge&bis=01.01.2000")).contains("Nichts gefunden.");
        assertThat(seite("/pruefung/vorgaenge/" + wahl.vorgang())).contains("Wahl des Seniorenbeirats (" + wahl.vorgang() + ")",
                "Zur Wahl eingeladen", "Einladung zur Wahl geprüft");
    }

    @Test
    void normenFindenSichGenauSoWieSieZitiertSind() throws Exception {
        assertThat(seite("/pruefung?was=befunde&norm=%C2%A7+31")).contains("Befangenheit geprüft");
        assertThat(seite("/pruefung?was=befunde&norm=31+Abs.+1+GO+NRW")).contains("Befangenheit geprüft");
        assertThat(seite("/pruefung?was=befunde&norm=31+Abs+99")).contains("Nichts gefunden.");
        assertThat(seite("/pruefung?was=befunde&norm=3")).as("§ 3 is not § 31").doesNotContain("Befangenheit geprüft");
        assertThat(seite("/pruefung?was=befunde&norm=%C2%A7+31+Absatz+1+GO+NW")).contains("Befangenheit geprüft");
        String tag = abend.kennung().substring(abend.kennung().length() - "2021-11-16".length());
        assertThat(String.join("\n", zeilen("/pruefung?was=befunde&format=csv&tabelle=befunde&norm=%C2%A7%C2%A7+31,+49&von=" + tag + "&bis=" + tag)))
                .as("a file: other tests in this program found much, too").contains(abend.kennung() + ": Befangenheit geprüft",
                        abend.kennung() + ": Beschlussfähigkeit geprüft");
        assertThat(seite("/pruefung?was=befunde&norm=31&von=01.01.2030")).contains("Nichts gefunden.");
        assertThat(seite("/pruefung?norm=31&text=Markt")).contains("Zu dieser Verbindung von Angaben gibt es keine Liste.");
    }

    @Test
    void wasNichtZuVerstehenIstWirdGesagtUndNichtUebergangen() throws Exception {
        unverstanden("von=01.11.21", "Von: „01.11.21“ ist kein Datum", "value=\"01.11.21\"");
        unverstanden("was=sitzungen&bis=31.02.2021", "Bis: „31.02.2021“ ist kein Datum", "value=\"31.02.2021\"");
        unverstanden("gremium=GibtsNicht", "Gremium: „GibtsNicht“ gibt es nicht.");
        unverstanden("was=befunde&norm=Unsinn", "Norm: „Unsinn“ ist keine Fundstelle", "value=\"Unsinn\"");
        unverstanden("norm=31+StVO", "Norm: „StVO“ ist nicht zu verstehen");
        unverstanden("was=gibtesnicht", "Gesucht: Die Liste „gibtesnicht“ gibt es nicht.");
    }

    @Test
    void eineGewaehlteListeUebergehtKeineAngabe() throws Exception {
        unverstanden("was=eintraege&gremium=SozA", "Die Liste „Einträge im Protokoll“ kennt keine Angabe „Gremium“");
        unverstanden("was=sitzungen&person=Weltgen", "Die Liste „Sitzungen“ kennt keine Angabe „Person“");
        unverstanden("was=drucksachen&norm=31", "Die Liste „Drucksachen“ kennt keine Angabe „Norm“");
        unverstanden("was=personen&text=Weltgen&von=01.01.2021", "Die Liste „Personen“ kennt keine Angabe „Von, Bis“");
        unverstanden("was=befunde", "Norm: bitte angeben");
        unverstanden("was=personen", "Name: bitte in eines der beiden Felder");
        assertThat(seite("/pruefung?was=sitzungen&gremium=Rat&text=" + abend.kennung())).doesNotContain("/pruefung/sitzungen/" + abend.kennung());
    }

    private void unverstanden(String frage, String... saetze) throws Exception {
        String seite = seite("/pruefung?" + frage);
        assertThat(seite).as(frage).contains(saetze).contains("role=\"alert\"").doesNotContain("Mitnehmen", "<table", "Nichts gefunden");
        HttpResponse<byte[]> datei = pruefer.oeffnen("/pruefung?format=csv&" + frage);
        assertThat(datei.statusCode()).as(frage).isEqualTo(409);
        assertThat(Besuch.text(datei)).contains(saetze[0]);
    }

    @Test
    void befundeEinesGremiumsSindAuchDieSeinerAnderenVorgaenge() throws Exception {
        Beiratsspiel wahl = new Beiratsspiel(buehne).eingeladen();
        String norm = datenbank.sql("select m.genau from befundmerkmal m join protokoll_eintrag e on e.id = m.eintrag_id where e.vorgang = :vorgang "
                + "and m.art = 'NORM' order by m.genau limit 1").param("vorgang", wahl.vorgang()).query(String.class).single();
        String adresse = "/pruefung?was=befunde&norm=" + URLEncoder.encode(norm, StandardCharsets.UTF_8) + "&gremium=";
        assertThat(seite(adresse + wahl.gremium().kuerzel())).contains(wahl.vorgang() + ": ");
        assertThat(seite(adresse + "SozA")).doesNotContain(wahl.vorgang());
        assertThat(seite("/pruefung?was=befunde&norm=31&gremium=SozA")).contains("Befangenheit geprüft");
        assertThat(seite("/pruefung?was=abweichungen&gremium=SozA")).contains("Einladung festgestellt");
    }

    @Test
    void einAnmeldenameMeintNurDieseEinePersonAuchWennSieGegangenIst() throws Exception {
        eintragen("probeschmidt", "Schmidtprobe eins");
        eintragen("bprobeschmidt", "Schmidtprobe zwei");
        assertThat(seite("/pruefung?was=eintraege&person=probeschmidt")).contains("Schmidtprobe eins").doesNotContain("Schmidtprobe zwei");
        assertThat(seite("/pruefung?was=eintraege&person=robeschmidt")).contains("Nichts gefunden.");
        assertThat(seite("/pruefung?was=personen&text=null")).as("a member without access has no login name").contains("Nichts gefunden.");
    }

    private void eintragen(String person, String schritt) {
        new TransactionTemplate(transaktionen).executeWithoutResult(status -> protokoll.verzeichnen("Schmidtprobe", Eintragsart.SCHRITT, schritt,
                person, LocalDateTime.of(2021, 11, 16, 12, 0), Map.of(), null));
    }

    @Test
    void einWortanfangFindetAlleWorteAuchWennEsVieleSind() throws Exception {
        String vorn = papier("Wortprobe");
        IntStream.range(0, 30).forEach(i -> merken(vorn, "wortprobe" + (char) ('a' + i / 10) + i % 10));
        String hinten = papier("Wortprobe");
        merken(hinten, "wortprobezuletzt");
        merken(hinten, "wortbegleitung");
        assertThat(seite("/pruefung?was=drucksachen&text=Wortprobe")).contains(vorn, hinten);
        assertThat(seite("/pruefung?was=drucksachen&text=Wortprobe+Wortbegleitung")).contains(hinten).doesNotContain(vorn);
        datenbank.sql("insert into suchwort (wort, tag, drucksache_id) select concat('wortprobehaeufig', x), datum, id from drucksache, "
                + "system_range(1, 20100) where nummer = ?").param(vorn).update();
        assertThat(seite("/pruefung?was=drucksachen&text=Wortprobe")).contains(vorn, hinten);
        assertThat(seite("/pruefung?was=drucksachen&text=Wortprobe&bis=01.10.2021")).contains("Nichts gefunden.");
        aufraeumen("Wortprobe");
    }

    @Test
    void werGekuerztWirdSagtEs() throws Exception {
        for (int i = 0; i < 30; i++) {
            datenbank.sql("insert into person (version, vorname, nachname) values (0, ?, 'Kuerzungsprobe')").param("Nummer " + (100 + i)).update();
        }
        assertThat(seite("/pruefung?text=Kuerzungsprobe")).contains("Alle: Personen", "Nummer 104 ").doesNotContain("Nummer 105 ");
        String erste = seite("/pruefung?was=personen&text=Kuerzungsprobe");
        assertThat(erste).contains("Nummer 124 ").doesNotContain("Nummer 125 ");
        assertThat(seite(weiter(erste))).contains("Nummer 125 ", "Nummer 129 ").doesNotContain("Nummer 124 ", "Nächste Seite");
        datenbank.sql("delete from person where nachname = 'Kuerzungsprobe'").update();
    }

    @Test
    void eineDateiHaeltMehrAlsDieSeiteUndSagtWennSieEndet() throws Exception {
        vervielfachen(30, "Dateiprobe");
        assertThat(zeilen("/pruefung?text=Dateiprobe&format=csv&tabelle=drucksachen")).hasSize(31).noneMatch(zeile -> zeile.contains("gekürzt"));
        vervielfachen(980, "Dateiprobe");
        assertThat(zeilen("/pruefung?text=Dateiprobe&format=csv&tabelle=drucksachen")).hasSize(1002).last().asString()
                .startsWith("(gekürzt: Nach diesen 1000 gibt es weitere.)");
        assertThat(Besuch.text(pruefer.oeffnen("/pruefung?text=Dateiprobe&format=json"))).containsPattern("\"gekuerzt\" : \\[ \"drucksachen\" \\]");
        aufraeumen("Dateiprobe");
    }

    private List<String> zeilen(String pfad) throws Exception {
        return seite(pfad).lines().toList();
    }

    @Test
    void weiterBlaetternZeigtJedesGenauEinmal() throws Exception {
        vervielfachen(60, "Blaetterprobe");
        String erste = seite("/pruefung?was=drucksachen&text=Blaetterprobe");
        String zweite = seite(weiter(erste));
        String dritte = seite(weiter(zweite));
        assertThat(dritte).doesNotContain("Nächste Seite");
        assertThat(List.of(erste, zweite, dritte)).extracting(seite -> seite.split("href=\"/pruefung/vorgaenge/96/", -1).length - 1)
                .containsExactly(25, 25, 10);
        aufraeumen("Blaetterprobe");
    }

    @Test
    void dieZahlDerAnweisungenWaechstNichtMitDemWasDaIst() throws Exception {
        for (String adresse : List.of("/pruefung?text=Mengenprobe", "/pruefung?was=drucksachen&text=Mengenprobe", "/pruefung?was=abweichungen",
                "/pruefung?was=befunde&norm=49", "/pruefung?was=vorgaenge", "/pruefung?was=eintraege&person=haarmann",
                "/pruefung/vorgaenge/" + abend.nummer(), "/pruefung/sitzungen/" + abend.kennung())) {
            vervielfachen(30, "Mengenprobe");
            int wenige = anweisungen(adresse);
            vervielfachen(60, "Mengenprobe");
            assertThat(anweisungen(adresse)).as(adresse).isEqualTo(wenige).isLessThan(80);
            aufraeumen("Mengenprobe");
        }
    }

    @Test
    void wasNeuAufgebautWirdIstWasMitgeschriebenWurde() {
        List<Map<String, Object>> worte = alles("suchwort");
        List<Map<String, Object>> merkmale = alles("befundmerkmal");
        pflege.aufbauen();
        assertThat(alles("befundmerkmal")).isEqualTo(merkmale).isNotEmpty();
        assertThat(alles("suchwort")).containsAll(worte);
    }

    private List<Map<String, Object>> alles(String tabelle) {
        return datenbank.sql("select * from " + tabelle + " order by " + (tabelle.equals("suchwort") ? "1, 2, 3" : "1, 2, 3, 4, 5"))
                .query().listOfRows();
    }

    private void vervielfachen(int zahl, String betreff) {
        for (int i = 0; i < zahl; i++) {
            merken(papier(betreff), betreff.toLowerCase());
        }
    }

    private String papier(String betreff) {
        String nummer = "96/" + Buehne.frei();
        datenbank.sql("insert into drucksache (version, nummer, betreff, datum, fachbereich, oeffentlich, stand, verfasser) "
                + "values (0, ?, ?, date '2021-10-04', 'FB', true, 'BERATUNG', 'heller')").params(nummer, betreff).update();
        return nummer;
    }

    private void merken(String nummer, String wort) {
        datenbank.sql("insert into suchwort (wort, tag, drucksache_id) select ?, datum, id from drucksache where nummer = ?")
                .params(wort, nummer).update();
    }

    private void aufraeumen(String betreff) {
        datenbank.sql("delete from suchwort where drucksache_id in (select id from drucksache where betreff = ?)").param(betreff).update();
        datenbank.sql("delete from drucksache where betreff = ?").param(betreff).update();
    }

    private static String weiter(String seite) {
        return seite.replaceAll("(?s).*<a rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
    }

    private int anweisungen(String pfad) throws Exception {
        pruefer.oeffnen(pfad);
        datenbank.sql("set query_statistics true").update();
        try {
            assertThat(pruefer.oeffnen(pfad).statusCode()).isEqualTo(200);
            return datenbank.sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics "
                    + "where lower(sql_statement) like 'select%' or lower(sql_statement) like '(select%'").query(Integer.class).single();
        } finally {
            datenbank.sql("set query_statistics false").update();
        }
    }

    private String seite(String pfad) throws Exception {
        HttpResponse<byte[]> antwort = pruefer.oeffnen(pfad);
        assertThat(antwort.statusCode()).as("%s: %s", pfad, Besuch.text(antwort)).isEqualTo(200);
        return Besuch.text(antwort);
    }
}
