package de.beratungsfolge.werkstatt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stichprobe;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases of votes that a meeting can play, played by its people: the recorded finding is the one the case demands. */
class AbstimmungsfaelleTest extends Buehnentest {

    /** The town's local values, e.g. its Ladungsfrist, begin on 1 November 2020: nobody is invited before. */
    private static final Set<String> VOR_DEM_ORTSRECHT = Set.of("50-1-01", "50-3-09");
    /** Asked under a reading that is not the town's; meetings are asked under the town's. */
    private static final Set<String> ANDERE_LESART = Set.of("50-3-A1", "50-3-A2", "50-3-A3", "50-3-A4", "50-3-A5", "50-3-A6",
            "50-3-A7", "50-3-A8", "58-1-A1", "58-1-A2", "58-1-A3", "58-1-A4", "58-1-A5", "58-1-A6", "58-1-A7", "58-1-A8",
            "58-1-A9");

    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Aufgaben aufgaben;

    static Stream<Faelle.Benannt> spielbare() {
        return faelle().filter(einer -> Stream.of(VOR_DEM_ORTSRECHT, ANDERE_LESART)
                .noneMatch(ausgenommen -> ausgenommen.contains(einer.fall().id())));
    }

    /** One of each body, subject and result. */
    static Stream<Faelle.Benannt> gespielte() {
        return Stichprobe.jeArt(spielbare(), einer -> {
            Abstimmung fakten = (Abstimmung) einer.fall().gegeben();
            return List.of(fakten.gremium().art(), fakten.gegenstand(), einer.fall().erwartet().ergebnis());
        });
    }

    static Stream<Faelle.Benannt> vorDemOrtsrecht() {
        return faelle().filter(einer -> VOR_DEM_ORTSRECHT.contains(einer.fall().id()));
    }

    @Test
    void jederFallIstSpielbarOderBegruendetAusgenommen() {
        assertThat(spielbare()).hasSize(87);
        assertThat(vorDemOrtsrecht().map(einer -> einer.fall().id())).hasSameElementsAs(VOR_DEM_ORTSRECHT);
        assertThat(faelle().filter(einer -> !einer.fall().lesarten().isEmpty()).map(einer -> einer.fall().id()))
                .containsExactlyInAnyOrderElementsOf(ANDERE_LESART);
    }

    @ParameterizedTest
    @MethodSource("gespielte")
    void abstimmung(Faelle.Benannt benannt) {
        Befund befund = feststellungen.befund(abgestimmt(benannt.fall()).punkt(1).abstimmungBefundId()).befund();
        assertThat(befund.stichtag()).isEqualTo(benannt.fall().stichtag());
        assertThat(benannt.fall().erwartet().vergleiche(befund)).as(benannt.name() + ": " + befund.satz()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vorDemOrtsrecht")
    void vorDemOrtsrechtWirdZuKeinerSitzungGeladen(Faelle.Benannt benannt) {
        assertThatThrownBy(() -> abgestimmt(benannt.fall())).hasRootCauseMessage(
                "Für den 2020-10-31 ist kein Ortsrechtswert „ladungsfristTage“ bekannt.");
    }

    private Sitzungsspiel abgestimmt(Fall fall) {
        Abstimmung fakten = (Abstimmung) fall.gegeben();
        Sitzungsspiel spiel = beraten(fall, fakten);
        boolean vorberatend = spiel.punkt(1).art() == Punktart.DRUCKSACHE_VORBERATEND;
        return spiel.abstimmen(new Stimmeneingabe(fakten.ungueltig() > 0 ? "GEHEIM" : "OFFEN", "So verlangt.",
                vorberatend ? null : fakten.gegenstand(), Stimmeneingabe.Weise.ZAHLEN, fakten.ja(), fakten.nein(),
                fakten.enthaltungen(), fakten.ungueltig() > 0 ? fakten.ungueltig() : null, null, "Text.",
                fakten.buergermeisterStimme()));
    }

    /** From the invitation to the vote; everybody comes, to the Seniorenbeirat as many as the case says. */
    private Sitzungsspiel beraten(Fall fall, Abstimmung fakten) {
        GremiumArt art = fakten.gremium().art();
        String gremium = Gremienbau.nach(buehne, fakten.gremium(), art == GremiumArt.RAT || art == GremiumArt.HAUPTAUSSCHUSS
                || fakten.buergermeisterStimme() != null);
        Sitzungsspiel spiel = fakten.gegenstand() == Abstimmungsgegenstand.EMPFEHLUNG
                ? buehne.sitzungAm(fall.stichtag(), gremium, buehne.drucksacheInBeratung(
                        halt(gremium, Beratungsaktion.VORBERATEND), halt("Rat", Beratungsaktion.BESCHLIESSEND)))
                : buehne.sitzungAm(fall.stichtag(), gremium).mitPunkt(Punktart.ANTRAG);
        spiel.tagesordnung().einladen().anwesend(fakten.anwesend() == null ? fakten.gremium().mitgliederzahl()
                : fakten.anwesend()).feststellen("BESCHLUSSFAEHIG", "Gezählt.").tagesordnungFeststellen().keineGruende();
        spiel.beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "begruendung", ""));
        String vorsitz = gremium.endsWith("b") ? "haarmann" : "weltgen";
        if (!aufgaben.offene(spiel.kennung(), Elemente.PUNKT_BESCHLUSSFAEHIGKEIT, vorsitz).isEmpty()) {
            spiel.vorsitz(Elemente.PUNKT_BESCHLUSSFAEHIGKEIT, Map.of("festgestellt", "BESCHLUSSFAEHIG", "begruendung", "Gezählt."));
        }
        return spiel;
    }

    private static Stream<Faelle.Benannt> faelle() {
        return Faelle.alle().stream().filter(einer -> einer.fall().gegeben() instanceof Abstimmung);
    }
}
