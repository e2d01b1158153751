package de.beratungsfolge.pruefung.kette;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.protokoll.Pruefergebnis;
import org.junit.jupiter.api.Test;

class UnberuehrtTest {
    @Test
    void unberuehrt() {
        try (Pruefstand stand = new Pruefstand("--spring.datasource.url=jdbc:h2:mem:unberuehrt;DB_CLOSE_DELAY=-1").spielen()) {
            Pruefergebnis ergebnis = stand.pruefen();
            System.out.println(Ergebnisworte.umfang(ergebnis));
            System.out.println(Ergebnisworte.umfang(stand.pruefen()));
            assertThat(ergebnis.abweichung()).isEmpty();
            System.out.println(new Angreifer(stand.datenbank, new java.util.Random(), true).leere());
            stand.datenbank.sql("select vorgang, count(*) c, sum(length(inhalt)) l from protokoll_eintrag group by vorgang order by 1").query(z -> { System.out.println(z.getString(1) + " " + z.getInt(2) + " " + z.getLong(3)); });
            stand.datenbank.sql("select inhalt from protokoll_eintrag where vorgang like 'Datenstand sitzung%' order by laufnummer desc fetch first 2 rows only").query(z -> { System.out.println(z.getString(1)); });
            stand.datenbank.sql("select inhalt from protokoll_eintrag where vorgang like 'Journal%' order by laufnummer desc fetch first 2 rows only").query(z -> { System.out.println(z.getString(1)); });
        }
    }
}
