package de.beratungsfolge.prozesse.beiratswahl;

import de.beratungsfolge.beiratswahl.Beiratswahl;
import de.beratungsfolge.beiratswahl.Einladungslesart;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.beiratswahl.Zugang;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the small forms of the process {@code beiratswahl} show. */
@Component
public class BeiratswahlAnzeige {

    private final Wahlakte akte;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    BeiratswahlAnzeige(Wahlakte akte, Gremien gremien, Feststellungen feststellungen, Anzeige anzeige) {
        this.akte = akte;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the finding on the invitation, both readings of the deadline, and whom it reached too late */
    public JsonValue einladung(long id) {
        Beiratswahl wahl = akte.wahl(id);
        ErhobenerBefund befund = feststellungen.befund(wahl.einladungBefundId());
        Map<String, Object> werte = kopf(wahl);
        werte.put("befund", Anzeige.befund(befund, Einladungslesart.von(wahl, befund.befund().ergebnis())
                .toArray(String[]::new)));
        werte.put("spaete", spaete(wahl, befund));
        werte.put("fortsetzungen", List.of(Anzeige.option("FORTSETZEN", "Die Wahl wird trotzdem fortgesetzt, mit Begründung"),
                Anzeige.option("NEU_EINLADEN", "Es wird neu eingeladen")));
        return anzeige.fuerFormular(werte);
    }

    /** @return when the new Beirat begins, and the readings about it */
    public JsonValue ersteSitzung(long id) {
        Beiratswahl wahl = akte.wahl(id);
        Map<String, Object> werte = kopf(wahl);
        werte.put("gewaehlte", akte.gewaehlte(id).stream().map(einer -> einer.name()).toList());
        werte.put("lesarten", List.of("Befolgte Lesart: Der neue Seniorenbeirat beginnt mit seiner ersten Sitzung; bis dahin "
                        + "führt der alte die Geschäfte (§ 7 Abs. 2 GeschO-SB).",
                "Andere Lesart: Die Amtszeit ist mit der Wahlzeit des Rates deckungsgleich (§ 7 Abs. 1 Satz 1 GeschO-SB); dann "
                        + "könnte der neue Seniorenbeirat nicht vor dem " + Datum.deutsch(wahl.amtszeitEnde().plusDays(1))
                        + " beginnen. Bei einer ersten Sitzung bis zum " + Datum.deutsch(wahl.amtszeitEnde())
                        + " ändert das das Ergebnis, danach nicht."));
        return anzeige.fuerFormular(werte);
    }

    private List<String> spaete(Beiratswahl wahl, ErhobenerBefund befund) {
        String spaetestens = String.valueOf(befund.befund().werte().get("spaetestens"));
        return akte.zugaenge(wahl.id()).stream().filter(einer -> einer.zugangAm().toString().compareTo(spaetestens) > 0)
                .map(BeiratswahlAnzeige::zeile).toList();
    }

    private static String zeile(Zugang einer) {
        return einer.empfaenger() + ", zugegangen am " + Datum.deutsch(einer.zugangAm());
    }

    private Map<String, Object> kopf(Beiratswahl wahl) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", "Wahl " + gremien.gremium(wahl.gremiumId()).name());
        werte.put("versammlung", "Delegiertenversammlung am " + Datum.deutsch(wahl.versammlungAm())
                + ", Ende der Amtszeit am " + Datum.deutsch(wahl.amtszeitEnde()));
        return werte;
    }
}
