package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.buehne.Buehne.entwurf;
import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Drucksache wird nachgereicht": on the agenda before it is signed. */
class AngekuendigteDrucksacheTest extends Buehnentest {

    @Autowired
    private Tagesordnung tagesordnung;
    @Autowired
    private Aufgaben aufgaben;

    @Test
    void wirdSieRechtzeitigUnterzeichnetSoWirdUeberSieAbgestimmt() {
        String nummer = ohneUnterschrift(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        assertThat(tagesordnung.auswahl(spiel.sitzung().id())).contains(auswahl(spiel, nummer));
        spiel.tagesordnung(List.of(auswahl(spiel, nummer)));
        assertThat(spiel.punkt(1).nachgereicht()).isTrue();
        assertThat(spiel.punkt(1).art()).isEqualTo(Punktart.BERICHT);
        assertThat(spiel.punkt(1).stationId()).isNull();
        spiel.einladen();
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        spiel.anwesend(16);

        assertThat(spiel.punkt(1).art()).isEqualTo(Punktart.DRUCKSACHE_BESCHLIESSEND);
        assertThat(spiel.punkt(1).erwarteteDrucksacheId()).isNull();
        spiel.feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende().annehmen();
        assertThat(buehne.station(nummer, 1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
    }

    @Test
    void bleibtSieAusSoBleibtEsBeimBerichtUndSieWartetDanachWeiter() {
        String nummer = ohneUnterschrift(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        spiel.tagesordnung(List.of(auswahl(spiel, nummer))).einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "")
                .tagesordnungFeststellen().keineGruende();
        assertThat(spiel.punkt(1).erwarteteDrucksacheId()).isNull();
        assertThat(aufgaben.offene(spiel.kennung(), VERLAUF_FESTHALTEN, "sommer")).hasSize(1);
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        assertThat(spiel.punkt(1).stationId()).isNull();

        Sitzungsspiel naechste = buehne.sitzung("SozA", nummer).eroeffnen(16).annehmen();
        assertThat(naechste.punkt(1).fruehererPunktId()).isNull();
    }

    @Test
    void solangeSieAngekuendigtIstStehtSieAufKeinerAnderenTagesordnung() {
        String nummer = ohneUnterschrift(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        Punktentwurf angekuendigt = auswahl(spiel, nummer);
        spiel.tagesordnung(List.of(angekuendigt));
        Sitzungsspiel andere = buehne.sitzung("SozA");
        String satz = "Tagesordnung, Zeile 1: Diese Drucksache steht schon auf der Tagesordnung einer anderen Sitzung ("
                + spiel.kennung() + ") und ist dort noch nicht behandelt.";
        bestand.lehntAb(() -> andere.tagesordnung(List.of(angekuendigt)), satz);
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        bestand.lehntAb(() -> andere.tagesordnung(List.of(andere.papier(nummer))), satz);
        spiel.absagen("Der Saal ist gesperrt.");
        andere.tagesordnung(List.of(andere.papier(nummer)));
        assertThat(andere.punkt(1).stationId()).isEqualTo(buehne.station(nummer, 1).id());
    }

    @Test
    void imNachtragStehtDieInzwischenUnterzeichneteAlsSolche() {
        String nummer = ohneUnterschrift(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        spiel.tagesordnung(List.of(auswahl(spiel, nummer))).einladen();
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        List<Punktentwurf> stand = tagesordnung.entwurf(spiel.sitzung().id());
        assertThat(stand).singleElement().extracting(Punktentwurf::stationId).isEqualTo(buehne.station(nummer, 1).id());
        spiel.nachtragen(stand, Buehne.SITZUNGSTAG.minusDays(8));
        assertThat(spiel.punkt(1).art()).isEqualTo(Punktart.DRUCKSACHE_BESCHLIESSEND);
    }

    @Test
    void woandershinUnterwegsOderDoppeltWirdSieAbgelehnt() {
        String nummer = ohneUnterschrift(halt("HFA", BESCHLIESSEND));
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        Punktentwurf fremd = angekuendigt(true, nummer);
        bestand.lehntAb(() -> spiel.tagesordnung(List.of(fremd)),
                "Tagesordnung, Zeile 1: Diese Drucksache ist nicht auf dem Weg in dieses Gremium.");
        Punktentwurf eigen = angekuendigt(true, ohneUnterschrift(halt("SozA", BESCHLIESSEND)));
        bestand.lehntAb(() -> spiel.tagesordnung(List.of(eigen, eigen)),
                "Tagesordnung, Zeile 2: Diese Drucksache steht schon auf der Tagesordnung.");
    }

    @Test
    void eineNichtoeffentlicheWirdNichtOeffentlichAngekuendigt() {
        Map<String, Object> daten = new HashMap<>(Buehne.grunddaten("96/" + Buehne.frei()));
        daten.put("nichtoeffentlich", true);
        String nummer = aufgaben.starten("drucksache", "heller", daten);
        Sitzungsspiel spiel = buehne.sitzung("SozA");
        bestand.lehntAb(() -> spiel.tagesordnung(List.of(angekuendigt(true, nummer))), "Tagesordnung, Zeile 1: Die "
                + "Drucksache ist nichtöffentlich und gehört in den nichtöffentlichen Teil.");
        spiel.tagesordnung(List.of(angekuendigt(false, nummer)));
        assertThat(spiel.punkt(1).kurzname()).isEqualTo("TOP N 1");
    }

    private String ohneUnterschrift(de.beratungsfolge.drucksachen.Entwurf.Halt... folge) {
        String nummer = buehne.drucksacheAnlegen();
        buehne.ausarbeiten(nummer, entwurf(folge));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        return nummer;
    }

    private Punktentwurf auswahl(Sitzungsspiel spiel, String nummer) {
        Long id = buehne.drucksache(nummer).id();
        return tagesordnung.auswahl(spiel.sitzung().id()).stream().filter(punkt -> id.equals(punkt.drucksacheId()))
                .findFirst().orElseThrow();
    }

    private Punktentwurf angekuendigt(boolean oeffentlich, String nummer) {
        return new Punktentwurf(oeffentlich, null, "Bänke am Markt", null, null, null, null, true,
                buehne.drucksache(nummer).id());
    }
}
