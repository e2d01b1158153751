package de.beratungsfolge.pruefung.auskunft;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.Beratungsfolge;
import de.beratungsfolge.beispiel.Beispiel;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The extract on PostgreSQL, which is asked for its tables and for what is not public in SQL of its own. */
class AuskunftPostgresTest {

    @Test
    void dieAuskunftFindetUndSchwaerztAuchAufPostgresql() throws Exception {
        try (EmbeddedPostgres datenbank = EmbeddedPostgres.start();
                ConfigurableApplicationContext programm = new SpringApplicationBuilder(Beratungsfolge.class)
                        .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).profiles("ohne-oberflaeche")
                        .run("--spring.datasource.url=" + datenbank.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres", "--camunda.bpm.job-execution.enabled=false")) {
            Beispiel beispiel = programm.getBean(Beispiel.class);
            beispiel.vorbereiten();
            beispiel.sitzungAbhalten();
            List<Betroffene> leute = programm.getBean(Betroffenenwahl.class).alle();
            String satz = leute.get(0).name() + " und " + leute.get(1).name();
            JdbcClient sql = programm.getBean(JdbcClient.class);
            sql.sql("update drucksache set betreff = :satz where nummer = '17/286'").param("satz", satz).update();
            Auskunftersteller ersteller = programm.getBean(Auskunftersteller.class);
            assertThat(ersteller.erstellen(leute.get(0)).gruppen()).extracting(Auskunft.Gruppe::schluessel).contains("STAMM", "AEMTER", "TEILNAHME",
                    "FRUEHERE");
            assertThat(betreff(ersteller.erstellen(leute.get(0)))).isEqualTo(satz);
            sql.sql("update drucksache set oeffentlich = false where nummer = '17/286'").update();
            assertThat(betreff(ersteller.erstellen(leute.get(0)))).isEqualTo(leute.get(0).name() + " und [geschwärzt]");
        }
    }

    private static String betreff(Auskunft auskunft) {
        return auskunft.gruppen().stream().filter(gruppe -> gruppe.schluessel().equals("PAPIERE")).flatMap(gruppe -> gruppe.zeilen().stream())
                .flatMap(zeile -> zeile.felder().stream()).filter(feld -> feld.name().equals("Betreff")).findFirst().orElseThrow().wert();
    }
}
