package de.beratungsfolge.prozesse.tagesordnungspunkt;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Beratungseingabe.Ausgang;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punkttitel;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code tagesordnungspunkt} show. */
@Component
public class TagesordnungspunktAnzeige implements Aufgabenanzeige {

    private final Tagesordnung tagesordnung;
    private final Sitzungen sitzungen;
    private final Abstimmungen abstimmungen;
    private final Drucksachen drucksachen;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    TagesordnungspunktAnzeige(Tagesordnung tagesordnung, Sitzungen sitzungen, Abstimmungen abstimmungen,
                              Drucksachen drucksachen, Feststellungen feststellungen, Anzeige anzeige) {
        this.tagesordnung = tagesordnung;
        this.sitzungen = sitzungen;
        this.abstimmungen = abstimmungen;
        this.drucksachen = drucksachen;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return anzeigen().keySet().stream().collect(
                Collectors.toMap(aufgabe -> aufgabe, aufgabe -> TagesordnungspunktProzess.Variablen.TOP_ID));
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                TagesordnungspunktProzess.Elemente.BERATEN, this::beratung,
                TagesordnungspunktProzess.Elemente.KENNTNISNAHME, this::beratung,
                TagesordnungspunktProzess.Elemente.VERLAUF_FESTHALTEN, this::verlauf,
                TagesordnungspunktProzess.Elemente.ABSTIMMEN, this::abstimmung);
    }

    /** @return the kind of the item */
    public String art(long topId) {
        return tagesordnung.punkt(topId).art().name();
    }

    /** @return what the task list shows beside the tasks of this item */
    public String bezeichnung(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        return sitzungen.bezeichnung(sitzungen.sitzung(punkt.sitzungId())) + " · " + Punkttitel.titel(punkt);
    }

    /** @return the finding on the quorum for this item */
    public JsonValue beschlussfaehigkeit(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Map<String, Object> werte = kopf(punkt);
        werte.put("befund", Anzeige.befund(feststellungen.befund(punkt.beschlussfaehigkeitBefundId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return the finding on the vote */
    public JsonValue ergebnis(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Map<String, Object> werte = kopf(punkt);
        werte.put("befund", Anzeige.befund(feststellungen.befund(punkt.abstimmungBefundId())));
        abstimmungen.abstimmung(topId).ifPresent(stimmen -> werte.put("stimmen", "Abgestimmt wurde "
                + Bezeichnungen.ergebnis("abstimmungsform", stimmen.form()) + ": " + stimmen.wortlaut()
                + (stimmen.abgeleitet() ? " (daraus abgeleitet: " + stimmen.ja() + " Ja, " + stimmen.nein()
                + " Nein, " + stimmen.enthaltungen() + " Enthaltungen)" : "") + "."));
        return anzeige.fuerFormular(werte);
    }

    private Object beratung(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Map<String, Object> werte = kopf(punkt);
        werte.put("beschlussvorschlag", drucksache(punkt).beschlussvorschlag());
        werte.put("ausgaenge", ausgaenge(punkt.art()));
        return werte;
    }

    private Object verlauf(long topId) {
        return kopf(tagesordnung.punkt(topId));
    }

    private Object abstimmung(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Map<String, Object> werte = kopf(punkt);
        werte.put("beschlussvorschlag", drucksache(punkt).beschlussvorschlag());
        werte.put("form", Anzeige.befund(feststellungen.befund(punkt.formBefundId())));
        werte.put("beschlussfaehigkeit", punkt.beschlussfaehigkeitBefundId() == null ? null
                : Anzeige.befund(feststellungen.befund(punkt.beschlussfaehigkeitBefundId())));
        werte.put("mitglieder", abstimmungen.stimmrechte(topId));
        werte.put("beschliessend", punkt.art() == Punktart.DRUCKSACHE_BESCHLIESSEND);
        return werte;
    }

    private static List<Map<String, Object>> ausgaenge(Punktart art) {
        List<Map<String, Object>> ausgaenge = new ArrayList<>();
        if (art == Punktart.DRUCKSACHE_KENNTNIS) {
            ausgaenge.add(Anzeige.option(Ausgang.ZUR_KENNTNIS_GENOMMEN, "Zur Kenntnis genommen"));
        } else {
            ausgaenge.add(Anzeige.option(Ausgang.ABSTIMMEN, "Es wird abgestimmt"));
        }
        if (art == Punktart.DRUCKSACHE_VORBERATEND) {
            ausgaenge.add(Anzeige.option(Ausgang.OHNE_EMPFEHLUNG, "Ohne Beschlussempfehlung weiter, z. B. Beratungsbedarf"));
        }
        ausgaenge.add(Anzeige.option(Ausgang.VERTAGT, "Vertagt"));
        ausgaenge.add(Anzeige.option(Ausgang.ZURUECKGEZOGEN, "Von der Verwaltung zurückgezogen"));
        return ausgaenge;
    }

    private Map<String, Object> kopf(Tagesordnungspunkt punkt) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", punkt.kurzname() + " " + punkt.titel());
        werte.put("sitzung", sitzungen.bezeichnung(sitzungen.sitzung(punkt.sitzungId())));
        werte.put("art", punkt.art().bezeichnung());
        werte.put("drucksache", punkt.stationId() == null ? "" : drucksache(punkt).nummer() + " DS");
        return werte;
    }

    private Drucksache drucksache(Tagesordnungspunkt punkt) {
        return drucksachen.drucksache(drucksachen.station(punkt.stationId()).drucksacheId());
    }
}
