package de.beratungsfolge.prozesse.berichtigung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.sitzungen.Berichtigbares;
import de.beratungsfolge.sitzungen.Berichtigung;
import de.beratungsfolge.sitzungen.Berichtigungen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code berichtigung} show. */
@Component
class BerichtigungTafeln implements Aufgabenanzeige {

    private final Berichtigungen berichtigungen;
    private final Berichtigbares berichtigbares;
    private final Feststellungen feststellungen;
    private final Sitzungskopf kopf;

    BerichtigungTafeln(Berichtigungen berichtigungen, Berichtigbares berichtigbares, Feststellungen feststellungen, Sitzungskopf kopf) {
        this.berichtigungen = berichtigungen;
        this.berichtigbares = berichtigbares;
        this.feststellungen = feststellungen;
        this.kopf = kopf;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(BerichtigungProzess.Elemente.ANGABEN_BERICHTIGEN, this::angaben,
                BerichtigungProzess.Elemente.VERMERK_SCHRIFTFUEHRUNG, this::vermerk,
                BerichtigungProzess.Elemente.VERMERK_VORSITZ, this::vermerk,
                BerichtigungProzess.Elemente.NEU_FESTSTELLEN, this::feststellung,
                BerichtigungProzess.Elemente.FOLGEN_KLAEREN, this::vermerk);
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        Map<String, String> variablen = new LinkedHashMap<>();
        anzeigen().keySet().forEach(aufgabe -> variablen.put(aufgabe, BerichtigungProzess.Variablen.BERICHTIGUNG_ID));
        variablen.put(BerichtigungProzess.Elemente.ANGABEN_BERICHTIGEN, BerichtigungProzess.Variablen.SITZUNG_ID);
        return variablen;
    }

    private Object angaben(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("angaben", berichtigbares.von(sitzungId));
        werte.put("bisherige", berichtigungen.von(sitzungId).stream().map(BerichtigungTafeln::zeile).toList());
        return werte;
    }

    private Map<String, Object> vermerk(long berichtigungId) {
        Berichtigung berichtigung = berichtigungen.berichtigung(berichtigungId);
        Map<String, Object> werte = kopf.kopf(berichtigung.sitzungId());
        werte.put("berichtigung", Map.of("nummer", berichtigung.nummer(), "vermerk", berichtigung.vermerk(),
                "gegenstand", berichtigung.gegenstand().bezeichnung(), "satz", berichtigung.satz(), "grund", berichtigung.grund(),
                "von", berichtigung.beantragtVon(), "am", Datum.deutsch(berichtigung.am())));
        werte.put("unterschrieben", berichtigung.schriftfuehrung() == null ? null
                : berichtigung.schriftfuehrung() + ", " + Datum.deutsch(berichtigung.schriftfuehrungAm()));
        return werte;
    }

    private Object feststellung(long berichtigungId) {
        Map<String, Object> werte = vermerk(berichtigungId);
        List<Map<String, Object>> befunde = new ArrayList<>();
        berichtigungen.offeneFeststellungen(berichtigungId).forEach((einer, ort) -> {
            var erhoben = feststellungen.befund(einer.befundId());
            Map<String, Object> zeile = new LinkedHashMap<>();
            zeile.put("id", einer.id());
            zeile.put("ort", ort);
            zeile.put("bisher", einer.bisher() == null ? "" : Bezeichnungen.ergebnis(erhoben.befund().pruefung(), einer.bisher()));
            zeile.put("befund", Anzeige.befund(erhoben));
            befunde.add(zeile);
        });
        werte.put("befunde", befunde);
        return werte;
    }

    private static String zeile(Berichtigung eine) {
        return eine.nummer() + ". " + (eine.vermerk() ? "Vermerk" : "Berichtigung") + " vom " + Datum.deutsch(eine.am()) + ": "
                + eine.satz() + " Grund: " + eine.grund();
    }
}
