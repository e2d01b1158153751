package de.beratungsfolge.protokoll;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The record holds every row that a step wrote: what a secret vote wrote leads to nobody, what a named one wrote leads to whoever voted. */
class GeheimeStimmenTest extends Buehnentest {

    @Autowired
    private Protokoll protokoll;

    @Test
    void beiGeheimerAbstimmungNenntDerDatenstandNiemanden() {
        Sitzungsspiel spiel = beraten(Map.of("antraegeGeheim", 4, "antraegeNamentlich", 0));
        int vorher = datenstaende(spiel).size();
        spiel.abstimmen(Stimmen.geheim(9, 4, 2, 1));
        List<Zeilenaenderung> neue = neue(spiel, vorher);
        assertThat(neue).extracting(Zeilenaenderung::tabelle).contains("abstimmung").doesNotContain("einzelstimme");
        assertThat(neue).noneMatch(zeile -> zeile.felder().containsKey("person_id"));
    }

    @Test
    void beiNamentlicherAbstimmungNenntErJeden() {
        Sitzungsspiel spiel = beraten(Map.of("antraegeNamentlich", 5, "schwelleNamentlich", 5));
        int vorher = datenstaende(spiel).size();
        long person = buehne.mitglieder("SozA").get(1).personId();
        spiel.abstimmen(Stimmen.namentlich(Map.of(person, Stimme.JA)));
        assertThat(neue(spiel, vorher)).filteredOn(zeile -> zeile.tabelle().equals("einzelstimme")).singleElement()
                .satisfies(zeile -> assertThat(zeile.felder()).containsEntry("person_id", "" + person).containsEntry("stimme", "JA"));
    }

    private Sitzungsspiel beraten(Map<String, Integer> antraege) {
        Map<String, Object> eingaben = new HashMap<>(antraege);
        eingaben.put("verlauf", "");
        eingaben.put("ausgang", "ABSTIMMEN");
        return buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(16).beraten(eingaben);
    }

    private List<Zeilenaenderung> neue(Sitzungsspiel spiel, int nach) {
        return datenstaende(spiel).stream().skip(nach)
                .flatMap(eintrag -> Verkettung.lesen(eintrag.inhalt(), Datenstand.class).zeilen().stream()).toList();
    }

    private List<Eintrag> datenstaende(Sitzungsspiel spiel) {
        return protokoll.vorgang("Datenstand sitzung " + spiel.sitzung().id());
    }
}
