package de.beratungsfolge.datenbank;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.Beratungsfolge;
import de.beratungsfolge.beispiel.Beispiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import de.beratungsfolge.sitzungen.Tagesordnung;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole walk-through on PostgreSQL: schema, engine, steps, findings and the record. */
class PostgresTest {

    @Test
    void dasBeispielLaeuftAufPostgresqlBisZumSelbenEnde() throws Exception {
        try (EmbeddedPostgres datenbank = EmbeddedPostgres.start();
                ConfigurableApplicationContext programm = new SpringApplicationBuilder(Beratungsfolge.class)
                        .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).profiles("ohne-oberflaeche")
                        .run("--spring.datasource.url=" + datenbank.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres",
                                "--camunda.bpm.job-execution.enabled=false")) {
            try (Connection verbindung = programm.getBean(DataSource.class).getConnection()) {
                assertThat(verbindung.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
            }
            assertThat(programm.getBean(IdentityService.class).createUserQuery().count()).as("no users without profile demo").isZero();
            Beispiel beispiel = programm.getBean(Beispiel.class);
            assertThat(beispiel.datenbankIstLeer()).isTrue();
            beispiel.vorbereiten();
            beispiel.sitzungAbhalten();
            drucksachen(programm);
            sitzung(programm);
            protokoll(programm.getBean(Protokoll.class));
        }
    }

    private static void drucksachen(ConfigurableApplicationContext programm) {
        Drucksachen drucksachen = programm.getBean(Drucksachen.class);
        assertThat(ersteStation(drucksachen, "17/286")).isEqualTo(Beratungsergebnis.EMPFOHLEN);
        assertThat(ersteStation(drucksachen, "17/291")).isEqualTo(Beratungsergebnis.OHNE_EMPFEHLUNG);
        assertThat(ersteStation(drucksachen, "17/290")).isEqualTo(Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        assertThat(drucksachen.mitNummer("17/286").orElseThrow().stand()).isEqualTo(Stand.BERATUNG);
    }

    private static Beratungsergebnis ersteStation(Drucksachen drucksachen, String nummer) {
        List<Station> folge = drucksachen.stationen(drucksachen.mitNummer(nummer).orElseThrow().id());
        return folge.get(0).ergebnis();
    }

    private static void sitzung(ConfigurableApplicationContext programm) {
        Sitzung sitzung = programm.getBean(Sitzungen.class).mitKennung("SozA-3-2021-11-16").orElseThrow();
        assertThat(sitzung.stand()).isEqualTo(Sitzungsstand.ABGESCHLOSSEN);
        assertThat(sitzung.beschlussfaehigkeit()).isEqualTo("BESCHLUSSFAEHIG");
        long pflegeberatung = programm.getBean(Tagesordnung.class).punkte(sitzung.id()).get(2).id();
        assertThat(programm.getBean(Abstimmungen.class).abstimmung(pflegeberatung).orElseThrow().ja())
                .as("16 seats, 4 excused, 3 of them deputised: unanimous are 15").isEqualTo(15);
    }

    private static void protokoll(Protokoll protokoll) {
        List<String> vorgaenge = protokoll.alle().stream().map(Eintrag::vorgang).distinct().toList();
        assertThat(vorgaenge).containsExactlyInAnyOrder("17/286", "17/290", "17/291", "SozA-3-2021-11-16");
        assertThat(vorgaenge).allSatisfy(vorgang -> assertThat(protokoll.ersterFehler(vorgang)).isEmpty());
    }
}
