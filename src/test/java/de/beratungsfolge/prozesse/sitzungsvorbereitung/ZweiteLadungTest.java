package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.buehne.Buehne.SITZUNGSTAG;
import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN;
import static de.beratungsfolge.sitzungen.Nachtragseingabe.Vorhaben.NACHTRAG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.sitzungen.Nachtragseingabe;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Convening a second time for an item for which the body had no quorum (§ 49 Abs. 2 GO NRW). */
class ZweiteLadungTest extends Buehnentest {

    private static final LocalDate SPAETER = SITZUNGSTAG.plusDays(21);
    private static final Punktentwurf BERICHT = new Punktentwurf(true, Punktart.BERICHT, "Bericht", null, null);

    @Autowired
    private Tagesordnung tagesordnung;

    @Test
    void wasWegenBeschlussunfaehigkeitVertagtWurdeWirdZurZweitenLadungVorgeschlagen() {
        String nummer = beschlussunfaehigVertagt();
        Sitzungsspiel spiel = buehne.sitzungAm(SPAETER, "SozA");
        Punktentwurf vorgeschlagen = vorschlag(spiel, nummer);
        assertThat(vorgeschlagen.zweiteLadung()).isTrue();
        spiel.tagesordnung(List.of(BERICHT, vorgeschlagen));
        bestand.lehntAb(spiel::einladen, "Hinweis nach § 49 Abs. 2 GO NRW: Zu TOP 2 wird zum zweiten Mal geladen. Ohne den "
                + "Hinweis in der Einladung macht das nicht beschlussfähig. Bitte aufnehmen oder begründen, warum er fehlt.");
        einladen(spiel, Map.of("hinweisZweiteLadung", true));
        assertThat(spiel.sitzung().hinweisZweiteLadung()).isTrue();
        assertThat(spiel.punkt(1).zweiteLadung()).isFalse();
        assertThat(spiel.punkt(2).zweiteLadung()).isTrue();
        assertThat(spiel.punkt(2).fruehererPunktId()).isNotNull();
    }

    @Test
    void ohneHinweisWirdNurMitBegruendungEingeladenUndErGiltAlsFehlend() {
        Sitzungsspiel spiel = buehne.sitzungAm(SPAETER, "SozA");
        spiel.tagesordnung(List.of(vorschlag(spiel, beschlussunfaehigVertagt())));
        einladen(spiel, Map.of("versandBegruendung", "Es kommen sicher genug."));
        assertThat(spiel.sitzung().hinweisZweiteLadung()).isFalse();
    }

    @Test
    void wasAusAnderemGrundVertagtWurdeIstKeineZweiteLadung() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        buehne.sitzung("SozA", nummer).eroeffnen(16).beraten("VERTAGT", "Beratungsbedarf");
        Sitzungsspiel spiel = buehne.sitzungAm(SPAETER, "SozA");
        Punktentwurf vorgeschlagen = vorschlag(spiel, nummer);
        assertThat(vorgeschlagen.zweiteLadung()).isFalse();
        Punktentwurf angekreuzt = new Punktentwurf(true, null, "Bänke", null, vorgeschlagen.stationId(), null, true);
        String satz = "Tagesordnung, Zeile 1: Zum zweiten Mal geladen wird nur zu einem Gegenstand, der wegen "
                + "Beschlussunfähigkeit zurückgestellt wurde (§ 49 Abs. 2 GO NRW).";
        bestand.lehntAb(() -> spiel.tagesordnung(List.of(angekreuzt)), satz);
        bestand.lehntAb(() -> spiel.tagesordnung(List.of(
                new Punktentwurf(true, Punktart.BERICHT, "Bericht", null, null, null, true))), satz);
    }

    @Test
    void auchEinNachtragMussDenHinweisEnthalten() {
        Sitzungsspiel spiel = buehne.sitzungAm(SPAETER, "SozA").tagesordnung(List.of(BERICHT)).einladen();
        List<Punktentwurf> neu = List.of(BERICHT, vorschlag(spiel, beschlussunfaehigVertagt()));
        bestand.lehntAb(() -> spiel.nachtragen(neu, SPAETER.minusDays(8)), "Hinweis nach § 49 Abs. 2 GO NRW: Zu TOP 2 wird "
                + "zum zweiten Mal geladen. Ohne den Hinweis in der Einladung macht das nicht beschlussfähig. Bitte in den "
                + "Nachtrag aufnehmen.");
        spiel.nachtrag(new Nachtragseingabe(NACHTRAG, neu, "Vertagt", SPAETER.minusDays(8), SPAETER.minusDays(8), true, null,
                null, null));
        assertThat(spiel.sitzung().hinweisZweiteLadung()).isTrue();
    }

    private String beschlussunfaehigVertagt() {
        String nummer = buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
        Sitzungsspiel erste = buehne.sitzung("SozA", nummer).tagesordnung().einladen().anwesend(8)
                .feststellen("BESCHLUSSUNFAEHIG", "");
        assertThat(erste.punkt(1).vertagtBeschlussunfaehig()).isTrue();
        return nummer;
    }

    private Punktentwurf vorschlag(Sitzungsspiel spiel, String nummer) {
        long station = buehne.station(nummer, 1).id();
        return tagesordnung.auswahl(spiel.sitzung().id()).stream()
                .filter(punkt -> Long.valueOf(station).equals(punkt.stationId())).findFirst().orElseThrow();
    }

    private void einladen(Sitzungsspiel spiel, Map<String, Object> angaben) {
        Map<String, Object> eingaben = new java.util.HashMap<>(Map.of("einladungVom", SPAETER.minusDays(10),
                "zugangAm", SPAETER.minusDays(10)));
        eingaben.putAll(angaben);
        buehne.erledigen(spiel.kennung(), EINLADUNG_VERSENDEN, "sitzungsdienst", eingaben);
    }
}
