package de.beratungsfolge.prozesse.befangenheitspruefung;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Befangener;
import de.beratungsfolge.sitzungen.Mitwirkungen;
import de.beratungsfolge.sitzungen.Mitwirkungsablage;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code befangenheitspruefung} show. */
@Component
public class BefangenheitspruefungAnzeige implements Aufgabenanzeige {

    private final Mitwirkungen mitwirkungen;
    private final Mitwirkungsablage ablage;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    BefangenheitspruefungAnzeige(Mitwirkungen mitwirkungen, Mitwirkungsablage ablage, Sitzungen sitzungen,
                                 Gremien gremien, Feststellungen feststellungen, Anzeige anzeige) {
        this.mitwirkungen = mitwirkungen;
        this.ablage = ablage;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return anzeigen().keySet().stream().collect(
                Collectors.toMap(aufgabe -> aufgabe, aufgabe -> BefangenheitspruefungProzess.Variablen.MITWIRKUNG_ID));
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                BefangenheitspruefungProzess.Elemente.BEFANGENHEIT_FESTSTELLEN, this::befangenheit,
                BefangenheitspruefungProzess.Elemente.STIMMEN, this::stimmen);
    }

    /** @return the finding whether the votes of the biased were decisive */
    public JsonValue mitwirkung(long id) {
        Map<String, Object> werte = kopf(id);
        werte.put("befangene", ablage.befangene(id).stream()
                .map(einer -> name(einer) + " (" + worte(einer) + ")").collect(Collectors.joining(", ")));
        werte.put("befund", Anzeige.befund(feststellungen.befund(ablage.mitwirkung(id).befundId())));
        return anzeige.fuerFormular(werte);
    }

    private Object befangenheit(long id) {
        Map<String, Object> werte = kopf(id);
        werte.put("gruende", ablage.personen(id).stream().map(einer -> Map.of("id", einer.id(), "person", name(einer),
                "befund", Anzeige.befund(feststellungen.befund(einer.befundId())))).toList());
        return werte;
    }

    private Object stimmen(long id) {
        Map<String, Object> werte = kopf(id);
        werte.put("personen", mitwirkungen.zuFragende(id).stream()
                .map(einer -> Anzeige.option(einer.id(), name(einer))).toList());
        return werte;
    }

    private static String worte(Befangener einer) {
        return switch (einer.stimme()) {
            case JA -> "Ja";
            case NEIN -> "Nein";
            case ENTHALTUNG -> "Enthaltung";
            case UNBEKANNT -> "Stimme unbekannt";
        };
    }

    private String name(Befangener einer) {
        return gremien.person(einer.personId()).name();
    }

    private Map<String, Object> kopf(long id) {
        Tagesordnungspunkt punkt = ablage.punktVon(id);
        Abstimmungsergebnis abstimmung = ablage.abstimmungVon(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", punkt.kurzname() + " " + punkt.titel());
        werte.put("sitzung", sitzungen.bezeichnung(sitzungen.sitzung(punkt.sitzungId())));
        werte.put("stimmen", abstimmung.wortlaut());
        return werte;
    }
}
