package de.beratungsfolge.pruefung.last;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.protokoll.Abweichung;
import de.beratungsfolge.protokoll.Kettenpruefung;
import de.beratungsfolge.protokoll.Pruefergebnis;
import de.beratungsfolge.protokoll.Siegelbuch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The benchmark in small: papers are played and copied, the check holds on the copies, and no page asks more of the database. */
class LastTest {

    private static final int GESPIELT = 5;
    private static final int KOPIEN = 9;

    @Test
    void kopienBestehenDiePruefungUndKeineSeiteStelltMehrAnfragen() throws Exception {
        try (Lastprogramm programm = new Lastprogramm("jdbc:h2:mem:last;DB_CLOSE_DELAY=-1")) {
            Lastspiel spiel = new Lastspiel(programm);
            spiel.einrichten();
            spiel.spielen(GESPIELT, GESPIELT);
            Map<String, Seitenmessung.Wert> vorher = new Seitenmessung(programm).messen(1, 2);
            Pruefergebnis original = pruefen(programm);
            assertThat(original.abweichung()).isEmpty();

            Lastkopie kopie = new Lastkopie(programm.ungezaehlt());
            assertThat(kopie.ersterUnterschied()).isNull();
            kopie.schreiben(KOPIEN);
            programm.bohne(Siegelbuch.class).schliessen();
            JdbcClient datenbank = programm.datenbank();
            assertThat(datenbank.sql("select count(*) from drucksache").query(Integer.class).single()).isEqualTo(GESPIELT * (KOPIEN + 1));
            assertThat(datenbank.sql("select count(distinct nummer) from drucksache").query(Integer.class).single())
                    .isEqualTo(GESPIELT * (KOPIEN + 1));
            Pruefergebnis alles = pruefen(programm);
            assertThat(alles.abweichung().map(Abweichung::satz)).isEmpty();
            assertThat(alles.eintraege()).isGreaterThan(original.eintraege() * KOPIEN);
            assertThat(alles.siegel()).isEqualTo(KOPIEN + 1);

            Map<String, Seitenmessung.Wert> nachher = new Seitenmessung(programm).messen(1, 2);
            assertThat(vorher.keySet()).allSatisfy(seite -> assertThat(nachher.get(seite).befehle()).as(seite)
                    .isLessThanOrEqualTo(vorher.get(seite).befehle()));

            long stimmen = datenbank.sql("select max(id) from abstimmung").query(Long.class).single();
            datenbank.sql("update abstimmung set ja = ja + 1 where id = " + stimmen).update();
            assertThat(pruefen(programm).abweichung().map(Abweichung::satz).orElse("")).startsWith("Tabelle abstimmung, Zeile " + stimmen
                    + ", Feld ja: ");
        }
    }

    private static Pruefergebnis pruefen(Lastprogramm programm) {
        return new Kettenpruefung(programm.quelle(), programm.bohne(PlatformTransactionManager.class), List.of()).pruefen();
    }
}
