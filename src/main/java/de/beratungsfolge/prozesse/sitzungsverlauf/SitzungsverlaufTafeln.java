package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.sitzungen.Anwesenheiten;
import de.beratungsfolge.sitzungen.Ausschluesse;
import de.beratungsfolge.sitzungen.Ausschluss;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Data of the forms of the process {@code sitzungsverlauf} that are tables. */
@Component
class SitzungsverlaufTafeln implements Aufgabenanzeige {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Sitzungskopf kopf;

    SitzungsverlaufTafeln(Sitzungen sitzungen, Tagesordnung tagesordnung, Anwesenheiten anwesenheiten,
                          Ausschluesse ausschluesse, Gremien gremien, Feststellungen feststellungen,
                          Sitzungskopf kopf) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.kopf = kopf;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN, this::anwesenheitsliste,
                SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE, this::ausschliessungsgruende,
                SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN, this::angezeigteGruende);
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        Map<String, String> variablen = new LinkedHashMap<>();
        anzeigen().keySet().forEach(aufgabe -> variablen.put(aufgabe, SitzungsverlaufProzess.Variablen.SITZUNG_ID));
        return variablen;
    }

    private Object anwesenheitsliste(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = kopf.kopf(sitzungId);
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
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("punkte", tagesordnung.punkte(sitzungId).stream()
                .map(punkt -> Anzeige.option(punkt.id(), punkt.kurzname() + " " + punkt.titel())).toList());
        werte.put("personen", anwesenheiten.anwesende(sitzungId).stream()
                .map(einer -> Anzeige.option(einer.personId(), gremien.person(einer.personId()).listenname())).toList());
        return werte;
    }

    private Object angezeigteGruende(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("gruende", ausschluesse.fuerSitzung(sitzungId).stream().map(this::grund).toList());
        return werte;
    }

    private Map<String, Object> grund(Ausschluss ausschluss) {
        var punkt = tagesordnung.punkt(ausschluss.punktId());
        return Map.of("id", ausschluss.id(), "person", gremien.person(ausschluss.personId()).name(),
                "punkt", punkt.kurzname() + " " + punkt.titel(),
                "befund", Anzeige.befund(feststellungen.befund(ausschluss.befundId())));
    }
}
