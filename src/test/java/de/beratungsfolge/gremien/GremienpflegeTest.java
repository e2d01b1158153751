package de.beratungsfolge.gremien;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bodies, their size, their end; Fraktionen and their names; people and their logins. */
class GremienpflegeTest extends Stammdatentest {

    private static final LocalDate ENDE = LocalDate.of(2025, 10, 31);

    @Autowired
    private Vertretungspflege vertretungen;

    @Test
    void groesseGiltVonEinemTagAnUndDavorDieAlte() {
        gremienpflege.groesseAendern(ausschuss.id(), stand(), ENDE.plusDays(1), 5, null, WER);
        assertThat(gremien.gremiumAm(ausschuss.id(), ENDE).mitgliederzahl()).isEqualTo(3);
        assertThat(gremien.gremiumAm(ausschuss.id(), ENDE.plusDays(1)).fuerRegeln().mitgliederzahl()).isEqualTo(5);
        gremienpflege.groesseAendern(ausschuss.id(), stand(), ENDE.plusDays(1), 4, null, WER);
        assertThat(gremien.gremiumAm(ausschuss.id(), ENDE.plusYears(9)).mitgliederzahl()).isEqualTo(4);
        assertThat(gremien.besetzung(ausschuss.id()).groessen()).hasSize(1);
        assertThat(letzterEintrag().schritt()).isEqualTo("Größe geändert");
    }

    @Test
    void groessePasstZuGremiumUndMitgliedern() {
        mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, null);
        mitglied(person("Brand"), rot, Mitgliedsart.RATSMITGLIED, null);
        String stand = stand();
        bestand.lehntAb(() -> gremienpflege.groesseAendern(ausschuss.id(), stand, WECHSEL, 1, null, WER),
                "Sitze: Vom 01.06.2022 an wären es 2 stimmberechtigte Mitglieder, das Gremium hat 1 Sitze.");
        bestand.lehntAb(() -> gremienpflege.groesseAendern(ausschuss.id(), stand, null, null, 4, WER),
                "Gilt ab: bitte angeben. Sitze: bitte angeben. Ratsmitglieder: Diese Zahl wird nur für den Rat angegeben.");
        bestand.lehntAb(() -> gremienpflege.groesseAendern(ausschuss.id(), stand, WECHSEL, 3, null, WER),
                "Eingabe: Damit würde sich nichts ändern.");
    }

    @Test
    void unmoeglicheGremienWerdenAbgelehnt() {
        bestand.lehntAb(() -> anlegen("", "", null, null, null), "Kürzel: bitte angeben. Name: bitte angeben. "
                + "Art: bitte angeben. Sitze: bitte angeben.");
        bestand.lehntAb(() -> anlegen(ausschuss.kuerzel(), ausschuss.name(), GremiumArt.AUSSCHUSS, 3, null),
                "Kürzel: Ein Gremium mit diesem Kürzel gibt es schon. Name: Ein Gremium mit diesem Namen gibt es schon.");
        bestand.lehntAb(() -> anlegen("a/b", "Neues\u0007 Gremium", GremiumArt.SENIORENBEIRAT, 12, null),
                "Kürzel: nur Buchstaben und Ziffern; es steht in der Kennung der Sitzungen. "
                        + "Name: enthält unsichtbare Steuerzeichen. Sitze: Der Seniorenbeirat hat 13 Mitglieder.");
        bestand.lehntAb(() -> anlegen("Neu" + Buehne.frei(), "Neuer Rat", GremiumArt.RAT, 45, 46),
                "Ratsmitglieder: bitte eine Zahl von 0 bis zur Zahl der Sitze (45).");
    }

    @Test
    void neueWahlperiodeBeendetAllesUndDasGremiumBleibt() {
        Person arndt = person("Arndt");
        mitglied(arndt, rot, Mitgliedsart.RATSMITGLIED, Gremienamt.VORSITZ);
        mitglied(person("Feder"), null, Mitgliedsart.SCHRIFTFUEHRUNG, null);
        vertretungen.setzen(ausschuss.id(), null, rot.id(), BEGINN,
                List.of(new Vertretungspflege.Platz(person("Ersatz").id(), Mitgliedsart.RATSMITGLIED)), WER);
        gremienpflege.wahlperiodeBeenden(ausschuss.id(), stand(), ENDE, WER);
        assertThat(namen(ENDE)).containsExactly("Arndt");
        assertThat(gremien.vertreter(ausschuss.id(), ENDE)).hasSize(1);
        assertThat(namen(ENDE.plusDays(1))).isEmpty();
        assertThat(gremien.vertreter(ausschuss.id(), ENDE.plusDays(1))).isEmpty();
        assertThat(gremien.schriftfuehrung(ausschuss.id(), ENDE.plusDays(1))).isEmpty();
        mitgliederpflege.aufnehmen(ausschuss.id(), daten(arndt, blau, Mitgliedsart.RATSMITGLIED, null, ENDE.plusDays(1),
                null), WER);
        assertThat(gremien.mitglieder(ausschuss.id(), ENDE).get(0).fraktion()).isEqualTo("Rote Fraktion");
        assertThat(gremien.mitglieder(ausschuss.id(), ENDE.plusDays(1)).get(0).fraktion()).isEqualTo("Blaue Fraktion");
        bestand.lehntAb(() -> gremienpflege.wahlperiodeBeenden(ausschuss.id(), stand(), null, WER),
                "Letzter Tag: bitte angeben.");
    }

    @Test
    void nachDemLetztenTagGibtEsDasGremiumNichtMehr() {
        Person arndt = person("Arndt");
        mitglied(person("Brand"), rot, Mitgliedsart.RATSMITGLIED, null);
        gremienpflege.beenden(ausschuss.id(), stand(), ENDE, WER);
        assertThat(gremien.alleAm(ENDE)).extracting(Gremium::id).contains(ausschuss.id());
        assertThat(gremien.alleAm(ENDE.plusDays(1))).extracting(Gremium::id).doesNotContain(ausschuss.id());
        assertThat(namen(ENDE.plusDays(1))).isEmpty();
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), daten(arndt, rot, Mitgliedsart.RATSMITGLIED, null,
                BEGINN, null), WER), "Bis: Das Gremium besteht nur bis zum 31.10.2025.");
    }

    @Test
    void umbenannteFraktionHeisstDavorWieBisher() {
        mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, null);
        fraktionspflege.umbenennen(rot.id(), "Rote Liste", WECHSEL, WER);
        assertThat(gremien.mitglieder(ausschuss.id(), WECHSEL.minusDays(1)).get(0).fraktion()).isEqualTo("Rote Fraktion");
        assertThat(gremien.mitglieder(ausschuss.id(), WECHSEL).get(0).fraktion()).isEqualTo("Rote Liste");
        bestand.lehntAb(() -> fraktionspflege.umbenennen(rot.id(), "Rote Liste", WECHSEL.plusDays(1), WER),
                "Name: So heißt die Fraktion am 02.06.2022 schon.");
        bestand.lehntAb(() -> fraktionspflege.umbenennen(rot.id(), "", null, WER),
                "Name: bitte angeben. Gilt ab: bitte angeben.");
        bestand.lehntAb(() -> fraktionspflege.anlegen(rot.kuerzel().toUpperCase(), "Andere", WER),
                "Kürzel: Eine Fraktion mit diesem Kürzel gibt es schon.");
    }

    @Test
    void benutzernamenGibtEsNurEinmal() {
        String benutzer = "neu" + Buehne.frei();
        Person arndt = personenpflege.anlegen("Kim", "Arndt", benutzer, WER);
        bestand.lehntAb(() -> personenpflege.anlegen("Kim", "", benutzer, WER), "Nachname: bitte angeben.");
        bestand.lehntAb(() -> personenpflege.anlegen("Kim", "Brand", benutzer, WER),
                "Benutzername: „" + benutzer + "“ gehört schon zu Kim Arndt.");
        personenpflege.aendern(arndt.id(), arndt.version(), "Kim", "Arndt", "", WER);
        assertThat(gremien.person(arndt.id()).benutzer()).isNull();
        bestand.lehntAb(() -> personenpflege.aendern(arndt.id(), arndt.version(), "Kim", "Anders", "", WER),
                "Person: Jemand hat diese Person geändert, während Sie hier geschrieben haben. Bitte den jetzigen Stand "
                        + "ansehen und dann noch einmal speichern.");
    }

    private void anlegen(String kuerzel, String name, GremiumArt art, Integer sitze, Integer ratsmitglieder) {
        gremienpflege.anlegen(new Gremiumsdaten(kuerzel, name, art, sitze, ratsmitglieder, null, null), WER);
    }

    private String stand() {
        return gremien.besetzung(ausschuss.id()).stand();
    }
}
