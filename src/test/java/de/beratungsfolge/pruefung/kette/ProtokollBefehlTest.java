package de.beratungsfolge.pruefung.kette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The commands {@code protokoll pruefen} and {@code protokoll siegel} on a database file, as an auditor calls them. */
class ProtokollBefehlTest {

    @TempDir
    private Path ordner;

    private final ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();

    @Test
    void einDurchgespielterBestandPasstUndEineVeraenderteStimmeNicht() {
        String url = "jdbc:h2:file:" + ordner.resolve("bestand");
        Pruefstand.sitzung("--spring.datasource.url=" + url).close();
        assertThat(befehl("pruefen", "--spring.datasource.url=" + url)).isZero();
        assertThat(text()).contains("Einträge je Sekunde", "2 Tagessiegel", "Alles passt: ");
        assertThat(befehl("siegel", "csv", "--spring.datasource.url=" + url)).isZero();
        assertThat(text().lines()).hasSize(3);
        assertThat(befehl("siegel", "--spring.datasource.url=" + url)).isZero();
        assertThat(text().lines()).hasSize(2).allMatch(zeile -> zeile.matches("\\d\\d\\.\\d\\d\\.\\d{4}  [0-9a-f]{64} .* Ketten"));

        JdbcClient datenbank = JdbcClient.create(new DriverManagerDataSource(url, "sa", ""));
        long abstimmung = datenbank.sql("select min(id) from abstimmung").query(Long.class).single();
        int ja = datenbank.sql("select ja from abstimmung where id = " + abstimmung).query(Integer.class).single();
        datenbank.sql("update abstimmung set ja = ja + 1 where id = " + abstimmung).update();
        assertThat(befehl("pruefen", "--spring.datasource.url=" + url)).isEqualTo(1);
        assertThat(text()).contains("Etwas passt nicht. Tabelle abstimmung, Zeile " + abstimmung + ", Feld ja: verzeichnet ist „" + ja
                + "“ (Vorgang Datenstand sitzung 1, Eintrag ").contains("), gefunden wurde „" + (ja + 1) + "“.");
        datenbank.sql("update abstimmung set ja = ja - 1 where id = " + abstimmung).update();
        assertThat(befehl("pruefen", "--spring.datasource.url=" + url)).isZero();
        angriffe(url, datenbank);
    }

    /** What a random draw hardly meets: an entry before all others, the end of a hash, numbers and contents that cannot be. */
    private void angriffe(String url, JdbcClient datenbank) {
        String vorgang = datenbank.sql("select min(nummer) from drucksache").query(String.class).single();
        String eintrag = "select %d, vorgang, %d, art, schritt, person, geschehen_am, erfasst_am, regelfassung, inhalt, inhalt_hash, vorgaenger_hash, "
                + "hash from protokoll_eintrag where vorgang = '" + vorgang + "' and laufnummer = 1";
        gefunden(url, datenbank, "insert into protokoll_eintrag (id, vorgang, laufnummer, art, schritt, person, geschehen_am, erfasst_am, regelfassung, "
                        + "inhalt, inhalt_hash, vorgaenger_hash, hash) " + eintrag.formatted(Long.MIN_VALUE, 0),
                "delete from protokoll_eintrag where laufnummer = 0", "Vorgang " + vorgang + ", Eintrag 0: erwartet war Eintrag 1.");
        String hash = datenbank.sql("select hash from protokoll_kopf where vorgang = :vorgang").param("vorgang", vorgang).query(String.class).single();
        String kopf = "update protokoll_kopf set hash = '%s' where vorgang = '" + vorgang + "'";
        gefunden(url, datenbank, kopf.formatted(hash.substring(0, 63) + (hash.endsWith("a") ? "b" : "a")), kopf.formatted(hash),
                "Vorgang " + vorgang + ": das Ende der Kette fehlt.");
        gefunden(url, datenbank, "insert into protokoll_kopf (vorgang, laufnummer, hash) values ('Neu', " + Integer.MIN_VALUE + ", '" + hash + "')",
                "delete from protokoll_kopf where vorgang = 'Neu'", "Vorgang Neu: das Ende der Kette fehlt.");
    }

    private void gefunden(String url, JdbcClient datenbank, String angriff, String zurueck, String satz) {
        assertThat(datenbank.sql(angriff).update()).isEqualTo(1);
        assertThat(befehl("pruefen", "--spring.datasource.url=" + url)).isEqualTo(1);
        assertThat(text()).contains("Etwas passt nicht. " + satz);
        assertThat(datenbank.sql(zurueck).update()).isEqualTo(1);
        assertThat(befehl("pruefen", "--spring.datasource.url=" + url)).isZero();
    }

    @Test
    void falscherAufrufUndFehlendeDatenbankEndenMitZwei() {
        assertThat(befehl()).isEqualTo(2);
        assertThat(text()).startsWith("Aufruf: protokoll pruefen");
        assertThat(befehl("pruefen", "alles")).isEqualTo(2);
        assertThat(befehl("siegel", "xml")).isEqualTo(2);
        String url = "jdbc:h2:file:" + ordner.resolve("gibt-es-nicht");
        ausgabe.reset();
        assertThat(befehl("pruefen", "--spring.datasource.url=" + url)).isEqualTo(2);
        assertThat(text()).isEqualToIgnoringNewLines("Es gibt keine Datenbank an der Stelle " + url + ".");
        assertThat(ordner).as("looking for it makes none").isEmptyDirectory();
        assertThat(befehl("pruefen", "--spring.datasource.url=jdbc:h2:mem:leer")).isEqualTo(2);
        assertThat(text()).startsWith("In dieser Datenbank gibt es kein Protokoll dieser Programmfassung.");
        assertThat(befehl("pruefen", "--spring.datasource.url=jdbc:postgres://hier/daten")).isEqualTo(2);
        assertThat(text()).startsWith("Die Datenbank ist nicht zu lesen: ").doesNotContain("\tat ");
        assertThat(befehl("pruefen", "--spring.datasource.url=jdbc:h2:file:~/gibt-es-nicht")).isEqualTo(2);
        assertThat(text()).startsWith("Es gibt keine Datenbank an der Stelle jdbc:h2:file:~/gibt-es-nicht.");
    }

    private int befehl(String... worte) {
        ausgabe.reset();
        return ProtokollBefehl.ausfuehren(List.of(worte), new PrintStream(ausgabe, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return ausgabe.toString(StandardCharsets.UTF_8);
    }
}
