package de.beratungsfolge.prozesse.tagesordnungspunkt;

import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import de.beratungsfolge.sitzungen.Wahl;
import de.beratungsfolge.sitzungen.Wahlablage;
import de.beratungsfolge.sitzungen.Wahlen;
import de.beratungsfolge.sitzungen.Wahlgang;
import de.beratungsfolge.sitzungen.Wahlstimme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of an election show. */
@Component
public class WahlAnzeige implements Aufgabenanzeige {

    private final Tagesordnung tagesordnung;
    private final Sitzungen sitzungen;
    private final Wahlablage wahlen;
    private final Abstimmungen abstimmungen;
    private final Gremien gremien;
    private final Sitzungsaemter aemter;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    WahlAnzeige(Tagesordnung tagesordnung, Sitzungen sitzungen, Wahlablage wahlen, Abstimmungen abstimmungen,
                Gremien gremien, Sitzungsaemter aemter, Feststellungen feststellungen, Anzeige anzeige) {
        this.tagesordnung = tagesordnung;
        this.sitzungen = sitzungen;
        this.wahlen = wahlen;
        this.abstimmungen = abstimmungen;
        this.gremien = gremien;
        this.aemter = aemter;
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
                TagesordnungspunktProzess.Elemente.WAHLVORSCHLAEGE, this::vorschlaege,
                TagesordnungspunktProzess.Elemente.WAHLGANG, this::wahlgang,
                TagesordnungspunktProzess.Elemente.WAHL_FESTSTELLEN, this::ergebnis);
    }

    /** @return who was elected to what */
    public JsonValue annahme(long topId) {
        Wahl wahl = wahlen.laufende(topId);
        Map<String, Object> werte = kopf(tagesordnung.punkt(topId));
        werte.put("gewaehlt", wahl.gewaehlt());
        werte.put("amt", wahl.amt());
        werte.put("anwesend", wahlen.bewerbungen(wahl).stream()
                .anyMatch(eine -> eine.anwesend() && eine.name().equals(wahl.gewaehlt())));
        return anzeige.fuerFormular(werte);
    }

    private Object vorschlaege(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId());
        Gremium gremium = gremien.gremium(sitzung.gremiumId());
        List<Wahl> bisher = wahlen.wahlen(topId);
        Map<String, Object> werte = kopf(punkt);
        werte.put("verlauf", punkt.verlauf());
        werte.put("amt", bisher.isEmpty() ? punkt.titel() : bisher.get(bisher.size() - 1).amt());
        werte.put("seniorenbeirat", gremium.art() == GremiumArt.SENIORENBEIRAT);
        werte.put("vorstandswahl", punkt.art() == Punktart.VORSTANDSWAHL);
        werte.put("mitglieder", abstimmungen.stimmrechte(topId).stream().map(Abstimmungen.Stimmrecht::name).toList());
        werte.put("bisher", bisher.stream().flatMap(wahl -> wahlen.wahlgaenge(wahl).stream()).map(this::zeile).toList());
        return werte;
    }

    private Object wahlgang(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Wahl wahl = wahlen.laufende(topId);
        Map<String, Object> werte = kopf(punkt);
        werte.put("amt", wahl.amt());
        werte.put("nummer", wahlen.wahlgaenge(wahl).size() + 1);
        werte.put("form", Anzeige.befund(feststellungen.befund(wahl.formBefundId())));
        werte.put("beschlussfaehigkeit", Anzeige.befund(feststellungen.befund(punkt.beschlussfaehigkeitBefundId())));
        werte.put("bewerber", wahlen.stehenZurWahl(wahl));
        werte.put("berechtigt", abstimmungen.stimmrechte(topId).stream()
                .filter(Abstimmungen.Stimmrecht::stimmberechtigt).count());
        werte.put("ausgeschlossen", abstimmungen.stimmrechte(topId).stream()
                .filter(einer -> !einer.stimmberechtigt()).map(Abstimmungen.Stimmrecht::name).toList());
        werte.put("bisher", wahlen.wahlgaenge(wahl).stream().map(this::zeile).toList());
        return werte;
    }

    private Object ergebnis(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId());
        Wahl wahl = wahlen.laufende(topId);
        Wahlgang wahlgang = wahlen.offenerWahlgang(wahl);
        ErhobenerBefund befund = feststellungen.befund(wahlgang.befundId());
        Map<String, Object> werte = kopf(punkt);
        werte.put("amt", wahl.amt());
        werte.put("nummer", wahlgang.nummer());
        werte.put("stimmen", zeile(wahlgang));
        werte.put("befund", Anzeige.befund(befund));
        werte.put("personen", Wahlen.personen(befund));
        werte.put("bewerber", wahlen.stimmen(wahlgang).stream().map(Wahlstimme::name).toList());
        werte.put("vorsitz", aemter.vorsitz(sitzung).map(Person::name).orElse(""));
        return werte;
    }

    private String zeile(Wahlgang wahlgang) {
        return "Wahlgang " + wahlgang.nummer() + " (" + Bezeichnungen.ergebnis("abstimmungsform", wahlgang.form())
                + "): " + wahlen.stimmen(wahlgang).stream().map(eine -> eine.name() + " " + eine.stimmen())
                .collect(Collectors.joining(", ")) + ", Nein " + wahlgang.nein() + ", Enthaltungen "
                + wahlgang.enthaltungen() + ", ungültig " + wahlgang.ungueltig()
                + (wahlgang.festgestellt() == null ? ""
                : "; " + Bezeichnungen.ergebnis("wahl", wahlgang.festgestellt()));
    }

    private Map<String, Object> kopf(Tagesordnungspunkt punkt) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", punkt.kurzname() + " " + punkt.titel());
        werte.put("sitzung", sitzungen.bezeichnung(sitzungen.sitzung(punkt.sitzungId())));
        werte.put("art", punkt.art().bezeichnung());
        return werte;
    }
}
