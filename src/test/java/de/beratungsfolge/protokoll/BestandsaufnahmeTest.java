package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A database that was at work before rows were recorded: what it holds is taken in once, and guarded from then on. */
class BestandsaufnahmeTest {

    private final DataSource quelle = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JdbcClient datenbank = JdbcClient.create(quelle);

    @BeforeEach
    void alterBestand() {
        Flyway.configure().dataSource(quelle).target(MigrationVersion.fromVersion("32")).load().migrate();
        datenbank.sql("insert into fraktion (kuerzel, name) values ('A', 'Alpha'), ('B', 'Beta')").update();
    }

    @Test
    void dasJournalKenntDieKettenDieEsVorIhmGab() {
        datenbank.sql("insert into protokoll_kopf (vorgang, laufnummer, hash) values ('Alt', 1, :hash)").param("hash", "c".repeat(64))
                .update();
        starten();
        datenbank.sql("delete from protokoll_kopf where vorgang = 'Alt'").update();
        assertThat(erster()).map(Abweichung::satz)
                .contains("Vorgang Alt: die ganze Kette fehlt; das Journal kennt sie bis Eintrag 1.");
    }

    @Test
    void eineZeileDieKeinSchrittSchriebFaelltAuf() {
        starten();
        assertThat(erster()).isEmpty();
        datenbank.sql("insert into fraktion (kuerzel, name) values ('C', 'Gamma')").update();
        assertThat(erster()).map(Abweichung::satz).contains("Tabelle fraktion, Zeile 3: kein Eintrag nennt sie.");
        starten();
        assertThat(erster()).as("a restart takes nothing in again").map(Abweichung::satz)
                .contains("Tabelle fraktion, Zeile 3: kein Eintrag nennt sie.");
    }

    @Test
    void neueSpaltenWerdenAufgenommenUndDieAltenBleibenBewacht() {
        starten();
        datenbank.sql("alter table fraktion add column farbe varchar(20) default 'grau' not null").update();
        starten();
        assertThat(erster()).isEmpty();
        datenbank.sql("update fraktion set farbe = 'gelb' where kuerzel = 'B'").update();
        assertThat(erster()).map(Abweichung::satz).hasValueSatisfying(satz -> assertThat(satz).startsWith(
                "Tabelle fraktion, Zeile 2, Feld farbe: verzeichnet ist „grau“").endsWith("gefunden wurde „gelb“."));
    }

    @Test
    void werVorDerAufnahmeNeuerSpaltenEineAlteAendertFaelltAuf() {
        starten();
        datenbank.sql("update fraktion set name = 'Betrug' where kuerzel = 'B'").update();
        datenbank.sql("alter table fraktion add column farbe varchar(20) default 'grau' not null").update();
        starten();
        assertThat(erster()).map(Abweichung::satz).contains("Vorgang Datenstand fraktion, Eintrag 2: Zeile 2 der Tabelle fraktion "
                + "hatte vor diesem Schritt einen anderen Stand, als Eintrag 1 verzeichnet.");
    }

    @Test
    void ansichtenEinerErweiterungDerDatenbankHaltenNiemandenAuf() {
        datenbank.sql("create view auslastung as select name as befehl from fraktion").update();
        starten();
        assertThat(erster()).isEmpty();
    }

    private void starten() {
        Flyway.configure().dataSource(quelle).callbacks(new Bestandsaufnahme(Clock.systemUTC())).load().migrate();
    }

    private Optional<Abweichung> erster() {
        return new Kettenpruefung(quelle, new JdbcTransactionManager(quelle), List.of()).pruefen().abweichung();
    }
}
