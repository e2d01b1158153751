package de.beratungsfolge.prozesse.drucksache;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Folgebegruendung;
import de.beratungsfolge.drucksachen.Folgepruefungen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.regelwerk.Befund;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The finding on a paper's route in words, hint by hint with the reasons given. */
@Component
class Folgeanzeige {

    private final Folgepruefungen folgepruefungen;
    private final Drucksachen drucksachen;
    private final Gremien gremien;

    Folgeanzeige(Folgepruefungen folgepruefungen, Drucksachen drucksachen, Gremien gremien) {
        this.folgepruefungen = folgepruefungen;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
    }

    /** @return what the author sees who has to confirm or change; reasons of earlier drafts are proposed again */
    Object bestaetigung(long drucksacheId) {
        Drucksache drucksache = drucksachen.drucksache(drucksacheId);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", drucksache.nummer() + " DS · " + drucksache.betreff());
        werte.put("beratungsfolge", drucksachen.stationen(drucksacheId).stream().map(station -> Map.of(
                "gremium", gremien.gremium(station.gremiumId()).name(), "termin", Datum.deutsch(station.termin()),
                "aktion", station.aktion().bezeichnung())).toList());
        ErhobenerBefund befund = folgepruefungen.befund(drucksacheId);
        werte.put("befund", Anzeige.befund(befund));
        werte.put("hinweise", zeilen(befund.befund(), folgepruefungen.fruehere(drucksacheId)));
        return werte;
    }

    /** @return the finding that counts, with the reasons that count */
    Map<String, Object> vorUnterschrift(long drucksacheId) {
        ErhobenerBefund befund = folgepruefungen.befund(drucksacheId);
        Map<String, Object> werte = Anzeige.befund(befund);
        List<Map<String, Object>> zeilen = zeilen(befund.befund(), folgepruefungen.begruendungen(drucksacheId));
        werte.put("zeilen", zeilen);
        werte.put("unbegruendet", zeilen.stream().anyMatch(zeile -> zeile.get("begruendung") == null));
        return werte;
    }

    /** @return a finding that is not recorded */
    static Map<String, Object> vorschau(Befund befund) {
        Map<String, Object> werte = Anzeige.befund(new ErhobenerBefund(0, befund));
        werte.put("inOrdnung", Folgepruefungen.hinweise(befund).isEmpty());
        return werte;
    }

    private static List<Map<String, Object>> zeilen(Befund befund, Map<String, Folgebegruendung> gruende) {
        return Folgepruefungen.hinweise(befund).stream().map(hinweis -> {
            Map<String, Object> zeile = new LinkedHashMap<>();
            zeile.put("code", hinweis);
            zeile.put("text", Folgepruefungen.inWorten(befund, hinweis));
            Folgebegruendung grund = gruende.get(hinweis);
            zeile.put("begruendung", grund == null ? null : grund.begruendung());
            zeile.put("person", grund == null ? null : grund.person());
            return zeile;
        }).toList();
    }
}
