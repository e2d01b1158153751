package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Stimmeneingabe;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Votes through the engine: the form the rules find, the numbers that are stored. */
class AbstimmungTest extends Buehnentest {

    @Autowired
    private Abstimmungen abstimmungen;
    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private JdbcClient datenbank;

    @Test
    void einstimmigHeisstAlleStimmberechtigtenAnwesenden() {
        gespeichert(abgestimmt(15, Stimmen.einstimmig()), "OFFEN", 15, 0, 0, 0, true, "einstimmig");
    }

    @Test
    void beratendeMitgliederStimmenNichtMit() {
        gespeichert(abgestimmt(18, Stimmen.einstimmig()), "OFFEN", 16, 0, 0, 0, true, "einstimmig");
    }

    @Test
    void einstimmigBeiEnthaltungenZiehtDieEnthaltungenAb() {
        gespeichert(abgestimmt(15, Stimmen.einstimmigBei(3)), "OFFEN", 12, 0, 3, 0, true,
                "einstimmig bei 3 Enthaltungen");
        gespeichert(abgestimmt(15, Stimmen.einstimmigBei(1)), "OFFEN", 14, 0, 1, 0, true,
                "einstimmig bei 1 Enthaltung");
    }

    @Test
    void gezaehlteStimmenWerdenNichtAbgeleitet() {
        gespeichert(abgestimmt(15, Stimmen.zahlen(8, 6, 1)), "OFFEN", 8, 6, 1, 0, false,
                "8 Ja, 6 Nein, 1 Enthaltung");
    }

    @Test
    void namentlichWirdAbgestimmtWennGenugEsBeantragenUndJedeStimmeSteht() {
        Sitzungsspiel spiel = beraten("antraegeNamentlich", 5, "schwelleNamentlich", 5);
        assertThat(form(spiel)).isEqualTo("NAMENTLICH");
        Map<Long, Stimme> stimmen = new HashMap<>();
        buehne.mitglieder("SozA").subList(0, 16).forEach(einer -> stimmen.put(einer.personId(), Stimme.JA));
        stimmen.put(buehne.mitglieder("SozA").get(1).personId(), Stimme.NEIN);
        stimmen.put(buehne.mitglieder("SozA").get(2).personId(), Stimme.ENTHALTUNG);
        spiel.abstimmen(Stimmen.namentlich(stimmen));
        gespeichert(spiel, "NAMENTLICH", 14, 1, 1, 0, false, "14 Ja, 1 Nein, 1 Enthaltung");
        assertThat(einzelstimmen(spiel)).isEqualTo(stimmen);
    }

    @Test
    void zuWenigeAntraegeAufNamentlicheAbstimmungLassenEsBeiDerOffenen() {
        assertThat(form(beraten("antraegeNamentlich", 4, "schwelleNamentlich", 5))).isEqualTo("OFFEN");
    }

    @Test
    void einFuenftelVonSechzehnMitgliedernVerlangtGeheimeAbstimmungMitVier() {
        assertThat(form(beraten("antraegeGeheim", 3, "antraegeNamentlich", 0))).isEqualTo("OFFEN");
        Sitzungsspiel spiel = beraten("antraegeGeheim", 4, "antraegeNamentlich", 0);
        assertThat(form(spiel)).isEqualTo("GEHEIM");
        spiel.abstimmen(Stimmen.geheim(9, 4, 2, 1));
        gespeichert(spiel, "GEHEIM", 9, 4, 2, 1, false, "9 Ja, 4 Nein, 2 Enthaltungen, 1 ungültig");
        assertThat(einzelstimmen(spiel)).isEmpty();
    }

    @Test
    void geheimGehtVorNamentlich() {
        Sitzungsspiel spiel = sitzung(16).beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", "antraegeGeheim", 4,
                "antraegeNamentlich", 8, "schwelleNamentlich", 5));
        assertThat(form(spiel)).isEqualTo("GEHEIM");
    }

    @Test
    void werNamentlichGestimmtHatIstBekanntUndWerGeheimStimmteNicht() {
        Sitzungsspiel spiel = beraten("antraegeNamentlich", 5, "schwelleNamentlich", 5);
        assertThat(abstimmungen.hatAbstimmung(spiel.punkt(1).id())).isFalse();
        long person = buehne.mitglieder("SozA").get(1).personId();
        spiel.abstimmen(Stimmen.namentlich(Map.of(person, Stimme.JA)));
        assertThat(abstimmungen.hatAbstimmung(spiel.punkt(1).id())).isTrue();
        assertThat(abstimmungen.gestimmt(spiel.punkt(1).id())).containsExactly(person);
        Sitzungsspiel geheim = beraten("antraegeGeheim", 4, "antraegeNamentlich", 0).abstimmen(Stimmen.geheim(16, 0, 0, 0));
        assertThat(abstimmungen.gestimmt(geheim.punkt(1).id())).isEmpty();
        assertThat(abstimmungen.hatAbstimmung(geheim.punkt(1).id())).isTrue();
    }

    @Test
    void eineKenntnisnahmeHatKeineAbstimmungAuchNichtAmFormularVorbei() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", Beratungsaktion.KENNTNIS)))
                .eroeffnen(16);
        bestand.lehntAb(() -> abstimmungen.auswerten(spiel.punkt(1).id(), Stimmen.einstimmig(), "sommer"),
                "Abstimmung: Über diesen Punkt wird nicht abgestimmt (Drucksache zur Kenntnis).");
    }

    private Sitzungsspiel sitzung(int anwesend) {
        return buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND))).eroeffnen(anwesend);
    }

    private Sitzungsspiel beraten(String einFeld, int eins, String anderesFeld, int zwei) {
        return sitzung(16).beraten(Map.of("verlauf", "", "ausgang", "ABSTIMMEN", einFeld, eins, anderesFeld, zwei));
    }

    private Sitzungsspiel abgestimmt(int anwesend, Stimmeneingabe stimmen) {
        return sitzung(anwesend).beraten("ABSTIMMEN", "").abstimmen(stimmen);
    }

    private String form(Sitzungsspiel spiel) {
        return feststellungen.befund(spiel.punkt(1).formBefundId()).befund().ergebnis();
    }

    private void gespeichert(Sitzungsspiel spiel, String form, int ja, int nein, int enthaltungen, int ungueltig,
                             boolean abgeleitet, String wortlaut) {
        Abstimmungsergebnis stimmen = abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow();
        assertThat(stimmen).extracting("punktId", "form", "wortlaut", "ja", "nein", "enthaltungen", "ungueltig",
                "abgeleitet").containsExactly(spiel.punkt(1).id(), form, wortlaut, ja, nein, enthaltungen, ungueltig,
                abgeleitet);
    }

    private Map<Long, Stimme> einzelstimmen(Sitzungsspiel spiel) {
        Map<Long, Stimme> stimmen = new HashMap<>();
        datenbank.sql("""
                select e.person_id, e.stimme from einzelstimme e join abstimmung a on a.id = e.abstimmung_id
                where a.punkt_id = :punkt""").param("punkt", spiel.punkt(1).id()).query((zeile, nummer) ->
                stimmen.put(zeile.getLong(1), Stimme.valueOf(zeile.getString(2)))).list();
        return stimmen;
    }
}
