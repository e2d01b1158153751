package de.beratungsfolge.prozesse.beiratswahl;

import de.beratungsfolge.beiratsaemter.Beiratssitzungen;
import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratswahl.Beiratswahl;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** What the task shows that offers the constituting meeting after an election. */
@Component
class KonstituierungTafel implements Aufgabenanzeige {

    private final Wahlakte akte;
    private final Beiratssitzungen beirat;
    private final Vorstandsaemter aemter;
    private final Sitzungen sitzungen;
    private final Gremien gremien;

    KonstituierungTafel(Wahlakte akte, Beiratssitzungen beirat, Vorstandsaemter aemter, Sitzungen sitzungen, Gremien gremien) {
        this.akte = akte;
        this.beirat = beirat;
        this.aemter = aemter;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(BeiratswahlProzess.Elemente.KONSTITUIERUNG, BeiratswahlProzess.Variablen.WAHL_ID);
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(BeiratswahlProzess.Elemente.KONSTITUIERUNG, this::konstituierung);
    }

    private Object konstituierung(long id) {
        Beiratswahl wahl = akte.wahl(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", "Konstituierende Sitzung: " + gremien.gremium(wahl.gremiumId()).name());
        werte.put("erste", "Erste Sitzung des neuen Seniorenbeirats: " + Datum.mitWochentag(wahl.ersteSitzungAm()) + ".");
        werte.put("sitzungen", beirat.geplante(wahl.gremiumId()).stream()
                .filter(eine -> !eine.datum().isBefore(wahl.ersteSitzungAm()))
                .map(eine -> Anzeige.option(eine.id(), sitzungen.bezeichnung(eine))).toList());
        werte.put("mitglieder", aemter.mitglieder(wahl.gremiumId(), wahl.ersteSitzungAm()).stream()
                .map(einer -> Anzeige.option(einer.id(), einer.listenname())).toList());
        return werte;
    }
}
