package de.beratungsfolge.prozesse.kassenpruefung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Pruefanlass;
import de.beratungsfolge.beiratskasse.Pruefbeginn;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Aufgaben;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who must not audit, and two people who begin the same audit. */
class KassenkonfliktTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Kassenakte akte;
    @Autowired
    private Pruefbeginn beginn;
    @Autowired
    private Vorstandsaemter aemter;
    @Autowired
    private TransactionTemplate transaktion;
    @Autowired
    private JdbcClient datenbank;

    private Gremium beirat;

    @BeforeEach
    void beirat() {
        beirat = Beiratsbau.bestand(buehne);
        datenbank.sql("update kassenpruefung set jahresschluessel = null").update();
    }

    @AfterEach
    void ohneKasse() {
        datenbank.sql("delete from beiratskasse where gremium_id = :id").param("id", beirat.id()).update();
    }

    private void kasse(String name) {
        long person = aemter.mitglied(beirat.id(), name, LocalDate.of(2025, 1, 1)).orElseThrow().id();
        datenbank.sql("insert into beiratskasse (gremium_id, person_id, von) values (:gremium, :person, date '2020-11-01')")
                .param("gremium", beirat.id()).param("person", person).update();
    }

    @Test
    void werDieKasseFuehrtPrueftSieNicht() {
        String kasse = "Beispiel 7 Beiratsmitglied (Beispiel)";
        kasse(kasse);
        Kassenspiel spiel = Kassenspiel.beginnen(aufgaben, 2021, "JAHR", null);
        bestand.lehntAb(() -> spiel.benennen(kasse, null, "Otto Brinkmann", null, null), "Begründung: " + kasse
                + " hat im Seniorenbeirat ein Amt: Kasse. Niemand soll die eigene Kasse prüfen. Bitte jemand anderen benennen oder "
                + "begründen.");
        spiel.benennen(kasse, null, "Otto Brinkmann", null, "Niemand sonst ist bereit.");
        assertThat(akte.pruefung(spiel.id()).warnung()).isEqualTo(kasse + " hat im Seniorenbeirat ein Amt: Kasse.");
    }

    @Test
    void zweiAemterInEinerHandWerdenBeideGenannt() {
        String schriftfuehrung = "Beispiel 4 Beiratsmitglied (Beispiel)";
        kasse(schriftfuehrung);
        assertThat(aemter.jePerson(beirat.id(), LocalDate.of(2025, 1, 1))).containsEntry(schriftfuehrung, "Schriftführung und Kasse")
                .containsEntry("Hans-Werner Tomalak", "Vorsitz")
                .containsEntry("Beispiel 2 Beiratsmitglied (Beispiel)", "stellvertretender Vorsitz");
    }

    @Test
    void werDieselbeJahrespruefungGleichzeitigBeginntErfaehrtEs() throws Exception {
        CountDownLatch angelegt = new CountDownLatch(1);
        CountDownLatch weiter = new CountDownLatch(1);
        ExecutorService andere = Executors.newSingleThreadExecutor();
        try {
            Future<Kassenpruefung> erste = andere.submit(() -> transaktion.execute(status -> {
                Kassenpruefung neu = beginn.beginnen(2022, Pruefanlass.JAHR, null, "sitzungsdienst");
                angelegt.countDown();
                warten(weiter);
                return neu;
            }));
            assertThat(angelegt.await(10, TimeUnit.SECONDS)).isTrue();
            ExecutorService freigabe = Executors.newSingleThreadExecutor();
            freigabe.submit(() -> {
                Thread.sleep(300);
                weiter.countDown();
                return null;
            });
            assertThatThrownBy(() -> beginn.beginnen(2022, Pruefanlass.JAHR, null, "sitzungsdienst")).isInstanceOf(EingabeFehler.class)
                    .hasMessage("Kassenjahr: Die Jahresprüfung für 2022 hat gerade jemand anderes begonnen. Bitte dort weiterarbeiten.");
            freigabe.shutdown();
            assertThat(erste.get(10, TimeUnit.SECONDS).kassenjahr()).isEqualTo(2022);
        } finally {
            andere.shutdownNow();
        }
        bestand.lehntAb(() -> beginn.beginnen(2022, Pruefanlass.JAHR, null, "sitzungsdienst"),
                "Kassenjahr: Die Jahresprüfung für 2022 gibt es schon.");
    }

    private static void warten(CountDownLatch zeichen) {
        try {
            zeichen.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException unterbrochen) {
            Thread.currentThread().interrupt();
        }
    }
}
