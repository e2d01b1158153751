package de.beratungsfolge.werkstatt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.BESCHLUSSFAEHIGKEIT_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Koerperschaft;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stichprobe;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Befangenheit;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.regelwerk.pruefungen.Funktion;
import de.beratungsfolge.regelwerk.pruefungen.Tagesordnung;
import de.beratungsfolge.regelwerk.pruefungen.Vorgang;
import de.beratungsfolge.sitzungen.Aenderungsantrag;
import de.beratungsfolge.sitzungen.Aenderungsart;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Anzeige;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Ereignisart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Stimmenzahlen;
import de.beratungsfolge.sitzungen.Tagesordnungsaenderungen;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Given cases that a meeting can reach, reached through it: people come, go, disclose and vote in the tasks of the
 * process, and the finding it records is the one the case demands.
 */
class SitzungsfaelleTest extends Buehnentest {

    @Autowired
    private Gremien gremien;
    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Ausschluesse ausschluesse;
    @Autowired
    private Tagesordnungsaenderungen aenderungen;

    static Stream<Faelle.Benannt> beschlussfaehigkeit() {
        return gegeben("beschlussfaehigkeit").filter(einer -> darstellbar((Beschlussfaehigkeit) einer.fall().gegeben()));
    }

    static Stream<Faelle.Benannt> alleBefangenen() {
        return gegeben("befangenheit");
    }

    /** One of each function, matter, kind of relation and result. */
    static Stream<Faelle.Benannt> befangenheit() {
        return Stichprobe.jeArt(alleBefangenen(), einer -> {
            Befangenheit fakten = (Befangenheit) einer.fall().gegeben();
            return List.of(fakten.funktion(), fakten.vorgang(), fakten.beziehungen().stream().map(Beziehung::art).collect(Collectors.toSet()),
                    einer.fall().erwartet().ergebnis());
        });
    }

    static Stream<Faelle.Benannt> tagesordnung() {
        return gegeben("tagesordnung").filter(einer -> {
            Tagesordnung fakten = (Tagesordnung) einer.fall().gegeben();
            return fakten.erweiterung() != null || fakten.absetzung() != null;
        });
    }

    @Test
    void nurWasEineSitzungNichtDarstelltBleibtDenRegelnAllein() {
        assertThat(gegeben("beschlussfaehigkeit").filter(einer -> !darstellbar((Beschlussfaehigkeit) einer.fall().gegeben()))
                .map(einer -> einer.fall().id())).containsExactly("BF-15");
        assertThat(alleBefangenen()).hasSize(28);
        assertThat(tagesordnung()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource
    void beschlussfaehigkeit(Faelle.Benannt benannt) {
        Beschlussfaehigkeit fakten = (Beschlussfaehigkeit) benannt.fall().gegeben();
        Koerperschaft gremium = Koerperschaft.gruenden(gremien, fakten);
        String papier = buehne.drucksacheInBeratung(halt(gremium.kuerzel(), BESCHLIESSEND));
        LocalDate tag = benannt.fall().stichtag();
        boolean zumZweitenMal = fakten.zweiteLadung() != null;
        if (zumZweitenMal) {
            Sitzungsspiel erste = buehne.sitzungAm(tag, gremium.kuerzel(), papier).tagesordnung().einladen();
            erste.anwesenheit(erste.liste(1)).feststellen("BESCHLUSSUNFAEHIG", "");
        }
        Sitzungsspiel spiel = buehne.sitzungAm(tag, gremium.kuerzel());
        Punktentwurf punkt = spiel.papier(papier);
        spiel.tagesordnung(List.of(new Punktentwurf(true, null, punkt.titel(), null, punkt.stationId(), null, zumZweitenMal)))
                .einladenZumZweitenMal(zumZweitenMal && fakten.zweiteLadung().hinweisInLadung())
                .anwesenheit(spiel.liste(gremium.alle()));
        spiel.vorsitz(BESCHLUSSFAEHIGKEIT_FESTSTELLEN, Map.of("ladung", "FRISTGERECHT", "ladungBegruendung", "x",
                "beschlussfaehigkeit", "BESCHLUSSFAEHIG", "beschlussfaehigkeitBegruendung", "x")).tagesordnungFeststellen();
        List<Long> befangene = gremium.befangene();
        spiel.vorsitz(AUSSCHLIESSUNGSGRUENDE, Map.of(Aufgaben.DATEN, befangene.stream().map(person -> new Anzeige(
                spiel.punkt(1).id(), person, Vorgang.SACHENTSCHEIDUNG, true, false, false,
                List.of(Beziehung.von(Beziehungsart.SELBST)))).toList()));
        if (!befangene.isEmpty()) {
            spiel.ausschluss("AUSGESCHLOSSEN", "");
        }
        Anwesenheitsmeldung[] gehende = gremium.gehende().stream().map(person -> new Anwesenheitsmeldung(
                Ereignisart.WEGGANG, person, null, null, LocalTime.of(17, 30), spiel.punkt(1).id(), null))
                .toArray(Anwesenheitsmeldung[]::new);
        if (gehende.length > 0) {
            spiel.vorkommnis(gehende);
        }
        spiel.beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "begruendung", "", "zaehlungVerlangt",
                Boolean.TRUE.equals(fakten.feststellungVerlangt())));
        erfuellt(benannt, spiel.punkt(1).beschlussfaehigkeitBefundId());
    }

    @ParameterizedTest
    @MethodSource
    void befangenheit(Faelle.Benannt benannt) {
        Befangenheit fakten = (Befangenheit) benannt.fall().gegeben();
        String gremium = fakten.funktion() == Funktion.AUSSCHUSSMITGLIED ? "SozA" : "Rat";
        int platz = fakten.funktion() == Funktion.BUERGERMEISTER ? 0 : 1;
        Sitzungsspiel spiel = buehne.sitzungAm(benannt.fall().stichtag(), gremium,
                buehne.drucksacheInBeratung(halt(gremium, BESCHLIESSEND)));
        spiel.tagesordnung().einladen().anwesend(100).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen();
        spiel.vorsitz(AUSSCHLIESSUNGSGRUENDE, Map.of(Aufgaben.DATEN, List.of(new Anzeige(spiel.punkt(1).id(),
                buehne.mitglieder(gremium).get(platz).personId(), fakten.vorgang(), fakten.unmittelbar(),
                fakten.stehtSelbstZurWahl(), fakten.nurGruppeninteresse(), fakten.beziehungen()))));
        erfuellt(benannt, ausschluesse.fuerSitzung(spiel.sitzung().id()).get(0).befundId());
    }

    @ParameterizedTest
    @MethodSource
    void tagesordnung(Faelle.Benannt benannt) {
        Tagesordnung fakten = (Tagesordnung) benannt.fall().gegeben();
        String erste = buehne.drucksacheInBeratung(halt("Rat", BESCHLIESSEND));
        String zweite = buehne.drucksacheInBeratung(halt("Rat", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzungAm(benannt.fall().stichtag(), "Rat", erste);
        spiel.tagesordnung().einladen().anwesend(100).feststellen("BESCHLUSSFAEHIG", "");
        Tagesordnung.Erweiterung erweiterung = fakten.erweiterung();
        spiel.tagesordnungFeststellen(erweiterung != null
                ? new Aenderungsantrag(Aenderungsart.ERWEITERUNG, null, buehne.station(zweite, 1).id(), null, null, null,
                        true, null, "Frist.", erweiterung.keinAufschub(), erweiterung.aeussersteDringlichkeit(),
                        new Stimmenzahlen(erweiterung.ja(), erweiterung.nein(), 0))
                : new Aenderungsantrag(Aenderungsart.ABSETZUNG, spiel.punkt(1).id(), null, null, null, null, null, null,
                        "Unreif.", null, null, new Stimmenzahlen(fakten.absetzung().ja(), fakten.absetzung().nein(), 0)));
        erfuellt(benannt, aenderungen.offene(spiel.sitzung().id()).get(0).befundId());
    }

    private void erfuellt(Faelle.Benannt benannt, long befundId) {
        Befund befund = feststellungen.befund(befundId).befund();
        assertThat(befund.stichtag()).isEqualTo(benannt.fall().stichtag());
        assertThat(benannt.fall().erwartet().vergleiche(befund)).as(benannt.name() + ": " + befund.satz()).isEmpty();
    }

    /** A meeting knows who is what: a committee whose split is unknown cannot be played. */
    private static boolean darstellbar(Beschlussfaehigkeit fakten) {
        return !fakten.gremium().istAusschuss() || fakten.aufteilungBekannt();
    }

    private static Stream<Faelle.Benannt> gegeben(String pruefung) {
        return Faelle.alle().stream().filter(einer -> einer.datei().endsWith("faelle/gegeben/" + pruefung + ".yaml"));
    }
}
