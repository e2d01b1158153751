package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.buehne.Buehne.SITZUNGSTAG;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.sitzungen.Einladungen;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Inviting late, in a shortened time, and what the opening makes of it. */
class EinladungTest extends Buehnentest {

    private static final LocalDate ZU_SPAET = SITZUNGSTAG.minusDays(4);

    @Autowired
    private Einladungen einladungen;
    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Protokoll protokoll;

    @Test
    void verspaetetEingeladenWirdNurMitBegruendung() {
        Sitzungsspiel spiel = bereit();
        String satz = "Begründung: Die Einladung ist verspätet. Bitte sagen Sie, warum sie trotzdem so versandt wird.";
        bestand.lehntAb(() -> versenden(spiel, Map.of()), satz);
        bestand.lehntAb(() -> versenden(spiel, Map.of("versandBegruendung", " ")), satz);
        versenden(spiel, Map.of("versandBegruendung", "Die Post war bestreikt."));
        assertThat(ladung(spiel).ergebnis()).isEqualTo("VERSPAETET");
        assertThat(spiel.sitzung().stand()).isEqualTo(Sitzungsstand.EINGELADEN);
        assertThat(spiel.sitzung().versandBegruendung()).isEqualTo("Die Post war bestreikt.");
        assertThat(protokoll.vorgang(spiel.kennung())).anySatisfy(eintrag -> {
            assertThat(eintrag.schritt()).isEqualTo("Einladung versandt");
            assertThat(eintrag.inhalt()).contains("Die Post war bestreikt.");
        });
    }

    @Test
    void verkuerztIstDieselbeEinladungRechtzeitigWennDerGrundDabeisteht() {
        Sitzungsspiel spiel = bereit();
        bestand.lehntAb(() -> versenden(spiel, Map.of("verkuerzt", true)), "Grund der Verkürzung: bitte angeben.");
        versenden(spiel, Map.of("verkuerzt", true, "verkuerzungGrund", "Der Zuschuss verfällt."));
        assertThat(ladung(spiel).ergebnis()).isEqualTo("FRISTGERECHT");
        assertThat(ladung(spiel).werte().get("spaetesterZugang")).hasToString("2021-11-13");
        assertThat(spiel.sitzung().verkuerzungGrund()).isEqualTo("Der Zuschuss verfällt.");
    }

    @Test
    void einGrundOhneVerkuerzungVerkuerztNicht() {
        Sitzungsspiel spiel = bereit();
        versenden(spiel, Map.of("verkuerzt", false, "verkuerzungGrund", "stehen geblieben", "versandBegruendung", "Eilt."));
        assertThat(ladung(spiel).ergebnis()).isEqualTo("VERSPAETET");
        assertThat(spiel.sitzung().verkuerzungGrund()).isNull();
    }

    @Test
    void auchVerkuerztKannManZuSpaetKommen() {
        Sitzungsspiel spiel = bereit();
        LocalDate amVortag = SITZUNGSTAG.minusDays(1);
        bestand.lehntAb(() -> versenden(spiel, Map.of("einladungVom", amVortag, "zugangAm", amVortag, "verkuerzt", true,
                "verkuerzungGrund", "Eilt.")), "Begründung: Die Einladung ist verspätet. Bitte sagen Sie, warum sie trotzdem "
                + "so versandt wird.");
    }

    @Test
    void erscheinenAlleOhneRuegeIstDieVerspaeteteLadungGeheiltUndBeideBefundeBleiben() {
        Sitzungsspiel spiel = bereit();
        versenden(spiel, Map.of("versandBegruendung", "Eilt."));
        long ersterBefund = spiel.sitzung().ladungBefundId();
        einladungen.ladungErneutPruefen(spiel.sitzung().id(), true, "weltgen");
        assertThat(ladung(spiel).ergebnis()).isEqualTo("GEHEILT");
        assertThat(feststellungen.befund(ersterBefund).befund().ergebnis()).isEqualTo("VERSPAETET");
        einladungen.ladungErneutPruefen(spiel.sitzung().id(), false, "weltgen");
        assertThat(ladung(spiel).ergebnis()).isEqualTo("VERSPAETET");
    }

    @Test
    void eineUnbekannteFormDerBekanntmachungWirdAbgelehnt() {
        Sitzungsspiel spiel = bereit();
        bestand.lehntAb(() -> versenden(spiel, Map.of("bekanntmachungsform", "ZEITUNG", "versandBegruendung", "Eilt.")),
                "Form der Bekanntmachung: „ZEITUNG“ gehört nicht zur Auswahl.");
    }

    @Test
    void werNurFragtVerzeichnetNichts() {
        Sitzungsspiel spiel = bereit();
        var vorher = bestand.aufnehmen();
        assertThat(einladungen.vorpruefen(spiel.sitzung().id(), ZU_SPAET, false).orElseThrow().ergebnis()).isEqualTo("VERSPAETET");
        assertThat(einladungen.vorpruefen(spiel.sitzung().id(), ZU_SPAET, true).orElseThrow().ergebnis()).isEqualTo("FRISTGERECHT");
        bestand.lehntAb(() -> einladungen.vorpruefen(spiel.sitzung().id(), SITZUNGSTAG.plusDays(1), false),
                "Zugegangen am: liegt nach der Sitzung (16.11.2021).");
        assertThat(bestand.aufnehmen()).isEqualTo(vorher);
    }

    private Sitzungsspiel bereit() {
        return buehne.sitzung("SozA").mitPunkt(Punktart.BERICHT).tagesordnung();
    }

    private void versenden(Sitzungsspiel spiel, Map<String, Object> angaben) {
        Map<String, Object> eingaben = new HashMap<>(Map.of("einladungVom", ZU_SPAET, "zugangAm", ZU_SPAET));
        eingaben.putAll(angaben);
        buehne.erledigen(spiel.kennung(), EINLADUNG_VERSENDEN, "sitzungsdienst", eingaben);
    }

    private Befund ladung(Sitzungsspiel spiel) {
        return feststellungen.befund(spiel.sitzung().ladungBefundId()).befund();
    }
}
