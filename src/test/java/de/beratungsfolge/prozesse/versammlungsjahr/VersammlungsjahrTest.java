package de.beratungsfolge.prozesse.versammlungsjahr;

import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess.Elemente.ERINNERN;
import static de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess.Elemente.WARTEN_AUF_AUSFALL;
import static de.beratungsfolge.prozesse.versammlungsjahr.VersammlungsjahrProzess.Elemente.WARTEN_AUF_ERINNERUNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.beiratsversammlung.Jahresstand;
import de.beratungsfolge.beiratsversammlung.Versammlungsjahr;
import de.beratungsfolge.beiratsversammlung.Versammlungsjahre;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.EigenerBeirat;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Faelligkeit;
import de.beratungsfolge.prozesse.delegiertenversammlung.Versammlungsspiel;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process {@code versammlungsjahr}: it begins by itself, reminds, and asks a person only when the year is in doubt. */
class VersammlungsjahrTest extends Buehnentest {

    private static final int VERGANGEN = 2024;

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Versammlungskalender kalender;
    @Autowired
    private Versammlungsjahre jahre;
    @Autowired
    private ManagementService uhrwerk;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient datenbank;
    private EigenerBeirat beirat;

    @BeforeEach
    void beirat() {
        beirat = new EigenerBeirat(buehne, datenbank);
    }

    @AfterEach
    void schliessen() {
        beirat.close();
    }

    private Versammlungsjahr beobachten(int jahr) {
        LocalDate tag = LocalDate.of(jahr, 3, 1);
        kalender.beobachten(tag);
        return jahre.am(beirat.gremium().id(), tag).orElseThrow();
    }

    private ProcessInstance weg(Versammlungsjahr jahr) {
        return pfade.instanz(jahr.vorgang(), VersammlungsjahrProzess.SCHLUESSEL);
    }

    private Job uhr(ProcessInstance weg) {
        return uhrwerk.createJobQuery().processInstanceId(weg.getId()).timers().singleResult();
    }

    private void laeuftAb(ProcessInstance weg) {
        uhrwerk.executeJob(uhr(weg).getId());
    }

    private void tun(Versammlungsjahr jahr, String aufgabe, Map<String, Object> eingaben) {
        aufgaben.erledigen(jahr.vorgang(), aufgabe, "weltgen", eingaben);
    }

    private Versammlungsjahr gespeichert(Versammlungsjahr jahr) {
        return jahre.jahr(jahr.id());
    }

    private static Date beginn(LocalDate tag) {
        return Date.from(tag.atStartOfDay(Datum.ZONE).toInstant());
    }

    @Test
    void einJahrOhneVersammlungWirdFestgestelltOhneRechtsfolge() {
        Versammlungsjahr jahr = beobachten(VERGANGEN);
        ProcessInstance weg = weg(jahr);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_ERINNERUNG);
        assertThat(uhr(weg).getDuedate()).as("three months before the town's date")
                .isEqualTo(beginn(LocalDate.of(VERGANGEN, 6, 30)));
        laeuftAb(weg);
        pfade.von(weg).isWaitingAtExactly(ERINNERN).task().hasCandidateGroup("vorsitz");
        assertThat(uhr(weg).getDuedate()).as("not before the year is over").isEqualTo(beginn(LocalDate.of(VERGANGEN + 1, 1, 1)));
        laeuftAb(weg);
        pfade.von(weg).isWaitingAtExactly(FESTSTELLEN);
        assertThat(verfahren.letzterBefund(jahr.vorgang(), "beirat-versammlung").ergebnis()).isEqualTo("VERSAEUMT");
        assertThat(verfahren.letzterBefund(jahr.vorgang(), "beirat-versammlung").satz()).contains("ohne Rechtsfolge");
        bestand.lehntAb(() -> tun(jahr, FESTSTELLEN, daten("festgestellt", "EINBERUFEN", "begruendung", "")),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        tun(jahr, FESTSTELLEN, daten("festgestellt", "VERSAEUMT", "begruendung", ""));
        pfade.von(weg).isEnded().hasPassed(ENDE);
        assertThat(gespeichert(jahr).stand()).isEqualTo(Jahresstand.ABGESCHLOSSEN);
        assertThat(gespeichert(jahr).festgestellt()).isEqualTo("VERSAEUMT");
    }

    @Test
    void dieErinnerungSchliesstSichMitDerEinberufungUndKommtNachEinemAusfallWieder() {
        LocalDate heute = LocalDate.now(Datum.ZONE);
        Versammlungsjahr jahr = beobachten(heute.getYear());
        ProcessInstance weg = weg(jahr);
        laeuftAb(weg);
        pfade.von(weg).isWaitingAtExactly(ERINNERN);
        assertThat(verfahren.letzterBefund(jahr.vorgang(), "beirat-versammlung").ergebnis()).isEqualTo("OFFEN");
        LocalDate termin = LocalDate.of(heute.getYear(), 9, 30);
        assertThat(tasks.createTaskQuery().processInstanceId(weg.getId()).singleResult().getDueDate()).isEqualTo(
                Faelligkeit.bis(heute.isAfter(termin) ? LocalDate.of(heute.getYear(), 12, 31) : termin));
        Versammlungsspiel spiel = Versammlungsspiel.einberufen(aufgaben, heute);
        assertThat(aufgaben.offene(jahr.vorgang())).as("convened").isEmpty();
        spiel.zugelassen().faelltAus();
        pfade.von(weg).isWaitingAtExactly(ERINNERN).hasPassed(WARTEN_AUF_AUSFALL);
        Versammlungsspiel.einberufen(aufgaben, heute);
        laeuftAb(weg);
        pfade.von(weg).isEnded().hasPassed(ENDE).hasNotPassed(FESTSTELLEN);
        assertThat(gespeichert(jahr).stand()).isEqualTo(Jahresstand.ABGESCHLOSSEN);
    }

    @Test
    void istSchonEinberufenSoErinnertNiemand() {
        Versammlungsspiel.einberufen(aufgaben, LocalDate.of(VERGANGEN, 5, 2));
        Versammlungsjahr jahr = beobachten(VERGANGEN);
        ProcessInstance weg = weg(jahr);
        laeuftAb(weg);
        assertThat(aufgaben.offene(jahr.vorgang())).isEmpty();
        laeuftAb(weg);
        pfade.von(weg).isEnded().hasNotPassed(ERINNERN, FESTSTELLEN);
    }

    @Test
    void werErinnertIstSagtWasVeranlasstIstUndWirdZumJahresendeWiederGefragt() {
        Versammlungsjahr jahr = beobachten(VERGANGEN);
        ProcessInstance weg = weg(jahr);
        laeuftAb(weg);
        bestand.lehntAb(() -> tun(jahr, ERINNERN, daten("veranlasst", " ")), "Was veranlasst ist: bitte angeben.");
        tun(jahr, ERINNERN, daten("veranlasst", "Steht auf der Tagesordnung im November."));
        assertThat(gespeichert(jahr).veranlasst()).isEqualTo("Steht auf der Tagesordnung im November.");
        assertThat(gespeichert(jahr).festgestellt()).as("nothing is decided").isNull();
        laeuftAb(weg);
        pfade.von(weg).isWaitingAtExactly(FESTSTELLEN);
    }

    @Test
    void obDieWahlversammlungZaehltWirdGezeigtUndVonEinemMenschenFestgestellt() {
        datenbank.sql("insert into beiratswahl (version, gremium_id, wahlleitung, amtszeit_ende, versammlung_am, schriftlich, stand) "
                + "values (0, :id, 'wahlleitung', date '2024-10-31', date '2024-10-28', true, 'UNTERZEICHNET')")
                .param("id", beirat.gremium().id()).update();
        Versammlungsjahr jahr = beobachten(VERGANGEN);
        ProcessInstance weg = weg(jahr);
        laeuftAb(weg);
        pfade.von(weg).isWaitingAtExactly(ERINNERN);
        assertThat(verfahren.letzterBefund(jahr.vorgang(), "beirat-versammlung").hinweise()).contains("AUSLEGUNG");
        laeuftAb(weg);
        pfade.von(weg).isWaitingAtExactly(FESTSTELLEN);
        assertThat(verfahren.letzterBefund(jahr.vorgang(), "beirat-versammlung").ergebnis()).isEqualTo("EINBERUFEN");
        tun(jahr, FESTSTELLEN, daten("festgestellt", "EINBERUFEN", "begruendung", ""));
        pfade.von(weg).isEnded();
    }

    @Test
    void einBeiratDerImJahrEndetSchuldetKeineVersammlung() {
        Versammlungsjahr jahr = beobachten(VERGANGEN);
        ProcessInstance weg = weg(jahr);
        datenbank.sql("update gremium set bis = date '2024-12-30' where id = :id").param("id", beirat.gremium().id()).update();
        laeuftAb(weg);
        laeuftAb(weg);
        pfade.von(weg).isEnded().hasPassed(ENDE).hasNotPassed(ERINNERN, FESTSTELLEN);
        assertThat(verfahren.schritte(jahr.vorgang())).contains("Seniorenbeirat im Laufe des Jahres beendet");
    }

    @Test
    void derKalenderBeginntJedesJahrGenauEinMalUndHoltNichtsNach() {
        LocalDate tag = LocalDate.of(2031, 2, 3);
        kalender.beobachten(tag);
        kalender.beobachten(tag);
        kalender.beobachten(tag.plusMonths(6));
        kalender.beobachten(LocalDate.of(2021, 6, 24));
        assertThat(datenbank.sql("select jahr from versammlungsjahr where gremium_id = :id").param("id", beirat.gremium().id())
                .query(Integer.class).list()).as("no earlier year, none before the bylaws").containsExactly(2031);
        assertThatThrownBy(() -> datenbank.sql("insert into versammlungsjahr (version, gremium_id, jahr, stand) values (0, :id, 2031, 'LAEUFT')")
                .param("id", beirat.gremium().id()).update()).as("another node at the same moment")
                .isInstanceOf(DuplicateKeyException.class);
    }
}
