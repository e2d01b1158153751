package de.beratungsfolge.prozesse.tagesordnungspunkt;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Antrag;
import de.beratungsfolge.sitzungen.Antragsart;
import de.beratungsfolge.sitzungen.Antragsliste;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punkttitel;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Antragsliste antraege;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Punktkopf kopf;
    private final Beratungstafel beratungstafel;
    private final Anzeige anzeige;

    TagesordnungspunktAnzeige(Tagesordnung tagesordnung, Sitzungen sitzungen, Abstimmungen abstimmungen,
                              Antragsliste antraege, Gremien gremien, Feststellungen feststellungen, Punktkopf kopf,
                              Beratungstafel beratungstafel, Anzeige anzeige) {
        this.tagesordnung = tagesordnung;
        this.sitzungen = sitzungen;
        this.abstimmungen = abstimmungen;
        this.antraege = antraege;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.kopf = kopf;
        this.beratungstafel = beratungstafel;
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
                TagesordnungspunktProzess.Elemente.ABSTIMMEN, this::abstimmung,
                TagesordnungspunktProzess.Elemente.ERGEBNIS_FESTSTELLEN, this::ergebnis);
    }

    /** @return the kind of the item */
    public String art(long topId) {
        return tagesordnung.punkt(topId).art().name();
    }

    /** @return which way an item of this kind goes: ABSTIMMUNG, WAHL, KENNTNIS or VERLAUF */
    public String weg(String art) {
        Punktart punktart = Punktart.valueOf(art);
        if (punktart.wirdAbgestimmt()) {
            return "ABSTIMMUNG";
        }
        return switch (punktart) {
            case WAHL, VORSTANDSWAHL -> "WAHL";
            case DRUCKSACHE_KENNTNIS -> "KENNTNIS";
            default -> "VERLAUF";
        };
    }

    /** @return what the task list shows beside the tasks of this item */
    public String bezeichnung(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        return sitzungen.bezeichnung(sitzungen.sitzung(punkt.sitzungId())) + " · " + Punkttitel.titel(punkt);
    }

    /** @return the finding on the quorum for this item */
    public JsonValue beschlussfaehigkeit(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Map<String, Object> werte = kopf.von(punkt);
        werte.put("befund", Anzeige.befund(feststellungen.befund(punkt.beschlussfaehigkeitBefundId())));
        return anzeige.fuerFormular(werte);
    }

    /** The finding on the latest vote, with the motion and the text that was voted on. */
    private Object ergebnis(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Abstimmungsergebnis stimmen = abstimmungen.laufende(topId).orElseThrow();
        Antrag antrag = antraege.antrag(stimmen.antragId());
        Map<String, Object> werte = kopf.von(punkt);
        werte.put("befund", Anzeige.befund(feststellungen.befund(stimmen.befundId())));
        werte.put("antrag", antrag.bezeichnung() + (stimmen.geaenderteFassung() ? ", in geänderter Fassung" : ""));
        werte.put("stimmen", "Abgestimmt wurde "
                + Bezeichnungen.ergebnis("abstimmungsform", stimmen.form()) + ": " + stimmen.wortlaut()
                + (stimmen.abgeleitet() ? " (daraus abgeleitet: " + stimmen.ja() + " Ja, " + stimmen.nein()
                + " Nein, " + stimmen.enthaltungen() + " Enthaltungen)" : "") + ".");
        return werte;
    }

    private Object beratung(long topId) {
        return beratungstafel.von(tagesordnung.punkt(topId));
    }

    private Object verlauf(long topId) {
        return kopf.von(tagesordnung.punkt(topId));
    }

    private Object abstimmung(long topId) {
        Tagesordnungspunkt punkt = tagesordnung.punkt(topId);
        Optional<Antrag> antrag = antraege.naechster(topId);
        boolean haupt = antrag.map(Antrag::istHauptantrag).orElse(true);
        Map<String, Object> werte = kopf.von(punkt);
        werte.put("antrag", antrag.map(Antrag::bezeichnung).orElse(Antragsart.HAUPTANTRAG.bezeichnung()));
        werte.put("beschlussvorschlag", antrag.map(Antrag::text).orElseGet(() -> antraege.vorlage(punkt)));
        werte.put("angenommen", haupt ? beratungstafel.abgestimmt(topId, Abstimmungsergebnis::angenommen) : List.of());
        werte.put("form", Anzeige.befund(feststellungen.befund(punkt.formBefundId())));
        werte.put("beschlussfaehigkeit", punkt.beschlussfaehigkeitBefundId() == null ? null
                : Anzeige.befund(feststellungen.befund(punkt.beschlussfaehigkeitBefundId())));
        werte.put("mitglieder", abstimmungen.stimmrechte(topId));
        werte.put("gegenstaende", haupt ? Gegenstaende.fuer(punkt.art(), gremium(punkt).art()) : List.of());
        werte.put("buergermeister", abstimmungen.mitBuergermeister(topId));
        return werte;
    }

    private Gremium gremium(Tagesordnungspunkt punkt) {
        return gremien.gremium(sitzungen.sitzung(punkt.sitzungId()).gremiumId());
    }
}
