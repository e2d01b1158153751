package de.beratungsfolge.prozesse.mittelbereitstellung;

import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Elemente.AUSGABE;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Elemente.AUSGABE_FESTSTELLEN;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Elemente.ENDE_BEREITGESTELLT;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Elemente.ENDE_UNZULAESSIG;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Elemente.ENDE_VERSAGT;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Elemente.FESTSTELLEN;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Elemente.WARTEN_AUF_ZUSTIMMUNG;
import static de.beratungsfolge.prozesse.mittelbereitstellung.MittelbereitstellungProzess.Elemente.ZUR_KENNTNIS;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.mittelbereitstellungen.Mittelantraege;
import de.beratungsfolge.mittelbereitstellungen.Mittelantrag;
import de.beratungsfolge.mittelbereitstellungen.Mittelstand;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.pruefungen.Mittelbereitstellung;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code mittelbereitstellung}: its given cases, its ways, what it refuses. */
class MittelbereitstellungTest extends Buehnentest {

    private static final LocalDate ANTRAG = LocalDate.of(2021, 11, 25);
    private static final LocalDate RATSSITZUNG = LocalDate.of(2021, 12, 7);

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Mittelantraege antraege;
    @Autowired
    private Anliegenliste anliegenliste;
    @Autowired
    private Gremien gremien;

    static Stream<GegebenerFall> faelle() {
        return GegebeneFaelle.von("mittelbereitstellung");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derFallWirdImVorgangErreicht(GegebenerFall fall) {
        Mittelbereitstellung gegeben = (Mittelbereitstellung) fall.gegeben();
        Map<String, Object> daten = daten((int) gegeben.betrag());
        daten.put("erheblichAb", gegeben.erheblichAb());
        daten.put("art", gegeben.art().name());
        daten.put("unabweisbar", gegeben.unabweisbar());
        daten.put("entscheider", gegeben.entscheider().name());
        daten.put("ausgabeAm", gegeben.ratZustimmungAm() == null ? gegeben.ausgabeAm() : null);
        String vorgang = beantragen(daten);
        if (gegeben.ratZustimmungAm() != null) {
            feststellen(vorgang, "ZULAESSIG", "", false);
            verfahren.behandeln(vorgang, gegeben.ratZustimmungAm(), Beratungsergebnis.BESCHLOSSEN);
            ausgeben(vorgang, gegeben.ausgabeAm());
        }
        assertThat(fall.abweichungen(verfahren.letzterBefund(vorgang, "mittelbereitstellung"))).isEmpty();
    }

    private static Map<String, Object> daten(int betrag) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("zweck", "Heizung der Schule");
        daten.put("betrag", betrag);
        daten.put("art", "UEBERPLANMAESSIG");
        daten.put("unabweisbar", true);
        daten.put("begruendung", "Der Kessel ist geplatzt.");
        daten.put("deckung", "Minderausgaben beim Straßenbau");
        daten.put("entscheider", "KAEMMERER");
        daten.put("erheblichAb", 25000);
        daten.put("erheblichQuelle", "Haushaltssatzung § 8");
        daten.put("beantragtAm", ANTRAG);
        return daten;
    }

    private String beantragen(Map<String, Object> daten) {
        return aufgaben.starten(MittelbereitstellungProzess.SCHLUESSEL, "heller", Map.of("daten", daten));
    }

    private void feststellen(String vorgang, String ergebnis, String begruendung, boolean ratFragen) {
        aufgaben.erledigen(vorgang, FESTSTELLEN, "kaemmerei",
                Map.of("festgestellt", ergebnis, "begruendung", begruendung, "ratFragen", ratFragen));
    }

    private void ausgeben(String vorgang, LocalDate am) {
        Map<String, Object> eingaben = new HashMap<>();
        eingaben.put("ausgabeAm", am);
        aufgaben.erledigen(vorgang, AUSGABE, "kaemmerei", eingaben);
    }

    private void ausgabeFeststellen(String vorgang, String ergebnis) {
        aufgaben.erledigen(vorgang, AUSGABE_FESTSTELLEN, "kaemmerei", Map.of("festgestellt", ergebnis, "begruendung", ""));
    }

    private ProcessInstance weg(String vorgang) {
        return pfade.instanz(vorgang, MittelbereitstellungProzess.SCHLUESSEL);
    }

    private Mittelantrag gespeichert(String vorgang) {
        return antraege.antrag(Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1)));
    }

    @Test
    void unerheblichesStelltDieKaemmereiBereitUndGibtEsDemRatZurKenntnis() {
        String vorgang = beantragen(daten(8000));
        ProcessInstance weg = weg(vorgang);
        pfade.von(weg).isWaitingAtExactly(FESTSTELLEN).task().hasCandidateGroup("kaemmerei");
        feststellen(vorgang, "ZULAESSIG", "", false);
        bestand.lehntAb(() -> ausgeben(vorgang, null), "Ausgegeben am: bitte angeben.");
        ausgeben(vorgang, ANTRAG.plusDays(1));
        ausgabeFeststellen(vorgang, "ZULAESSIG");

        assertThat(gespeichert(vorgang).stand()).isEqualTo(Mittelstand.BEREITGESTELLT);
        assertThat(anliegenliste.vonVorgang(vorgang)).as("no body decides").isEmpty();
        assertThat(antraege.ohneKenntnis()).extracting(Mittelantrag::vorgang).contains(vorgang);
        pfade.von(weg).isWaitingAtExactly(ZUR_KENNTNIS);
        bestand.lehntAb(() -> aufgaben.erledigen(vorgang, ZUR_KENNTNIS, "kaemmerei", Map.of("kenntnisAm", ANTRAG.minusDays(1))),
                "Zur Kenntnis gegeben am: liegt vor dem Antrag (25.11.2021).");
        aufgaben.erledigen(vorgang, ZUR_KENNTNIS, "kaemmerei", Map.of("kenntnisAm", RATSSITZUNG));
        assertThat(antraege.ohneKenntnis()).extracting(Mittelantrag::vorgang).doesNotContain(vorgang);
        pfade.von(weg).isEnded().hasPassed(ENDE_BEREITGESTELLT).hasNotPassed(WARTEN_AUF_ZUSTIMMUNG, ENDE_UNZULAESSIG);
    }

    @Test
    void erheblichesGehtVorherInDenRat() {
        Map<String, Object> daten = daten(60000);
        String papier = buehne.drucksacheAnlegen();
        daten.put("drucksache", papier);
        String vorgang = beantragen(daten);
        ProcessInstance weg = weg(vorgang);
        assertThat(verfahren.letzterBefund(vorgang, "mittelbereitstellung").ergebnis()).isEqualTo("UNZULAESSIG");
        feststellen(vorgang, "UNZULAESSIG", "", true);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_ZUSTIMMUNG);
        assertThat(verfahren.anliegen(vorgang).gremiumId()).isEqualTo(gremien.gremium("Rat").orElseThrow().id());
        assertThat(verfahren.anliegen(vorgang).art()).isEqualTo(Punktart.ANTRAG);
        assertThat(verfahren.anliegen(vorgang).titel()).isEqualTo(
                "Zustimmung zu überplanmäßigen Aufwendungen und Auszahlungen: Heizung der Schule (60000 Euro)");
        verfahren.behandeln(vorgang, RATSSITZUNG.minusDays(7), Beratungsergebnis.VERTAGT);
        pfade.von(weg).isWaitingAtExactly(WARTEN_AUF_ZUSTIMMUNG);
        verfahren.behandeln(vorgang, RATSSITZUNG, Beratungsergebnis.BESCHLOSSEN);
        assertThat(gespeichert(vorgang).ratZustimmungAm()).isEqualTo(RATSSITZUNG);
        ausgeben(vorgang, RATSSITZUNG.plusDays(1));
        ausgabeFeststellen(vorgang, "ZULAESSIG");
        assertThat(verfahren.schritte(papier)).contains(vorgang + " beantragt", vorgang + ": bereitgestellt");
        pfade.von(weg).isEnded().hasPassed(ENDE_BEREITGESTELLT).hasNotPassed(ZUR_KENNTNIS, ENDE_VERSAGT);
    }

    @Test
    void stimmtDerRatNichtZuSoWirdNichtsBereitgestellt() {
        Map<String, Object> daten = daten(60000);
        daten.put("entscheider", "RAT");
        String vorgang = beantragen(daten);
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "ZULAESSIG", "", false);
        verfahren.behandeln(vorgang, RATSSITZUNG, Beratungsergebnis.ABGELEHNT);
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Mittelstand.VERSAGT);
        pfade.von(weg).isEnded().hasPassed(ENDE_VERSAGT).hasNotPassed(AUSGABE, ENDE_BEREITGESTELLT);
    }

    @Test
    void zuFruehAusgegebenBleibtUnzulaessigAuchNachDerZustimmung() {
        Map<String, Object> daten = daten(60000);
        daten.put("ausgabeAm", ANTRAG);
        String vorgang = beantragen(daten);
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "UNZULAESSIG", "", true);
        verfahren.behandeln(vorgang, RATSSITZUNG, Beratungsergebnis.BESCHLOSSEN);
        ausgeben(vorgang, null);
        assertThat(verfahren.letzterBefund(vorgang, "mittelbereitstellung").ergebnis()).isEqualTo("UNZULAESSIG");
        bestand.lehntAb(() -> ausgabeFeststellen(vorgang, "ZULAESSIG"),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        ausgabeFeststellen(vorgang, "UNZULAESSIG");
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Mittelstand.UNZULAESSIG);
        pfade.von(weg).isEnded().hasPassed(ENDE_UNZULAESSIG).hasNotPassed(ENDE_BEREITGESTELLT);
    }

    @Test
    void wasNichtUnabweisbarIstEndetMitDerFeststellung() {
        Map<String, Object> daten = daten(8000);
        daten.put("unabweisbar", false);
        String vorgang = beantragen(daten);
        ProcessInstance weg = weg(vorgang);
        feststellen(vorgang, "UNZULAESSIG", "", false);
        assertThat(gespeichert(vorgang).stand()).isEqualTo(Mittelstand.UNZULAESSIG);
        pfade.von(weg).isEnded().hasPassed(ENDE_UNZULAESSIG).hasNotPassed(AUSGABE, WARTEN_AUF_ZUSTIMMUNG);
    }

    @Test
    void entscheidetDerFinanzausschussSoGehtUnerheblichesDorthin() {
        Map<String, Object> daten = daten(8000);
        daten.put("entscheider", "FINANZAUSSCHUSS");
        String vorgang = beantragen(daten);
        feststellen(vorgang, "ZULAESSIG", "", false);
        assertThat(gremien.gremium(verfahren.anliegen(vorgang).gremiumId()).art())
                .as("other tests may have made a Finanzausschuss").isIn(GremiumArt.FINANZAUSSCHUSS, GremiumArt.HAUPTAUSSCHUSS);
        verfahren.behandeln(vorgang, RATSSITZUNG, Beratungsergebnis.BESCHLOSSEN);
        assertThat(gespeichert(vorgang).zustimmungAm()).isEqualTo(RATSSITZUNG);
        assertThat(gespeichert(vorgang).ratZustimmungAm()).as("a committee's consent is not the council's").isNull();
    }

    @Test
    void wasFehltWirdBeimNamenGenannt() {
        bestand.lehntAb(() -> beantragen(new HashMap<>()), "Zweck: bitte angeben. Betrag: bitte angeben. Art: bitte angeben. "
                + "Begründung: bitte angeben. Deckung: bitte angeben. Wer entscheidet: bitte angeben. "
                + "Beantragt am: bitte angeben. Erheblich ab: bitte angeben. Quelle der Schwelle: bitte angeben.");
        Map<String, Object> unbekannt = daten(0);
        unbekannt.put("drucksache", "0/0");
        bestand.lehntAb(() -> beantragen(unbekannt),
                "Betrag: muss mindestens 1 Euro sein. Drucksache: „0/0“ ist nicht bekannt.");
        Map<String, Object> ohneQuelle = daten(8000);
        ohneQuelle.put("erheblichQuelle", " ");
        bestand.lehntAb(() -> beantragen(ohneQuelle), "Quelle der Schwelle: bitte angeben.");
    }
}
