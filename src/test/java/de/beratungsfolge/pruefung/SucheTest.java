package de.beratungsfolge.pruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Beiratsspiel;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.pruefung.suche.Suchpflege;
import de.beratungsfolge.seiten.Besuch;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the form finds, and that it costs the same however much there is. */
class SucheTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient datenbank;
    @Autowired
    private Suchpflege pflege;

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
        assertThat(seite("/pruefung?was=befunde&norm=Unsinn")).contains("Nichts gefunden.");
        assertThat(seite("/pruefung?was=befunde&norm=31&von=01.01.2030")).contains("Nichts gefunden.");
        assertThat(seite("/pruefung?norm=31&text=Markt")).contains("Zu dieser Verbindung von Angaben gibt es keine Liste.");
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
            String nummer = "96/" + Buehne.frei();
            datenbank.sql("insert into drucksache (version, nummer, betreff, datum, fachbereich, oeffentlich, stand, verfasser) "
                    + "values (0, ?, ?, date '2021-10-04', 'FB', true, 'BERATUNG', 'heller')").params(nummer, betreff).update();
            datenbank.sql("insert into suchwort (wort, tag, drucksache_id) select ?, datum, id from drucksache where nummer = ?")
                    .params(betreff.toLowerCase(), nummer).update();
        }
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
