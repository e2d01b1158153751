package de.beratungsfolge.prozesse.tagesordnungspunkt;

import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Fraktion;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Listenablage;
import de.beratungsfolge.sitzungen.Listenergebnis;
import de.beratungsfolge.sitzungen.Listenwahl;
import de.beratungsfolge.sitzungen.Listenwahlen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import de.beratungsfolge.sitzungen.Wahlliste;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the tasks of a vote on lists show. */
@Component
public class ListenwahlAnzeige implements Aufgabenanzeige {

    private final Tagesordnung tagesordnung;
    private final Sitzungen sitzungen;
    private final Listenablage listen;
    private final Listenwahlen listenwahlen;
    private final Abstimmungen abstimmungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    ListenwahlAnzeige(Tagesordnung tagesordnung, Sitzungen sitzungen, Listenablage listen, Listenwahlen listenwahlen,
                      Abstimmungen abstimmungen, Gremien gremien, Feststellungen feststellungen) {
        this.tagesordnung = tagesordnung;
        this.sitzungen = sitzungen;
        this.listen = listen;
        this.listenwahlen = listenwahlen;
        this.abstimmungen = abstimmungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return anzeigen().keySet().stream().collect(
                Collectors.toMap(aufgabe -> aufgabe, aufgabe -> TagesordnungspunktProzess.Variablen.TOP_ID));
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(
                TagesordnungspunktProzess.Elemente.LISTEN, this::vorschlag,
                TagesordnungspunktProzess.Elemente.LISTENWAHL, this::auszaehlung,
                TagesordnungspunktProzess.Elemente.SITZVERTEILUNG, this::sitze);
    }

    private Object vorschlag(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Map<String, Object> werte = kopf(punkt);
        werte.put("verlauf", punkt.verlauf());
        werte.put("wahlvorschlag", abstimmungen.abstimmung(topId).map(Abstimmungsergebnis::wortlaut).orElse(null));
        werte.put("ausschuss", punkt.titel());
        werte.put("fraktionen", fraktionen(punkt));
        return werte;
    }

    /** The Fraktionen at the table in the order of the members' list; they may put up a list, and so may Gruppen. */
    private List<String> fraktionen(Tagesordnungspunkt punkt) {
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId());
        Map<Long, String> namen = gremien.fraktionenAm(sitzung.datum()).stream()
                .collect(Collectors.toMap(Fraktion::id, Fraktion::name, (eine, andere) -> eine));
        return gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()).stream().map(Mitglied::fraktionId)
                .filter(namen::containsKey).distinct().map(namen::get).toList();
    }

    private Object auszaehlung(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Listenwahl wahl = listen.zuPunkt(topId).orElseThrow();
        Map<String, Object> werte = wahl(punkt, wahl);
        werte.put("form", Anzeige.befund(feststellungen.befund(wahl.formBefundId())));
        werte.put("beschlussfaehigkeit", Anzeige.befund(feststellungen.befund(punkt.beschlussfaehigkeitBefundId())));
        werte.put("berechtigt", listenwahlen.stimmberechtigt(topId));
        werte.put("ohneStimme", listenwahlen.ohneStimme(topId));
        return werte;
    }

    private Object sitze(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId());
        Listenwahl wahl = listen.zuPunkt(topId).orElseThrow();
        ErhobenerBefund befund = feststellungen.befund(wahl.befundId());
        Map<String, Object> werte = wahl(punkt, wahl);
        werte.put("befund", Anzeige.befund(befund));
        werte.put("sichereSitze", Listenergebnis.sichereSitze(befund));
        werte.put("imLos", Listenergebnis.imLos(befund));
        werte.put("enthaltungen", wahl.enthaltungen());
        werte.put("ungueltig", wahl.ungueltig());
        werte.put("vorsitz", gremien.vorsitz(sitzung.gremiumId(), sitzung.datum()).map(Person::name).orElse(""));
        return werte;
    }

    private Map<String, Object> wahl(Tagesordnungspunkt punkt, Listenwahl wahl) {
        Map<String, Object> werte = kopf(punkt);
        werte.put("ausschuss", wahl.ausschuss());
        werte.put("sitze", wahl.sitze());
        werte.put("listen", listen.listen(wahl).stream().map(this::liste).toList());
        return werte;
    }

    private Map<String, Object> liste(Wahlliste liste) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("name", liste.name());
        werte.put("personen", listen.personen(liste));
        werte.put("stimmen", liste.stimmen());
        return werte;
    }

    private Map<String, Object> kopf(Tagesordnungspunkt punkt) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", punkt.kurzname() + " " + punkt.titel());
        werte.put("sitzung", sitzungen.bezeichnung(sitzungen.sitzung(punkt.sitzungId())));
        return werte;
    }
}
