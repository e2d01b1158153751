package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Mitwirkung;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegelarchivTest {

    private static final Mitwirkung FAKTEN = new Mitwirkung(12, 11, null, null, List.of());
    private static final LocalDate TAG = LocalDate.of(2021, 12, 7);

    private final DriverManagerDataSource quelle = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient datenbank = JdbcClient.create(quelle);
    private final List<String> gemeldet = new ArrayList<>();
    /** Notes what the archive tells the record. */
    private final Regelarchiv.Zeuge zeuge = new Regelarchiv.Zeuge() {
        @Override
        public void archiviert(Regelfassung fassung) {
            gemeldet.add("archiviert " + fassung.hash());
        }

        @Override
        public void aktiviert(long id, Regelfassung fassung, String bisher) {
            gemeldet.add("aktiviert " + fassung.hash() + " statt " + bisher);
        }
    };
    private final Regelwerk alt = regelwerk("ENTSCHEIDEND");
    private final Regelwerk neu = regelwerk("NICHT_ENTSCHEIDEND");

    @BeforeEach
    void schemaAnlegen() {
        Flyway.configure().dataSource(quelle).load().migrate();
    }

    @Test
    void jedeJemalsAktiveFassungBleibtMitIhremText() {
        archiv(alt);
        Regelarchiv spaeter = archiv(neu);
        assertThat(spaeter.aktivierungen()).extracting(Regelarchiv.Aktivierung::hash).containsExactly(alt.fassung().hash(), neu.fassung().hash());
        assertThat(spaeter.texte(alt.fassung().hash())).isEqualTo(alt.fassung().dateien());
        assertThat(spaeter.regelwerk(alt.fassung().hash()).orElseThrow().pruefe(FAKTEN, TAG).ergebnis()).isEqualTo("ENTSCHEIDEND");
        assertThat(spaeter.regelwerk(neu.fassung().hash())).containsSame(neu);
    }

    @Test
    void einNeustartMitDenselbenRegelnIstKeineNeueAktivierungDieRueckkehrZuAltenSchon() {
        archiv(alt);
        archiv(alt);
        archiv(neu);
        assertThat(archiv(alt).aktivierungen()).extracting(Regelarchiv.Aktivierung::hash)
                .containsExactly(alt.fassung().hash(), neu.fassung().hash(), alt.fassung().hash());
        assertThat(gemeldet).containsExactly("archiviert " + alt.fassung().hash(), "aktiviert " + alt.fassung().hash() + " statt null",
                "archiviert " + neu.fassung().hash(), "aktiviert " + neu.fassung().hash() + " statt " + alt.fassung().hash(),
                "aktiviert " + alt.fassung().hash() + " statt " + neu.fassung().hash());
    }

    @Test
    void einVeraenderterTextWirdNichtAlsDerAlteAusgegeben() {
        archiv(alt);
        datenbank.sql("update regeldatei set text = replace(text, 'ENTSCHEIDEND', 'NICHT_ENTSCHEIDEND')").update();
        assertThatExceptionOfType(RegelwerkFehler.class).isThrownBy(() -> archiv(neu).regelwerk(alt.fassung().hash()))
                .withMessage("Der archivierte Text der Regelfassung " + alt.fassung().hash() + " wurde verändert.");
    }

    @Test
    void eineNieAktiveFassungGibtEsNicht() {
        assertThat(archiv(alt).regelwerk(neu.fassung().hash())).isEmpty();
    }

    private Regelarchiv archiv(Regelwerk geltendes) {
        return new Regelarchiv(datenbank, new DataSourceTransactionManager(quelle), Clock.systemUTC(), geltendes, zeuge);
    }

    private static Regelwerk regelwerk(String ergebnis) {
        return Regelwerk.ausTexten("Probe", Map.of("go-nrw/31-abs-6-mitwirkung.drl", """
                rule "Die Mitwirkung war immer gleich"
                    @norm("§ 31 Abs. 6 GO NRW") @gueltigAb("2020-11-01")
                when
                    Mitwirkung( ja >= 0 )
                then
                    befund.ergebnis( "%s", "Immer gleich" );
                end
                """.formatted(ergebnis)));
    }
}
