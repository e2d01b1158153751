package de.beratungsfolge.pruefung.kette;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.gremien.Personenpflege;
import de.beratungsfolge.protokoll.Abweichung;
import de.beratungsfolge.protokoll.Datenspur;
import de.beratungsfolge.pruefung.kette.Angreifer.Art;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionStatus;

/**
 * Whatever somebody changes in the database behind the program's back is found; nothing is found where nobody did. Each attack is
 * rolled back after the check. The seed stands in the output and in every message.
 */
class ManipulationTest {

    private static final int MINDESTENS = 200;

    private final long saat = Long.getLong("saat", System.nanoTime());

    @Test
    void aufH2WirdJedeManipulationGefunden() throws Exception {
        try (Pruefstand stand = Pruefstand.sitzung("--spring.datasource.url=jdbc:h2:mem:angriff-" + saat)) {
            Gleichlauf.pruefen(stand);
            angreifen(stand, true, 10);
            nachtraeglichGedeckt(stand);
        }
    }

    @Test
    void aufH2AuchNachDerGeschichteDesSeniorenbeirats() {
        try (Pruefstand stand = Pruefstand.beirat("--spring.datasource.url=jdbc:h2:mem:angriff-beirat-" + saat)) {
            angreifen(stand, true, 6);
        }
    }

    @Test
    void aufPostgresqlWirdJedeManipulationGefunden() throws Exception {
        try (EmbeddedPostgres datenbank = EmbeddedPostgres.start(); Pruefstand stand = Pruefstand.sitzung(zugang(datenbank))) {
            Gleichlauf.pruefen(stand);
            angreifen(stand, false, 10);
            befehl(stand, zugang(datenbank));
        }
    }

    /** Both databases and both stories are attacked in every build; all four pairs only when the full proofs run. */
    @Test
    @Tag("beweis")
    void aufPostgresqlAuchNachDerGeschichteDesSeniorenbeirats() throws Exception {
        try (EmbeddedPostgres datenbank = EmbeddedPostgres.start(); Pruefstand stand = Pruefstand.beirat(zugang(datenbank))) {
            angreifen(stand, false, 6);
        }
    }

    /** The command, beside the running program. */
    private static void befehl(Pruefstand stand, String[] zugang) {
        List<String> aufruf = new ArrayList<>(List.of(zugang));
        aufruf.add(0, "pruefen");
        ByteArrayOutputStream ausgabe = new ByteArrayOutputStream();
        PrintStream aus = new PrintStream(ausgabe, true, StandardCharsets.UTF_8);
        assertThat(ProtokollBefehl.ausfuehren(aufruf, aus)).isZero();
        stand.datenbank.sql("update anwesenheit set id = id + 1000 where id = (select min(id) from anwesenheit)").update();
        assertThat(ProtokollBefehl.ausfuehren(aufruf, aus)).isEqualTo(1);
        assertThat(ausgabe.toString(StandardCharsets.UTF_8)).contains("Alles passt: ", "Etwas passt nicht. Tabelle anwesenheit, Zeile 1: "
                + "sie fehlt; verzeichnet ist sie zuletzt im Vorgang Datenstand sitzung 1, Eintrag ");
    }

    private static String[] zugang(EmbeddedPostgres datenbank) {
        return new String[] {"--spring.datasource.url=" + datenbank.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres", "--spring.datasource.password="};
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

    /** @param jeArt attacks of each kind, beside one change and one deletion in each table */
    private void angreifen(Pruefstand stand, boolean h2, int jeArt) {
        assertThat(stand.pruefen().abweichung()).as("nobody touched anything").isEmpty();
        Random zufall = new Random(saat);
        Angreifer angreifer = new Angreifer(stand.datenbank, zufall, h2);
        ohneFremdschluessel(stand, h2, status -> angreifer.auffuellen(stand.programm.getBean(Datenspur.class)));
        assertThat(stand.pruefen().abweichung()).as("what was added properly").isEmpty();
        assertThat(angreifer.leere()).as("tables without anything to attack").isSubsetOf("anlagenteil");
        List<String> unentdeckt = new ArrayList<>();
        Map<Art, Integer> gefunden = new EnumMap<>(Art.class);
        for (String tabelle : angreifer.tabellen()) {
            for (Art art : List.of(Art.AENDERN, Art.LOESCHEN)) {
                versuchen(stand, angreifer, art, tabelle, h2, unentdeckt, gefunden);
            }
        }
        for (Art art : Art.values()) {
            while (unentdeckt.isEmpty() && gefunden.getOrDefault(art, 0) < jeArt) {
                versuchen(stand, angreifer, art, angreifer.irgendeineTabelle(art), h2, unentdeckt, gefunden);
            }
        }
        System.out.println((h2 ? "H2" : "PostgreSQL") + ", Saat " + saat + ": " + anzahl(gefunden) + " gefunden " + gefunden + " in "
                + angreifer.tabellen().size() + " Tabellen, " + stand.pruefen());
        assertThat(unentdeckt).as("seed " + saat).isEmpty();
        assertThat(anzahl(gefunden)).isGreaterThanOrEqualTo(MINDESTENS);
        assertThat(stand.pruefen().abweichung()).as("all was taken back").isEmpty();
    }

    private static int anzahl(Map<Art, Integer> gefunden) {
        return gefunden.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void ohneFremdschluessel(Pruefstand stand, boolean h2, Consumer<TransactionStatus> was) {
        if (h2) {
            stand.datenbank.sql("set referential_integrity false").update();
        }
        stand.transaktion.executeWithoutResult(status -> {
            if (!h2) {
                stand.datenbank.sql("set local session_replication_role = replica").update();
            }
            was.accept(status);
        });
    }

    private static void versuchen(Pruefstand stand, Angreifer angreifer, Art art, String tabelle, boolean h2, List<String> unentdeckt,
                                  Map<Art, Integer> gefunden) {
        ohneFremdschluessel(stand, h2, status -> {
            status.setRollbackOnly();
            String angriff = angriff(angreifer, art, tabelle);
            if (angriff == null) {
                return;
            }
            if (stand.pruefen().abweichung().isEmpty()) {
                unentdeckt.add(angriff);
            } else {
                gefunden.merge(art, 1, Integer::sum);
            }
        });
    }

    /** @return what was done, or null if this draw changed nothing or a constraint forbids it: another one follows */
    private static String angriff(Angreifer angreifer, Art art, String tabelle) {
        try {
            return angreifer.angreifen(art, tabelle);
        } catch (DataAccessException unmoeglich) {
            return null;
        }
    }
}
