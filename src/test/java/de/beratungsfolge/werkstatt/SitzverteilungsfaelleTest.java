package de.beratungsfolge.werkstatt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stichprobe;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Sitzverteilung;
import de.beratungsfolge.sitzungen.Listenablage;
import de.beratungsfolge.sitzungen.Listenvorschlag;
import de.beratungsfolge.sitzungen.Listenwahl;
import de.beratungsfolge.sitzungen.Listenzettel;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Wahlliste;
import de.beratungsfolge.sitzungen.Wahlvorschlag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases of seats by lists, played by a council: no joint proposal, lists, one ballot, the finding the case demands. */
class SitzverteilungsfaelleTest extends Buehnentest {

    /** Cases no council can play: the town's local values, e.g. its Ladungsfrist, begin on 1 November 2020. */
    private static final Set<String> VOR_DEM_ORTSRECHT = Set.of("SV-58", "50-3-s-13", "50-3-s-15");

    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Listenablage listen;

    static Stream<Faelle.Benannt> spielbare() {
        return faelle().filter(einer -> !VOR_DEM_ORTSRECHT.contains(einer.fall().id()));
    }

    /** One of each number of lists, of seats and result. */
    static Stream<Faelle.Benannt> gespielte() {
        return Stichprobe.jeArt(spielbare(), einer -> {
            Sitzverteilung fakten = (Sitzverteilung) einer.fall().gegeben();
            return List.of(fakten.stimmen().size(), fakten.sitze(), einer.fall().erwartet().ergebnis());
        });
    }

    static Stream<Faelle.Benannt> nichtSpielbare() {
        return faelle().filter(einer -> VOR_DEM_ORTSRECHT.contains(einer.fall().id()));
    }

    @Test
    void jederFallIstSpielbarOderBegruendetAusgenommen() {
        assertThat(faelle()).hasSize(30);
        assertThat(nichtSpielbare().map(einer -> einer.fall().id())).hasSameElementsAs(VOR_DEM_ORTSRECHT);
    }

    @ParameterizedTest
    @MethodSource("gespielte")
    void sitzverteilung(Faelle.Benannt benannt) {
        Sitzverteilung fakten = (Sitzverteilung) benannt.fall().gegeben();
        Listenwahl wahl = listen.zuPunkt(gewaehlt(benannt.fall()).punkt(1).id()).orElseThrow();
        Befund befund = feststellungen.befund(wahl.befundId()).befund();
        assertThat(benannt.fall().erwartet().vergleiche(befund)).as(benannt.name() + ": " + befund.satz()).isEmpty();
        assertThat(listen.listen(wahl).stream().collect(Collectors.toMap(Wahlliste::name, Wahlliste::stimmen)))
                .isEqualTo(fakten.stimmen());
    }

    @ParameterizedTest
    @MethodSource("nichtSpielbare")
    void vorDemOrtsrechtWirdZuKeinerSitzungGeladen(Faelle.Benannt benannt) {
        assertThatThrownBy(() -> gewaehlt(benannt.fall())).hasRootCauseMessage(
                "Für den 2020-10-31 ist kein Ortsrechtswert „ladungsfristTage“ bekannt.");
    }

    private Sitzungsspiel gewaehlt(Fall fall) {
        Sitzverteilung fakten = (Sitzverteilung) fall.gegeben();
        int stimmen = fakten.stimmen().values().stream().mapToInt(Integer::intValue).sum();
        String rat = Gremienbau.nach(buehne, new Gremium(GremiumArt.RAT, stimmen + 1, null), true);
        Sitzungsspiel spiel = buehne.sitzungAm(fall.stichtag(), rat).mitPunkt(Punktart.ANTRAG).eroeffnen(stimmen + 1)
                .beraten("LISTENWAHL", "Zwei Fraktionen schlagen eigene Listen vor.");
        spiel.listen(new Listenvorschlag("", Wahlvorschlag.Ausgang.WAEHLEN, null, "Sozialausschuss", fakten.sitze(),
                fakten.stimmen().keySet().stream().map(name -> new Listenvorschlag.Liste(name, List.of("Erste " + name,
                        "Zweiter " + name))).toList(), 0, false));
        return spiel.listenwahl(new Listenzettel("OFFEN", "Niemand widerspricht.", fakten.stimmen(), 0, 0));
    }

    private static Stream<Faelle.Benannt> faelle() {
        return Faelle.alle().stream().filter(einer -> einer.fall().gegeben() instanceof Sitzverteilung);
    }
}
