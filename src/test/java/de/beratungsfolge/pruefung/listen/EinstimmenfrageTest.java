package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Wahlzettel;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which votes and elections hung on one voice. */
class EinstimmenfrageTest extends Listentest {

    @Test
    void einfacheMehrheitUndGleichheit() throws Exception {
        String knapp = papier();
        String zwei = papier();
        String deutlich = papier();
        String gleich = papier();
        Sitzungsspiel spiel = buehne.sitzung("SozA", knapp, zwei, deutlich, gleich).eroeffnen(16)
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(8, 7, 1)).ergebnis("ANGENOMMEN")
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(8, 6, 2)).ergebnis("ANGENOMMEN")
                .beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(9, 6, 1)).ergebnis("ANGENOMMEN").ablehnen(8, 8);
        JsonNode zeile = eineZeile("eine-stimme", knapp);
        assertThat(text(zeile, "Stimmen")).isEqualTo("8 Ja, 7 Nein, 1 Enthaltung");
        assertThat(text(zeile, "Woran")).isEqualTo("einfache Mehrheit");
        assertThat(zeile.path("Befund").path("verweis").asText()).startsWith("/pruefung/befunde/");
        assertThat(text(eineZeile("eine-stimme", zwei), "Woran")).as("7 to 7 would be rejected").isEqualTo("einfache Mehrheit");
        assertThat(text(eineZeile("eine-stimme?art=GLEICHHEIT", gleich), "Festgestellt")).isEqualTo("abgelehnt");
        assertThat(zeilen("eine-stimme", deutlich)).as("8 to 7 would still be adopted").isEmpty();
        assertThat(spiel.punkt(4).ergebnis()).isNotNull();
    }

    @Test
    void dieMehrheitAllerMitgliederUndWahlen() throws Exception {
        String rat = Gremienbau.mit(buehne, GremiumArt.RAT, 45);
        Sitzungsspiel satzung = buehne.sitzungAm(Buehne.SITZUNGSTAG.plusDays(3), rat).mitPunkt(Punktart.ANTRAG).mitPunkt(Punktart.ANTRAG).eroeffnen(45);
        for (int ja : new int[] {23, 24}) {
            satzung.beraten("ABSTIMMEN", "").abstimmen(Stimmen.ueber(Abstimmungsgegenstand.HAUPTSATZUNG, null,
                    Stimmen.zahlen(ja, 10, 45 - 10 - ja))).ergebnis("ANGENOMMEN");
        }
        assertThat(zeilen("eine-stimme?gremium=" + rat, adresse(satzung, 1))).singleElement().satisfies(zeile ->
                assertThat(text(zeile, "Woran")).startsWith("Mehrheit der Anwesenden"));
        assertThat(zeilen("eine-stimme?gremium=" + rat, adresse(satzung, 2))).as("24 of 45, 23 are enough").isEmpty();

        Sitzungsspiel wahlen = buehne.sitzung("SozA").mitPunkt(Punktart.WAHL).mitPunkt(Punktart.WAHL).eroeffnen(16);
        wahlen.vorschlagen("Vorsitz", 0, "Anna Arndt", "Bert Brand").waehlen(new Wahlzettel("OFFEN", null, Map.of("Anna Arndt", 9, "Bert Brand", 7),
                0, 0, 0)).wahlFeststellen("GEWAEHLT").annahme("ANGENOMMEN");
        wahlen.vorschlagen("Vertretung", 0, "Anna Arndt", "Bert Brand").waehlen(new Wahlzettel("OFFEN", null, Map.of("Anna Arndt", 12, "Bert Brand", 4),
                0, 0, 0)).wahlFeststellen("GEWAEHLT").annahme("ANGENOMMEN");
        JsonNode zeile = eineZeile("eine-stimme?art=WAHL", adresse(wahlen, 1));
        assertThat(text(zeile, "Stimmen")).contains("Anna Arndt 9", "Bert Brand 7");
        assertThat(zeilen("eine-stimme", adresse(wahlen, 2))).isEmpty();
    }

    private static String adresse(Sitzungsspiel spiel, int punkt) {
        return "/pruefung/sitzungen/" + spiel.kennung() + "#punkt-" + spiel.punkt(punkt).id();
    }

    private String papier() {
        return buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND));
    }
}
