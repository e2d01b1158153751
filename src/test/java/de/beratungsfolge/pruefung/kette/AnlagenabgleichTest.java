package de.beratungsfolge.pruefung.kette;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.protokoll.Abweichung;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Files of attachments are read piece by piece; whatever happens to a piece shows. */
class AnlagenabgleichTest {

    private final JdbcClient datenbank = JdbcClient.create(
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));

    @BeforeEach
    void dateien() throws Exception {
        datenbank.sql("create table anlage (id bigint primary key, sha256 char(64))").update();
        datenbank.sql("create table anlagenteil (anlage_id bigint, nummer integer, inhalt bytea not null, primary key (anlage_id, nummer))").update();
        datei(1, new byte[] {1, 2, 3}, new byte[] {4, 5});
        datei(2, new byte[] {6});
        datenbank.sql("insert into anlage (id) values (3)").update();
    }

    @Test
    void unveraenderteDateienPassen() {
        assertThat(new Anlagenabgleich().ersteAbweichung(datenbank)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update anlagenteil set inhalt = x'09' where anlage_id = 2 and nummer = 1                     | 2
            delete from anlagenteil where anlage_id = 1 and nummer = 2                                   | 1
            update anlagenteil set nummer = 3 - nummer where anlage_id = 1                               | 1
            update anlagenteil set nummer = 3 where anlage_id = 1 and nummer = 2                         | 1
            insert into anlagenteil (anlage_id, nummer, inhalt) values (1, 0, x'09')                     | 1
            insert into anlagenteil (anlage_id, nummer, inhalt) values (2, 2, x'09')                     | 2
            insert into anlagenteil (anlage_id, nummer, inhalt) values (3, 1, x'09')                     | 3
            insert into anlagenteil (anlage_id, nummer, inhalt) values (4, 1, x'09')                     | 4
            update anlage set sha256 = null where id = 1                                                 | 1
            delete from anlage where id = 2                                                              | 2""")
    void jedeAenderungFaelltAuf(String angriff, String anlage) {
        assertThat(datenbank.sql(angriff).update()).isPositive();
        assertThat(new Anlagenabgleich().ersteAbweichung(datenbank)).map(Abweichung::zeile).contains(anlage);
    }

    private void datei(long id, byte[]... stuecke) throws Exception {
        MessageDigest summe = MessageDigest.getInstance("SHA-256");
        for (int nummer = 1; nummer <= stuecke.length; nummer++) {
            summe.update(stuecke[nummer - 1]);
            datenbank.sql("insert into anlagenteil (anlage_id, nummer, inhalt) values (:id, :nummer, :inhalt)").param("id", id)
                    .param("nummer", nummer).param("inhalt", stuecke[nummer - 1]).update();
        }
        datenbank.sql("insert into anlage (id, sha256) values (:id, :sha256)").param("id", id)
                .param("sha256", HexFormat.of().formatHex(summe.digest())).update();
    }
}
