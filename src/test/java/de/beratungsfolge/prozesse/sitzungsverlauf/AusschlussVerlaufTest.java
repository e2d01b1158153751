package de.beratungsfolge.prozesse.sitzungsverlauf;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.VORKOMMNISSE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.VORKOMMNISSE_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.regelwerk.pruefungen.Vorgang;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Ausschluss;
import de.beratungsfolge.sitzungen.Ausschlussort;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Exclusion where it is disputed, where the member goes, and where it comes up late. */
class AusschlussVerlaufTest extends Buehnentest {

    @Autowired
    private Ausschluesse ausschluesse;
    @Autowired
    private Abstimmungen abstimmungen;
    @Autowired
    private Protokoll protokoll;

    private Sitzungsspiel spiel;

    @Test
    void imStreitEntscheidetDasGremiumUndNichtDerBefund() {
        angezeigt();
        spiel.vorsitz(AUSSCHLUSS_FESTSTELLEN, alle(streit(5, 9, 1, null)));
        assertThat(ausschluesse.ausgeschlossen(spiel.punkt(1).id())).isEmpty();
        assertThat(einziger()).extracting(Ausschluss::ausgeschlossen, Ausschluss::streitJa, Ausschluss::streitNein,
                Ausschluss::streitEnthaltungen, Ausschluss::verlaesst).containsExactly(false, 5, 9, 1, null);
        assertThat(letzte("Ausschluss festgestellt: Uwe Kleinherne, TOP 1")).contains("\"befund\":\"AUSGESCHLOSSEN\"",
                "\"festgestellt\":\"NICHT_AUSGESCHLOSSEN\"", "Im Streit hat das Gremium entschieden (Sozialausschuss, "
                        + "§ 31 Abs. 4 Satz 2 GO NRW): 5 Ja, 9 Nein, 1 Enthaltung.");
    }

    @Test
    void imStreitKannDasGremiumAuchAusschliessen() {
        angezeigt();
        spiel.vorsitz(AUSSCHLUSS_FESTSTELLEN, alle(streit(9, 6, 0, "ZUSCHAUERBEREICH")));
        assertThat(ausschluesse.ausgeschlossen(spiel.punkt(1).id())).containsExactly(kleinherne());
        assertThat(einziger().verlaesst()).isEqualTo(Ausschlussort.ZUSCHAUERBEREICH);
    }

    @Test
    void werBetroffenIstStimmtImStreitNichtMit() {
        angezeigt();
        bestand.lehntAb(() -> spiel.vorsitz(AUSSCHLUSS_FESTSTELLEN, alle(streit(10, 6, 0, "RAUM"))), "Uwe Kleinherne, TOP 1, "
                + "Stimmen: Eingetragen sind 16 Stimmen, abstimmen dürfen aber nur 15 Anwesende.");
        bestand.lehntAb(() -> spiel.vorsitz(AUSSCHLUSS_FESTSTELLEN, alle(streit(9, null, 0, "RAUM"))),
                "Uwe Kleinherne, TOP 1, Nein-Stimmen: bitte angeben.");
    }

    @Test
    void wohinDasMitgliedGehtStehtFestUndPasstZumTeilDerSitzung() {
        spiel = buehne.sitzung("SozA").tagesordnung(List.of(
                new Punktentwurf(true, Punktart.BERICHT, "Öffentlich", null, null),
                new Punktentwurf(false, Punktart.BERICHT, "Nichtöffentlich", null, null)));
        spiel.einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(2, kleinherne(), Beziehung.von(Beziehungsart.SELBST));
        bestand.lehntAb(() -> spiel.vorsitz(AUSSCHLUSS_FESTSTELLEN, alle(Map.of("ergebnis", "AUSGESCHLOSSEN"))), "Uwe "
                + "Kleinherne, TOP N 1: Bitte angeben, ob das Mitglied den Raum verlässt oder im Zuschauerbereich Platz nimmt.");
        bestand.lehntAb(() -> spiel.vorsitz(AUSSCHLUSS_FESTSTELLEN, alle(Map.of("ergebnis", "AUSGESCHLOSSEN", "verlaesst",
                "ZUSCHAUERBEREICH"))), "Uwe Kleinherne, TOP N 1: Im nichtöffentlichen Teil gibt es keinen Zuschauerbereich; "
                + "wer ausgeschlossen ist, verlässt den Raum (§ 31 Abs. 4 Satz 1 GO NRW).");
        spiel.ausschluss("AUSGESCHLOSSEN", "");
        assertThat(einziger().verlaesst()).isEqualTo(Ausschlussort.RAUM);
    }

    @Test
    void waehrendDerBeratungAngezeigtWirdVorDerAbstimmungEntschieden() {
        eroeffnet();
        spiel.vorkommnisse(gruende(1));
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAt(VORKOMMNISSE_FESTSTELLEN);
        spiel.beraten("ABSTIMMEN", "");
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.einstimmig()), "Ausschluss: Für diesen Punkt ist noch nicht "
                + "festgestellt, ob Uwe Kleinherne ausgeschlossen ist (§ 31 GO NRW). Bitte erst feststellen.");
        spiel.vorkommnisseFeststellen(Map.of("ergebnis", "AUSGESCHLOSSEN", "verlaesst", "RAUM"), "");
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAt(VORKOMMNISSE);
        spiel.abstimmen(Stimmen.einstimmig());
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow().ja()).isEqualTo(15);
        assertThat(ausschluesse.ausgeschlossen(spiel.punkt(2).id())).isEmpty();
    }

    @Test
    void nachDerAbstimmungGibtEsDafuerEinenEigenenVorgang() {
        eroeffnet();
        spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.einstimmig());
        bestand.lehntAb(() -> spiel.vorkommnisse(gruende(1)), "Anzeige 1, Tagesordnungspunkt: Über diesen Punkt ist schon "
                + "abgestimmt. Dafür gibt es den Vorgang „Befangenheit nachträglich festgestellt“ (§ 31 Abs. 6 GO NRW).");
        assertThat(ausschluesse.fuerSitzung(spiel.sitzung().id())).isEmpty();
    }

    @Test
    void zweimalAngezeigtWirdNicht() {
        angezeigt();
        spiel.ausschluss("NICHT_AUSGESCHLOSSEN", "Das Grundstück ist verkauft.");
        bestand.lehntAb(() -> spiel.vorkommnisse(gruende(1)),
                "Anzeige 1: Für dieses Mitglied und diesen Punkt gibt es schon eine Anzeige.");
    }

    private void angezeigt() {
        spiel = buehne.sitzung("SozA", papier(), papier());
        spiel.tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(1, kleinherne(), Beziehung.von(Beziehungsart.SELBST));
    }

    private void eroeffnet() {
        spiel = buehne.sitzung("SozA", papier(), papier()).eroeffnen(16);
    }

    private Map<String, Object> gruende(int punkt) {
        return Map.of("gruende", List.of(new Anzeige(spiel.punkt(punkt).id(), kleinherne(), Vorgang.SACHENTSCHEIDUNG, true,
                false, false, List.of(Beziehung.von(Beziehungsart.SELBST)))));
    }

    private Map<String, Object> alle(Map<String, Object> je) {
        Map<Long, Object> daten = new HashMap<>();
        ausschluesse.offene(spiel.sitzung().id()).forEach(einer -> daten.put(einer.id(), je));
        return Map.of(Aufgaben.DATEN, daten);
    }

    private static Map<String, Object> streit(Integer ja, Integer nein, Integer enthaltungen, String verlaesst) {
        Map<String, Object> stimmen = new HashMap<>();
        stimmen.put("ja", ja);
        stimmen.put("nein", nein);
        stimmen.put("enthaltungen", enthaltungen);
        Map<String, Object> eine = new HashMap<>();
        eine.put("streit", stimmen);
        eine.put("verlaesst", verlaesst);
        return eine;
    }

    private Ausschluss einziger() {
        return ausschluesse.fuerSitzung(spiel.sitzung().id()).get(0);
    }

    private String letzte(String schritt) {
        return protokoll.vorgang(spiel.kennung()).stream().filter(eintrag -> eintrag.schritt().equals(schritt))
                .map(Eintrag::inhalt).reduce((a, b) -> b).orElseThrow();
    }

    private long kleinherne() {
        return buehne.mitglieder("SozA").get(1).personId();
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }
}
