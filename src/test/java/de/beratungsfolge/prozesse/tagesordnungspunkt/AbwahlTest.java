package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Antragsart;
import de.beratungsfolge.sitzungen.Antragseingabe;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That the mayor's recall is voted on (§ 66 Abs. 1 GO NRW) is remembered from one vote of an item to the next. */
class AbwahlTest extends Buehnentest {

    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private TagesordnungspunktAnzeige anzeige;
    private Sitzungsspiel spiel;

    @BeforeEach
    void ersterAntragAbgestimmt() {
        spiel = buehne.sitzung(Gremienbau.mit(buehne, GremiumArt.RAT, 45)).mitPunkt(Punktart.ANTRAG).eroeffnen(45);
        beraten(true, List.of(new Antragseingabe(null, Antragsart.AENDERUNGSANTRAG, "SPD-Fraktion", "Später abstimmen.", null,
                null)));
        assertThat(form()).isEqualTo("NAMENTLICH");
        spiel.abstimmen(new Stimmeneingabe("OFFEN", "Versehentlich offen.", null, Stimmeneingabe.Weise.ZAHLEN, 10, 30, 0, null,
                null, null)).ergebnis("ABGELEHNT");
    }

    @Test
    void derHakenStehtBeimNaechstenAntragNochDaUndGiltOhneNeueAngabe() {
        assertThat((Map<?, ?>) anzeige.anzeigen().get(Elemente.BERATEN).apply(spiel.punkt(1).id()))
                .extracting("abwahl").isEqualTo(true);
        beraten(null, List.of());
        assertThat(form()).isEqualTo("NAMENTLICH");
        assertThat(spiel.punkt(1).abwahl()).isTrue();
    }

    @Test
    void werDenHakenEntferntStimmtUeberEtwasAnderesAb() {
        beraten(false, List.of());
        assertThat(form()).isEqualTo("OFFEN");
        assertThat(spiel.punkt(1).abwahl()).isFalse();
    }

    private void beraten(Boolean abwahl, List<Antragseingabe> antraege) {
        Map<String, Object> daten = new HashMap<>(Map.of("verlauf", "Es wird beraten.", "ausgang", "ABSTIMMEN", "antraege",
                antraege));
        daten.put("abwahl", abwahl);
        spiel.beraten(Map.of(Aufgaben.DATEN, daten));
    }

    private String form() {
        return feststellungen.befund(spiel.punkt(1).formBefundId()).befund().ergebnis();
    }
}
