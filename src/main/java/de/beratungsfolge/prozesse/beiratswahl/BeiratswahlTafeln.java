package de.beratungsfolge.prozesse.beiratswahl;

import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.DELEGIERTE;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.DELEGIERTE_FESTSTELLEN;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.EINLADUNG;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.ERGEBNIS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.KANDIDATEN;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.KASSENPRUEFER;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.NIEDERSCHRIFT;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.PRESSE;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.STIMMEN;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.STIMMZETTEL_FESTSTELLEN;
import static de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente.UNTERSCHRIFT;

import de.beratungsfolge.beiratswahl.Auszaehlung;
import de.beratungsfolge.beiratswahl.Beiratswahl;
import de.beratungsfolge.beiratswahl.Delegiertenzulassung;
import de.beratungsfolge.beiratswahl.Kandidat;
import de.beratungsfolge.beiratswahl.Losbedarf;
import de.beratungsfolge.beiratswahl.Stimmensumme;
import de.beratungsfolge.beiratswahl.Stimmzettel;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.beiratswahl.Wahlleitungsname;
import de.beratungsfolge.beiratswahl.Wahlwortlaut;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.maengel.Lesartvergleich.Wirkung;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.Maengelhinweise;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the tables of the process {@code beiratswahl} show. */
@Component
public class BeiratswahlTafeln implements Aufgabenanzeige {

    private final Wahlakte akte;
    private final Delegiertenzulassung zulassung;
    private final Auszaehlung auszaehlung;
    private final Wahlwortlaut wortlaut;
    private final Feststellungen feststellungen;
    private final Gremien gremien;
    private final Wahlleitungsname wahlleitung;
    private final Maengelhinweise maengel;

    BeiratswahlTafeln(Wahlakte akte, Delegiertenzulassung zulassung, Auszaehlung auszaehlung, Wahlwortlaut wortlaut,
                      Feststellungen feststellungen, Gremien gremien, Wahlleitungsname wahlleitung, Maengelhinweise maengel) {
        this.akte = akte;
        this.zulassung = zulassung;
        this.auszaehlung = auszaehlung;
        this.wortlaut = wortlaut;
        this.feststellungen = feststellungen;
        this.gremien = gremien;
        this.wahlleitung = wahlleitung;
        this.maengel = maengel;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return anzeigen().keySet().stream().collect(Collectors.toMap(Function.identity(),
                eine -> BeiratswahlProzess.Variablen.WAHL_ID));
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        Map<String, LongFunction<Object>> alle = new LinkedHashMap<>();
        alle.put(EINLADUNG, this::einladung);
        alle.put(DELEGIERTE, this::delegierte);
        alle.put(DELEGIERTE_FESTSTELLEN, this::zulassung);
        alle.put(KANDIDATEN, this::kandidaten);
        alle.put(STIMMEN, this::stimmen);
        alle.put(STIMMZETTEL_FESTSTELLEN, this::zettel);
        alle.put(ERGEBNIS_FESTSTELLEN, this::ergebnis);
        alle.put(KASSENPRUEFER, this::kassenpruefer);
        alle.put(NIEDERSCHRIFT, this::niederschrift);
        alle.put(UNTERSCHRIFT, this::unterschrift);
        alle.put(PRESSE, this::presse);
        return alle;
    }

    private Map<String, Object> einladung(long id) {
        Map<String, Object> werte = kopf(akte.wahl(id));
        werte.put("eingeladen", akte.zugaenge(id).stream().map(einer -> Map.of("empfaenger", einer.empfaenger(), "zugangAm",
                einer.zugangAm())).toList());
        return werte;
    }

    private Object delegierte(long id) {
        Map<String, Object> werte = einladung(id);
        werte.put("gemeldet", akte.delegierte(id));
        return werte;
    }

    private Object zulassung(long id) {
        Beiratswahl wahl = akte.wahl(id);
        Map<String, Object> werte = kopf(wahl);
        werte.put("befund", Anzeige.befund(feststellungen.befund(wahl.delegierteBefundId())));
        werte.put("delegierte", akte.delegierte(id).stream().map(einer -> Map.of("name", einer.name(), "organisation",
                einer.organisation(), "geboren", Datum.deutsch(einer.geboren()), "zugelassen", einer.zugelassen(), "satz",
                zulassung.satz(wahl, einer))).toList());
        return werte;
    }

    private Object kandidaten(long id) {
        Map<String, Object> werte = kopf(akte.wahl(id));
        werte.put("delegierte", akte.zugelassene(id));
        return werte;
    }

    private Object stimmen(long id) {
        Map<String, Object> werte = kopf(akte.wahl(id));
        List<String> kandidaten = akte.kandidaten(id).stream().map(Kandidat::name).toList();
        werte.put("kandidaten", kandidaten);
        werte.put("mindestens", Stimmensumme.mindestens(kandidaten.size()));
        werte.put("hoechstens", Stimmensumme.hoechstens(kandidaten.size()));
        werte.put("delegierte", akte.zugelassene(id).size());
        werte.put("eingetragen", akte.zettel(id).stream().map(this::zeile).toList());
        return werte;
    }

    private Object zettel(long id) {
        Map<String, Object> werte = kopf(akte.wahl(id));
        List<Map<String, Object>> zettel = akte.zettel(id).stream().map(this::zeile).toList();
        werte.put("zettel", zettel);
        werte.put("gueltige", akte.zettel(id).stream().filter(Stimmzettel::gueltig).count());
        werte.put("alle", zettel.size());
        werte.put("delegierte", akte.zugelassene(id).size());
        return werte;
    }

    private Map<String, Object> zeile(Stimmzettel einer) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("nummer", einer.nummer());
        werte.put("kreuze", auszaehlung.kreuze(einer));
        werte.put("gueltig", einer.gueltig());
        Map<String, Object> befund = Anzeige.befund(feststellungen.befund(einer.befundId()));
        werte.put("befund", befund);
        werte.put("klar", einer.gueltig() && ((Collection<?>) befund.get(Anzeige.HINWEISE)).isEmpty()
                && maengel.zu(befund).stream().allMatch(andere -> andere.wirkung() == Wirkung.GLEICH));
        return werte;
    }

    private Object ergebnis(long id) {
        Beiratswahl wahl = akte.wahl(id);
        List<Kandidat> kandidaten = akte.kandidaten(id);
        Losbedarf los = Losbedarf.aus(feststellungen.befund(wahl.ergebnisBefundId()).befund());
        Map<String, Object> werte = kopf(wahl);
        werte.put("befund", Anzeige.befund(feststellungen.befund(wahl.ergebnisBefundId())));
        werte.put("kandidaten", kandidaten.stream().sorted((a, b) -> Integer.compare(b.stimmen(), a.stimmen()))
                .map(einer -> Map.of("name", einer.name(), "stimmen", einer.stimmen())).toList());
        werte.put("zettel", "Gültige Stimmzettel: " + wahl.gueltige() + ", ungültige: " + wahl.ungueltige());
        werte.put("sicher", los.sicher());
        werte.put("losSitze", los.sitze());
        werte.put("losPersonen", los.personen());
        werte.put("wahlleitung", wahlleitung.von(wahl));
        return werte;
    }

    private Object kassenpruefer(long id) {
        Map<String, Object> werte = kopf(akte.wahl(id));
        List<String> beirat = akte.gewaehlte(id).stream().map(Kandidat::name).toList();
        werte.put("delegierte", akte.zugelassene(id).stream().map(name -> Map.of("name", name, "imBeirat",
                beirat.contains(name))).toList());
        werte.put("lesarten", maengel.lesarten(KASSENPRUEFER));
        werte.put("wahlleitung", wahlleitung.von(akte.wahl(id)));
        return werte;
    }

    private Object niederschrift(long id) {
        Beiratswahl wahl = akte.wahl(id);
        Map<String, Object> werte = kopf(wahl);
        werte.put("text", wahl.niederschrift() == null ? wortlaut.niederschrift(wahl) : wahl.niederschrift());
        return werte;
    }

    private Object unterschrift(long id) {
        Map<String, Object> werte = kopf(akte.wahl(id));
        werte.put("text", akte.wahl(id).niederschrift());
        return werte;
    }

    private Object presse(long id) {
        Map<String, Object> werte = kopf(akte.wahl(id));
        werte.put("text", wortlaut.presse(akte.wahl(id)));
        return werte;
    }

    private Map<String, Object> kopf(Beiratswahl wahl) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", "Wahl " + gremien.gremium(wahl.gremiumId()).name());
        werte.put("versammlungAm", wahl.versammlungAm());
        werte.put("versammlung", "Delegiertenversammlung am " + Datum.deutsch(wahl.versammlungAm())
                + ", Ende der Amtszeit am " + Datum.deutsch(wahl.amtszeitEnde()));
        return werte;
    }
}
