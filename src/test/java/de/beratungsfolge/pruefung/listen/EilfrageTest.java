package de.beratungsfolge.pruefung.listen;

import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.GENEHMIGUNG_FESTSTELLEN;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.UNTERSCHRIFT_BUERGERMEISTER;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.UNTERSCHRIFT_MITGLIED;
import static de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess.Elemente.ZULAESSIGKEIT_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.buehne.EigenerBeirat;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.dringlichkeit.DringlichkeitProzess;
import de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which urgent decisions were not approved, which urgent business was not reported. */
class EilfrageTest extends Listentest {

    private static final LocalDate TAG = LocalDate.of(2023, 3, 6);

    @Autowired
    private Aufgaben aufgaben;

    @Test
    void dringlicheEntscheidungen() throws Exception {
        String genehmigt = getroffen(TAG);
        verfahren.behandeln(genehmigt, TAG.plusDays(1), Beratungsergebnis.BESCHLOSSEN);
        abschliessen(genehmigt);
        String aufgehoben = getroffen(TAG.plusDays(2));
        verfahren.behandeln(aufgehoben, TAG.plusDays(3), Beratungsergebnis.ABGELEHNT);
        abschliessen(aufgehoben);
        String spaet = getroffen(TAG.plusDays(4));
        String offen = getroffen(TAG.plusDays(4));
        buehne.sitzungAm(TAG.plusDays(5), "Rat").mitPunkt(Punktart.MITTEILUNGEN).eroeffnen(45);
        verfahren.behandeln(spaet, TAG.plusDays(30), Beratungsergebnis.BESCHLOSSEN);
        abschliessen(spaet);

        JsonNode zeile = eineZeile("eilentscheidungen?gremium=Rat", offen);
        assertThat(text(zeile, "Was fehlt")).isEqualTo("Genehmigung offen");
        assertThat(text(zeile, "Wer")).endsWith(" und Weltgen, Stefan");
        assertThat(text(zeile, "Nächste Sitzung danach")).isEqualTo("11.03.2023");
        assertThat(zeile.path("auffaellig").asText()).isEqualTo("Sitzung verstrichen");
        assertThat(text(eineZeile("eilentscheidungen", aufgehoben), "Was fehlt")).startsWith("Genehmigung versagt, aufgehoben");
        assertThat(text(eineZeile("eilentscheidungen?art=SPAET", spaet), "Was fehlt"))
                .isEqualTo("genehmigt, aber nicht in der nächsten Sitzung vorgelegt, behandelt am 05.04.2023");
        assertThat(zeilen("eilentscheidungen", genehmigt)).isEmpty();
        assertThat(zeilen("eilentscheidungen?person=Haarmann", offen)).hasSize(1);
        assertThat(zeilen("eilentscheidungen?person=Weltgen", offen)).as("signs with the mayor").hasSize(1);
        assertThat(zeilen("eilentscheidungen?person=Sommer", offen)).isEmpty();
        assertThat(zeilen("eilentscheidungen?bis=09.03.2023", offen)).isEmpty();
    }

    @Test
    void eilgeschaefteDesBeirats() throws Exception {
        try (EigenerBeirat beirat = new EigenerBeirat(buehne, datenbank)) {
            String offen = melden(TAG);
            String berichtet = melden(TAG);
            verfahren.behandeln(berichtet, TAG.plusDays(5), Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
            String spaet = melden(TAG.plusDays(6));
            datenbank.sql("update sitzung set stand = 'GESCHLOSSEN' where id = :id").param("id", buehne.sitzungAm(TAG.plusDays(8),
                    beirat.gremium().kuerzel()).sitzung().id()).update();
            verfahren.behandeln(spaet, TAG.plusDays(20), Beratungsergebnis.ZUR_KENNTNIS_GENOMMEN);
            JsonNode zeile = eineZeile("eilentscheidungen?gremium=" + beirat.gremium().kuerzel(), offen);
            assertThat(text(zeile, "Was fehlt")).isEqualTo("Eilgeschäft, Bericht offen");
            assertThat(text(zeile, "Wer")).isEqualTo("Vorsitz");
            assertThat(text(eineZeile("eilentscheidungen", spaet), "Was fehlt"))
                    .isEqualTo("Eilgeschäft, nicht in der nächsten Sitzung berichtet, behandelt am 26.03.2023");
            assertThat(zeilen("eilentscheidungen", berichtet)).isEmpty();
        }
    }

    private String melden(LocalDate erledigt) {
        return aufgaben.starten(EilgeschaeftProzess.SCHLUESSEL, "weltgen", Map.of("daten", Map.of("gegenstand", "Verlegung der Bushaltestelle",
                "erledigung", "Stellungnahme abgegeben.", "begruendung", "Die Frist endete vorher.", "unaufschiebbar", true, "erledigtAm", erledigt)));
    }

    private String getroffen(LocalDate am) {
        Map<String, Object> daten = new HashMap<>();
        daten.put("gremium", "Rat");
        daten.put("gegenstand", "Notunterkunft am Hafen");
        daten.put("beschlusstext", "Die Halle wird angemietet.");
        daten.put("begruendung", "Die alte Unterkunft ist abgebrannt.");
        daten.put("entscheider", "BUERGERMEISTER_MIT_RATSMITGLIED");
        daten.put("erheblicheNachteile", true);
        daten.put("gremiumNichtEinberufbar", false);
        daten.put("zweitePerson", buehne.mitglieder("SozA").stream().filter(einer -> einer.art() == Mitgliedsart.RATSMITGLIED).findFirst()
                .map(Mitglied::personId).orElseThrow());
        daten.put("entschiedenAm", am);
        String vorgang = aufgaben.starten(DringlichkeitProzess.SCHLUESSEL, "heller", Map.of("daten", daten));
        aufgaben.erledigen(vorgang, ZULAESSIGKEIT_FESTSTELLEN, "haarmann", Map.of("festgestellt", "ZULAESSIG", "begruendung", ""));
        for (Map.Entry<String, String> unterschrift : Map.of(UNTERSCHRIFT_BUERGERMEISTER, "haarmann", UNTERSCHRIFT_MITGLIED, "weltgen").entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).toList()) {
            aufgaben.erledigen(vorgang, unterschrift.getKey(), unterschrift.getValue(), Map.of("unterschrift", "UNTERSCHRIEBEN", "unterschriebenAm", am));
        }
        return vorgang;
    }

    private void abschliessen(String vorgang) {
        aufgaben.erledigen(vorgang, GENEHMIGUNG_FESTSTELLEN, "haarmann", Map.of("festgestellt",
                verfahren.letzterBefund(vorgang, "dringlichkeit").ergebnis(), "begruendung", "", "rechteDritter", ""));
    }
}
