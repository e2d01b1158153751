package de.beratungsfolge.prozesse.kassenpruefung;

import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.AUSHAENDIGEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.BENENNEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.BERICHTEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.ENDE;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.KOPIE;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.PRUEFEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.UEBERGEBEN;
import static de.beratungsfolge.prozesse.kassenpruefung.KassenpruefungProzess.Elemente.UNTERZEICHNEN;
import static de.beratungsfolge.prozesse.kassenpruefung.Kassenspiel.karte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Pruefanlass;
import de.beratungsfolge.beiratskasse.Pruefende;
import de.beratungsfolge.beiratskasse.Pruefstand;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Faelligkeit;
import de.beratungsfolge.regelwerk.pruefungen.BeiratKassenpruefung;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process {@code kassenpruefung}: its given cases, its ways, what it refuses. */
class KassenpruefungTest extends Buehnentest {

    private static final LocalDate PRUEFTAG = LocalDate.of(2022, 3, 15);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Kassenakte akte;
    @Autowired
    private Kassenkalender kalender;
    @Autowired
    private TaskService tasks;
    @Autowired
    private JdbcClient datenbank;
    private Gremium beirat;

    /** Each test has the cash years to itself: there is one yearly audit per year only. */
    @BeforeEach
    void beirat() {
        beirat = Beiratsbau.bestand(buehne);
        datenbank.sql("update kassenpruefung set jahresschluessel = null").update();
    }

    static Stream<GegebenerFall> faelle() {
        return GegebeneFaelle.von("beirat-kassenpruefung");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derFallWirdImVorgangErreicht(GegebenerFall fall) {
        BeiratKassenpruefung gegeben = (BeiratKassenpruefung) fall.gegeben();
        assertThat(gegeben.pruefende()).as("§ 3 Abs. 1: two are elected").isEqualTo(2);
        BeiratKassenpruefung.Wahljahr wahl = gegeben.wahljahr();
        Kassenspiel spiel = Kassenspiel.beginnen(aufgaben, gegeben.kassenjahr(), wahl == null ? "JAHR" : "WAHL",
                wahl == null ? null : wahl.wahlAm()).benennen().pruefen(gegeben.geprueftAm());
        for (int person = 0; person < gegeben.pruefende(); person++) {
            if (person < gegeben.unterschriften()) {
                spiel.aufPapier(gegeben.geprueftAm());
            } else {
                spiel.verweigern("Belege fehlen.");
            }
        }
        if (wahl != null) {
            spiel.uebergeben(wahl.ersteSitzungAm(), wahl.uebergabeAm());
        }
        assertThat(fall.abweichungen(verfahren.letzterBefund(spiel.vorgang, "beirat-kassenpruefung"))).isEmpty();
    }

    private Kassenspiel jahr2021() {
        return Kassenspiel.beginnen(aufgaben, 2021, "JAHR", null);
    }

    private ProcessInstance weg(Kassenspiel spiel) {
        return pfade.instanz(spiel.vorgang, KassenpruefungProzess.SCHLUESSEL);
    }

    private Kassenpruefung gespeichert(Kassenspiel spiel) {
        return akte.pruefung(spiel.id());
    }

    private long pruefendeId(Kassenspiel spiel) {
        return akte.pruefende(spiel.id()).get(0).id();
    }

    @Test
    void dieJahrespruefungGehtIhrenWegBisZurKopie() {
        Kassenspiel spiel = jahr2021();
        ProcessInstance weg = weg(spiel);
        assertThat(tasks.createTaskQuery().processInstanceId(weg.getId()).singleResult().getDueDate())
                .isEqualTo(Faelligkeit.bis(LocalDate.of(2022, 3, 31)));
        spiel.benennen().pruefen(PRUEFTAG);
        assertThat(gespeichert(spiel).protokolltext()).startsWith("Protokoll: Jahresprüfung der Kasse 2021\n\nGeprüft am 15.03.2022 "
                + "von Renate Kessel und Otto Brinkmann.\nUmfang: jeder Geschäftsvorgang.")
                .contains("\n3. Bestand der Barkasse stimmt mit der Buchführung überein: in Ordnung\n")
                .contains("\n10. Vorläufiger Jahresabschluss: in Ordnung\n");
        spiel.aufPapier(PRUEFTAG);
        pfade.von(weg).isWaitingAt(UNTERZEICHNEN).hasNotPassed(FESTSTELLEN);
        spiel.aufPapier(PRUEFTAG.plusDays(1)).feststellen("FRISTGERECHT", "").aushaendigen(PRUEFTAG.plusDays(2), null);
        Map<String, Object> abgelehnt = karte("versammlungAm", PRUEFTAG.plusDays(20), "berichtetHat", pruefendeId(spiel),
                "genehmigung", "false", "ablehnungsgrund", "Ein Beleg fehlt.");
        spiel.tun(BERICHTEN, abgelehnt);
        pfade.von(weg).isWaitingAtExactly(BERICHTEN);
        assertThat(gespeichert(spiel).berichtAm()).as("not approved").isNull();
        spiel.tun(BERICHTEN, karte("versammlungAm", PRUEFTAG.plusDays(40), "berichtetHat", pruefendeId(spiel), "genehmigung", "true"));
        bestand.lehntAb(() -> spiel.tun(KOPIE, karte("kopieAm", PRUEFTAG)),
                "Kopie übersandt am: liegt vor der Genehmigung (24.04.2022).");
        spiel.tun(KOPIE, karte("kopieAm", PRUEFTAG.plusDays(41)));
        assertThat(gespeichert(spiel).stand()).isEqualTo(Pruefstand.ABGESCHLOSSEN);
        assertThat(gespeichert(spiel).kopieAm()).isEqualTo(PRUEFTAG.plusDays(41));
        assertThat(verfahren.schritte(spiel.vorgang)).contains("Auf Papier unterzeichnet am 15.03.2022: Renate Kessel",
                "Protokoll nicht genehmigt", "Protokoll genehmigt");
        pfade.von(weg).isEnded().hasPassed(ENDE).hasNotPassed(UEBERGEBEN);
    }

    @Test
    void ohneAlleUnterschriftenGehtEsNichtWeiterUndDieFehlendeWirdNochmalsErbeten() {
        Kassenspiel spiel = jahr2021().benennen().pruefen(PRUEFTAG).aufPapier(PRUEFTAG).verweigern("Belege fehlen.");
        ProcessInstance weg = weg(spiel);
        spiel.feststellen("UNVOLLSTAENDIG", "");
        pfade.von(weg).isWaitingAt(UNTERZEICHNEN).hasNotPassed(AUSHAENDIGEN);
        assertThat(aufgaben.offene(spiel.vorgang)).as("only the missing one").hasSize(1);
        spiel.aufPapier(PRUEFTAG.plusDays(3)).feststellen("FRISTGERECHT", "");
        assertThat(akte.pruefende(spiel.id())).allMatch(Pruefende::unterzeichnet);
        pfade.von(weg).isWaitingAtExactly(AUSHAENDIGEN);
    }

    @Test
    void werSichAnmeldenKannUnterzeichnetSelbst() {
        Kassenspiel spiel = jahr2021().benennen("Renate Kessel", "heller", "Otto Brinkmann", null, null).pruefen(PRUEFTAG);
        assertThat(aufgaben.offene(spiel.vorgang, UNTERZEICHNEN, Kassenspiel.DIENST)).as("the other one's, on paper").hasSize(1);
        bestand.lehntAb(() -> aufgaben.erledigen(spiel.vorgang, UNTERZEICHNEN, "heller", karte("unterschrift", "AUF_PAPIER", "papierAm", PRUEFTAG)),
                "Unterschrift: bitte hier unterzeichnen, nicht auf Papier.");
        aufgaben.erledigen(spiel.vorgang, UNTERZEICHNEN, "heller", karte("unterschrift", "UNTERZEICHNET"));
        bestand.lehntAb(() -> spiel.tun(UNTERZEICHNEN, karte("unterschrift", "UNTERZEICHNET")),
                "Unterschrift: Otto Brinkmann hat keine Anmeldung und unterzeichnet auf Papier.");
        bestand.lehntAb(() -> spiel.tun(UNTERZEICHNEN, karte("unterschrift", "AUF_PAPIER")),
                "Auf Papier unterzeichnet am: bitte angeben.");
        bestand.lehntAb(() -> spiel.aufPapier(PRUEFTAG.minusDays(1)),
                "Auf Papier unterzeichnet am: liegt vor der Prüfung (15.03.2022).");
        bestand.lehntAb(() -> spiel.verweigern(" "), "Grund: bitte angeben.");
        bestand.lehntAb(() -> spiel.tun(UNTERZEICHNEN, karte("unterschrift", null)), "Unterschrift: bitte angeben.");
        assertThat(akte.pruefende(spiel.id())).extracting(Pruefende::unterzeichnet).containsExactly(true, false);
    }

    @Test
    void nachDerNeuwahlWirdDieKasseUebergebenUndDieAndereLesartGezeigt() {
        LocalDate wahl = LocalDate.of(2025, 10, 1);
        Kassenspiel spiel = Kassenspiel.beginnen(aufgaben, 2025, "WAHL", wahl).benennen().pruefen(wahl.plusDays(20))
                .aufPapier(wahl.plusDays(20)).aufPapier(wahl.plusDays(20));
        pfade.von(weg(spiel)).isWaitingAtExactly(UEBERGEBEN);
        bestand.lehntAb(() -> spiel.uebergeben(null, null),
                "Erste Sitzung des neuen Seniorenbeirats: bitte angeben. Kasse übergeben am: bitte angeben.");
        bestand.lehntAb(() -> spiel.uebergeben(wahl.minusDays(1), wahl.minusDays(2)), "Erste Sitzung des neuen Seniorenbeirats: "
                + "liegt vor der Neuwahl (01.10.2025). Kasse übergeben am: liegt vor der Neuwahl (01.10.2025).");
        spiel.uebergeben(wahl.plusDays(14), wahl.plusDays(30));
        assertThat(verfahren.letzterBefund(spiel.vorgang, "beirat-kassenpruefung").ergebnis()).isEqualTo("FRISTGERECHT");
        assertThat(verfahren.letzterBefund(spiel.vorgang, "beirat-kassenpruefung").hinweise())
                .as("four weeks from the election are over").contains("AUSLEGUNG");
        bestand.lehntAb(() -> spiel.feststellen("VERSPAETET", ""),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        spiel.feststellen("VERSPAETET", "Die vier Wochen zählen ab der Wahl.");
        bestand.lehntAb(() -> spiel.aushaendigen(wahl.plusDays(31), null), "Kopie vorab am: bitte angeben.");
        spiel.aushaendigen(wahl.plusDays(31), wahl.plusDays(31));
        pfade.von(weg(spiel)).isWaitingAtExactly(BERICHTEN);
    }

    @Test
    void werImVorstandSitztPrueftNurMitBegruendung() {
        Kassenspiel spiel = jahr2021();
        String vorsitz = buehne.mitglieder(beirat.kuerzel()).stream().filter(einer -> einer.vorsitz()).findFirst().orElseThrow()
                .person().name();
        bestand.lehntAb(() -> spiel.benennen(vorsitz, null, "Otto Brinkmann", null, null), "Begründung: " + vorsitz
                + " hat im Seniorenbeirat ein Amt: Vorsitz. Niemand soll die eigene Kasse prüfen. "
                + "Bitte jemand anderen benennen oder begründen.");
        bestand.lehntAb(() -> spiel.benennen(null, null, null, null, null),
                "Erste prüfende Person: bitte angeben. Zweite prüfende Person: bitte angeben.");
        bestand.lehntAb(() -> spiel.benennen("Otto Brinkmann", null, "Otto Brinkmann", null, null),
                "Zweite prüfende Person: ist dieselbe wie die erste; nötig sind zwei.");
        bestand.lehntAb(() -> spiel.benennen("Renate Kessel", "niemand", "Otto Brinkmann", null, null),
                "Anmeldename der ersten Person: „niemand“ ist nicht bekannt.");
        spiel.benennen(vorsitz, null, "Otto Brinkmann", null, "Sonst steht niemand bereit.");
        assertThat(gespeichert(spiel).warnung()).isEqualTo(vorsitz + " hat im Seniorenbeirat ein Amt: Vorsitz.");
        assertThat(gespeichert(spiel).trotzdem()).isEqualTo("Sonst steht niemand bereit.");
        pfade.von(weg(spiel)).isWaitingAtExactly(PRUEFEN);
    }

    @Test
    @SuppressWarnings("unchecked")
    void jederPruefpunktBrauchtSeinErgebnisUndJederMangelSeinenText() {
        Kassenspiel spiel = jahr2021().benennen();
        Map<String, Object> leer = karte("umfang", null);
        bestand.lehntAb(() -> spiel.tun(PRUEFEN, Map.of("daten", leer)), "Geprüft am: bitte angeben. Umfang: bitte angeben. "
                + Stream.iterate(1, nummer -> nummer + 1).limit(10).map(nummer -> "Prüfpunkt " + nummer + ": bitte ein Ergebnis wählen.")
                .reduce((einer, anderer) -> einer + " " + anderer).orElseThrow());
        Map<String, Object> lueckenhaft = Kassenspiel.pruefung(LocalDate.of(2021, 12, 31));
        List<Map<String, Object>> punkte = (List<Map<String, Object>>) lueckenhaft.get("punkte");
        punkte.get(2).put("ergebnis", "BEANSTANDET");
        punkte.get(8).put("ergebnis", "NICHT_GEPRUEFT");
        lueckenhaft.put("umfang", "STICHPROBE");
        bestand.lehntAb(() -> spiel.tun(PRUEFEN, Map.of("daten", lueckenhaft)), "Geprüft am: liegt vor dem Ende des Kassenjahres 2021. "
                + "Grund der Stichprobe: Stichproben genügen nur in begründeten Einzelfällen (§ 5 GeschO-SB); bitte angeben. "
                + "Prüfpunkt 3: bitte sagen, was beanstandet wird. Prüfpunkt 9: bitte sagen, warum nicht geprüft wurde.");
        lueckenhaft.put("geprueftAm", PRUEFTAG);
        lueckenhaft.put("stichprobeGrund", "Über tausend Kleinbeträge.");
        punkte.get(2).put("anmerkung", "2 Euro zu wenig");
        punkte.get(8).put("anmerkung", "Es gab keine Spenden.");
        spiel.tun(PRUEFEN, Map.of("daten", lueckenhaft));
        assertThat(gespeichert(spiel).protokolltext()).contains("Umfang: Stichproben; Grund: Über tausend Kleinbeträge.")
                .contains(": beanstandet. 2 Euro zu wenig\n").contains(": nicht geprüft. Es gab keine Spenden.\n");
        assertThat(akte.punkte(spiel.id())).hasSize(10);
    }

    @Test
    void derKalenderBeginntJedesJahrGenauEinePruefung() {
        LocalDate neujahr = LocalDate.of(2031, 1, 1);
        kalender.jahrespruefung(neujahr);
        kalender.jahrespruefung(neujahr);
        kalender.jahrespruefung(neujahr.plusMonths(5));
        List<Kassenpruefung> neue = akte.alle().stream().filter(eine -> eine.kassenjahr() == 2030).toList();
        assertThat(neue).hasSize(1);
        assertThat(neue.get(0).anlass()).isEqualTo(Pruefanlass.JAHR);
        Kassenspiel spiel = Kassenspiel.laufend(aufgaben, neue.get(0).vorgang());
        pfade.von(weg(spiel)).isWaitingAtExactly(BENENNEN).task().hasCandidateGroup(Kassenspiel.DIENST);
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(spiel.vorgang).singleResult().getDueDate())
                .isEqualTo(Faelligkeit.bis(LocalDate.of(2031, 3, 31)));
        kalender.jahrespruefung(LocalDate.of(2021, 1, 1));
        assertThat(akte.alle()).as("before the bylaws").noneMatch(eine -> eine.kassenjahr() == 2020);
        assertThatThrownBy(() -> datenbank.sql("insert into kassenpruefung (version, gremium_id, kassenjahr, anlass, jahresschluessel, "
                + "begonnen_am, stand) values (0, :id, 2030, 'JAHR', 2030, date '2031-01-01', 'BEGONNEN')").param("id", beirat.id())
                .update()).as("another node at the same moment").isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void wasNichtBeginnenKannWirdBeimNamenGenannt() {
        int heuer = LocalDate.now().getYear();
        bestand.lehntAb(() -> Kassenspiel.beginnen(aufgaben, null, null, null), "Anlass: bitte angeben. Kassenjahr: bitte angeben.");
        bestand.lehntAb(() -> Kassenspiel.beginnen(aufgaben, 2020, "ZWISCHEN", null),
                "Kassenjahr: die Geschäftsordnung gilt erst seit dem 25.06.2021.");
        bestand.lehntAb(() -> Kassenspiel.beginnen(aufgaben, heuer, "JAHR", null),
                "Kassenjahr: läuft noch; die Jahresprüfung gilt dem zurückliegenden Jahr.");
        bestand.lehntAb(() -> Kassenspiel.beginnen(aufgaben, heuer + 1, "WAHL", null),
                "Kassenjahr: hat noch nicht begonnen. Neuwahl am: bitte angeben.");
        bestand.lehntAb(() -> Kassenspiel.beginnen(aufgaben, 2021, "ZWISCHEN", PRUEFTAG),
                "Neuwahl am: gehört nur zur Prüfung nach der Neuwahl.");
        jahr2021();
        bestand.lehntAb(this::jahr2021, "Kassenjahr: Die Jahresprüfung für 2021 gibt es schon.");
    }

    @Test
    void berichtUndAushaendigungVerlangenIhreAngaben() {
        Kassenspiel spiel = jahr2021().benennen().pruefen(PRUEFTAG).aufPapier(PRUEFTAG).aufPapier(PRUEFTAG).feststellen("FRISTGERECHT", "");
        bestand.lehntAb(() -> spiel.aushaendigen(null, null), "Dem Vorsitz ausgehändigt am: bitte angeben.");
        bestand.lehntAb(() -> spiel.aushaendigen(PRUEFTAG.minusDays(1), null),
                "Dem Vorsitz ausgehändigt am: liegt vor der Prüfung (15.03.2022).");
        spiel.aushaendigen(PRUEFTAG, null);
        bestand.lehntAb(() -> spiel.tun(BERICHTEN, karte("versammlungAm", null)),
                "Delegiertenversammlung am: bitte angeben. Berichtet hat: bitte angeben. Genehmigung: bitte angeben.");
        bestand.lehntAb(() -> spiel.tun(BERICHTEN, karte("versammlungAm", PRUEFTAG.minusDays(1), "berichtetHat", -1, "genehmigung", "false")),
                "Delegiertenversammlung am: liegt vor der Aushändigung (15.03.2022). Berichtet hat: hat diese Kasse nicht geprüft. "
                        + "Grund: bitte angeben.");
    }
}
