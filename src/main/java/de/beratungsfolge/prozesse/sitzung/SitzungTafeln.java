package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Ausschluss;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Niederschriftschreiber;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Data of the forms of the process {@code sitzung} that are tables. */
@Component
class SitzungTafeln implements Aufgabenanzeige {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Niederschriftschreiber schreiber;
    private final Niederschriften niederschriften;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    SitzungTafeln(Sitzungen sitzungen, Tagesordnung tagesordnung, Anwesenheiten anwesenheiten,
                  Ausschluesse ausschluesse, Niederschriftschreiber schreiber, Niederschriften niederschriften,
                  Drucksachen drucksachen, Gremien gremien, Feststellungen feststellungen) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.schreiber = schreiber;
        this.niederschriften = niederschriften;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                SitzungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN, this::tagesordnungsvorschlag,
                SitzungProzess.Elemente.ANWESENHEIT_FESTSTELLEN, this::anwesenheitsliste,
                SitzungProzess.Elemente.AUSSCHLIESSUNGSGRUENDE, this::ausschliessungsgruende,
                SitzungProzess.Elemente.AUSSCHLUSS_FESTSTELLEN, this::angezeigteGruende,
                SitzungProzess.Elemente.NIEDERSCHRIFT_FERTIGEN, this::niederschrift,
                SitzungProzess.Elemente.UNTERSCHRIFT_SCHRIFTFUEHRUNG,
                id -> unterschrift(id, "Unterschrift der Schriftführung", false),
                SitzungProzess.Elemente.UNTERSCHRIFT_VORSITZ, id -> unterschrift(id, "Unterschrift des Vorsitzes", true));
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        Map<String, String> variablen = new LinkedHashMap<>();
        anzeigen().keySet().forEach(aufgabe -> variablen.put(aufgabe, SitzungProzess.Variablen.SITZUNG_ID));
        return variablen;
    }

    private Object tagesordnungsvorschlag(long sitzungId) {
        Map<String, Object> werte = kopf(sitzungId);
        werte.put("punkte", tagesordnung.vorschlag(sitzungId).stream().map(this::zeile).toList());
        werte.put("arten", Arrays.stream(Punktart.values()).filter(art -> !art.behandeltDrucksache())
                .map(art -> Anzeige.option(art, art.bezeichnung())).toList());
        return werte;
    }

    private Map<String, Object> zeile(Punktentwurf punkt) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("oeffentlich", punkt.oeffentlich());
        zeile.put("art", punkt.art());
        zeile.put("titel", punkt.titel());
        zeile.put("zusatz", punkt.zusatz());
        zeile.put("stationId", punkt.stationId());
        zeile.put("drucksache", punkt.stationId() == null ? null
                : drucksachen.drucksache(drucksachen.station(punkt.stationId()).drucksacheId()).nummer()
                        + " DS, " + drucksachen.station(punkt.stationId()).aktion().bezeichnung());
        return zeile;
    }

    private Object anwesenheitsliste(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = kopf(sitzungId);
        werte.put("beginn", sitzung.beginn().toString());
        List<Mitglied> vertreter = gremien.vertreter(sitzung.gremiumId(), sitzung.datum());
        werte.put("mitglieder", gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()).stream()
                .map(mitglied -> mitglied(mitglied, vertreter)).toList());
        werte.put("angabe", gremien.gremium(sitzung.gremiumId()).angabe());
        return werte;
    }

    private static Map<String, Object> mitglied(Mitglied mitglied, List<Mitglied> vertreter) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("personId", mitglied.personId());
        zeile.put("name", mitglied.person().listenname());
        zeile.put("art", mitglied.art().bezeichnung());
        zeile.put("stimmberechtigt", mitglied.art().stimmberechtigt());
        zeile.put("vorsitz", mitglied.vorsitz());
        zeile.put("fraktion", mitglied.fraktion());
        zeile.put("angabe", mitglied.angabe());
        zeile.put("vertreter", vertreter.stream()
                .filter(v -> v.fraktionId() != null && v.fraktionId().equals(mitglied.fraktionId()))
                .map(v -> Anzeige.option(v.personId(), v.rang() + ". " + v.person().listenname() + " ("
                        + v.art().bezeichnung() + ")")).toList());
        return zeile;
    }

    private Object ausschliessungsgruende(long sitzungId) {
        Map<String, Object> werte = kopf(sitzungId);
        werte.put("punkte", tagesordnung.punkte(sitzungId).stream()
                .map(punkt -> Anzeige.option(punkt.id(), punkt.kurzname() + " " + punkt.titel())).toList());
        werte.put("personen", anwesenheiten.anwesende(sitzungId).stream()
                .map(einer -> Anzeige.option(einer.personId(), gremien.person(einer.personId()).listenname())).toList());
        return werte;
    }

    private Object angezeigteGruende(long sitzungId) {
        Map<String, Object> werte = kopf(sitzungId);
        werte.put("gruende", ausschluesse.fuerSitzung(sitzungId).stream().map(this::grund).toList());
        return werte;
    }

    private Map<String, Object> grund(Ausschluss ausschluss) {
        var punkt = tagesordnung.punkt(ausschluss.punktId());
        return Map.of("id", ausschluss.id(), "person", gremien.person(ausschluss.personId()).name(),
                "punkt", punkt.kurzname() + " " + punkt.titel(),
                "befund", Anzeige.befund(feststellungen.befund(ausschluss.befundId())));
    }

    private Object niederschrift(long sitzungId) {
        Map<String, Object> werte = kopf(sitzungId);
        werte.put("niederschrift", schreiber.entwurf(sitzungId));
        return werte;
    }

    private Object unterschrift(long sitzungId, String frage, boolean darfZurueckgeben) {
        Map<String, Object> werte = kopf(sitzungId);
        werte.put("niederschrift", schreiber.entwurf(sitzungId));
        werte.put("unterschriften", niederschriften.unterschriften(sitzungId).stream()
                .map(eine -> eine.person() + ", " + Datum.deutsch(eine.am())).toList());
        werte.put("frage", frage);
        werte.put("darfZurueckgeben", darfZurueckgeben);
        return werte;
    }

    private Map<String, Object> kopf(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", sitzungen.bezeichnung(sitzung));
        werte.put("wann", Datum.mitWochentag(sitzung.datum()) + ", " + Datum.deutsch(sitzung.beginn()) + ", " + sitzung.ort());
        werte.put("datum", sitzung.datum());
        return werte;
    }
}
