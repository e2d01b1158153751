package de.beratungsfolge.prozesse.beiratswahl;

import static de.beratungsfolge.buehne.Beiratsspiel.AMTSZEIT_ENDE;
import static de.beratungsfolge.buehne.Beiratsspiel.WAHLTAG;
import static de.beratungsfolge.buehne.Beiratsspiel.WER;
import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static de.beratungsfolge.buehne.Beiratsspiel.delegierter;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratswahl.Einladungslesart;
import de.beratungsfolge.beiratswahl.Kandidat;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.beiratswahl.Wahleinladungen;
import de.beratungsfolge.beiratswahl.Wahlleitungsname;
import de.beratungsfolge.beiratswahl.Wahlstand;
import de.beratungsfolge.beiratswahl.Wahlwortlaut;
import de.beratungsfolge.buehne.Beiratsspiel;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code beiratswahl}: its straight road with 20 candidates, its side roads, what it refuses. */
class BeiratswahlTest extends Buehnentest {

    private static final List<String> ZWANZIG = IntStream.rangeClosed(1, 20).mapToObj(nummer -> "Kim K" + nummer).toList();

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Wahlakte akte;
    @Autowired
    private Wahlwortlaut wortlaut;
    @Autowired
    private Gremien gremien;
    @Autowired
    private BeiratswahlTafeln tafeln;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Wahleinladungen einladungen;
    @Autowired
    private Wahlleitungsname wahlleitung;

    /** 12 are clear; K13 and K14 have equally many votes, K18 and K19 too. */
    private static Map<String, Integer> gleichstand() {
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 20).forEach(nummer -> stimmen.put("Kim K" + nummer, 45 - nummer));
        stimmen.put("Kim K14", stimmen.get("Kim K13"));
        stimmen.put("Kim K19", stimmen.get("Kim K18"));
        return stimmen;
    }

    private static List<String> ersteZwoelfUnd(String dreizehnte) {
        List<String> namen = new ArrayList<>(ZWANZIG.subList(0, 12));
        namen.add(dreizehnte);
        return namen;
    }

    @Test
    void zwanzigKandidierendeMitGleichstandAufPlatzDreizehn() {
        Beiratsspiel spiel = new Beiratsspiel(buehne).mitglied("Alt", "Eins").mitglied("Kim", "K1").ausgezaehlt(gleichstand());
        ProcessInstance weg = pfade.instanz(spiel.vorgang(), BeiratswahlProzess.SCHLUESSEL);
        bestand.lehntAb(() -> spiel.ergebnis("LOS", List.of(), List.of()),
                "Los um die Sitze: Zu vergeben ist 1 Sitz, gezogen sind 0.");
        bestand.lehntAb(() -> spiel.ergebnis("LOS", List.of("Kim K1"), List.of()),
                "Los um die Sitze: „Kim K1“ ist nicht unter denen, zwischen denen zu losen ist.");
        bestand.lehntAb(() -> spiel.ergebnis("LOS", List.of("Kim K14"), List.of()), "Reihenfolge beim Nachrücken: Bei gleicher "
                + "Stimmenzahl entscheidet das Los; bitte genau diese Personen in der gezogenen Reihenfolge angeben: Kim K18, Kim K19.");
        bestand.lehntAb(() -> spiel.tun(Elemente.ERGEBNIS_FESTSTELLEN, daten("ergebnis", "LOS", "losSitze", List.of("Kim K14"),
                "losFolge", List.of("Kim K19", "Kim K18"))), "Los gezogen von: bitte angeben.");
        bestand.lehntAb(() -> spiel.tun(Elemente.ERGEBNIS_FESTSTELLEN, daten("ergebnis", "GEWAEHLT")), "Begründung: Sie stellen "
                + "etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum. "
                + "Los um die Sitze: Zu vergeben ist 1 Sitz, gezogen sind 0.");
        spiel.ergebnis("LOS", List.of("Kim K14"), List.of("Kim K19", "Kim K18"));
        assertThat(akte.gewaehlte(spiel.id())).extracting(Kandidat::name).containsExactlyElementsOf(ersteZwoelfUnd("Kim K14"));
        assertThat(akte.nachrueckende(spiel.id())).extracting(Kandidat::name).containsExactly("Kim K13", "Kim K15", "Kim K16",
                "Kim K17", "Kim K19", "Kim K18", "Kim K20");
        assertThat(akte.wahl(spiel.id()).losGezogenVon()).isEqualTo("Wahlleitung (Beispiel)");

        kassenpruefende(spiel);
        niederschrift(spiel);
        pfade.von(weg).isWaitingAtExactly(Elemente.PRESSE, Elemente.ERSTE_SITZUNG);
        assertThat(akte.letzte(spiel.gremium().id())).get().extracting(eine -> eine.stand()).isEqualTo(Wahlstand.UNTERZEICHNET);
        bestand.lehntAb(() -> spiel.tun(Elemente.PRESSE, daten("text", "Gewählt.", "presseAm", null)),
                "An die Presse gegeben am: bitte angeben.");
        spiel.tun(Elemente.PRESSE, daten("text", wortlaut.presse(akte.wahl(spiel.id())), "presseAm", WAHLTAG.plusDays(1)));
        bestand.lehntAb(() -> spiel.ersteSitzung(null), "Erste Sitzung am: bitte angeben.");
        bestand.lehntAb(() -> spiel.ersteSitzung(WAHLTAG.minusDays(1)), "Erste Sitzung am: liegt vor der Wahl (28.10.2025).");
        LocalDate beginn = AMTSZEIT_ENDE.plusDays(20);
        spiel.ersteSitzung(beginn);
        assertThat(mitglieder(spiel, beginn.minusDays(1))).as("the old one carries on").containsExactlyInAnyOrder("Alt Eins", "Kim K1");
        assertThat(mitglieder(spiel, beginn)).containsExactlyInAnyOrderElementsOf(ersteZwoelfUnd("Kim K14"));
        assertThat(gremien.mitglieder(spiel.gremium().id(), beginn).stream().filter(einer -> einer.person().name().equals("Kim K1"))
                .map(Mitglied::personId)).as("re-elected: the same person").isSubsetOf(
                gremien.mitglieder(spiel.gremium().id(), AMTSZEIT_ENDE).stream().map(Mitglied::personId).toList());
        pfade.von(weg).isWaitingAtExactly(Elemente.KONSTITUIERUNG);
        spiel.ohneKonstituierung();
        pfade.von(weg).isEnded().hasPassed(Elemente.ENDE_BEKANNT, Elemente.ENDE_IM_AMT).hasNotPassed(Elemente.STIMMZETTEL_FESTSTELLEN);
    }

    private void kassenpruefende(Beiratsspiel spiel) {
        bestand.lehntAb(() -> spiel.tun(Elemente.KASSENPRUEFER, daten("geheim", true, "bewerbungen",
                List.of(daten("name", "Kim K20", "stimmen", 5)))), "Kassenprüfende: Zu wählen sind zwei (§ 3 Abs. 1 Satz 1 "
                + "GeschO-SB); zur Wahl steht nur eine Person.");
        bestand.lehntAb(() -> spiel.pruefer("Fremd", 5, "Kim K20", 4), "Kassenprüfende: „Fremd“ gehört der "
                + "Delegiertenversammlung nicht an (§ 3 Abs. 1 Satz 1 GeschO-SB).");
        List<Map<String, Object>> drei = List.of(daten("name", "Kim K20", "stimmen", 9), daten("name", "Kim K1", "stimmen", 5),
                daten("name", "Kim K18", "stimmen", 5));
        bestand.lehntAb(() -> spiel.tun(Elemente.KASSENPRUEFER, daten("geheim", true, "bewerbungen", drei)), "Los: Zwischen "
                + "Kim K1, Kim K18 entscheidet das Los über 1 Amt. Los gezogen von: bitte angeben.");
        spiel.tun(Elemente.KASSENPRUEFER, daten("geheim", true, "bewerbungen", drei, "losGewaehlt", List.of("Kim K18"),
                "losGezogenVon", "Wahlleitung (Beispiel)"));
        assertThat(akte.pruefer(spiel.id()).stream().filter(einer -> einer.gewaehlt()).map(einer -> einer.name()))
                .containsExactly("Kim K20", "Kim K18");
    }

    private void niederschrift(Beiratsspiel spiel) {
        String entwurf = wortlaut.niederschrift(akte.wahl(spiel.id()));
        bestand.lehntAb(() -> spiel.tun(Elemente.NIEDERSCHRIFT, daten("text", entwurf.replace("Kim K7 38", "Kim K7"))),
                "Niederschrift: Es fehlt: Kim K7 38. Bitte ergänzen oder begründen, warum es fehlen soll.");
        bestand.lehntAb(() -> spiel.tun(Elemente.NIEDERSCHRIFT, daten("text", " ")), "Niederschrift: bitte angeben.");
        spiel.tun(Elemente.NIEDERSCHRIFT, daten("text", entwurf));
        bestand.lehntAb(() -> spiel.tun(Elemente.UNTERSCHRIFT, daten("unterschrift", "ZURUECK", "unterschriebenAm", WAHLTAG)),
                "Bemerkung: Bitte sagen Sie, was an der Niederschrift zu ändern ist.");
        spiel.tun(Elemente.UNTERSCHRIFT, daten("unterschrift", "ZURUECK", "unterschriebenAm", WAHLTAG, "bemerkung", "Ort fehlt."));
        assertThat(akte.wahl(spiel.id()).niederschriftHash()).isNull();
        spiel.tun(Elemente.NIEDERSCHRIFT, daten("text", entwurf + "\n\nOrt: Rathaus"));
        bestand.lehntAb(() -> spiel.tun(Elemente.UNTERSCHRIFT, daten("unterschrift", "UNTERSCHREIBEN", "unterschriebenAm",
                WAHLTAG.minusDays(1))), "Unterschrieben am: liegt vor der Wahl (28.10.2025).");
        spiel.tun(Elemente.UNTERSCHRIFT, daten("unterschrift", "UNTERSCHREIBEN", "unterschriebenAm", WAHLTAG));
        assertThat(akte.wahl(spiel.id()).niederschriftHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void ohneFristEntscheidetDieWahlleitungMitGrund() {
        Beiratsspiel spiel = new Beiratsspiel(buehne).eroeffnen();
        bestand.lehntAb(() -> spiel.einladen(true), "Eingeladene: bitte mindestens eine Organisation oder Person mit dem Tag des "
                + "Zugangs angeben.");
        spiel.einladen(true, LocalDate.of(2025, 10, 11));
        assertThat(Einladungslesart.von(akte.wahl(spiel.id()), "VERSPAETET").get(1))
                .endsWith("vorgesehen ist der 28.10.2025. Die Frist wäre nicht gewahrt, das Ergebnis dasselbe.");
        bestand.lehntAb(() -> feststellen(spiel, "FRISTGERECHT", null, null), "Begründung: Sie stellen etwas anderes fest, als die "
                + "Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> feststellen(spiel, "VERSPAETET", null, null), "Wie es weitergeht: bitte angeben.");
        bestand.lehntAb(() -> feststellen(spiel, "VERSPAETET", "FORTSETZEN", null), "Grund der Fortsetzung: Die Einladung war nicht "
                + "ordnungsgemäß. Bitte sagen Sie, warum trotzdem gewählt wird.");
        feststellen(spiel, "VERSPAETET", "NEU_EINLADEN", null);
        spiel.einladen(true, LocalDate.of(2025, 10, 12));
        feststellen(spiel, "VERSPAETET", "FORTSETZEN", "Alle Organisationen sind einverstanden.");
        assertThat(verfahren.schritte(spiel.vorgang())).contains("Es wird neu eingeladen", "Wahl trotz des Mangels fortgesetzt");
        pfade.von(pfade.instanz(spiel.vorgang(), BeiratswahlProzess.SCHLUESSEL)).isWaitingAtExactly(Elemente.DELEGIERTE);
    }

    @Test
    void delegierteUndKandidierende() {
        Beiratsspiel spiel = new Beiratsspiel(buehne).eingeladen();
        LocalDate alt = LocalDate.of(1950, 3, 1);
        bestand.lehntAb(() -> spiel.delegierte(WAHLTAG, List.of(delegierter("Adams", alt, "AWO"), delegierter("Adams", alt, null))),
                "Organisation (Zeile 2): bitte angeben. Name (Zeile 2): „Adams“ steht schon in der Liste; bitte so schreiben, dass "
                        + "man beide unterscheidet.");
        spiel.delegierte(WAHLTAG, List.of(delegierter("Adams", LocalDate.of(1980, 1, 1), "AWO")));
        spiel.tun(Elemente.DELEGIERTE_FESTSTELLEN, daten("zugelassen", List.of()));
        spiel.delegierte(WAHLTAG, List.of(delegierter("Adams", alt, "AWO"), delegierter("Cremer", alt, "AWO")));
        bestand.lehntAb(() -> spiel.tun(Elemente.DELEGIERTE_FESTSTELLEN, daten("zugelassen", List.of("Cremer"))), "Begründung: Sie "
                + "lassen andere zu, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        spiel.tun(Elemente.DELEGIERTE_FESTSTELLEN, daten("zugelassen", List.of("Cremer"), "begruendung", "Die AWO hat getauscht."));
        assertThat(akte.zugelassene(spiel.id())).containsExactly("Cremer");
        bestand.lehntAb(() -> spiel.kandidaten(List.of("Adams")), "Kandidierende: „Adams“ ist keine zugelassene Delegierte und kein "
                + "zugelassener Delegierter; gewählt wird aus der Mitte der Delegiertenversammlung (§ 12 Abs. 1 Satz 1 GeschO-SB).");
        bestand.lehntAb(() -> spiel.tun(Elemente.KANDIDATEN, daten("kandidaten", List.of(daten("name", "Cremer", "vorgestellt",
                false)))), "Vorstellung von Cremer: Wer kandidiert, erhält Gelegenheit, sich vorzustellen (§ 12 Abs. 2 GeschO-SB). "
                + "Bitte sagen Sie, warum das ausblieb.");
    }

    @Test
    void einzelneStimmzettel() {
        Beiratsspiel spiel = new Beiratsspiel(buehne).eingeladen().zugelassen(ZWANZIG, 0).kandidaten(ZWANZIG);
        bestand.lehntAb(() -> spiel.zettel(true, List.of()), "Stimmzettel: bitte mindestens einen eintragen.");
        bestand.lehntAb(() -> spiel.zettel(true, List.of(List.of("Fremd"))), "Stimmzettel 1: „Fremd“ steht nicht zur Wahl.");
        List<String> doppelt = new ArrayList<>(ZWANZIG.subList(0, 8));
        doppelt.add("Kim K8");
        spiel.zettel(false, List.of(ZWANZIG.subList(0, 13), ZWANZIG.subList(0, 6), doppelt));
        bestand.lehntAb(() -> spiel.summen(Map.of(), 1), "Art der Eingabe: Es sind schon einzelne Stimmzettel eingetragen.");
        bestand.lehntAb(() -> spiel.zettel(true, Collections.nCopies(18, ZWANZIG.subList(0, 7))), "Stimmzettel: Es wären "
                + "21; zugelassen sind nur 20 Delegierte, und jede und jeder hat einen.");
        spiel.tun(Elemente.STIMMEN, daten("zaehlart", "EINZELN", "zettel", List.of(ZWANZIG.subList(0, 7)), "verworfen",
                List.of(daten("nummer", 1, "grund", "doppelt gelesen")), "fertig", true));
        assertThat(unstreitig(spiel.id())).as("the form folds these away, though a fault of the text is named there too")
                .containsExactly(4);
        bestand.lehntAb(() -> spiel.tun(Elemente.STIMMZETTEL_FESTSTELLEN, daten("abweichungen", List.of(daten("nummer", 3,
                "ergebnis", "GUELTIG")), "zurueck", false)), "Begründung zu Stimmzettel 3: Sie stellen etwas anderes fest, als die "
                + "Regeln gefunden haben. Bitte sagen Sie, warum.");
        spiel.tun(Elemente.STIMMZETTEL_FESTSTELLEN, daten("abweichungen", List.of(daten("nummer", 3, "ergebnis", "GUELTIG",
                "begruendung", "Mildere Lesart.")), "zurueck", false));
        assertThat(akte.wahl(spiel.id()).gueltige()).isEqualTo(2);
        assertThat(akte.wahl(spiel.id()).ungueltige()).isEqualTo(1);
        assertThat(akte.kandidaten(spiel.id()).stream().map(Kandidat::stimmen).toList()).as("a double mark counts once")
                .startsWith(2, 2, 2, 2, 2, 2, 2, 1, 0);
    }

    @Test
    void summenDieNichtSeinKoennen() {
        Beiratsspiel spiel = new Beiratsspiel(buehne).eingeladen().zugelassen(ZWANZIG, 0).kandidaten(ZWANZIG);
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        ZWANZIG.forEach(name -> stimmen.put(name, 1));
        bestand.lehntAb(() -> spiel.summen(stimmen, 3), "Stimmen: Zusammen sind es 20; 3 gültige Stimmzettel ergeben mindestens 21 "
                + "(§ 12 Abs. 3 Satz 1 GeschO-SB).");
        bestand.lehntAb(() -> spiel.summen(stimmen, 1), "Stimmen: Zusammen sind es 20; 1 gültige Stimmzettel ergeben höchstens 13 "
                + "(§ 12 Abs. 3 Satz 1 GeschO-SB).");
        bestand.lehntAb(() -> spiel.summen(stimmen, 21), "Stimmzettel: Es wären 21; zugelassen sind nur 20 Delegierte, und jede und "
                + "jeder hat einen. Stimmen: Zusammen sind es 20; 21 gültige Stimmzettel ergeben mindestens 147 (§ 12 Abs. 3 Satz 1 "
                + "GeschO-SB).");
        stimmen.put("Kim K1", 3);
        bestand.lehntAb(() -> spiel.summen(stimmen, 2), "Stimmen für Kim K1: 3 sind mehr als gültige Stimmzettel (2); auf jedem hat "
                + "eine Person höchstens eine Stimme (§ 12 Abs. 3 Satz 2 GeschO-SB).");
    }

    @Test
    void eroeffnetWirdNurFuerEinenSeniorenbeiratUndNurEinmal() {
        Beiratsspiel spiel = new Beiratsspiel(buehne).eroeffnen();
        bestand.lehntAb(spiel::eroeffnen, "Gremium: Dafür läuft schon eine Wahl (" + spiel.vorgang() + ").");
        bestand.lehntAb(() -> aufgaben.starten(BeiratswahlProzess.SCHLUESSEL, WER, Map.of("daten", daten("gremium", "SozA"))),
                "Gremium: „SozA“ ist kein Seniorenbeirat. Ende der Amtszeit: bitte angeben. Tag der Delegiertenversammlung: bitte "
                        + "angeben.");
    }

    @Test
    void werEingeladenIstWirdNichtNocheinmalGetippt() {
        Beiratsspiel spiel = new Beiratsspiel(buehne).eroeffnen();
        assertThat(gezeigt(spiel, Elemente.EINLADUNG)).containsEntry("eingeladen", List.of());
        spiel.einladen(true, LocalDate.of(2025, 10, 11), LocalDate.of(2025, 9, 19));
        List<Map<String, Object>> eingeladen = List.of(Map.of("empfaenger", "AWO", "zugangAm", LocalDate.of(2025, 10, 11)),
                Map.of("empfaenger", "AWO", "zugangAm", LocalDate.of(2025, 9, 19)));
        feststellen(spiel, "VERSPAETET", "NEU_EINLADEN", null);
        assertThat(gezeigt(spiel, Elemente.EINLADUNG)).containsEntry("eingeladen", eingeladen);
        assertThat(gezeigt(spiel, Elemente.DELEGIERTE)).as("each organisation has its row").containsEntry("eingeladen", eingeladen);
    }

    @Test
    void dieWahlleitungHeisstWieSieSichAnmeldetUndNichtNurWieIhreKennung() {
        benutzer.anlegen("sozialdezernat", "Wiebke", "Lahn", "sozialdezernat");
        Beiratsspiel spiel = new Beiratsspiel(buehne);
        assertThat(wahlleitung.von(einladungen.eroeffnen(spiel.gremium().kuerzel(), AMTSZEIT_ENDE, WAHLTAG, "sozialdezernat")))
                .isEqualTo("Wiebke Lahn");
        assertThat(wahlleitung.von(einladungen.eroeffnen(new Beiratsspiel(buehne).gremium().kuerzel(), AMTSZEIT_ENDE, WAHLTAG,
                "unbekannt"))).as("nobody knows more").isEqualTo("unbekannt");
    }

    @Test
    void wasEinGueltigerZettelTraegtFolgtDerZahlDerKandidierenden() {
        Beiratsspiel viele = new Beiratsspiel(buehne).eingeladen().zugelassen(ZWANZIG, 0).kandidaten(ZWANZIG);
        assertThat(gezeigt(viele, Elemente.STIMMEN)).containsEntry("mindestens", 7).containsEntry("hoechstens", 13);
        Beiratsspiel wenige = new Beiratsspiel(buehne).eingeladen().zugelassen(ZWANZIG, 0).kandidaten(ZWANZIG.subList(0, 6));
        assertThat(gezeigt(wenige, Elemente.STIMMEN)).containsEntry("mindestens", 6).containsEntry("hoechstens", 6);
        wenige.zettel(true, List.of(ZWANZIG.subList(0, 6), List.of()));
        assertThat(gezeigt(wenige, Elemente.STIMMZETTEL_FESTSTELLEN)).containsEntry("alle", 2).containsEntry("gueltige", 1L)
                .containsEntry("delegierte", 20);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> gezeigt(Beiratsspiel spiel, String aufgabe) {
        return (Map<String, Object>) tafeln.anzeigen().get(aufgabe).apply(spiel.id());
    }

    private void feststellen(Beiratsspiel spiel, String ergebnis, String fortsetzung, String grund) {
        Map<String, Object> eingaben = new LinkedHashMap<>();
        eingaben.put("festgestellt", ergebnis);
        eingaben.put("fortsetzung", fortsetzung);
        eingaben.put("fortsetzungGrund", grund);
        aufgaben.erledigen(spiel.vorgang(), Elemente.EINLADUNG_FESTSTELLEN, WER, eingaben);
    }

    private List<String> mitglieder(Beiratsspiel spiel, LocalDate tag) {
        return gremien.mitglieder(spiel.gremium().id(), tag).stream().map(einer -> einer.person().name()).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Integer> unstreitig(long id) {
        Map<String, Object> gezeigt = (Map<String, Object>) tafeln.anzeigen().get(Elemente.STIMMZETTEL_FESTSTELLEN).apply(id);
        return ((List<Map<String, Object>>) gezeigt.get("zettel")).stream().filter(einer -> (boolean) einer.get("klar"))
                .map(einer -> (int) einer.get("nummer")).toList();
    }
}
