package de.beratungsfolge.prozesse.niederschrift;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.sitzungen.Anwesenheitsmeldung;
import de.beratungsfolge.sitzungen.Ereignisart;
import de.beratungsfolge.sitzungen.Niederschriftentwurf;
import de.beratungsfolge.sitzungen.Niederschriftschreiber;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of attendance in the minutes: who came later or left earlier, from when and until when. */
class AnwesenheitInNiederschriftTest extends Buehnentest {

    @Autowired
    private Niederschriftschreiber schreiber;
    @Autowired
    private Niederschriftwortlaut wortlaut;

    @Test
    void werSpaeterKommtFehltNichtUndWerFrueherGehtBleibtVerzeichnet() {
        Sitzungsspiel spiel = dreiPapiere().eroeffnen(15);
        assertThat(entwurf(spiel).entschuldigt()).contains("Kalwa, Ulrike (WGV)");
        spiel.annehmen().vorkommnis(meldung(Ereignisart.ANKUNFT, 15, null, "17:20", spiel.punkt(2).id()))
                .annehmen().vorkommnis(meldung(Ereignisart.WEGGANG, 1, null, "17:40", spiel.punkt(3).id())).annehmen().schliessen();

        Niederschriftentwurf entwurf = entwurf(spiel);
        assertThat(anwesend(entwurf)).contains("Kalwa, Ulrike (ab 17:20 Uhr, ab TOP 2)",
                "Kleinherne, Uwe (bis 17:40 Uhr, bis TOP 2)");
        assertThat(entwurf.entschuldigt()).containsExactly("Holl, Reinhold", "Ademi, Veli");
        assertThat(texte(entwurf, 1)).contains("Ulrike Kalwa erscheint um 17:20 Uhr.");
        assertThat(texte(entwurf, 2)).contains("Uwe Kleinherne verlässt die Sitzung um 17:40 Uhr.");
        assertThat(wortlaut.widersprueche(spiel.sitzung().id())).as("the draft contradicts nothing").isEmpty();
        spiel.fertigen().schriftfuehrungUnterschreibt();
        assertThat(wortlaut.fassungen(spiel.sitzung().id()).get(0).text()).contains("Kalwa, Ulrike (ab 17:20 Uhr, ab TOP 2)")
                .doesNotContain("Entschuldigt fehlten: Kalwa");
    }

    @Test
    void weggangNachDemLetztenPunktStehtAuchDrin() {
        Sitzungsspiel spiel = dreiPapiere().eroeffnen(16).annehmen().annehmen();
        spiel.vorkommnis(meldung(Ereignisart.WEGGANG, 1, null, "17:55", null)).annehmen().schliessen();
        Niederschriftentwurf entwurf = entwurf(spiel);
        assertThat(anwesend(entwurf)).contains("Kleinherne, Uwe (bis 17:55 Uhr, bis TOP 3)");
        List<String> letzter = texte(entwurf, 2);
        assertThat(letzter.get(letzter.size() - 1)).isEqualTo("Uwe Kleinherne verlässt die Sitzung um 17:55 Uhr.");
        assertThat(texte(entwurf, 1)).noneMatch(text -> text.contains("Kleinherne"));
    }

    @Test
    void vertretungDieSpaeterUebernimmtStehtMitZeitDaUndDasMitgliedAuch() {
        Sitzungsspiel spiel = dreiPapiere().eroeffnen(16).annehmen();
        long kleinschmidt = buehne.vertreter("SozA").stream().filter(einer -> einer.person().nachname().equals("Kleinschmidt"))
                .findFirst().orElseThrow().personId();
        spiel.vorkommnis(meldung(Ereignisart.WEGGANG, 1, kleinschmidt, "17:10", spiel.punkt(2).id())).annehmen();
        spiel.vorkommnis(meldung(Ereignisart.ANKUNFT, 1, null, "17:30", spiel.punkt(3).id())).annehmen().schliessen();
        assertThat(anwesend(entwurf(spiel))).contains(
                "Kleinherne, Uwe (bis 17:10 Uhr, bis TOP 1; ab 17:30 Uhr, ab TOP 3)",
                "Kleinschmidt, Elke – vertritt Kleinherne, Uwe (SPD); ab 17:10 Uhr, ab TOP 2; bis 17:30 Uhr, bis TOP 2");
        assertThat(texte(entwurf(spiel), 1)).contains("Uwe Kleinherne verlässt die Sitzung um 17:10 Uhr; es vertritt Elke Kleinschmidt.");
    }

    @Test
    void dieListenHaltenDieReihenfolgeUndNennenDieFraktionDerFehlenden() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", papier()).tagesordnung().einladen();
        long kleinschmidt = buehne.vertreter("SozA").stream().filter(einer -> einer.person().nachname().equals("Kleinschmidt"))
                .findFirst().orElseThrow().personId();
        Niederschriftentwurf entwurf = entwurf(spiel.anwesenheit(spiel.mitVertretung(18, 1, kleinschmidt, null)));
        assertThat(entwurf.vorsitz()).isEqualTo("Stefan Weltgen");
        assertThat(entwurf.anwesend().get(0).name()).isEqualTo("SPD-Fraktion");
        assertThat(entwurf.anwesend().get(0).personen()).as("without the chair, deputies last").containsExactly("Rühl, Greta",
                "Kann-Guedes, Doris", "Kinder, Joachim", "Rieser, Ralf", "Kleinschmidt, Elke – vertritt Kleinherne, Uwe (SPD)");
        assertThat(entwurf.anwesend().get(entwurf.anwesend().size() - 1)).isEqualTo(new Niederschriftentwurf.Gruppe(
                "Mitglieder mit beratender Stimme", List.of(
                "Holl, Reinhold (Mitglied mit beratender Stimme gem. § 58 Abs. 4 GO NRW)", "Ademi, Veli")));
        assertThat(entwurf.entschuldigt()).containsExactly("Kleinherne, Uwe (SPD)");
    }

    @Test
    void werNichtDieGanzeSitzungLeitetBleibtInSeinerFraktionVerzeichnet() {
        Sitzungsspiel spiel = dreiPapiere().eroeffnen(16);
        assertThat(anwesend(entwurf(spiel))).doesNotContain("Weltgen, Stefan").contains("Kleinherne, Uwe");
        spiel.annehmen().vorkommnis(meldung(Ereignisart.WEGGANG, 0, null, "17:40", null));
        assertThat(anwesend(entwurf(spiel))).anyMatch(eintrag -> eintrag.startsWith("Weltgen, Stefan (bis 17:40 Uhr"));
    }

    @Test
    void dieSitzungEndetNichtVorDemLetztenWeggang() {
        Sitzungsspiel spiel = dreiPapiere().eroeffnen(16).annehmen().annehmen();
        spiel.vorkommnis(meldung(Ereignisart.WEGGANG, 1, null, "18:10", null)).annehmen();
        bestand.lehntAb(spiel::schliessen, "Ende der öffentlichen Sitzung: liegt vor dem Eintrag „Uwe Kleinherne geht (18:10 Uhr)“.");
    }

    private Sitzungsspiel dreiPapiere() {
        return buehne.sitzung("SozA", papier(), papier(), papier());
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }

    private Niederschriftentwurf entwurf(Sitzungsspiel spiel) {
        return schreiber.entwurf(spiel.sitzung().id());
    }

    private static List<String> anwesend(Niederschriftentwurf entwurf) {
        return entwurf.anwesend().stream().flatMap(gruppe -> gruppe.personen().stream()).toList();
    }

    private static List<String> texte(Niederschriftentwurf entwurf, int stelle) {
        return entwurf.punkte().get(stelle).teile().stream().map(Niederschriftentwurf.Teil::text).toList();
    }

    private Anwesenheitsmeldung meldung(Ereignisart art, int platz, Long vertretung, String zeit, Long ab) {
        return new Anwesenheitsmeldung(art, buehne.mitglieder("SozA").get(platz).personId(), vertretung, null, LocalTime.parse(zeit),
                ab, null);
    }
}
