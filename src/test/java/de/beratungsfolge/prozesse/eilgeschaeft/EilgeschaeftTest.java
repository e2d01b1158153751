package de.beratungsfolge.prozesse.eilgeschaeft;

import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Elemente.VERSAEUMNIS;
import static de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess.Elemente.WARTEN_AUF_BERICHT;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsgeschaefte.Eilgeschaeft;
import de.beratungsfolge.beiratsgeschaefte.Eilgeschaefte;
import de.beratungsfolge.beiratsgeschaefte.Geschaeftsstand;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.pruefungen.BeiratEilgeschaeft;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process {@code eilgeschaeft}: its given cases, its ways, what it refuses. */
class EilgeschaeftTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Eilgeschaefte geschaefte;
    @Autowired
    private ManagementService uhrwerk;
    @Autowired
    private JdbcClient datenbank;
    private Gremium beirat;
    /** Meetings of other tests stay in the database: they must not lie between this business and its report. */
    private LocalDate erledigt;

    @BeforeEach
    void beirat() {
        beirat = Beiratsbau.bestand(buehne);
        LocalDate letzte = datenbank.sql("select max(datum) from sitzung where gremium_id = :id and datum < :bis")
                .param("id", beirat.id()).param("bis", LocalDate.of(2026, 6, 1)).query(LocalDate.class).optional()
                .orElse(LocalDate.of(2021, 11, 15));
        erledigt = letzte.plusDays(1);
    }

    static Stream<GegebenerFall> faelle() {
        return GegebeneFaelle.von("beirat-eilgeschaeft");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derFallWirdImVorgangErreicht(GegebenerFall fall) {
        BeiratEilgeschaeft gegeben = (BeiratEilgeschaeft) fall.gegeben();
        String vorgang = melden(daten(gegeben.unaufschiebbar()));
        if (!gegeben.berichtetInNaechsterSitzung()) {
            sitzungOhneBericht(erledigt.plusDays(3), "GESCHLOSSEN");
        }
        verfahren.behandeln(vorgang, erledigt.plusDays(10), Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        assertThat(fall.abweichungen(verfahren.letzterBefund(vorgang, "beirat-eilgeschaeft"))).isEmpty();
    }

    private Map<String, Object> daten(boolean unaufschiebbar) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("gegenstand", "Verlegung der Bushaltestelle");
        daten.put("erledigung", "Stellungnahme an den Verkehrsbetrieb abgegeben.");
        daten.put("begruendung", "Die Frist endete vor der nächsten Sitzung.");
        daten.put("unaufschiebbar", unaufschiebbar);
        daten.put("erledigtAm", erledigt);
        return daten;
    }

    private String melden(Map<String, Object> daten) {
        return aufgaben.starten(EilgeschaeftProzess.SCHLUESSEL, "weltgen", Map.of("daten", daten));
    }

    private void sitzungOhneBericht(LocalDate tag, String stand) {
        datenbank.sql("update sitzung set stand = :stand where id = :id").param("stand", stand)
                .param("id", buehne.sitzungAm(tag, beirat.kuerzel()).sitzung().id()).update();
    }

    private void feststellen(String vorgang, String aufgabe, String ergebnis, String begruendung) {
        aufgaben.erledigen(vorgang, aufgabe, "sitzungsdienst", Map.of("festgestellt", ergebnis, "begruendung", begruendung));
    }

    private Eilgeschaeft gespeichert(String vorgang) {
        return geschaefte.geschaeft(Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1)));
    }

    private ProcessInstance weg(String vorgang) {
        return pfade.instanz(vorgang, EilgeschaeftProzess.SCHLUESSEL);
    }

    /** The week is over. */
    private void mahnen(ProcessInstance weg) {
        uhrwerk.executeJob(uhrwerk.createJobQuery().processInstanceId(weg.getId()).timers().singleResult().getId());
    }

    @Test
    void derBerichtStehtInDerNaechstenSitzungAnUndWirdFestgestellt() {
        String vorgang = melden(daten(true));
        ProcessInstance weg = weg(vorgang);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BERICHT);
        assertThat(verfahren.anliegen(vorgang).gremiumId()).isEqualTo(beirat.id());
        assertThat(verfahren.anliegen(vorgang).art()).isEqualTo(Punktart.BERICHT);
        assertThat(verfahren.anliegen(vorgang).titel())
                .isEqualTo("Bericht des Vorsitzes über ein Eilgeschäft: Verlegung der Bushaltestelle");
        verfahren.behandeln(vorgang, erledigt.plusDays(5), Beratungsergebnis.VERTAGT);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BERICHT);
        verfahren.behandeln(vorgang, erledigt.plusDays(9), Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        bestand.lehntAb(() -> feststellen(vorgang, FESTSTELLEN, "UNZULAESSIG", ""),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        feststellen(vorgang, FESTSTELLEN, "UNZULAESSIG", "Die Frist lief erst später ab.");
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Geschaeftsstand.ABGESCHLOSSEN);
        assertThat(gespeichert(vorgang).festgestellt()).isEqualTo("UNZULAESSIG");
        assertThat(gespeichert(vorgang).berichtetAm()).isEqualTo(erledigt.plusDays(9));
        pfade.von(weg).isEnded().hasPassed(ENDE).hasNotPassed(VERSAEUMNIS);
    }

    @Test
    void eineSitzungOhneBerichtFaelltVonSelbstAufAberNurEinmal() {
        String vorgang = melden(daten(true));
        ProcessInstance weg = weg(vorgang);
        mahnen(weg);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BERICHT);
        sitzungOhneBericht(erledigt.plusDays(2), "ABGESAGT");
        mahnen(weg);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BERICHT);
        sitzungOhneBericht(erledigt.plusDays(4), "GESCHLOSSEN");
        mahnen(weg);
        pfade.von(weg).isWaitingAt(WARTEN_AUF_BERICHT, VERSAEUMNIS);
        assertThat(verfahren.letzterBefund(vorgang, "beirat-eilgeschaeft").hinweise()).contains("BERICHT_FEHLT");
        assertThat(gespeichert(vorgang).versaeumtAm()).isEqualTo(erledigt.plusDays(4));
        mahnen(weg);
        assertThat(aufgaben.offene(vorgang)).as("a second week makes no second task").hasSize(1);
        feststellen(vorgang, VERSAEUMNIS, "ZULAESSIG", "");
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_BERICHT);
        assertThat(gespeichert(vorgang).stand()).as("the report is still owed").isEqualTo(Geschaeftsstand.ZU_BERICHTEN);
        verfahren.behandeln(vorgang, erledigt.plusDays(11), Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
        assertThat(verfahren.letzterBefund(vorgang, "beirat-eilgeschaeft").hinweise()).contains("BERICHT_FEHLT");
        feststellen(vorgang, FESTSTELLEN, "ZULAESSIG", "");
        pfade.von(weg).isEnded().hasPassed(ENDE);
    }

    @Test
    void wasFehltOderNichtSeinKannWirdBeimNamenGenannt() {
        bestand.lehntAb(() -> melden(new HashMap<>()), "Gegenstand: bitte angeben. Was der Vorsitz veranlasst hat: bitte angeben. "
                + "Warum es nicht warten konnte: bitte angeben. Erledigt am: bitte angeben.");
        Map<String, Object> morgen = daten(true);
        morgen.put("erledigtAm", LocalDate.now().plusDays(2));
        bestand.lehntAb(() -> melden(morgen), "Erledigt am: liegt in der Zukunft.");
    }
}
