package de.beratungsfolge.prozesse.beiratswahl;

import static de.beratungsfolge.buehne.Beiratsspiel.AMTSZEIT_ENDE;
import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static de.beratungsfolge.buehne.Beiratsspiel.delegierter;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.beiratswahl.Wahlwortlaut;
import de.beratungsfolge.buehne.Beiratsspiel;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beiratnachruecken.BeiratnachrueckenProzess;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente;
import de.beratungsfolge.regelwerk.pruefungen.BeiratDelegierte;
import de.beratungsfolge.regelwerk.pruefungen.BeiratNachruecken;
import de.beratungsfolge.regelwerk.pruefungen.BeiratStimmzettel;
import de.beratungsfolge.regelwerk.pruefungen.BeiratWahl;
import de.beratungsfolge.regelwerk.pruefungen.BeiratWahleinladung;
import de.beratungsfolge.werkstatt.GegebeneFaelle;
import de.beratungsfolge.werkstatt.GegebeneFaelle.GegebenerFall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every given case about the election of the Seniorenbeirat and moving up, played through the tasks; none is left out. */
class BeiratsfaelleTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Wahlakte akte;
    @Autowired
    private Wahlwortlaut wortlaut;
    @Autowired
    private Gremien gremien;

    static Stream<GegebenerFall> einladungen() {
        return GegebeneFaelle.von("beirat-wahleinladung");
    }

    static Stream<GegebenerFall> delegierte() {
        return GegebeneFaelle.von("beirat-delegierte");
    }

    static Stream<GegebenerFall> stimmzettel() {
        return GegebeneFaelle.von("beirat-stimmzettel");
    }

    static Stream<GegebenerFall> wahlen() {
        return GegebeneFaelle.von("beirat-wahl");
    }

    static Stream<GegebenerFall> nachruecken() {
        return GegebeneFaelle.von("beirat-nachruecken");
    }

    @Test
    void keinFallFehlt() {
        assertThat(Stream.of(einladungen(), delegierte(), stimmzettel(), wahlen(), nachruecken()).map(Stream::count).toList())
                .containsExactly(4L, 4L, 7L, 4L, 4L);
    }

    @ParameterizedTest
    @MethodSource("einladungen")
    void einladung(GegebenerFall fall) {
        BeiratWahleinladung gegeben = (BeiratWahleinladung) fall.gegeben();
        assertThat(gegeben.amtszeitEnde()).isEqualTo(AMTSZEIT_ENDE);
        Beiratsspiel spiel = new Beiratsspiel(buehne).eroeffnen().einladen(gegeben.schriftlich(),
                gegeben.zugang().minusDays(1), gegeben.zugang());
        erreicht(fall, spiel.vorgang(), "beirat-wahleinladung");
    }

    @ParameterizedTest
    @MethodSource("delegierte")
    void delegierte(GegebenerFall fall) {
        BeiratDelegierte gegeben = (BeiratDelegierte) fall.gegeben();
        Beiratsspiel spiel = new Beiratsspiel(buehne).eingeladen().delegierte(gegeben.versammlung(), gegeben.delegierte()
                .stream().map(einer -> delegierter(einer.name(), einer.geboren(), einer.organisation())).toList());
        erreicht(fall, spiel.vorgang(), "beirat-delegierte");
    }

    @ParameterizedTest
    @MethodSource("stimmzettel")
    void stimmzettel(GegebenerFall fall) {
        BeiratStimmzettel gegeben = (BeiratStimmzettel) fall.gegeben();
        List<String> namen = IntStream.rangeClosed(1, gegeben.kandidaten()).mapToObj(nummer -> "K" + nummer).toList();
        Beiratsspiel spiel = new Beiratsspiel(buehne).eingeladen().zugelassen(namen, 0).kandidaten(namen)
                .zettel(false, List.of(gegeben.stimmen()));
        erreicht(fall, spiel.vorgang(), "beirat-stimmzettel");
        assertThat(akte.zettel(spiel.id())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("wahlen")
    void wahl(GegebenerFall fall) {
        Beiratsspiel spiel = new Beiratsspiel(buehne).ausgezaehlt(((BeiratWahl) fall.gegeben()).stimmen());
        erreicht(fall, spiel.vorgang(), "beirat-wahl");
    }

    @ParameterizedTest
    @MethodSource("nachruecken")
    void nachruecken(GegebenerFall fall) {
        List<BeiratNachruecken.Nachruecker> gegeben = ((BeiratNachruecken) fall.gegeben()).nachruecker();
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 13).forEach(nummer -> stimmen.put("G" + nummer, 40 - nummer));
        for (int platz = 0; platz < gegeben.size(); platz++) {
            stimmen.put(gegeben.get(platz).name(), 20 - platz);
        }
        Beiratsspiel spiel = new Beiratsspiel(buehne).ausgezaehlt(stimmen).ergebnis("GEWAEHLT", List.of(), List.of());
        spiel.pruefer("Delegierte 1", 9, "Delegierte 2", 8);
        spiel.tun(Elemente.NIEDERSCHRIFT, daten("text", wortlaut.niederschrift(akte.wahl(spiel.id()))));
        spiel.tun(Elemente.UNTERSCHRIFT, daten("unterschrift", "UNTERSCHREIBEN", "unterschriebenAm", Beiratsspiel.WAHLTAG));
        spiel.ersteSitzung(AMTSZEIT_ENDE.plusDays(1));
        Mitgliedschaft eine = gremien.besetzung(spiel.gremium().id()).mitgliedschaften(AMTSZEIT_ENDE.plusDays(1)).get(0);
        String vorgang = aufgaben.starten(BeiratnachrueckenProzess.SCHLUESSEL, "sitzungsdienst", Map.of("daten",
                daten("mitgliedschaft", eine.id(), "grund", "VERZICHT", "letzterTag", eine.von().plusDays(30))));
        aufgaben.erledigen(vorgang, BeiratnachrueckenProzess.Elemente.FRAGEN, Beiratsspiel.WER, Map.of("daten",
                daten("antworten", gegeben.stream().map(einer -> daten("name", einer.name(), "delegiert", einer.delegiert(),
                        "bereit", einer.bereit())).toList())));
        erreicht(fall, vorgang, "beirat-nachruecken");
    }

    private void erreicht(GegebenerFall fall, String vorgang, String pruefung) {
        assertThat(fall.abweichungen(verfahren.letzterBefund(vorgang, pruefung))).isEmpty();
    }
}
