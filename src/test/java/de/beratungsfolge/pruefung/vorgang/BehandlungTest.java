package de.beratungsfolge.pruefung.vorgang;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.seiten.Besuch;
import de.beratungsfolge.sitzungen.Aenderungsantrag;
import de.beratungsfolge.sitzungen.Aenderungsart;
import de.beratungsfolge.sitzungen.Stimmenzahlen;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What the timeline of a paper takes from the meetings that treated it. */
class BehandlungTest extends Buehnentest {

    private static final String GRUND = "Der Vorteil ist nicht unmittelbar.";

    @LocalServerPort
    private int port;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private TransactionTemplate transaktion;

    private String erste;
    private String zweite;
    private Sitzungsspiel spiel;
    private Besuch pruefer;

    @BeforeEach
    void anmelden() throws Exception {
        erste = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        zweite = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        spiel = buehne.sitzung("SozA", erste, zweite);
        pruefer = new Besuch(port).anmelden("pruefung", "cockpit");
    }

    @Test
    void werAusgeschlossenWarUndWoDerVorsitzAbwichStehtBeimPunktAuchNachdemErUmgezogenIst() throws Exception {
        spiel.tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(2, buehne.mitglieder("SozA").get(1).personId(), Beziehung.von(Beziehungsart.SELBST))
                .ausschluss("NICHT_AUSGESCHLOSSEN", GRUND);
        assertThat(verlauf(zweite)).contains("Ausschluss festgestellt: ", ", TOP 2", "Abweichungen von Befunden", GRUND);
        assertThat(verlauf(erste)).doesNotContain("Ausschluss festgestellt: ", GRUND);

        spiel.vorkommnisse(Map.of("aenderungen", List.of(new Aenderungsantrag(Aenderungsart.NICHTOEFFENTLICH, spiel.punkt(2).id(), null, null,
                null, null, null, null, "Persönliche Daten.", null, null, new Stimmenzahlen(12, 4, 0)))));
        spiel.vorkommnisseFeststellen(Map.of(), "ANGENOMMEN");
        assertThat(verlauf(zweite)).contains("TOP N 1", "Befangenheit geprüft: ", "Ausschluss festgestellt: ", GRUND,
                "Ausschluss der Öffentlichkeit: TOP 2 ", "(beantragt)", "Persönliche Daten.");
        assertThat(verlauf(erste)).doesNotContain("Ausschluss festgestellt: ", "Ausschluss der Öffentlichkeit: ");
    }

    @Test
    void andereNummernUndAndereGrundlagenWerdenUnterschieden() throws Exception {
        spiel.eroeffnen(16);
        schreiben(spiel.kennung(), "Kim Arndt, TOP 1: verlässt den Sitzungsraum", "Angaben berichtigt", "Folgen der Berichtigung geklärt",
                "Kim Arndt, TOP 12: verlässt den Sitzungsraum", "Ausschluss festgestellt: Kim Arndt, TOP 12",
                "Anwesenheit geändert: Kim Arndt geht");
        assertThat(verlauf(erste)).contains("Kim Arndt, TOP 1: verlässt", "Angaben berichtigt", "Folgen der Berichtigung geklärt")
                .doesNotContain("TOP 12", "Anwesenheit geändert");
    }

    @Test
    void dieStelleEinesEintragsZaehltAlleKettenDerSeite() throws Exception {
        spiel.eroeffnen(16);
        String[] viele = new String[Vorgaenge.SEITENLAENGE];
        Arrays.fill(viele, "TOP 1: Notiz");
        schreiben(spiel.kennung(), viele);
        schreiben(erste, "Zum Schluss");
        Eintrag letzter = protokoll.vorgang(erste).get(protokoll.vorgang(erste).size() - 1);
        HttpResponse<byte[]> antwort = pruefer.oeffnen("/pruefung/eintraege/" + letzter.id());
        assertThat(antwort.uri().toString()).contains("?nach=" + (letzter.id() - 1));
        assertThat(Besuch.text(antwort)).contains("id=\"eintrag-" + letzter.id() + "\"");
        long frueher = protokoll.vorgang(erste).get(0).id();
        assertThat(pruefer.oeffnen("/pruefung/eintraege/" + frueher).uri().toString()).doesNotContain("nach=");
    }

    private void schreiben(String kette, String... schritte) {
        transaktion.executeWithoutResult(status -> List.of(schritte).forEach(schritt -> protokoll.verzeichnen(kette, Eintragsart.SCHRITT, schritt,
                "sitzungsdienst", spiel.sitzung().datum().atStartOfDay(), Map.of(), null)));
    }

    private String verlauf(String papier) throws Exception {
        HttpResponse<byte[]> antwort = pruefer.oeffnen("/pruefung/vorgaenge/" + papier);
        assertThat(antwort.statusCode()).as(Besuch.text(antwort)).isEqualTo(200);
        return Besuch.text(antwort);
    }
}
