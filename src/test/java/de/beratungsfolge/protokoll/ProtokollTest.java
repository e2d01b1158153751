package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of the record: what it notices and what the law may delete. */
class ProtokollTest extends Buehnentest {

    private static final LocalDateTime ABENDS = LocalDateTime.of(2021, 11, 16, 17, 0);

    @Autowired
    private Protokoll protokoll;
    @Autowired
    private JdbcClient datenbank;
    @Autowired
    private TransactionTemplate transaktion;

    private String vorgang;

    @BeforeEach
    void vierEintraege() {
        vorgang = "Kette-" + Buehne.frei();
        for (int nummer = 1; nummer <= 4; nummer++) {
            schreiben(Map.of("nummer", nummer, "text", "Größe"));
        }
        assertThat(protokoll.ersterFehler(vorgang)).isEmpty();
    }

    @Test
    void jederEintragHaengtAmVorigen() {
        List<Eintrag> kette = protokoll.vorgang(vorgang);
        assertThat(kette).extracting(Eintrag::laufnummer).containsExactly(1, 2, 3, 4);
        assertThat(kette.get(0).vorgaengerHash()).isEqualTo("0".repeat(64));
        for (int stelle = 1; stelle < kette.size(); stelle++) {
            assertThat(kette.get(stelle).vorgaengerHash()).isEqualTo(kette.get(stelle - 1).hash());
        }
        assertThat(kette.get(0).inhalt()).as("canonical JSON: keys in order, no spaces")
                .isEqualTo("{\"nummer\":1,\"text\":\"Größe\"}");
    }

    @Test
    void geaenderterInhaltFaelltAuf() {
        aendern("inhalt = '{\"nummer\":7}' where laufnummer = 2");
        fehler(2, "der Inhalt wurde verändert.");
    }

    @Test
    void geaenderterInhaltMitPassendemHashFaelltAuf() {
        aendern("inhalt = '{}', inhalt_hash = '" + Verkettung.hash("{}") + "' where laufnummer = 2");
        fehler(2, "der Eintrag wurde verändert.");
    }

    @Test
    void jedesGeaenderteFeldFaelltAuf() {
        for (String feld : List.of("person = 'jemand anderes'", "schritt = 'Anderes'", "art = 'UNTERSCHRIFT'",
                "geschehen_am = timestamp '2020-01-01 00:00:00'", "erfasst_am = timestamp '2020-01-01 00:00:00'",
                "regelfassung = '" + "a".repeat(64) + "'")) {
            vierEintraege();
            aendern(feld + " where laufnummer = 3");
            fehler(3, "der Eintrag wurde verändert.");
        }
    }

    @Test
    void ganzNeuBerechneterEintragReisstDieKetteBeimNaechsten() {
        Eintrag alt = protokoll.vorgang(vorgang).get(1);
        Eintrag neu = new Eintrag(alt.id(), vorgang, 2, alt.art(), alt.schritt(), alt.person(), alt.geschehenAm(),
                alt.erfasstAm(), null, "{}", Verkettung.hash("{}"), alt.vorgaengerHash(), null);
        aendern("inhalt = '{}', inhalt_hash = '" + neu.inhaltHash() + "', hash = '" + Verkettung.hash(neu)
                + "' where laufnummer = 2");
        fehler(3, "der Vorgänger passt nicht.");
    }

    @Test
    void vertauschteEintraegeFallenAuf() {
        aendern("laufnummer = 99 where laufnummer = 2");
        aendern("laufnummer = 2 where laufnummer = 3");
        aendern("laufnummer = 3 where laufnummer = 99");
        fehler(2, "der Vorgänger passt nicht.");
    }

    @Test
    void fehlenderEintragInDerMitteFaelltAuf() {
        loeschen(2);
        fehler(3, "erwartet war Eintrag 2.");
    }

    @Test
    void fehlendesEndeFaelltAuf() {
        loeschen(4);
        assertThat(protokoll.ersterFehler(vorgang)).contains("Vorgang " + vorgang + ": das Ende der Kette fehlt.");
    }

    @Test
    void geloeschterInhaltLaesstDieKetteHeil() {
        aendern("inhalt = null where laufnummer in (1, 3, 4)");
        assertThat(protokoll.ersterFehler(vorgang)).isEmpty();
        schreiben(Map.of("nummer", 5));
        assertThat(protokoll.ersterFehler(vorgang)).isEmpty();
    }

    @Test
    void ohneSchrittGibtEsKeinenEintrag() {
        assertThatThrownBy(() -> protokoll.verzeichnen(vorgang, Eintragsart.SCHRITT, "Schritt", "jemand", ABENDS,
                Map.of(), null)).isInstanceOf(IllegalTransactionStateException.class);
        assertThat(protokoll.vorgang(vorgang)).hasSize(4);
    }

    @Test
    void scheitertDerSchrittSoGibtEsAuchSeinenEintragNicht() {
        transaktion.executeWithoutResult(status -> {
            protokoll.verzeichnen(vorgang, Eintragsart.SCHRITT, "Schritt", "jemand", ABENDS, Map.of(), null);
            assertThat(protokoll.vorgang(vorgang)).hasSize(5);
            status.setRollbackOnly();
        });
        assertThat(protokoll.vorgang(vorgang)).hasSize(4);
        assertThat(protokoll.ersterFehler(vorgang)).isEmpty();
    }

    private void schreiben(Object inhalt) {
        transaktion.executeWithoutResult(status ->
                protokoll.verzeichnen(vorgang, Eintragsart.SCHRITT, "Schritt", "jemand", ABENDS, inhalt, null));
    }

    private void aendern(String anweisung) {
        int zeilen = datenbank.sql("update protokoll_eintrag set " + anweisung + " and vorgang = :vorgang")
                .param("vorgang", vorgang).update();
        assertThat(zeilen).isPositive();
    }

    private void loeschen(int laufnummer) {
        assertThat(datenbank.sql("delete from protokoll_eintrag where vorgang = :vorgang and laufnummer = :nummer")
                .param("vorgang", vorgang).param("nummer", laufnummer).update()).isEqualTo(1);
    }

    private void fehler(int laufnummer, String grund) {
        assertThat(protokoll.ersterFehler(vorgang)).contains("Vorgang " + vorgang + ", Eintrag " + laufnummer + ": "
                + grund);
    }
}
