package de.beratungsfolge.prozesse.delegiertenversammlung;

import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static de.beratungsfolge.buehne.Beiratsspiel.delegierter;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente.DELEGIERTE;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente.DELEGIERTE_FESTSTELLEN;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente.ENDE_AUSGEFALLEN;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente.VERLAUF;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Pruefstand;
import de.beratungsfolge.beiratsversammlung.Empfehlung;
import de.beratungsfolge.beiratsversammlung.Empfehlungsakte;
import de.beratungsfolge.beiratsversammlung.Empfehlungsstand;
import de.beratungsfolge.beiratsversammlung.Versammlungsakte;
import de.beratungsfolge.beiratsversammlung.Versammlungsdelegierter;
import de.beratungsfolge.beiratsversammlung.Versammlungsstand;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.EigenerBeirat;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Faelligkeit;
import de.beratungsfolge.prozesse.beiratsempfehlung.BeiratsempfehlungProzess;
import de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess;
import de.beratungsfolge.prozesse.kassenpruefung.Kassenspiel;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process {@code delegiertenversammlung}: its ways, what it hands on, what it refuses. */
class DelegiertenversammlungTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(2022, 5, 12);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Versammlungsakte akte;
    @Autowired
    private Empfehlungsakte empfehlungen;
    @Autowired
    private Kassenakte kasse;
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

    private Versammlungsspiel versammlung() {
        return Versammlungsspiel.einberufen(aufgaben, TAG);
    }

    private ProcessInstance weg(Versammlungsspiel spiel) {
        return pfade.instanz(spiel.vorgang(), DelegiertenversammlungProzess.SCHLUESSEL);
    }

    /** An audit whose report the assembly has to hear. */
    private Kassenspiel kassenpruefung() {
        LocalDate am = LocalDate.of(2022, 3, 15);
        return Kassenspiel.beginnen(aufgaben, 2021, "ZWISCHEN", null).benennen().pruefen(am).aufPapier(am).aufPapier(am)
                .feststellen("FRISTGERECHT", "").aushaendigen(am, null);
    }

    private ProcessInstance weg(Kassenspiel spiel) {
        return pfade.instanz(spiel.vorgang, KassenpruefungProzess.SCHLUESSEL);
    }

    private Map<String, Object> bericht(Kassenspiel spiel, Boolean genehmigt, String grund) {
        return daten("kassenpruefungId", spiel.id(), "pruefendeId", kasse.pruefende(spiel.id()).get(0).id(), "genehmigt",
                genehmigt, "grund", grund);
    }

    @Test
    void vonDerEinberufungBisZumBeiratUndZurKasse() {
        Kassenspiel pruefung = kassenpruefung();
        ProcessInstance kassenweg = weg(pruefung);
        Versammlungsspiel spiel = versammlung();
        ProcessInstance weg = weg(spiel);
        pfade.von(weg).isWaitingAtExactly(DELEGIERTE);
        assertThat(aufgaben.offene(spiel.vorgang(), DELEGIERTE, "weltgen")).as("the chair too").hasSize(1);
        spiel.zugelassen();
        assertThat(verfahren.letzterBefund(spiel.vorgang(), "beirat-delegierte").ergebnis()).isEqualTo("ALLE_ZUGELASSEN");
        spiel.verlauf(List.of(bericht(pruefung, true, null)), List.of(
                Versammlungsspiel.empfehlung("Bänke am Markt", 4, 1, 0, true),
                Versammlungsspiel.empfehlung("Nachtbus", 1, 4, 0, false)));
        pfade.von(weg).isEnded().hasPassed(ENDE);
        assertThat(akte.versammlung(spiel.id()).stand()).isEqualTo(Versammlungsstand.STATTGEFUNDEN);
        assertThat(akte.delegierte(spiel.id())).hasSize(5).allMatch(Versammlungsdelegierter::anwesend);

        pfade.von(kassenweg).isWaitingAtExactly(KassenpruefungProzess.Elemente.KOPIE);
        assertThat(kasse.pruefung(pruefung.id()).stand()).isEqualTo(Pruefstand.GENEHMIGT);
        assertThat(kasse.pruefung(pruefung.id()).berichtAm()).isEqualTo(TAG);

        List<Empfehlung> alle = empfehlungen.alle(beirat.gremium().id());
        assertThat(alle).extracting(Empfehlung::stand).containsExactly(Empfehlungsstand.WARTET, Empfehlungsstand.NICHT_GEFASST);
        assertThat(alle.get(0).abstimmung()).isEqualTo("am 12.05.2022 mit 4 Ja, 1 Nein, 0 Enthaltungen");
        assertThat(verfahren.anliegen(alle.get(0).vorgang()).art()).isEqualTo(Punktart.ANTRAG);
        assertThat(verfahren.anliegen(alle.get(0).vorgang()).titel())
                .isEqualTo("Empfehlung der Delegiertenversammlung: Bänke am Markt");
        pfade.von(pfade.instanz(alle.get(0).vorgang(), BeiratsempfehlungProzess.SCHLUESSEL))
                .isWaitingAtExactly(BeiratsempfehlungProzess.Elemente.WARTEN_AUF_ENTSCHEIDUNG);
        assertThat(pfade.instanz(alle.get(1).vorgang(), BeiratsempfehlungProzess.SCHLUESSEL)).as("not adopted").isNull();
        assertThat(verfahren.schritte(spiel.vorgang())).contains("Delegiertenversammlung einberufen", "Delegierte zugelassen",
                "Delegiertenversammlung abgehalten");
    }

    @Test
    void einNichtGenehmigtesProtokollWartetAufDieNaechsteVersammlung() {
        Kassenspiel pruefung = kassenpruefung();
        ProcessInstance kassenweg = weg(pruefung);
        versammlung().zugelassen().verlauf(List.of(bericht(pruefung, false, "Ein Beleg fehlt.")), List.of());
        pfade.von(kassenweg).isWaitingAtExactly(KassenpruefungProzess.Elemente.BERICHTEN);
        assertThat(kasse.pruefung(pruefung.id()).berichtAm()).as("not approved").isNull();
        assertThat(kasse.zuBerichtende(beirat.gremium().id())).hasSize(1);
        Versammlungsspiel.einberufen(aufgaben, TAG.plusDays(30)).zugelassen()
                .verlauf(List.of(bericht(pruefung, true, null)), List.of());
        pfade.von(kassenweg).isWaitingAtExactly(KassenpruefungProzess.Elemente.KOPIE);
    }

    @Test
    void eineAusgefalleneVersammlungTutNichtsUndMachtDenTagFrei() {
        Versammlungsspiel spiel = versammlung().zugelassen();
        ProcessInstance weg = weg(spiel);
        bestand.lehntAb(() -> spiel.tun(VERLAUF, daten("stattgefunden", null)), "Versammlung: bitte angeben.");
        bestand.lehntAb(() -> spiel.tun(VERLAUF, daten("stattgefunden", false)), "Grund des Ausfalls: bitte angeben.");
        spiel.faelltAus();
        pfade.von(weg).isEnded().hasPassed(ENDE_AUSGEFALLEN).hasNotPassed(ENDE);
        assertThat(akte.versammlung(spiel.id()).stand()).isEqualTo(Versammlungsstand.AUSGEFALLEN);
        assertThat(akte.ersteIm(beirat.gremium().id(), 2022)).as("it does not count for its year").isEmpty();
        versammlung();
        assertThat(akte.ersteIm(beirat.gremium().id(), 2022)).isPresent();
    }

    @Test
    void werZuJungIstOderAusEinerVertretenenOrganisationKommtGehoertNichtDazu() {
        Versammlungsspiel spiel = versammlung();
        ProcessInstance weg = weg(spiel);
        spiel.melden(List.of(delegierter("Ada Alt", LocalDate.of(1950, 3, 1), "AWO"),
                delegierter("Jan Jung", TAG.minusYears(55).plusDays(1), "VdK"),
                delegierter("Zoe Zweit", LocalDate.of(1950, 3, 1), "AWO")));
        assertThat(akte.zugelassene(spiel.id())).containsExactly("Ada Alt");
        bestand.lehntAb(() -> spiel.tun(DELEGIERTE_FESTSTELLEN, daten("zugelassen", List.of("Ada Alt", "Jan Jung"))),
                "Begründung: Sie lassen andere zu, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> spiel.tun(DELEGIERTE_FESTSTELLEN, daten("zugelassen", List.of("Ada Alt", "Udo Unbekannt"),
                "begruendung", "x")), "Zugelassen: „Udo Unbekannt“ ist nicht gemeldet.");
        spiel.tun(DELEGIERTE_FESTSTELLEN, daten("zugelassen", List.of(), "begruendung", "Die Vollmachten fehlen."));
        pfade.von(weg).isWaitingAtExactly(DELEGIERTE);
        spiel.zugelassen();
        pfade.von(weg).isWaitingAtExactly(VERLAUF);
    }

    @Test
    void werJemandGegenJemandTauschtWeichtAbAuchWennDieZahlGleichBleibt() {
        Versammlungsspiel spiel = versammlung();
        spiel.melden(List.of(delegierter("Ada Alt", LocalDate.of(1950, 3, 1), "AWO"),
                delegierter("Zoe Zweit", LocalDate.of(1950, 3, 1), "AWO")));
        spiel.tun(DELEGIERTE_FESTSTELLEN, daten("zugelassen", List.of("Zoe Zweit"), "begruendung", "Die AWO entsendet Zoe Zweit."));
        JsonNode feststellung = verfahren.letzteFeststellung(spiel.vorgang());
        assertThat(feststellung.get("befund").asText()).isEqualTo("TEILWEISE").isEqualTo(feststellung.get("festgestellt").asText());
        assertThat(feststellung.get("abweichung").asBoolean()).as("another name is admitted").isTrue();
        assertThat(feststellung.get("begruendung").asText()).isEqualTo("Die AWO entsendet Zoe Zweit.");
        assertThat(akte.zugelassene(spiel.id())).containsExactly("Zoe Zweit");

        Versammlungsspiel wieGerechnet = Versammlungsspiel.einberufen(aufgaben, TAG.plusDays(1)).melden(List.of(
                delegierter("Ada Alt", LocalDate.of(1950, 3, 1), "AWO"), delegierter("Zoe Zweit", LocalDate.of(1950, 3, 1), "AWO")));
        wieGerechnet.tun(DELEGIERTE_FESTSTELLEN, daten("zugelassen", List.of("Ada Alt"), "begruendung", "Nichts."));
        assertThat(verfahren.letzteFeststellung(wieGerechnet.vorgang()).get("abweichung").asBoolean()).isFalse();
    }

    @Test
    void dieDelegiertenDerLetztenVersammlungStehenAlsVorschlagDa() {
        versammlung().zugelassen().empfiehlt("Bänke am Markt");
        assertThat(akte.letzteDelegierte(beirat.gremium().id())).extracting(Versammlungsdelegierter::name)
                .containsExactlyElementsOf(Versammlungsspiel.DELEGIERTE);
    }

    @Test
    void aufgabenEinerKuenftigenVersammlungSindAnIhremTagFaellig() {
        LocalDate tag = LocalDate.now().plusDays(40);
        Versammlungsspiel spiel = Versammlungsspiel.einberufen(aufgaben, tag);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(spiel.vorgang()).singleResult().getDueDate())
                .isEqualTo(Faelligkeit.bis(tag));
        spiel.zugelassen();
        bestand.lehntAb(() -> spiel.empfiehlt("Bänke am Markt"), "Versammlung: ist erst am "
                + Datum.deutsch(tag) + ".");
    }

    @Test
    void wasBeiDerEinberufungFehltWirdBeimNamenGenannt() {
        bestand.lehntAb(() -> Versammlungsspiel.einberufen(aufgaben, TAG, Map.of()), "Tag der Versammlung: bitte angeben. "
                + "Ort: bitte angeben. Eingeladen am: bitte angeben. Einberufen durch: bitte angeben.");
        Map<String, Object> verkehrt = Versammlungsspiel.einberufung(LocalDate.of(2021, 6, 24));
        verkehrt.put("einberufenAm", LocalDate.of(2021, 6, 25));
        verkehrt.put("beschlussAm", LocalDate.of(2021, 6, 26));
        bestand.lehntAb(() -> Versammlungsspiel.einberufen(aufgaben, TAG, verkehrt), "Tag der Versammlung: die Geschäftsordnung gilt "
                + "erst seit dem 25.06.2021. Eingeladen am: liegt nach der Versammlung. Beschluss vom: liegt nach der Einladung.");
        Map<String, Object> kuenftig = Versammlungsspiel.einberufung(LocalDate.now().plusDays(40));
        kuenftig.put("einberufenAm", LocalDate.now().plusDays(2));
        kuenftig.remove("beschlussAm");
        bestand.lehntAb(() -> Versammlungsspiel.einberufen(aufgaben, TAG, kuenftig),
                "Eingeladen am: liegt in der Zukunft. Beschluss vom: bitte angeben.");
        Map<String, Object> allein = new HashMap<>(Versammlungsspiel.einberufung(TAG));
        allein.put("einberufung", "VORSITZ");
        bestand.lehntAb(() -> Versammlungsspiel.einberufen(aufgaben, TAG, allein), "Warum ohne Beschluss: einberufen wird durch den "
                + "Seniorenbeirat (§ 3 Abs. 3 Satz 1 GeschO-SB); bitte angeben.");
        allein.put("grund", "Die Sitzung fiel aus.");
        Versammlungsspiel.einberufen(aufgaben, TAG, allein);
        bestand.lehntAb(this::versammlung, "Tag der Versammlung: für diesen Tag ist die Delegiertenversammlung schon einberufen.");
    }

    @Test
    void einUnmoeglicherVerlaufWirdAbgelehnt() {
        Versammlungsspiel spiel = versammlung().zugelassen();
        bestand.lehntAb(() -> spiel.tun(VERLAUF, daten("stattgefunden", true)),
                "Leitung: bitte angeben. Anwesende: bitte mindestens eine Person angeben.");
        bestand.lehntAb(() -> spiel.tun(VERLAUF, daten("stattgefunden", true, "leitung", "Weltgen", "anwesende",
                List.of("Ada Alt", "Udo Unbekannt"))), "Anwesende: „Udo Unbekannt“ ist nicht zugelassen.");
        bestand.lehntAb(() -> spiel.verlauf(List.of(), List.of(Versammlungsspiel.empfehlung("Bänke", null, -1, 0, null))),
                "Empfehlung 1, Ja: bitte angeben. Empfehlung 1, Nein: darf nicht kleiner als 0 sein. "
                        + "Empfehlung 1, Ergebnis: bitte angeben.");
        bestand.lehntAb(() -> spiel.verlauf(List.of(), List.of(Versammlungsspiel.empfehlung("Bänke", 4, 1, 1, true))),
                "Empfehlung 1, Stimmen: 6 sind abgegeben, anwesend sind nur 5 Delegierte.");
        bestand.lehntAb(() -> spiel.verlauf(List.of(), List.of(Versammlungsspiel.empfehlung("Bänke", 2, 2, 1, true))),
                "Empfehlung 1, Ergebnis: 2 Ja gegen 2 Nein tragen nach keiner Lesart eine Empfehlung.");
        bestand.lehntAb(() -> spiel.verlauf(List.of(), List.of(Versammlungsspiel.empfehlung("Bänke", 3, 2, 0, false))),
                "Empfehlung 1, Ergebnis: 3 Ja von 5 Anwesenden sind nach jeder Lesart die Mehrheit.");
        bestand.lehntAb(() -> spiel.verlauf(List.of(daten("kassenpruefungId", -1)), List.of()),
                "Prüfungsbericht: Diese Kassenprüfung wartet nicht auf die Delegiertenversammlung.");
        Kassenspiel pruefung = kassenpruefung();
        bestand.lehntAb(() -> spiel.verlauf(List.of(daten("kassenpruefungId", pruefung.id())), List.of()),
                "Berichtet hat: bitte angeben. Genehmigung: bitte angeben.");
        spiel.verlauf(List.of(), List.of(Versammlungsspiel.empfehlung("Bänke", 2, 1, 2, true)));
        assertThat(empfehlungen.alle(beirat.gremium().id())).as("between the readings a person decides").singleElement()
                .extracting(Empfehlung::stand).isEqualTo(Empfehlungsstand.WARTET);
    }
}
