package de.beratungsfolge.prozesse.beiratsvorstand;

import static de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess.Elemente.VORSTAND_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratsaemter.Konstituierungen;
import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.prozesse.tagesordnungspunkt.WahlAnzeige;
import de.beratungsfolge.regelwerk.pruefungen.BeiratVorstand;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Wahlvorschlag;
import de.beratungsfolge.sitzungen.Wahlzettel;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The process {@code beiratsvorstand}: its given cases, its ways, what it refuses. */
class BeiratsvorstandTest extends Buehnentest {

    private static final LocalDate TAG = LocalDate.of(2021, 9, 8);
    private static final List<String> NAMEN = List.of("Adams", "Becker", "Cremer", "Diekmann", "Engels", "Fabian", "Gerdes",
            "Hanke", "Isfort", "Junker", "Kranz", "Lohmann");
    private static final List<String> GEWAEHLT = List.of("Adams", "Becker", "Cremer", "Diekmann", "Engels");

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Vorstandsaemter aemter;
    @Autowired
    private Anliegenliste anliegenliste;
    @Autowired
    private Sitzungsaemter sitzungsaemter;
    @Autowired
    private WahlAnzeige wahlanzeige;
    @Autowired
    private Konstituierungen konstituierungen;
    @Autowired
    private RuntimeService engine;

    static Stream<GegebenerFall> faelle() {
        return GegebeneFaelle.von("beirat-vorstand");
    }

    @ParameterizedTest
    @MethodSource("faelle")
    void derFallWirdImVorgangErreicht(GegebenerFall fall) {
        BeiratVorstand gegeben = (BeiratVorstand) fall.gegeben();
        Spiel spiel = beginnen(fall.stichtag(), gegeben.mitglieder().subList(0, 12));
        spiel.eroeffnen();
        Stream.of(List.of(gegeben.vorsitz()), gegeben.vertretung(), List.of(gegeben.schriftfuehrung(), gegeben.kasse()))
                .flatMap(List::stream).forEach(name -> spiel.waehlen(name, gegeben.geheim()));
        assertThat(fall.abweichungen(verfahren.letzterBefund(spiel.vorgang, "beirat-vorstand"))).isEmpty();
    }

    @Test
    void derNeueVorstandIstVomTagNachDerSitzungAnImAmt() {
        Spiel spiel = gewaehlt();
        Person alt = gremien.personMitBenutzer("weltgen").orElseThrow();
        assertThat(aemter.inhaber(spiel.gremium, Vorstandsamt.VORSITZ, TAG.plusDays(1))).as("not established yet").isEmpty();
        feststellen(spiel, "GUELTIG", "", List.of());
        assertThat(namen(spiel, TAG.plusDays(1))).containsExactlyElementsOf(GEWAEHLT);
        assertThat(aemter.inhaber(spiel.gremium, Vorstandsamt.VORSITZ, TAG)).isEmpty();
        assertThat(gremien.vorsitz(spiel.gremium, TAG.plusDays(30)).map(Person::name)).contains("Adams");
        assertThat(gremien.stellvertretenderVorsitz(spiel.gremium, TAG.plusDays(30))).extracting(Person::name)
                .containsExactly("Becker", "Cremer");
        assertThat(gremien.mitglieder(spiel.gremium, TAG.plusDays(30))).hasSize(13).extracting(einer -> einer.personId())
                .contains(alt.id());
        assertThat(verfahren.schritte(spiel.vorgang)).contains("Gewählt: Vorsitz", "Vorstand geprüft", "Vorstand festgestellt",
                "Vorstand gebildet");
        assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(spiel.vorgang).count()).isZero();
    }

    @Test
    void bisDahinBleibtDerBisherigeVorstandUndDieAelteLeitet() {
        String kuerzel = Beiratsbau.mitVorstand(buehne, 13);
        Sitzungsspiel sitzung = buehne.sitzungAm(TAG, kuerzel);
        long haarmann = gremien.personMitBenutzer("haarmann").orElseThrow().id();
        String vorgang = aufgaben.starten("beiratsvorstand", "wahlleitung", daten(kuerzel, sitzung.sitzung().id(), haarmann));
        assertThat(sitzungsaemter.vorsitz(sitzung.sitzung()).map(Person::benutzer)).contains("haarmann");
        assertThat(gremien.vorsitz(sitzung.sitzung().gremiumId(), TAG.plusYears(1)).map(Person::benutzer)).contains("weltgen");
        assertThat(anliegenliste.vonVorgang(vorgang)).extracting(Anliegen::titel).containsExactly(
                "Wahl in den Vorstand: Vorsitz", "Wahl in den Vorstand: 1. Vertretung des Vorsitzes",
                "Wahl in den Vorstand: 2. Vertretung des Vorsitzes", "Wahl in den Vorstand: Schriftführung",
                "Wahl in den Vorstand: Kasse");
        assertThat(anliegenliste.vonVorgang(vorgang)).extracting(Anliegen::art).containsOnly(Punktart.VORSTANDSWAHL);
    }

    @Test
    void geplanteSitzungenFolgenDemNeuenVorstand() {
        Spiel spiel = beginnen(TAG, NAMEN);
        Sitzungsspiel geplant = buehne.sitzungAm(TAG.plusDays(30), spiel.sitzung.sitzung().kennung().split("-")[0]);
        spiel.eroeffnen();
        List.of("Stefan Weltgen", "Becker", "Cremer", "Diekmann", "Engels").forEach(name -> spiel.waehlen(name, true));
        assertThat(aemterIn(geplant)).as("not established yet").containsExactly(null, "sommer");
        feststellen(spiel, "GUELTIG", "", List.of());
        assertThat(sitzungsaemter.vorsitz(geplant.sitzung()).map(Person::name)).contains("Stefan Weltgen");
        assertThat(sitzungsaemter.schriftfuehrung(geplant.sitzung()).map(Person::name)).contains("Diekmann");
        assertThat(aemterIn(geplant)).as("the tasks to come; Diekmann has no access").containsExactly("weltgen", null);
        Sitzungsspiel spaeter = buehne.sitzungAm(TAG.plusDays(60), "SozA");
        assertThat(aemterIn(spaeter)).as("another body").containsExactly("weltgen", "sommer");
    }

    private List<Object> aemterIn(Sitzungsspiel sitzung) {
        String instanz = engine.createProcessInstanceQuery().processInstanceBusinessKey(sitzung.kennung())
                .processDefinitionKey("sitzung").singleResult().getId();
        return Stream.of("vorsitz", "schriftfuehrung").map(name -> engine.getVariable(instanz, name)).toList();
    }

    @Test
    void dasFormularFragtNichtWasFuerDenVorstandFeststeht() {
        Spiel spiel = beginnen(TAG, NAMEN);
        spiel.eroeffnen();
        long punkt = spiel.sitzung.punkt(1).id();
        assertThat((Map<?, ?>) wahlanzeige.anzeigen().get(TagesordnungspunktProzess.Elemente.WAHLVORSCHLAEGE).apply(punkt))
                .extracting("seniorenbeirat", "vorstandswahl", "amt").containsExactly(true, true, spiel.sitzung.punkt(1).titel());
    }

    @Test
    void eineWahlWirdWiederholtUndNurSie() {
        Spiel spiel = gewaehlt();
        bestand.lehntAb(() -> feststellen(spiel, "UNGUELTIG", "", List.of()),
                "Zu wiederholende Wahlen: bitte mindestens eine ankreuzen.");
        bestand.lehntAb(() -> feststellen(spiel, "UNGUELTIG", "", List.of("KASSE")),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> feststellen(spiel, null, "", List.of()), "Ihre Feststellung: bitte angeben.");
        feststellen(spiel, "UNGUELTIG", "Ein Stimmzettel lag noch in der Urne.", List.of("KASSE"));
        assertThat(namen(spiel, TAG.plusDays(1))).as("nobody holds an office").containsExactly("", "", "", "sommer", "");
        assertThat(anliegenliste.vonVorgang(spiel.vorgang)).hasSize(6)
                .filteredOn(eines -> !eines.erledigt()).singleElement().extracting(Anliegen::titel).isEqualTo("Wahl in den Vorstand: Kasse");
    }

    @Test
    void schriftfuehrungUndKasseInEinerHandWerdenBeideEingetragen() {
        Spiel spiel = gewaehlt(List.of("Adams", "Becker", "Cremer", "Diekmann", "Diekmann"));
        feststellen(spiel, "GUELTIG", "", List.of());
        assertThat(namen(spiel, TAG.plusDays(1))).containsExactly("Adams", "Becker", "Cremer", "Diekmann", "Diekmann");
    }

    @Test
    void werNichtDazugehoertWirdAuchMitBegruendungNichtEingetragen() {
        Spiel spiel = gewaehlt(List.of("Adams", "Becker", "Cremer", "Diekmann", "Horn"));
        bestand.lehntAb(() -> feststellen(spiel, "GUELTIG", "Sie kann es.", List.of()), "Kasse: „Horn“ gehört dem Seniorenbeirat "
                + "nicht an und kann nicht eingetragen werden (§ 4 Abs. 1 Satz 2 GeschO-SB).");
    }

    @Test
    void eineZurueckgezogeneWahlWartetWeiter() {
        Spiel spiel = beginnen(TAG, NAMEN);
        spiel.eroeffnen();
        spiel.sitzung.vorschlagen(new Wahlvorschlag("", Wahlvorschlag.Ausgang.ZURUECKGEZOGEN, "Erst die Satzung.", null,
                List.of(), null, false, false));
        assertThat(anliegenliste.vonVorgang(spiel.vorgang)).hasSize(6);
        assertThat(konstituierungen.letzte(spiel.id()).get(Vorstandsamt.VORSITZ).gewaehlt()).isNull();
        assertThat(aufgaben.offene(spiel.vorgang)).isEmpty();
    }

    @Test
    void unmoeglicherBeginnWirdAbgelehnt() {
        String kuerzel = Beiratsbau.ohneVorstand(buehne, NAMEN);
        long sitzung = buehne.sitzungAm(TAG, kuerzel).sitzung().id();
        long weltgen = gremien.personMitBenutzer("weltgen").orElseThrow().id();
        long sommer = gremien.personMitBenutzer("sommer").orElseThrow().id();
        lehntAb(daten("SozA", sitzung, weltgen), "Gremium: „Sozialausschuss“ ist kein Seniorenbeirat; § 4 GeschO-SB gilt nur für diesen.");
        lehntAb(daten("Nirgends", sitzung, weltgen), "Gremium: „Nirgends“ ist nicht bekannt.");
        lehntAb(daten(kuerzel, sitzung, sommer), "Leitung bis zur Wahl des Vorsitzes: Diese Person gehört dem Seniorenbeirat am "
                + "08.09.2021 nicht als Mitglied an.");
        lehntAb(Map.of("gremium", kuerzel, "sitzung", sitzung), "Wer eröffnet die Sitzung: bitte angeben. Leitung bis zur Wahl des "
                + "Vorsitzes: bitte angeben.");
        lehntAb(Map.of("gremium", kuerzel), "Sitzung: bitte angeben.");
        lehntAb(Map.of(), "Gremium: bitte angeben.");
        long fremde = buehne.sitzungAm(TAG, "SozA").sitzung().id();
        lehntAb(daten(kuerzel, fremde, weltgen), "Sitzung: Die Sitzung vom 08.09.2021 ist keine des Gremiums „Seniorenbeirat "
                + kuerzel + "“.");
    }

    private void lehntAb(Map<String, Object> daten, String satz) {
        bestand.lehntAb(() -> aufgaben.starten("beiratsvorstand", "wahlleitung", daten), satz);
    }

    private Spiel gewaehlt() {
        return gewaehlt(GEWAEHLT);
    }

    private Spiel gewaehlt(List<String> namen) {
        Spiel spiel = beginnen(TAG, NAMEN);
        spiel.eroeffnen();
        namen.forEach(name -> spiel.waehlen(name, true));
        return spiel;
    }

    private void feststellen(Spiel spiel, String ergebnis, String grund, List<String> wiederholen) {
        Map<String, Object> eingaben = new HashMap<>(Map.of("begruendung", grund));
        eingaben.put("festgestellt", ergebnis);
        eingaben.put(Aufgaben.DATEN, Map.of("wiederholen", wiederholen));
        aufgaben.erledigen(spiel.vorgang, VORSTAND_FESTSTELLEN, "weltgen", eingaben);
    }

    private List<String> namen(Spiel spiel, LocalDate tag) {
        return Stream.of(Vorstandsamt.values()).map(amt -> aemter.inhaber(spiel.gremium, amt, tag))
                .map(wer -> wer.map(person -> Optional.ofNullable(person.benutzer()).orElse(person.name())).orElse("")).toList();
    }

    private static Map<String, Object> daten(String kuerzel, long sitzung, long leitung) {
        return Map.of("gremium", kuerzel, "sitzung", sitzung, "eroeffnung", "WAHLLEITUNG", "vorlaeufigeLeitung", leitung);
    }

    /** A Seniorenbeirat of these members and weltgen, who presides; the elections are registered. */
    private Spiel beginnen(LocalDate tag, List<String> mitglieder) {
        String kuerzel = Beiratsbau.ohneVorstand(buehne, mitglieder);
        Sitzungsspiel sitzung = buehne.sitzungAm(tag, kuerzel).geleitetVon("weltgen");
        String vorgang = aufgaben.starten("beiratsvorstand", "wahlleitung", daten(kuerzel, sitzung.sitzung().id(),
                gremien.personMitBenutzer("weltgen").orElseThrow().id()));
        return new Spiel(vorgang, sitzung, sitzung.sitzung().gremiumId());
    }

    /** The constituting meeting as it is played. */
    private final class Spiel {

        private final String vorgang;
        private final Sitzungsspiel sitzung;
        private final long gremium;

        private Spiel(String vorgang, Sitzungsspiel sitzung, long gremium) {
            this.vorgang = vorgang;
            this.sitzung = sitzung;
            this.gremium = gremium;
        }

        private long id() {
            return Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
        }

        private void eroeffnen() {
            anliegenliste.vonVorgang(vorgang).forEach(eines -> sitzung.mitAnliegen(eines.id()));
            sitzung.eroeffnen(13);
        }

        private void waehlen(String name, boolean geheim) {
            sitzung.vorschlagen("Amt", 0, name)
                    .waehlen(new Wahlzettel(geheim ? "GEHEIM" : "OFFEN", geheim ? null : "Alle waren einverstanden.",
                            Map.of(name, 11), 1, 1, geheim ? 0 : null))
                    .wahlFeststellen("GEWAEHLT").annahme("ANGENOMMEN");
        }
    }
}
