package de.beratungsfolge.prozesse.drucksache;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.buehne.Buehne.mitzeichner;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.ENTWURF_AUSARBEITEN;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.SICHTVERMERK;
import static de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente.UNTERZEICHNEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Sichtvermerk;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sichtvermerke side by side: due dates, sending back, and for which content they hold. */
class MitzeichnungTest extends Buehnentest {

    @Autowired
    private Drucksachen drucksachen;
    @Autowired
    private DrucksacheAnzeige anzeige;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ObjectMapper json;

    @Test
    void werZurueckgibtBeendetDieRundeFuerAlle() {
        String nummer = buehne.drucksacheAnlegen();
        ProcessInstance weg = pfade.drucksache(nummer);
        buehne.ausarbeiten(nummer, zwei("Es fehlen Bänke."));
        buehne.sichtvermerk(nummer, "kaemmerei", "ZURUECK");

        pfade.von(weg).isWaitingAtExactly(ENTWURF_AUSARBEITEN).hasNotPassed(UNTERZEICHNEN);
        assertThat(buehne.drucksache(nummer).stand()).isEqualTo(Stand.ENTWURF);
        assertThat(sichtvermerke(nummer)).filteredOn(Sichtvermerk::hinfaellig).extracting(Sichtvermerk::stelle)
                .containsExactly(Sichtvermerkstelle.BEIGEORDNETER);
        assertThat(protokoll.vorgang(nummer)).last().satisfies(eintrag ->
                assertThat(eintrag.inhalt()).contains("\"hinfaellig\":[\"Beigeordneter\"]"));
    }

    @Test
    void beiUnveraendertemInhaltGiltDerErteilteWeiter() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, zwei("Es fehlen Bänke."));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.sichtvermerk(nummer, "kaemmerei", "ZURUECK");
        buehne.ausarbeiten(nummer, zwei("Es fehlen Bänke."));

        assertThat(offene(nummer)).containsExactly(Sichtvermerkstelle.KAEMMERER);
        buehne.sichtvermerk(nummer, "kaemmerei", "ZUGESTIMMT");
        pfade.von(pfade.drucksache(nummer)).isWaitingAtExactly(UNTERZEICHNEN);
        assertThat(gezeigt(nummer)).noneMatch(zeile -> zeile.contains("überholt"));
    }

    @Test
    void nachEinerAenderungWirdJederNeuGefragtUndDerAlteIstUeberholt() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, zwei("Es fehlen Bänke."));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.sichtvermerk(nummer, "kaemmerei", "ZURUECK");
        buehne.ausarbeiten(nummer, zwei("Es fehlen vier Bänke."));

        assertThat(offene(nummer)).containsExactlyInAnyOrder(Sichtvermerkstelle.KAEMMERER, Sichtvermerkstelle.BEIGEORDNETER);
        pfade.von(pfade.drucksache(nummer)).isWaitingAt(SICHTVERMERK).hasNotPassed(UNTERZEICHNEN);
        assertThat(gezeigt(nummer)).contains("Beigeordneter (Rütten, 05.10.2021): erteilt – Bitte kürzer. – überholt durch "
                + "Änderung vom " + Datum.deutsch(LocalDate.now(Datum.ZONE)));
    }

    @Test
    void nachVerweigerterUnterschriftOhneAenderungGehtEsGleichWiederZurUnterschrift() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", BESCHLIESSEND)));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZURUECK");
        buehne.ausarbeiten(nummer, Buehne.entwurf(halt("SozA", BESCHLIESSEND)));
        pfade.von(pfade.drucksache(nummer)).isWaitingAtExactly(UNTERZEICHNEN);
    }

    @Test
    void dieFristStehtAnDerAufgabe() {
        String nummer = buehne.drucksacheAnlegen();
        LocalDate bis = LocalDate.of(2099, 3, 1);
        buehne.ausarbeiten(nummer, entwurf("Bänke.", new Entwurf.Mitzeichner(Sichtvermerkstelle.BEIGEORDNETER, null, bis),
                mitzeichner(Sichtvermerkstelle.KAEMMERER)));
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(nummer).list())
                .extracting(task -> task.getDueDate().toInstant().atZone(Datum.ZONE).toLocalDate())
                .containsExactlyInAnyOrder(bis, LocalDate.now(Datum.ZONE).plusDays(7));
    }

    @Test
    void einWeitererFachbereichZeichnetMitAberNichtDurchDenVerfasser() {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf("Bänke.", new Entwurf.Mitzeichner(Sichtvermerkstelle.FACHBEREICH, "Bauen", null)));
        pfade.von(pfade.drucksache(nummer)).isWaitingAt(SICHTVERMERK).task().hasCandidateGroup("sachbearbeitung");
        bestand.lehntAb(() -> buehne.erledigen(nummer, SICHTVERMERK, "heller", Map.of("entscheidung", "ZUGESTIMMT",
                "bemerkung", "", "am", Buehne.PAPIERTAG)), "Sichtvermerk: Wer die Drucksache verfasst hat, gibt nicht den "
                + "Sichtvermerk eines weiteren Fachbereichs.");
        assertThat(sichtvermerke(nummer)).extracting(Sichtvermerk::bezeichnung).containsExactly("Fachbereich Bauen");
    }

    private Entwurf zwei(String sachdarstellung) {
        return entwurf(sachdarstellung, mitzeichner(Sichtvermerkstelle.BEIGEORDNETER), mitzeichner(Sichtvermerkstelle.KAEMMERER));
    }

    private static Entwurf entwurf(String sachdarstellung, Entwurf.Mitzeichner... wer) {
        Entwurf eine = Buehne.entwurf(halt("SozA", BESCHLIESSEND));
        return new Entwurf(eine.betreff(), eine.beschlussvorschlag(), sachdarstellung, eine.finanzen(), eine.klimawirkung(),
                null, eine.gegenstand(), List.of(), null, eine.beratungsfolge(), List.of(), List.of(wer));
    }

    private List<Sichtvermerk> sichtvermerke(String nummer) {
        return drucksachen.sichtvermerke(buehne.drucksache(nummer).id());
    }

    private List<Sichtvermerkstelle> offene(String nummer) {
        return sichtvermerke(nummer).stream().filter(Sichtvermerk::offen).map(Sichtvermerk::stelle).toList();
    }

    private List<String> gezeigt(String nummer) {
        List<Sichtvermerk> alle = sichtvermerke(nummer);
        Object anzeigen = anzeige.anzeigen().get(SICHTVERMERK).apply(alle.get(alle.size() - 1).id());
        return json.convertValue(((Map<?, ?>) anzeigen).get("sichtvermerke"), json.getTypeFactory()
                .constructCollectionType(List.class, String.class));
    }
}
