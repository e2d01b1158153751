package de.beratungsfolge.prozesse.abwesenheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may stand in for whom, and when an absence is refused. */
class AbwesenheitRegelnTest extends Buehnentest {

    @Autowired
    private Abwesenheiten abwesenheiten;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Protokoll protokoll;
    private LocalDate heute;

    @BeforeEach
    void leute() {
        heute = abwesenheiten.heute();
        benutzer.anlegen("kollegin", "Eine", "Kollegin", "kollegin", Rolle.SACHBEARBEITUNG);
        benutzer.anlegen("kollege", "Ein", "Kollege", "kollege", Rolle.SACHBEARBEITUNG);
    }

    @AfterEach
    void aufraeumen() {
        abwesenheiten.offene().forEach(eine -> abwesenheiten.aufheben(eine.id(), eine.person()));
    }

    @Test
    void eingetragenStehtSieImProtokollUndGiltAnBeidenRandtagen() {
        Abwesenheit eine = abwesenheiten.eintragen(meldung("heller", "kollegin", 1, 3), "heller");
        assertThat(abwesenheiten.am(heute)).isEmpty();
        assertThat(abwesenheiten.am(heute.plusDays(1))).containsExactly(eine);
        assertThat(abwesenheiten.am(heute.plusDays(3))).containsExactly(eine);
        assertThat(abwesenheiten.am(heute.plusDays(4))).isEmpty();
        Eintrag letzter = letzterEintrag();
        assertThat(letzter.schritt()).isEqualTo("Abwesenheit eingetragen");
        assertThat(letzter.person()).isEqualTo("heller");
        assertThat(letzter.inhalt()).contains("\"vertreter\":\"kollegin\"");
        assertThat(protokoll.ersterFehler(Abwesenheiten.VORGANG)).isEmpty();
    }

    @Test
    void aufgehobenGiltSieNichtMehrUndNurEinmal() {
        Abwesenheit eine = abwesenheiten.eintragen(meldung("heller", "kollegin", 0, 3), "heller");
        abwesenheiten.aufheben(eine.id(), "sitzungsdienst");
        assertThat(abwesenheiten.am(heute)).isEmpty();
        assertThat(letzterEintrag().schritt()).isEqualTo("Abwesenheit aufgehoben");
        assertThat(letzterEintrag().person()).isEqualTo("sitzungsdienst");
        bestand.lehntAb(() -> abwesenheiten.aufheben(eine.id(), "heller"),
                "Abwesenheit: Sie ist schon aufgehoben oder vorbei.");
    }

    @Test
    void wasFehltWirdGenannt() {
        lehntAb(new Abwesenheitsmeldung("heller", null, null, null, null, false, null), "Aufgaben als: bitte angeben. "
                + "Von: bitte angeben. Bis: bitte angeben. Vertretung: bitte angeben.");
    }

    @Test
    void zeitraumRueckwaertsOderVorbei() {
        lehntAb(meldung("heller", "kollegin", 3, 1),
                "Bis: liegt vor dem ersten Tag (" + Datum.deutsch(heute.plusDays(3)) + ").");
        lehntAb(meldung("heller", "kollegin", -3, -1), "Bis: liegt in der Vergangenheit.");
    }

    @Test
    void niemandVertrittSichSelbst() {
        lehntAb(meldung("heller", "heller", 0, 1), "Vertretung: Niemand vertritt sich selbst.");
    }

    @Test
    void wenEsNichtGibtVertrittNiemanden() {
        lehntAb(meldung("heller", "niemand", 0, 1), "Vertretung: „niemand“ ist hier kein Benutzer.");
    }

    @Test
    void denVorsitzVertrittNurWerVorsitzenDarf() {
        lehntAb(new Abwesenheitsmeldung("weltgen", Rolle.VORSITZ, heute, heute, "heller", false, null),
                "Vertretung: Heller kann diese Aufgaben nicht übernehmen; nötig ist die Rolle Vorsitz.");
        assertThat(abwesenheiten.eintragen(new Abwesenheitsmeldung("weltgen", Rolle.VORSITZ, heute.plusDays(1),
                heute.plusDays(1), "haarmann", false, null), "weltgen").id()).isNotNull();
    }

    @Test
    void denBuergermeisterVertretenBeigeordneteImAmtAberNichtImVorsitz() {
        assertThat(abwesenheiten.eintragen(new Abwesenheitsmeldung("haarmann", Rolle.BUERGERMEISTER, heute.plusDays(1),
                heute.plusDays(1), "ersteBeigeordnete", true, null), "haarmann").id()).isNotNull();
        lehntAb(new Abwesenheitsmeldung("haarmann", Rolle.VORSITZ, heute, heute, "ersteBeigeordnete", false, null),
                "Vertretung: Erste Beigeordnete (Beispiel) kann diese Aufgaben nicht übernehmen; nötig ist die Rolle Vorsitz.");
        lehntAb(new Abwesenheitsmeldung("haarmann", Rolle.BUERGERMEISTER, heute, heute, "kaemmerei", false, null),
                "Vertretung: Kämmerei (Beispiel) kann diese Aufgaben nicht übernehmen; nötig ist die Rolle Bürgermeister oder "
                        + "Erste Beigeordnete oder Beigeordneter.");
    }

    @Test
    void nurEigeneRollenGehenUeber() {
        lehntAb(new Abwesenheitsmeldung("heller", Rolle.VORSITZ, heute, heute, "weltgen", false, null),
                "Aufgaben als: Heller hat die Rolle Vorsitz nicht.");
    }

    @Test
    void zweiAbwesenheitenDerselbenRolleUeberschneidenSichNicht() {
        abwesenheiten.eintragen(meldung("heller", "kollegin", 1, 3), "heller");
        lehntAb(meldung("heller", "kollege", 3, 5), "Zeitraum: Vom " + Datum.deutsch(heute.plusDays(1)) + " bis zum "
                + Datum.deutsch(heute.plusDays(3)) + " ist schon eine Abwesenheit eingetragen, Vertretung: Eine Kollegin.");
        assertThat(abwesenheiten.eintragen(meldung("heller", "kollege", 4, 5), "heller").id()).isNotNull();
    }

    @Test
    void werSelbstAbwesendIstVertrittNicht() {
        abwesenheiten.eintragen(meldung("kollegin", "kollege", 1, 2), "kollegin");
        lehntAb(meldung("heller", "kollegin", 2, 5), "Vertretung: Eine Kollegin ist selbst abwesend, vom "
                + Datum.deutsch(heute.plusDays(1)) + " bis zum " + Datum.deutsch(heute.plusDays(2)) + ".");
    }

    @Test
    void faelltDieVertretungSpaeterAusWirdEsGesagt() {
        Abwesenheit vertretene = abwesenheiten.eintragen(meldung("heller", "kollegin", 1, 5), "heller");
        Abwesenheit spaetere = abwesenheiten.eintragen(meldung("kollegin", "kollege", 4, 8), "kollegin");
        assertThat(abwesenheiten.ohneVertreter(spaetere)).containsExactly(vertretene);
        assertThat(abwesenheiten.ohneVertreter(vertretene)).isEmpty();
    }

    @Test
    void unterzeichnenErlaubtNurDiePersonSelbst() {
        Abwesenheitsmeldung mitUnterschrift = new Abwesenheitsmeldung("haarmann", Rolle.BUERGERMEISTER, heute.plusDays(1),
                heute.plusDays(1), "ersteBeigeordnete", true, null);
        bestand.lehntAb(() -> abwesenheiten.eintragen(mitUnterschrift, "sitzungsdienst"),
                "Darf in Vertretung unterzeichnen: Das kann nur Haarmann selbst erlauben.");
        assertThat(abwesenheiten.eintragen(mitUnterschrift, "haarmann").darfUnterzeichnen()).isTrue();
    }

    private Abwesenheitsmeldung meldung(String person, String vertreter, int von, int bis) {
        return new Abwesenheitsmeldung(person, Rolle.SACHBEARBEITUNG, heute.plusDays(von), heute.plusDays(bis), vertreter,
                false, null);
    }

    private void lehntAb(Abwesenheitsmeldung meldung, String satz) {
        bestand.lehntAb(() -> abwesenheiten.eintragen(meldung, meldung.person()), satz);
    }

    private Eintrag letzterEintrag() {
        List<Eintrag> alle = protokoll.vorgang(Abwesenheiten.VORGANG);
        return alle.get(alle.size() - 1);
    }
}
