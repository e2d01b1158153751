package de.beratungsfolge.pruefung.kette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.aufbewahrung.Aufbewahrungsart;
import de.beratungsfolge.aufbewahrung.Loeschauftraege;
import de.beratungsfolge.aufbewahrung.Loeschauftrag;
import de.beratungsfolge.aufbewahrung.Loeschgut.Faellig;
import de.beratungsfolge.aufbewahrung.Loeschsperre;
import de.beratungsfolge.aufbewahrung.Sperren;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.protokoll.Abweichung;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.DrucksacheRueckzug;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheiten;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheitsmeldung;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was ordered to be deleted is gone, and the check finds nothing; what was deleted without an order is found. */
class LoeschungTest {

    private static final String ENTWURF = "99/4711";
    private static final String ANMELDUNGEN = "Anmeldungen 2020-01";
    private static final String SITZUNG = "SozA-3-2021-11-16";
    private static final int ELF_JAHRE = 365 * 11 + 3;

    @Test
    void aufH2BleibtDieKettePruefbar() {
        try (Pruefstand stand = Pruefstand.sitzung("--spring.datasource.url=jdbc:h2:mem:loeschung-" + System.nanoTime())) {
            loeschenUndPruefen(stand);
        }
    }

    @Test
    void aufPostgresqlBleibtDieKettePruefbar() throws Exception {
        try (EmbeddedPostgres datenbank = EmbeddedPostgres.start();
                Pruefstand stand = Pruefstand.sitzung("--spring.datasource.url=" + datenbank.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres")) {
            loeschenUndPruefen(stand);
        }
    }

    private static void loeschenUndPruefen(Pruefstand stand) {
        spielen(stand);
        Loeschauftraege auftraege = stand.programm.getBean(Loeschauftraege.class);
        assertThat(faellig(auftraege, Aufbewahrungsart.ENTWUERFE)).as("not due on the first day").isEmpty();
        stand.programm.getBean(Stelluhr.Uhr.class).vorstellen(Duration.ofDays(ELF_JAHRE));
        gesperrtesBleibt(stand, auftraege);
        nurVierAugenLoeschen(stand, auftraege);
        List.of(Aufbewahrungsart.ENTWUERFE, Aufbewahrungsart.ABWESENHEITEN, Aufbewahrungsart.ANMELDUNGEN,
                Aufbewahrungsart.AUSLEITUNGEN, Aufbewahrungsart.AUFGABENVERLAUF).forEach(art -> loeschen(stand, auftraege, art));
        spurlos(stand);
        ohneAuftragWirdEsGefunden(stand);
    }

    private static void spielen(Pruefstand stand) {
        stand.programm.getBean(Aufgaben.class).starten(DrucksacheProzess.SCHLUESSEL, "heller", Buehne.grunddaten(ENTWURF));
        stand.programm.getBean(DrucksacheRueckzug.class).zurueckziehen(
                stand.programm.getBean(Drucksachen.class).mitNummer(ENTWURF).orElseThrow(), "Verworfen, sagt Zacharias Einmalig.", "heller");
        Abwesenheiten abwesenheiten = stand.programm.getBean(Abwesenheiten.class);
        LocalDate heute = abwesenheiten.heute();
        abwesenheiten.eintragen(new Abwesenheitsmeldung("ruetten", Rolle.BEIGEORDNETER, heute, heute.plusDays(3), "ersteBeigeordnete",
                false, "Fortbildung bei Zacharias Einmalig"), "sitzungsdienst");
        abwesenheiten.eintragen(new Abwesenheitsmeldung("heller", Rolle.SACHBEARBEITUNG, heute, heute.plusYears(20), "lindner", false,
                "Elternzeit"), "sitzungsdienst");
        stand.transaktion.executeWithoutResult(status -> stand.programm.getBean(Protokoll.class).verzeichnen(ANMELDUNGEN,
                Eintragsart.ANMELDUNG, "Anmeldung", "zacharias", LocalDateTime.of(2020, 1, 5, 9, 0), Map.of("zugang", "Tasklist"), null));
        passt(stand);
    }

    private static void gesperrtesBleibt(Pruefstand stand, Loeschauftraege auftraege) {
        Sperren sperren = stand.programm.getBean(Sperren.class);
        assertThatThrownBy(() -> sperren.setzen("99/0", "Prüfung", "pruefung")).isInstanceOf(EingabeFehler.class)
                .hasMessage("Vorgang: Zu „99/0“ gibt es keinen Eintrag.");
        sperren.setzen(ENTWURF, "Prüfung der Rechnungsprüfung läuft", "pruefung");
        assertThatThrownBy(() -> sperren.setzen(ENTWURF, "noch einmal", "pruefung")).hasMessage("Vorgang: „99/4711“ ist schon gesperrt.");
        assertThat(auftraege.faellig().stream().filter(eines -> eines.frist().art() == Aufbewahrungsart.ENTWUERFE).findFirst().orElseThrow())
                .satisfies(eines -> {
                    assertThat(eines.faellige()).isEmpty();
                    assertThat(eines.gesperrte()).containsValue("Prüfung der Rechnungsprüfung läuft");
                });
        assertThatThrownBy(() -> auftraege.beantragen(Aufbewahrungsart.ENTWUERFE, "Frist um", "sitzungsdienst"))
                .hasMessage("Art: Von „" + Aufbewahrungsart.ENTWUERFE.bezeichnung() + "“ ist heute nichts fällig.");
        sperren.aufheben(sperren.offene().get(0).id(), "Prüfung beendet", "pruefung");
        assertThat(faellig(auftraege, Aufbewahrungsart.ENTWUERFE)).extracting(Faellig::kennung).containsExactly(ENTWURF);
        sperren.setzen(SITZUNG, "Prüfung der Sitzung", "pruefung");
        assertThat(faellig(auftraege, Aufbewahrungsart.AUFGABENVERLAUF)).isNotEmpty()
                .noneMatch(eines -> eines.bezeichnung().contains(SITZUNG));
        sperren.aufheben(sperren.offene().get(0).id(), "Prüfung beendet", "pruefung");
        assertThat(sperren.aufgehobene()).extracting(Loeschsperre::vorgang).containsExactly(SITZUNG, ENTWURF);
    }

    private static void nurVierAugenLoeschen(Pruefstand stand, Loeschauftraege auftraege) {
        assertThatThrownBy(() -> auftraege.beantragen(Aufbewahrungsart.ANMELDUNGEN, " ", "sitzungsdienst"))
                .hasMessage("Grund: bitte angeben.");
        assertThatThrownBy(() -> auftraege.beantragen(Aufbewahrungsart.NIEDERSCHRIFTEN, "Platz", "sitzungsdienst"))
                .hasMessage("Art: „" + Aufbewahrungsart.NIEDERSCHRIFTEN.bezeichnung() + "“ löscht das Programm nicht.");
        auftraege.beantragen(Aufbewahrungsart.ANMELDUNGEN, "Frist um", "sitzungsdienst");
        long id = auftraege.alle().get(0).id();
        assertThatThrownBy(() -> auftraege.bestaetigen(id, "sitzungsdienst"))
                .hasMessage("Löschauftrag " + id + ": Wer die Löschung beantragt hat, kann sie nicht selbst bestätigen.");
        stand.programm.getBean(Sperren.class).setzen(ANMELDUNGEN, "Verdacht auf Missbrauch", "pruefung");
        assertThatThrownBy(() -> auftraege.bestaetigen(id, "admin")).hasMessageStartingWith("Löschauftrag " + id
                + ": Nicht mehr fällig oder inzwischen gesperrt: " + ANMELDUNGEN);
        stand.programm.getBean(Sperren.class).aufheben(stand.programm.getBean(Sperren.class).offene().get(0).id(), "geklärt", "pruefung");
        auftraege.ablehnen(id, "noch nicht", "admin");
        assertThatThrownBy(() -> auftraege.bestaetigen(id, "admin")).hasMessage("Löschauftrag " + id + ": Er ist schon entschieden (abgelehnt).");
        passt(stand);
    }

    private static void loeschen(Pruefstand stand, Loeschauftraege auftraege, Aufbewahrungsart art) {
        assertThat(faellig(auftraege, art)).as(art.name()).isNotEmpty();
        auftraege.beantragen(art, "Frist um", "sitzungsdienst");
        long id = auftraege.alle().get(0).id();
        assertThat(auftraege.umfaenge().get(id)).as("what the second person reads")
                .containsExactlyElementsOf(faellig(auftraege, art).stream().map(Faellig::bezeichnung).toList());
        auftraege.bestaetigen(id, "admin");
        assertThat(auftraege.alle().get(0).stand()).isEqualTo(Loeschauftrag.Stand.AUSGEFUEHRT);
        assertThat(faellig(auftraege, art)).as(art.name()).isEmpty();
        passt(stand);
    }

    private static void spurlos(Pruefstand stand) {
        assertThat(stand.datenbank.sql("select count(*) from drucksache where nummer = :nummer").param("nummer", ENTWURF)
                .query(Integer.class).single()).isZero();
        assertThat(stand.datenbank.sql("select vorgang from protokoll_eintrag where inhalt like '%Einmalig%' or person = 'zacharias'")
                .query(String.class).list()).as("contents and names").isEmpty();
        assertThat(stand.datenbank.sql("select person from abwesenheit").query(String.class).list()).containsExactly("heller");
        assertThat(stand.datenbank.sql("select count(*) from act_hi_procinst where end_time_ is not null and root_proc_inst_id_ = id_")
                .query(Integer.class).single()).as("finished processes").isZero();
        Protokoll protokoll = stand.programm.getBean(Protokoll.class);
        assertThat(protokoll.vorgang(ENTWURF)).isNotEmpty().allSatisfy(eintrag -> {
            assertThat(eintrag.inhalt()).isNull();
            assertThat(eintrag.hash()).hasSize(64);
        });
        assertThat(protokoll.ersterFehler(ENTWURF)).isEmpty();
        assertThat(protokoll.vorgang("Löschungen")).isNotEmpty().allSatisfy(eintrag -> assertThat(eintrag.inhalt())
                .contains("beantragt von sitzungsdienst, bestätigt von admin, Grund: Frist um", "Art. 5 Abs. 1 lit. e DSGVO"));
    }

    private static void ohneAuftragWirdEsGefunden(Pruefstand stand) {
        findet(stand, "delete from abwesenheit", "sie fehlt");
        findet(stand, "update protokoll_eintrag set inhalt = null, person = '(gelöscht)' where vorgang = '17/286' and laufnummer = 2",
                "der Inhalt fehlt, ohne dass eine Löschung verzeichnet ist");
        findet(stand, "update protokoll_eintrag set person = 'haarmann' where vorgang = '" + ANMELDUNGEN + "'", "wurde verändert");
        findet(stand, "update protokoll_eintrag set schritt = 'Nichts' where vorgang = '" + ANMELDUNGEN + "'",
                "was die Löschung von diesem und den Einträgen davor übrig ließ, wurde verändert");
        findet(stand, "update abwesenheit set vertreter = 'ruetten'", "Feld vertreter");
        passt(stand);
    }

    private static void findet(Pruefstand stand, String angriff, String satz) {
        stand.transaktion.executeWithoutResult(status -> {
            assertThat(stand.datenbank.sql(angriff).update()).as(angriff).isPositive();
            assertThat(stand.pruefen().abweichung()).as(angriff).map(Abweichung::satz)
                    .hasValueSatisfying(fund -> assertThat(fund).contains(satz));
            status.setRollbackOnly();
        });
    }

    private static void passt(Pruefstand stand) {
        assertThat(stand.pruefen().abweichung()).map(Abweichung::satz).isEmpty();
    }

    private static List<Faellig> faellig(Loeschauftraege auftraege, Aufbewahrungsart art) {
        return auftraege.faellig().stream().filter(eines -> eines.frist().art() == art).findFirst().orElseThrow().faellige();
    }
}
