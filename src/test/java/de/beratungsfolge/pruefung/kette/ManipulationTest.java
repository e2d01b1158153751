package de.beratungsfolge.pruefung.kette;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.gremien.Personenpflege;
import de.beratungsfolge.protokoll.Abweichung;
import de.beratungsfolge.pruefung.kette.Angreifer.Art;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Whatever somebody changes in the database behind the program's back is found; nothing is found where nobody did. Each attack is
 * rolled back after the check. The seed stands in the output and in every message.
 */
class ManipulationTest {

    private static final int ANGRIFFE = 300;

    private final long saat = Long.getLong("saat", System.nanoTime());

    @Test
    void aufH2WirdJedeManipulationGefunden() {
        try (Pruefstand stand = new Pruefstand("--spring.datasource.url=jdbc:h2:mem:angriff-" + saat).spielen()) {
            stand.datenbank.sql("set referential_integrity false").update();
            angreifen(stand, true);
            nachtraeglichGedeckt(stand);
        }
    }

    @Test
    void aufPostgresqlWirdJedeManipulationGefunden() throws Exception {
        try (EmbeddedPostgres datenbank = EmbeddedPostgres.start();
                Pruefstand stand = new Pruefstand("--spring.datasource.url=" + datenbank.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres").spielen()) {
            angreifen(stand, false);
        }
    }

    /** A row is changed behind the program's back, and properly worked on afterwards: then it fits its last entry again. */
    private static void nachtraeglichGedeckt(Pruefstand stand) {
        long person = stand.datenbank.sql("select min(id) from person").query(Long.class).single();
        stand.datenbank.sql("update person set nachname = 'Untergeschoben' where id = " + person).update();
        long version = stand.datenbank.sql("select version from person where id = " + person).query(Long.class).single();
        stand.programm.getBean(Personenpflege.class).aendern(person, version, "Anna", "Ordentlich", null, "sitzungsdienst");
        assertThat(stand.pruefen().abweichung()).map(Abweichung::satz).hasValueSatisfying(satz -> assertThat(satz)
                .startsWith("Vorgang Datenstand person, Eintrag ").contains(": Zeile " + person
                        + " der Tabelle person hatte vor diesem Schritt einen anderen Stand, als Eintrag 1 verzeichnet."));
    }

    private void angreifen(Pruefstand stand, boolean h2) {
        assertThat(stand.pruefen().abweichung()).as("nobody touched anything").isEmpty();
        Random zufall = new Random(saat);
        Angreifer angreifer = new Angreifer(stand.datenbank, zufall, h2);
        List<String> unentdeckt = new ArrayList<>();
        Map<Art, Integer> gefunden = new EnumMap<>(Art.class);
        for (String tabelle : angreifer.tabellen()) {
            for (Art art : List.of(Art.AENDERN, Art.LOESCHEN, Art.TABELLE_LEEREN)) {
                versuchen(stand, angreifer, art, tabelle, h2, unentdeckt, gefunden);
            }
        }
        angreifer.leere().forEach(tabelle -> versuchen(stand, angreifer, Art.ERFINDEN, tabelle, h2, unentdeckt, gefunden));
        while (gefunden.values().stream().mapToInt(Integer::intValue).sum() + unentdeckt.size() < ANGRIFFE) {
            Art art = Art.values()[zufall.nextInt(Art.values().length)];
            versuchen(stand, angreifer, art, angreifer.irgendeineTabelle(), h2, unentdeckt, gefunden);
        }
        System.out.println((h2 ? "H2" : "PostgreSQL") + ", Saat " + saat + ": gefunden " + gefunden + " in "
                + angreifer.tabellen().size() + " Tabellen, erfunden in " + angreifer.leere().size() + " leeren");
        assertThat(unentdeckt).as("seed " + saat).isEmpty();
        assertThat(gefunden.keySet()).as("seed " + saat + ": every kind of attack was tried").hasSize(Art.values().length);
        assertThat(stand.pruefen().abweichung()).as("all was taken back").isEmpty();
    }

    private void versuchen(Pruefstand stand, Angreifer angreifer, Art art, String tabelle, boolean h2, List<String> unentdeckt,
                           Map<Art, Integer> gefunden) {
        try {
            stand.transaktion.executeWithoutResult(status -> {
                status.setRollbackOnly();
                if (!h2) {
                    stand.datenbank.sql("set local session_replication_role = replica").update();
                }
                String angriff = angreifer.angreifen(art, tabelle);
                if (angriff == null) {
                    return;
                }
                Optional<Abweichung> abweichung = stand.pruefen().abweichung();
                if (abweichung.isEmpty()) {
                    unentdeckt.add(angriff);
                } else {
                    gefunden.merge(art, 1, Integer::sum);
                }
            });
        } catch (DataAccessException | TransactionSystemException unmoeglich) {
            // A constraint forbids this draw; another one follows.
        }
    }
}
