package de.beratungsfolge.prozesse.befangenheitspruefung;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.KENNTNIS;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Elemente.BEFANGENHEIT_FESTSTELLEN;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Elemente.FOLGEN_VERANLASSEN;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Elemente.MITWIRKUNG_FESTSTELLEN;
import static de.beratungsfolge.prozesse.befangenheitspruefung.BefangenheitspruefungProzess.Elemente.STIMMEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.GegebenerFall;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.regelwerk.pruefungen.Vorgang;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.Befangener;
import de.beratungsfolge.sitzungen.Mitwirkung;
import de.beratungsfolge.sitzungen.Mitwirkungsablage;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bias that shows itself after the vote (§ 31 Abs. 6 GO NRW). */
class BefangenheitspruefungTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Mitwirkungsablage ablage;
    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Anliegenliste anliegen;
    @Autowired
    private Protokoll protokoll;

    static Stream<GegebenerFall> faelle() {
        return GegebenerFall.von("mitwirkung");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    @SuppressWarnings("unchecked")
    void gegebenerFall(GegebenerFall fall) {
        boolean geheim = Boolean.TRUE.equals(fall.gegeben().get("geheim"));
        Sitzungsspiel spiel = buehne.sitzungAm(fall.stichtag(), Gremienbau.mit(buehne, GremiumArt.RAT, 45))
                .mitPunkt(Punktart.ANTRAG).eroeffnen(45)
                .beraten(Map.of("ausgang", "ABSTIMMEN", "antraegeGeheim", geheim ? 9 : 0))
                .abstimmen(geheim ? Stimmen.geheim(fall.zahl("ja"), fall.zahl("nein"), 0, 0)
                        : Stimmen.zahlen(fall.zahl("ja"), fall.zahl("nein"), fall.zahl("enthaltungen")))
                .ergebnis(fall.zahl("ja") > fall.zahl("nein") ? "ANGENOMMEN" : "ABGELEHNT");
        List<String> befangene = (List<String>) fall.gegeben().get("befangene");
        String vorgang = anzeigen(spiel, personen(spiel, befangene.size()));
        feststellen(vorgang, spiel, "haarmann");
        if (!geheim) {
            Map<Long, String> stimmen = new HashMap<>();
            List<Befangener> wer = ablage.befangene(mitwirkung(spiel).id());
            for (int i = 0; i < wer.size(); i++) {
                stimmen.put(wer.get(i).id(), befangene.get(i));
            }
            aufgaben.erledigen(vorgang, STIMMEN, "sommer", Map.of(Aufgaben.DATEN, stimmen));
        }
        assertThat(aufgaben.offene(vorgang)).extracting("schluessel").containsExactly(MITWIRKUNG_FESTSTELLEN);
        assertThat(feststellungen.befund(mitwirkung(spiel).befundId()).befund().ergebnis())
                .isEqualTo(fall.erwartet().get("ergebnis"));
    }

    @Test
    void entscheidendeStimmeFuehrtZuFolgenUndStehtAnDerDrucksache() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA", nummer).eroeffnen(16).beraten("ABSTIMMEN", "")
                .abstimmen(Stimmen.zahlen(8, 7, 1)).ergebnis("ANGENOMMEN");
        String vorgang = anzeigen(spiel, personen(spiel, 1));
        feststellen(vorgang, spiel, "weltgen");
        aufgaben.erledigen(vorgang, STIMMEN, "sommer", Map.of(Aufgaben.DATEN,
                Map.of(ablage.befangene(mitwirkung(spiel).id()).get(0).id(), "JA")));
        bestand.lehntAb(() -> aufgaben.erledigen(vorgang, MITWIRKUNG_FESTSTELLEN, "weltgen",
                Map.of("mitwirkung", "NICHT_ENTSCHEIDEND", "mitwirkungBegruendung", "")),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        aufgaben.erledigen(vorgang, MITWIRKUNG_FESTSTELLEN, "weltgen", Map.of("mitwirkung", "ENTSCHEIDEND",
                "mitwirkungBegruendung", ""));
        bestand.lehntAb(() -> aufgaben.erledigen(vorgang, FOLGEN_VERANLASSEN, "sitzungsdienst", Map.of("folge", "",
                "veranlasst", "")), "Was wird veranlasst?: bitte angeben. Erläuterung: bitte angeben.");
        aufgaben.erledigen(vorgang, FOLGEN_VERANLASSEN, "sitzungsdienst", Map.of("folge", "ERNEUT_BEHANDELN",
                "veranlasst", "Der Ausschuss berät erneut."));
        assertThat(aufgaben.offene(vorgang)).isEmpty();
        assertThat(mitwirkung(spiel).folge()).isEqualTo(Mitwirkung.Folge.ERNEUT_BEHANDELN);
        assertThat(anliegen.vonVorgang(vorgang)).singleElement().satisfies(neu -> {
            assertThat(neu.titel()).isEqualTo("Erneute Beratung: Bänke am Markt");
            assertThat(neu.erledigt()).isFalse();
        });
        anliegen.zuruecknehmen(anliegen.vonVorgang(vorgang).get(0).id());
        assertThat(protokoll.vorgang(nummer)).extracting("schritt").contains(
                spiel.kennung() + ", TOP 1: Mitwirkung festgestellt",
                spiel.kennung() + ", TOP 1: Folgen der Mitwirkung veranlasst");
        assertThat(protokoll.vorgang(spiel.kennung())).extracting("schritt").contains("TOP 1: Mitwirkung geprüft");
    }

    @Test
    void namentlicheStimmenSindBekanntUndWerdenNichtErfragt() {
        Sitzungsspiel spiel = namentlich();
        long nein = buehne.mitglieder("SozA").get(1).personId();
        String vorgang = anzeigen(spiel, nein);
        feststellen(vorgang, spiel, "weltgen");
        assertThat(aufgaben.offene(vorgang)).extracting("schluessel").containsExactly(MITWIRKUNG_FESTSTELLEN);
        assertThat(ablage.befangene(mitwirkung(spiel).id())).extracting("stimme").hasToString("[NEIN]");
        aufgaben.erledigen(vorgang, MITWIRKUNG_FESTSTELLEN, "weltgen", Map.of("mitwirkung", "NICHT_ENTSCHEIDEND",
                "mitwirkungBegruendung", ""));
        assertThat(aufgaben.offene(vorgang)).isEmpty();
        assertThat(anliegen.vonVorgang(vorgang)).isEmpty();
    }

    @Test
    void werNichtBefangenWarBeendetDiePruefung() {
        Sitzungsspiel spiel = namentlich();
        String vorgang = anzeigen(spiel, personen(spiel, 1));
        Befangener einer = ablage.personen(mitwirkung(spiel).id()).get(0);
        bestand.lehntAb(() -> aufgaben.erledigen(vorgang, BEFANGENHEIT_FESTSTELLEN, "weltgen", Map.of(Aufgaben.DATEN,
                Map.of())), buehne.mitglieder("SozA").get(0).person().name() + ": Bitte feststellen, ob befangen oder nicht.");
        aufgaben.erledigen(vorgang, BEFANGENHEIT_FESTSTELLEN, "weltgen", Map.of(Aufgaben.DATEN, Map.of(einer.id(),
                Map.of("ergebnis", "NICHT_AUSGESCHLOSSEN", "begruendung", "Es war eine Verwechslung."))));
        assertThat(aufgaben.offene(vorgang)).isEmpty();
        assertThat(mitwirkung(spiel).befundId()).isNull();
    }

    @Test
    void unmoeglicheAnzeigenWerdenAbgelehnt() {
        Sitzungsspiel kenntnis = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", KENNTNIS))).eroeffnen(16);
        bestand.lehntAb(() -> anzeigen(kenntnis, personen(kenntnis, 1)),
                "Tagesordnungspunkt: Über diesen Punkt ist kein Ergebnis einer Abstimmung festgestellt.");
        Sitzungsspiel spiel = namentlich();
        bestand.lehntAb(() -> anzeigen(spiel), "Befangene: Es fehlt mindestens eine Person.");
        long fehlte = buehne.mitglieder("SozA").get(15).personId();
        bestand.lehntAb(() -> anzeigen(spiel, fehlte), buehne.mitglieder("SozA").get(15).person().name()
                + ": war bei diesem Punkt nicht stimmberechtigt anwesend. " + buehne.mitglieder("SozA").get(15).person().name()
                + ": hat bei der namentlichen Abstimmung keine Stimme abgegeben.");
    }

    private Sitzungsspiel namentlich() {
        Map<Long, Stimme> stimmen = new HashMap<>();
        buehne.mitglieder("SozA").subList(0, 15).forEach(einer -> stimmen.put(einer.personId(), Stimme.JA));
        stimmen.put(buehne.mitglieder("SozA").get(1).personId(), Stimme.NEIN);
        return buehne.sitzung("SozA").mitPunkt(Punktart.ANTRAG).eroeffnen(15).beraten(Map.of("ausgang", "ABSTIMMEN",
                "antraegeNamentlich", 5, "schwelleNamentlich", 5)).abstimmen(Stimmen.namentlich(stimmen)).ergebnis("ANGENOMMEN");
    }

    private Long[] personen(Sitzungsspiel spiel, int zahl) {
        return spiel.liste(zahl).mitglieder().subList(0, zahl).stream().map(zeile -> zeile.personId()).toArray(Long[]::new);
    }

    private String anzeigen(Sitzungsspiel spiel, Long... personen) {
        return aufgaben.starten(BefangenheitspruefungProzess.SCHLUESSEL, "sitzungsdienst", Map.of(Aufgaben.DATEN,
                Stream.of(personen).map(id -> new Anzeige(spiel.punkt(1).id(), id, Vorgang.SACHENTSCHEIDUNG, true, false,
                        false, List.of(Beziehung.von(Beziehungsart.SELBST)))).toList()));
    }

    private void feststellen(String vorgang, Sitzungsspiel spiel, String vorsitz) {
        Map<Long, Map<String, String>> daten = new HashMap<>();
        ablage.personen(mitwirkung(spiel).id()).forEach(einer ->
                daten.put(einer.id(), Map.of("ergebnis", "AUSGESCHLOSSEN", "begruendung", "")));
        aufgaben.erledigen(vorgang, BEFANGENHEIT_FESTSTELLEN, vorsitz, Map.of(Aufgaben.DATEN, daten));
    }

    private Mitwirkung mitwirkung(Sitzungsspiel spiel) {
        List<Mitwirkung> alle = ablage.zuPunkt(spiel.punkt(1).id());
        return alle.get(alle.size() - 1);
    }
}
