package de.beratungsfolge.prozesse.beiratsempfehlung;

import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Elemente.MAHNEN;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Elemente.UNTERRICHTEN;
import static de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess.Elemente.WARTEN_AUF_ENTSCHEIDUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsversammlung.Empfehlung;
import de.beratungsfolge.beiratsversammlung.Empfehlungsakte;
import de.beratungsfolge.beiratsversammlung.Empfehlungsstand;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.EigenerBeirat;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.prozesse.Aufgabe;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.delegiertenversammlung.Versammlungsspiel;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process {@code beiratsempfehlung}: until the Beirat decided, and what it refuses. */
class BeiratsempfehlungTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(2022, 5, 12);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Empfehlungsakte akte;
    @Autowired
    private ManagementService uhrwerk;
    @Autowired
    private JdbcClient datenbank;
    private EigenerBeirat beirat;
    private String vorgang;
    private ProcessInstance weg;

    @BeforeEach
    void empfehlen() {
        beirat = new EigenerBeirat(buehne, datenbank);
        Versammlungsspiel.einberufen(aufgaben, TAG).zugelassen().empfiehlt("Bänke am Markt");
        vorgang = gespeichert().vorgang();
        weg = pfade.instanz(vorgang, BeiratsempfehlungProzess.SCHLUESSEL);
    }

    @AfterEach
    void schliessen() {
        beirat.close();
    }

    private Empfehlung gespeichert() {
        return akte.alle(beirat.gremium().id()).get(0);
    }

    private void tun(String aufgabe, Map<String, Object> eingaben) {
        aufgaben.erledigen(vorgang, aufgabe, "sitzungsdienst", eingaben);
    }

    private void feststellen(String ergebnis, String begruendung) {
        tun(FESTSTELLEN, daten("festgestellt", ergebnis, "begruendung", begruendung));
    }

    private void sitzung(LocalDate tag) {
        datenbank.sql("update sitzung set stand = 'GESCHLOSSEN' where id = :id")
                .param("id", buehne.sitzungAm(tag, beirat.gremium().kuerzel()).sitzung().id()).update();
    }

    /** The week is over. */
    private void eineWoche() {
        uhrwerk.executeJob(uhrwerk.createJobQuery().processInstanceId(weg.getId()).timers().singleResult().getId());
    }

    @Test
    void dieEntscheidungKommtZuDenDelegiertenZurueck() {
        verfahren.behandeln(vorgang, TAG.plusDays(10), Beratungsergebnis.VERTAGT);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_ENTSCHEIDUNG);
        verfahren.behandeln(vorgang, TAG.plusDays(40), Beratungsergebnis.BESCHLOSSEN);
        assertThat(verfahren.letzterBefund(vorgang, "beirat-empfehlung").ergebnis()).isEqualTo("ENTSCHIEDEN");
        bestand.lehntAb(() -> feststellen("NICHT_ENTSCHIEDEN", ""),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        feststellen("ENTSCHIEDEN", "");
        pfade.von(weg).isWaitingAtExactly(UNTERRICHTEN);
        bestand.lehntAb(() -> tun(UNTERRICHTEN, daten("wie", " ")), "Unterrichtet am: bitte angeben. Wie: bitte angeben.");
        bestand.lehntAb(() -> tun(UNTERRICHTEN, daten("unterrichtetAm", TAG.plusDays(39), "wie", "Brief")),
                "Unterrichtet am: liegt vor der Entscheidung (21.06.2022).");
        bestand.lehntAb(() -> tun(UNTERRICHTEN, daten("unterrichtetAm", LocalDate.now().plusDays(2), "wie", "Brief")),
                "Unterrichtet am: liegt in der Zukunft.");
        tun(UNTERRICHTEN, daten("unterrichtetAm", TAG.plusDays(45), "wie", "Brief an alle Delegierten"));
        pfade.von(weg).isEnded().hasPassed(ENDE).hasNotPassed(MAHNEN);
        assertThat(gespeichert().stand()).isEqualTo(Empfehlungsstand.UNTERRICHTET);
        assertThat(gespeichert().ausgang()).as("what the next assembly sees").isEqualTo("beschlossen am 21.06.2022");
        assertThat(verfahren.schritte(vorgang)).contains("Empfehlung gefasst", "Delegierte unterrichtet");
    }

    @Test
    void zurKenntnisGenommenIstNichtEntschiedenUndKommtWieder() {
        Long erstes = gespeichert().anliegenId();
        verfahren.behandeln(vorgang, TAG.plusDays(10), Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        assertThat(verfahren.letzterBefund(vorgang, "beirat-empfehlung").ergebnis()).isEqualTo("NICHT_ENTSCHIEDEN");
        assertThat(verfahren.letzterBefund(vorgang, "beirat-empfehlung").hinweise()).contains("AUSLEGUNG");
        feststellen("NICHT_ENTSCHIEDEN", "");
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_ENTSCHEIDUNG);
        assertThat(gespeichert().anliegenId()).as("registered anew").isNotEqualTo(erstes);
        assertThat(verfahren.anliegen(vorgang).erledigt()).isFalse();
        assertThat(verfahren.anliegen(vorgang).fruehestens()).isEqualTo(TAG.plusDays(11));
        verfahren.behandeln(vorgang, TAG.plusDays(40), Beratungsergebnis.ABGELEHNT);
        assertThat(verfahren.letzterBefund(vorgang, "beirat-empfehlung").ergebnis()).as("any result will do")
                .isEqualTo("ENTSCHIEDEN");
        feststellen("ENTSCHIEDEN", "");
        pfade.von(weg).isWaitingAtExactly(UNTERRICHTEN);
        assertThat(gespeichert().ausgang()).isEqualTo("abgelehnt am 21.06.2022");
    }

    @Test
    void werDieKenntnisnahmeAlsEntscheidungLiestBegruendetEs() {
        verfahren.behandeln(vorgang, TAG.plusDays(10), Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        bestand.lehntAb(() -> feststellen("ENTSCHIEDEN", " "),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        feststellen("ENTSCHIEDEN", "Mehr war nach der Aussprache nicht gewollt.");
        pfade.von(weg).isWaitingAtExactly(UNTERRICHTEN);
    }

    @Test
    void jedeSitzungOhneEntscheidungErinnertEinMalUndEntscheidetNichts() {
        eineWoche();
        assertThat(aufgaben.offene(vorgang)).as("no meeting yet").isEmpty();
        sitzung(TAG.plusDays(10));
        sitzung(TAG.plusDays(20));
        eineWoche();
        pfade.von(weg).isWaitingAt(WARTEN_AUF_ENTSCHEIDUNG, MAHNEN);
        assertThat(verfahren.letzterBefund(vorgang, "beirat-empfehlung").satz()).contains("2 Sitzungen");
        sitzung(TAG.plusDays(30));
        eineWoche();
        assertThat(aufgaben.offene(vorgang)).as("not while the first one is open").hasSize(1);
        bestand.lehntAb(() -> tun(MAHNEN, daten("veranlasst", "")), "Was veranlasst ist: bitte angeben.");
        tun(MAHNEN, daten("veranlasst", "Steht in der nächsten Einladung."));
        eineWoche();
        assertThat(aufgaben.offene(vorgang)).as("the third meeting").hasSize(1);
        assertThat(gespeichert().gemahntZur()).isEqualTo(TAG.plusDays(30));
        tun(MAHNEN, daten("veranlasst", "Der Vorsitz nimmt es auf."));
        eineWoche();
        assertThat(aufgaben.offene(vorgang)).as("no new meeting").isEmpty();
        assertThat(gespeichert().stand()).isEqualTo(Empfehlungsstand.WARTET);
        verfahren.behandeln(vorgang, TAG.plusDays(40), Beratungsergebnis.BESCHLOSSEN);
        eineWoche();
        assertThat(aufgaben.offene(vorgang)).as("treated: nothing to remind of").extracting(Aufgabe::schluessel)
                .containsExactly(FESTSTELLEN);
        feststellen("ENTSCHIEDEN", "");
        tun(UNTERRICHTEN, daten("unterrichtetAm", TAG.plusDays(45), "wie", "Brief"));
        pfade.von(weg).isEnded();
    }

    @Test
    void eineOffeneErinnerungEndetMitDerEmpfehlung() {
        sitzung(TAG.plusDays(10));
        eineWoche();
        verfahren.behandeln(vorgang, TAG.plusDays(40), Beratungsergebnis.BESCHLOSSEN);
        feststellen("ENTSCHIEDEN", "");
        tun(UNTERRICHTEN, daten("unterrichtetAm", TAG.plusDays(45), "wie", "Brief"));
        pfade.von(weg).isEnded();
        assertThat(aufgaben.offene(vorgang)).isEmpty();
    }
}
