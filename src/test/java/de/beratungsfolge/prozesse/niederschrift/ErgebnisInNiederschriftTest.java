package de.beratungsfolge.prozesse.niederschrift;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.drucksachen.Beratungsaktion.KENNTNIS;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The result of an item is said once: by text or vote, otherwise in a line of its own; an extract always names it. */
class ErgebnisInNiederschriftTest extends Buehnentest {

    @Autowired
    private Niederschriftwortlaut wortlaut;
    @Autowired
    private Auszuege auszuege;

    @Test
    void einstimmigBeschlossenesBrauchtKeineZeileMehrImAuszugAberDoch() {
        String papier = papier(BESCHLIESSEND);
        Sitzungsspiel spiel = buehne.sitzung("SozA", papier).eroeffnen(16).annehmen().schliessen().niederschrift();
        assertThat(unterschrieben(spiel)).contains("Abstimmungsergebnis: einstimmig").doesNotContain("Ergebnis: beschlossen");
        assertThat(auszug(papier)).contains("Abstimmungsergebnis: einstimmig\n\nErgebnis: beschlossen");
    }

    @Test
    void ausZahlenWirdErstMitDerZeileEinErgebnis() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", papier(BESCHLIESSEND)).eroeffnen(16).ablehnen(6, 10).schliessen().niederschrift();
        assertThat(unterschrieben(spiel)).contains("Abstimmungsergebnis: 6 Ja, 10 Nein, 0 Enthaltungen\n\nErgebnis: abgelehnt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Sozialausschuss nimmt die Drucksache zur Kenntnis.",
            "Herr Kinder fragt nach. Die Drucksache 17/1 wird zur Kenntnis genommen."})
    void zurKenntnisGenommenesSagtDerText(String verlauf) {
        String papier = papier(KENNTNIS);
        Sitzungsspiel spiel = kenntnis(papier, verlauf);
        bestand.lehntAb(() -> spiel.fertigen(Map.of("punkt-" + spiel.punkt(1).id() + "-verlauf", "Es gibt Fragen."), Map.of()),
                "TOP 1: Es fehlt, dass der Punkt zur Kenntnis genommen wurde. Bitte berichtigen oder begründen, warum es so stehen bleibt.");
        spiel.niederschrift();
        assertThat(unterschrieben(spiel)).contains(verlauf).doesNotContain("Ergebnis:");
        assertThat(auszug(papier)).contains("Ergebnis: zur Kenntnis genommen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Im September wurde die Drucksache des Kreises zur Kenntnis gegeben.",
            "Der Ausschuss nimmt die Drucksache nicht ohne Bedenken zur Kenntnis.", "Herr Kinder nimmt das zur Kenntnis."})
    void anderesSagtDieZeile(String verlauf) {
        assertThat(unterschrieben(kenntnis(papier(KENNTNIS), verlauf).niederschrift()))
                .contains(verlauf + "\n\nErgebnis: zur Kenntnis genommen");
    }

    private Sitzungsspiel kenntnis(String papier, String verlauf) {
        return buehne.sitzung("SozA", papier).eroeffnen(16)
                .schriftfuehrung(TagesordnungspunktProzess.Elemente.KENNTNISNAHME,
                        Map.of("verlauf", verlauf, "ausgang", "ZUR_KENNTNIS_GENOMMEN", "begruendung", "")).schliessen();
    }

    private String papier(Beratungsaktion aktion) {
        return buehne.drucksacheInBeratung(halt("SozA", aktion));
    }

    private String unterschrieben(Sitzungsspiel spiel) {
        return wortlaut.fassungen(spiel.sitzung().id()).get(0).text();
    }

    private String auszug(String papier) {
        return auszuege.vonDrucksache(buehne.drucksache(papier).id()).get(0).text();
    }
}
