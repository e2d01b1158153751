package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.Personenauswahl;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Data of the forms of the process {@code sitzungsverlauf} up to the first item. */
@Component
class SitzungsverlaufTafeln implements Aufgabenanzeige {

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Gremien gremien;
    private final Sitzungsaemter aemter;
    private final Personenauswahl personen;
    private final Sitzungskopf kopf;
    private final Ausschlusstafel ausschluesse;
    private final Aenderungstafel aenderungen;

    SitzungsverlaufTafeln(Sitzungen sitzungen, Tagesordnung tagesordnung, Gremien gremien, Sitzungsaemter aemter,
                          Personenauswahl personen, Sitzungskopf kopf,
                          Ausschlusstafel ausschluesse, Aenderungstafel aenderungen) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.gremien = gremien;
        this.aemter = aemter;
        this.personen = personen;
        this.kopf = kopf;
        this.ausschluesse = ausschluesse;
        this.aenderungen = aenderungen;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                SitzungsverlaufProzess.Elemente.ANWESENHEIT_FESTSTELLEN, this::anwesenheitsliste,
                SitzungsverlaufProzess.Elemente.TAGESORDNUNG_FESTSTELLEN, this::tagesordnung,
                SitzungsverlaufProzess.Elemente.AENDERUNGEN_FESTSTELLEN, id -> mit(id, "aenderungen", aenderungen.offene(id)),
                SitzungsverlaufProzess.Elemente.AUSSCHLIESSUNGSGRUENDE, this::ausschliessungsgruende,
                SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN, id -> mit(id, "gruende", ausschluesse.offene(id)));
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
        Optional<Person> vorsitz = aemter.vorgesehenerVorsitz(sitzung);
        List<Mitglied> mitglieder = gremien.mitglieder(sitzung.gremiumId(), sitzung.datum());
        List<Mitglied> vertreter = gremien.vertreter(sitzung.gremiumId(), sitzung.datum()).stream()
                .filter(einer -> mitglieder.stream().noneMatch(m -> m.personId() == einer.personId())).toList();
        werte.put("mitglieder", mitglieder.stream().map(mitglied -> mitglied(mitglied, vertreter,
                vorsitz.filter(einer -> einer.id().equals(mitglied.personId())).isPresent(), sitzung.datum())).toList());
        werte.put("angabe", gremien.gremium(sitzung.gremiumId()).angabe());
        return werte;
    }

    private Map<String, Object> mitglied(Mitglied mitglied, List<Mitglied> vertreter, boolean vorsitz, LocalDate tag) {
        Map<String, Object> zeile = new LinkedHashMap<>();
        zeile.put("personId", mitglied.personId());
        zeile.put("name", mitglied.person().listenname());
        zeile.put("art", mitglied.art().bezeichnung());
        zeile.put("stimmberechtigt", mitglied.art().stimmberechtigt());
        zeile.put("vorsitz", vorsitz);
        zeile.put("abwesend", personen.abwesenheit(mitglied.person().benutzer(), Rolle.VORSITZ, tag));
        zeile.put("fraktion", mitglied.fraktion());
        zeile.put("angabe", mitglied.angabe());
        zeile.put("vertreter", vertreter.stream()
                .filter(v -> v.fraktionId() != null && v.fraktionId().equals(mitglied.fraktionId()))
                .map(v -> Map.of("value", v.personId(), "rang", v.rang(), "name", v.person().listenname(), "label",
                        v.rang() + ". " + v.person().listenname() + " (" + v.art().bezeichnung() + ")")).toList());
        return zeile;
    }

    private Object tagesordnung(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("punkte", tagesordnung.punkte(sitzungId).stream().map(Sitzungskopf::zeile).toList());
        werte.putAll(aenderungen.auswahl(sitzungId));
        return werte;
    }

    private Object ausschliessungsgruende(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.putAll(ausschluesse.auswahl(sitzungId));
        return werte;
    }

    private Object mit(long sitzungId, String name, Object wert) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put(name, wert);
        return werte;
    }
}
