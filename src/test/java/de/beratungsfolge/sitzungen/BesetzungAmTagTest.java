package de.beratungsfolge.sitzungen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Fraktion;
import de.beratungsfolge.gremien.Fraktionspflege;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienamt;
import de.beratungsfolge.gremien.Gremienpflege;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Gremiumsdaten;
import de.beratungsfolge.gremien.Mitgliederpflege;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Mitgliedsdaten;
import de.beratungsfolge.gremien.Nachfolge;
import de.beratungsfolge.gremien.Personenwahl;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting sees the body as it is on its day, however often master data change; once held, that day stays. */
class BesetzungAmTagTest extends Buehnentest {

    private static final LocalDate BEGINN = LocalDate.of(2020, 11, 1);
    private static final LocalDate DAVOR = LocalDate.of(2022, 5, 31);
    private static final LocalDate DANACH = LocalDate.of(2022, 6, 14);
    private static final String WER = "sitzungsdienst";

    @Autowired
    private Gremien gremien;
    @Autowired
    private Gremienpflege gremienpflege;
    @Autowired
    private Mitgliederpflege mitgliederpflege;
    @Autowired
    private Fraktionspflege fraktionspflege;
    @Autowired
    private Sitzungen sitzungen;
    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private List<Aufgabenanzeige> anzeigen;
    @Autowired
    private ObjectMapper json;

    private Gremium gremium;
    private Fraktion fraktion;
    private Mitgliedschaft alte;

    @BeforeEach
    void gremium() {
        String kuerzel = "T" + Buehne.frei();
        gremium = gremienpflege.anlegen(new Gremiumsdaten(kuerzel, "Tagesausschuss " + kuerzel, GremiumArt.AUSSCHUSS, 3, null,
                null, null), WER);
        fraktion = fraktionspflege.anlegen(kuerzel, "Fraktion " + kuerzel, WER);
        mitglied(Personenwahl.bekannt(gremien.personMitBenutzer("weltgen").orElseThrow().id()), Mitgliedsart.RATSMITGLIED,
                Gremienamt.VORSITZ);
        mitglied(Personenwahl.bekannt(gremien.personMitBenutzer("sommer").orElseThrow().id()), Mitgliedsart.SCHRIFTFUEHRUNG,
                null);
        mitglied(new Personenwahl(null, "Kim", "Alt", null), Mitgliedsart.RATSMITGLIED, null);
        List<Mitgliedschaft> alle = gremien.besetzung(gremium.id()).mitgliedschaften();
        alte = alle.get(alle.size() - 1);
    }

    @Test
    void geplanteSitzungenFolgenDemWechselJedeAnIhremTag() {
        Sitzungsspiel frueher = bereit(DAVOR);
        Sitzungsspiel spaeter = bereit(DANACH);
        ruecktritt(DAVOR);
        gremienpflege.groesseAendern(gremium.id(), null, DAVOR.plusDays(1), 5, null, WER);
        assertThat(anwesenheitsliste(frueher)).containsExactly("Weltgen, Stefan", "Alt, Kim");
        assertThat(anwesenheitsliste(spaeter)).containsExactly("Weltgen, Stefan", "Neu, Toni");
        assertThat(befund(frueher.anwesend(2))).as("2 of 3 seats").isEqualTo("BESCHLUSSFAEHIG");
        assertThat(befund(spaeter.anwesend(2))).as("2 of 5 seats").isEqualTo("BESCHLUSSUNFAEHIG");
    }

    @Test
    void wasBeiEinerSitzungGaltBleibtUndDieSitzungWirdGenannt() {
        Sitzungsspiel spiel = bereit(DANACH);
        spiel.anwesend(2);
        String satz = "Datum: Am 14.06.2022 wurde schon nach dem Stand gearbeitet, der jetzt eingetragen ist (" + gremium.name()
                + ", " + spiel.sitzung().nummer() + ". Sitzung am 14.06.2022); an diesem Tag ändert sich nichts mehr.";
        bestand.lehntAb(() -> ruecktritt(DAVOR), satz);
        bestand.lehntAb(() -> mitgliederpflege.loeschen(alte.id(), alte.version(), "Irrtum", WER), satz);
        bestand.lehntAb(() -> mitgliederpflege.fraktionWechseln(alte.id(), alte.version(), DANACH, null, WER), satz);
        bestand.lehntAb(() -> gremienpflege.groesseAendern(gremium.id(), null, DAVOR, 5, null, WER), satz);
        bestand.lehntAb(() -> gremienpflege.wahlperiodeBeenden(gremium.id(), null, DAVOR, WER), satz);
        bestand.lehntAb(() -> fraktionspflege.umbenennen(fraktion.id(), "Anders", DAVOR, WER), satz);
        ruecktritt(DANACH);
        assertThat(gremien.mitglieder(gremium.id(), DANACH)).extracting(mitglied -> mitglied.person().nachname())
                .containsExactly("Weltgen", "Alt");
        fraktionspflege.umbenennen(fraktion.id(), "Anders", DANACH.plusDays(1), WER);
        assertThat(gremien.mitglieder(gremium.id(), DANACH).get(1).fraktion()).isEqualTo("Fraktion " + fraktion.kuerzel());
    }

    @Test
    void nachSeinemLetztenTagTagtEinGremiumNicht() {
        gremienpflege.beenden(gremium.id(), null, DAVOR, WER);
        bestand.lehntAb(() -> sitzungen.anlegen(new Sitzungsplan(gremium.kuerzel(), 1, DANACH, LocalTime.of(17, 0), "Rathaus"),
                        WER),
                "Datum: An diesem Tag besteht das Gremium „" + gremium.name() + "“ nicht.");
    }

    private void ruecktritt(LocalDate letzterTag) {
        mitgliederpflege.beenden(alte.id(), alte.version(), letzterTag, new Nachfolge(
                new Personenwahl(null, "Toni", "Neu", null), Mitgliedsart.RATSMITGLIED), WER);
    }

    private Sitzungsspiel bereit(LocalDate tag) {
        return buehne.sitzungAm(tag, gremium.kuerzel()).mitPunkt(Punktart.BERICHT).tagesordnung().einladen();
    }

    private List<String> anwesenheitsliste(Sitzungsspiel spiel) {
        Object werte = anzeigen.stream().filter(einer -> einer.anzeigen().containsKey(Elemente.ANWESENHEIT_FESTSTELLEN))
                .findFirst().orElseThrow().anzeigen().get(Elemente.ANWESENHEIT_FESTSTELLEN).apply(spiel.sitzung().id());
        return json.valueToTree(werte).get("mitglieder").findValuesAsText("name");
    }

    private String befund(Sitzungsspiel spiel) {
        return feststellungen.befund(spiel.sitzung().beschlussfaehigkeitBefundId()).befund().ergebnis();
    }

    private void mitglied(Personenwahl wer, Mitgliedsart art, Gremienamt amt) {
        mitgliederpflege.aufnehmen(gremium.id(), new Mitgliedsdaten(wer, art == Mitgliedsart.SCHRIFTFUEHRUNG ? null
                : fraktion.id(), art, amt, BEGINN, null), WER);
    }
}
