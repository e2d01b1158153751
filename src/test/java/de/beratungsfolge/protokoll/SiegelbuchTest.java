package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a day's seal covers, when a day is closed, and what does not fit any more afterwards. */
class SiegelbuchTest extends Buehnentest {

    private static final LocalDate ERSTER = LocalDate.of(2031, 1, 7);
    private static final LocalDate ZWEITER = LocalDate.of(2031, 1, 9);

    @Autowired
    private EintragRepository eintraege;
    @Autowired
    private JdbcClient datenbank;
    @Autowired
    private TransactionTemplate transaktion;

    private String einer;
    private String anderer;

    @BeforeEach
    void zweiTage() {
        aufraeumen();
        einer = "Siegel-a-" + Buehne.frei();
        anderer = "Siegel-b-" + Buehne.frei();
        schreiben(einer, "2031-01-06T23:00:00Z");
        schreiben(einer, "2031-01-07T12:00:00Z");
        schreiben(anderer, "2031-01-07T22:59:59.999Z");
        schreiben(anderer, "2031-01-09T08:00:00Z");
    }

    /** The tests of one run share a database: no seal and no entry of these days is left to the others. */
    @AfterEach
    void aufraeumen() {
        datenbank.sql("delete from tagessiegel").update();
        datenbank.sql("delete from protokoll_eintrag where erfasst_am > :ab").param("ab",
                Instant.parse("2030-12-31T00:00:00Z").atOffset(ZoneOffset.UTC)).update();
        datenbank.sql("delete from protokoll_kopf where vorgang like 'Siegel-%'").update();
    }

    @Test
    void einTagGehtVonMitternachtBisMitternachtInDeutschland() {
        List<Tagessiegel> neue = schliessen("2031-01-10T12:00:00Z");
        assertThat(siegel(neue, ERSTER)).extracting(Tagessiegel::ketten, Tagessiegel::eintraege)
                .as("two chains and the journal, which notes each step").containsExactly(3, 6);
        assertThat(siegel(neue, ZWEITER)).extracting(Tagessiegel::ketten, Tagessiegel::eintraege).containsExactly(2, 2);
        assertThat(siegel(neue, ZWEITER).vorgaengerHash()).as("8 January had no entries, so it has no seal")
                .isEqualTo(siegel(neue, ERSTER).hash());
        assertThat(am("2031-01-10T12:00:00Z").letztes()).map(Tagessiegel::tag).contains(ZWEITER);
        assertThat(am("2031-01-10T12:00:00Z").ersterFehler()).isEmpty();
    }

    @Test
    void einTagWirdErstZehnMinutenNachMitternachtGeschlossen() {
        assertThat(schliessen("2031-01-07T23:09:59Z")).extracting(Tagessiegel::tag).doesNotContain(ERSTER);
        assertThat(schliessen("2031-01-07T23:10:00Z")).extracting(Tagessiegel::tag).containsExactly(ERSTER);
        assertThat(schliessen("2031-01-07T23:20:00Z")).isEmpty();
    }

    @Test
    void einGeloeschterVorgangFehltSeinemTag() {
        geschlossen();
        datenbank.sql("delete from protokoll_eintrag where vorgang = :v").param("v", einer).update();
        datenbank.sql("delete from protokoll_kopf where vorgang = :v").param("v", einer).update();
        fehler("Tagessiegel vom 07.01.2031: es gab 6 Einträge in 3 Vorgängen, jetzt sind es 4 in 2.");
    }

    @Test
    void eineGanzNeuBerechneteKettePasstNichtZumSiegel() {
        geschlossen();
        datenbank.sql("delete from protokoll_eintrag where vorgang = :v").param("v", einer).update();
        datenbank.sql("delete from protokoll_kopf where vorgang = :v").param("v", einer).update();
        faelschen(einer, "2031-01-07T11:00:00Z");
        faelschen(einer, "2031-01-07T12:00:00Z");
        assertThat(protokoll("2031-01-10T12:00:00Z").ersterFehler(einer)).as("the chain alone notices nothing").isEmpty();
        fehler("Tagessiegel vom 07.01.2031: die Einträge dieses Tages sind nicht mehr dieselben.");
    }

    @Test
    void einNachtraeglichDatierterEintragFaelltAuf() {
        geschlossen();
        schreiben(anderer, "2031-01-07T15:00:00Z");
        fehler("Tagessiegel vom 07.01.2031: es gab 6 Einträge in 3 Vorgängen, jetzt sind es 8 in 3.");
    }

    @Test
    void einFehlendesSiegelFaelltBeimNaechstenAuf() {
        geschlossen();
        datenbank.sql("delete from tagessiegel where tag = :tag").param("tag", ERSTER).update();
        fehler("Tagessiegel vom 09.01.2031: das Siegel davor passt nicht.");
    }

    @Test
    void einVeraendertesSiegelFaelltAuf() {
        geschlossen();
        datenbank.sql("update tagessiegel set hash = :hash where tag = :tag").param("hash", "a".repeat(64))
                .param("tag", ERSTER).update();
        fehler("Tagessiegel vom 07.01.2031: das Siegel wurde verändert.");
    }

    @Test
    void geloeschterInhaltLaesstDasSiegelHeil() {
        geschlossen();
        datenbank.sql("update protokoll_eintrag set inhalt = null where vorgang = :v").param("v", einer).update();
        assertThat(am("2031-01-10T12:00:00Z").ersterFehler()).isEmpty();
    }

    private void geschlossen() {
        schliessen("2031-01-10T12:00:00Z");
        assertThat(am("2031-01-10T12:00:00Z").ersterFehler()).isEmpty();
    }

    private void fehler(String satz) {
        assertThat(am("2031-01-10T12:00:00Z").ersterFehler()).contains(satz);
    }

    private static Tagessiegel siegel(List<Tagessiegel> siegel, LocalDate tag) {
        return siegel.stream().filter(eines -> eines.tag().equals(tag)).findFirst().orElseThrow();
    }

    private List<Tagessiegel> schliessen(String moment) {
        return transaktion.execute(status -> am(moment).schliessen());
    }

    private Siegelbuch am(String moment) {
        return new Siegelbuch(datenbank, new Datenspur(datenbank, uhr(moment)), uhr(moment));
    }

    private Protokoll protokoll(String moment) {
        return new Protokoll(eintraege, datenbank, new Datenspur(datenbank, uhr(moment)), uhr(moment), ereignis -> { });
    }

    private static Clock uhr(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    /** As somebody would who forges the chain, but not the journal. */
    private void faelschen(String vorgang, String moment) {
        transaktion.executeWithoutResult(status -> new Kettenschreiber(datenbank, uhr(moment)).anhaengen(vorgang,
                Eintragsart.SCHRITT, "Schritt", "jemand", LocalDateTime.of(2031, 1, 7, 12, 0), Map.of(), null));
    }

    private void schreiben(String vorgang, String moment) {
        transaktion.executeWithoutResult(status -> protokoll(moment).verzeichnen(vorgang, Eintragsart.SCHRITT, "Schritt",
                "jemand", LocalDateTime.of(2031, 1, 7, 12, 0), Map.of(), null));
    }
}
