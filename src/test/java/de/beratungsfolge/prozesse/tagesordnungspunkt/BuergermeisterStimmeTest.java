package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mayor's vote is struck out where the law gives none (§ 40 Abs. 2 GO NRW); council of 45. */
class BuergermeisterStimmeTest extends Buehnentest {

    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Abstimmungen abstimmungen;

    @Test
    void namentlichIstDieStimmeBekanntUndWirdBeiDerAusschussbildungNichtGewertet() {
        Sitzungsspiel spiel = rat(45).beraten(Map.of("ausgang", "ABSTIMMEN", "antraegeNamentlich", 5, "schwelleNamentlich", 5));
        Map<Long, Stimme> stimmen = new HashMap<>();
        List<Mitglied> mitglieder = buehne.mitglieder("FR45");
        mitglieder.forEach(einer -> stimmen.put(einer.personId(), stimmen.size() < 23 ? Stimme.JA : Stimme.NEIN));
        spiel.abstimmen(Stimmen.ueber(Abstimmungsgegenstand.AUSSCHUSSBILDUNG, null, Stimmen.namentlich(stimmen)));
        ohneBuergermeister(spiel, 22, 22, "ABGELEHNT");
        assertThat(abstimmungen.laufende(spiel.punkt(1).id()).orElseThrow().buergermeisterStimme()).isEqualTo(Stimme.JA);
    }

    @Test
    void offenWirdDieAngegebeneStimmeGestrichenUndBeiEinemBeschlussGezaehlt() {
        ohneBuergermeister(rat(45).beraten("ABSTIMMEN", "").abstimmen(Stimmen.ueber(
                Abstimmungsgegenstand.AUSSCHUSSBILDUNG, Stimme.JA, Stimmen.zahlen(23, 22, 0))), 22, 22, "ABGELEHNT");
        Befund beschluss = befund(rat(45).beraten("ABSTIMMEN", "").abstimmen(Stimmen.ueber(
                Abstimmungsgegenstand.BESCHLUSS, Stimme.JA, Stimmen.zahlen(23, 22, 0))));
        assertThat(beschluss.ergebnis()).isEqualTo("ANGENOMMEN");
        assertThat(beschluss.hinweise()).doesNotContain("BUERGERMEISTER_OHNE_STIMMRECHT");
    }

    @Test
    void einstimmigZaehltDenBuergermeisterNichtWoErKeinStimmrechtHat() {
        Sitzungsspiel spiel = rat(40).beraten("ABSTIMMEN", "").abstimmen(Stimmen.ueber(
                Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG, null, Stimmen.einstimmig()));
        assertThat(abstimmungen.laufende(spiel.punkt(1).id()).orElseThrow().ja()).isEqualTo(39);
        assertThat(befund(spiel).ergebnis()).isEqualTo("ANGENOMMEN");
        Sitzungsspiel gegen = rat(40).beraten("ABSTIMMEN", "").abstimmen(Stimmen.ueber(
                Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG, null, Stimmen.zahlen(38, 1, 0)));
        assertThat(befund(gegen).ergebnis()).as("one vote against breaks unanimity").isEqualTo("ABGELEHNT");
    }

    @Test
    void unmoeglicheStimmenDesBuergermeistersWerdenAbgelehnt() {
        Sitzungsspiel spiel = rat(45).beraten("ABSTIMMEN", "");
        bestand.lehntAb(() -> spiel.abstimmen(Stimmen.ueber(Abstimmungsgegenstand.BESCHLUSS, Stimme.NEIN,
                Stimmen.zahlen(45, 0, 0))), "Stimme der Bürgermeisterin oder des Bürgermeisters: Eine solche Stimme ist in "
                + "den eingetragenen Zahlen nicht enthalten.");
        Sitzungsspiel ausschuss = buehne.sitzung("SozA").mitPunkt(Punktart.ANTRAG).eroeffnen(16).beraten("ABSTIMMEN", "");
        bestand.lehntAb(() -> ausschuss.abstimmen(Stimmen.ueber(Abstimmungsgegenstand.BESCHLUSS, Stimme.JA,
                Stimmen.zahlen(16, 0, 0))), "Stimme der Bürgermeisterin oder des Bürgermeisters: Sie oder er ist bei diesem "
                + "Punkt nicht stimmberechtigt anwesend.");
    }

    private Sitzungsspiel rat(int anwesend) {
        return buehne.sitzung(Gremienbau.mit(buehne, GremiumArt.RAT, 45)).mitPunkt(Punktart.ANTRAG).eroeffnen(anwesend);
    }

    private void ohneBuergermeister(Sitzungsspiel spiel, int ja, int nein, String ergebnis) {
        Befund befund = befund(spiel);
        assertThat(befund.ergebnis()).isEqualTo(ergebnis);
        assertThat(befund.hinweise()).contains("BUERGERMEISTER_OHNE_STIMMRECHT");
        assertThat(befund.werte().get("gewertet")).isEqualTo(Map.of("ja", ja, "nein", nein));
    }

    private Befund befund(Sitzungsspiel spiel) {
        return feststellungen.befund(spiel.punkt(1).abstimmungBefundId()).befund();
    }
}
