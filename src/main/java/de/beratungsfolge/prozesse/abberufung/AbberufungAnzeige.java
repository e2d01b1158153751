package de.beratungsfolge.prozesse.abberufung;

import de.beratungsfolge.beiratsaemter.Abberufungen;
import de.beratungsfolge.beiratsaemter.Abberufungsakten;
import de.beratungsfolge.beiratsaemter.Abberufungsbeschluesse;
import de.beratungsfolge.beiratsaemter.Abberufungsverfahren;
import de.beratungsfolge.beiratsaemter.Beiratssitzungen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code abberufung} show. */
@Component
public class AbberufungAnzeige {

    private final Abberufungsakten akten;
    private final Abberufungsbeschluesse beschluesse;
    private final Abberufungsleitung leitung;
    private final Beiratssitzungen beirat;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    AbberufungAnzeige(Abberufungsakten akten, Abberufungsbeschluesse beschluesse, Abberufungsleitung leitung,
                      Beiratssitzungen beirat, Sitzungen sitzungen, Gremien gremien, Feststellungen feststellungen,
                      Anzeige anzeige) {
        this.leitung = leitung;
        this.akten = akten;
        this.beschluesse = beschluesse;
        this.beirat = beirat;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the motion, the finding, and which sentence is not met */
    public JsonValue zulaessigkeit(long id) {
        Abberufungsverfahren eine = akten.verfahren(id);
        ErhobenerBefund befund = feststellungen.befund(eine.befundId());
        Map<String, Object> werte = kopf(eine);
        List<String> anmerkungen = Abberufungslesarten.zulaessigkeit(befund.befund(), eine, akten.antragstellende(id).size());
        Map<String, Object> gezeigt = new LinkedHashMap<>(Anzeige.befund(befund, anmerkungen.toArray(String[]::new)));
        gezeigt.computeIfPresent("optionen", (name, alle) -> ((List<?>) alle).stream().filter(option ->
                Abberufungen.VOR_DER_ABSTIMMUNG.contains(((Map<?, ?>) option).get("value").toString())).toList());
        werte.put("befund", gezeigt);
        return anzeige.fuerFormular(werte);
    }

    /** @return the first possible day and the planned meetings from then on */
    public JsonValue sitzung(long id) {
        Abberufungsverfahren eine = akten.verfahren(id);
        LocalDate fruehestens = (LocalDate) tag(feststellungen.befund(eine.befundId()).befund().werte().get("fruehesteSitzung"));
        Map<String, Object> werte = kopf(eine);
        werte.put("fruehestens", "Frühester Tag für die Abstimmung ist der " + Datum.deutsch(fruehestens)
                + ": Zwischen Eingang und Sitzung müssen zwei volle Tage liegen (§ 4 Abs. 2 Satz 3 GeschO-SB).");
        werte.put("sitzungen", beirat.geplante(eine.gremiumId()).stream().filter(geplant -> !geplant.datum().isBefore(fruehestens))
                .map(geplant -> Anzeige.option(geplant.id(), sitzungen.bezeichnung(geplant))).toList());
        return anzeige.fuerFormular(werte);
    }

    /** @return the vote, and what the chair of the meeting established */
    public JsonValue ablauf(long id) {
        Abberufungsverfahren eine = akten.verfahren(id);
        Abstimmungsergebnis stimmen = beschluesse.abstimmung(id);
        Map<String, Object> werte = kopf(eine);
        werte.put("stimmen", "Abgestimmt haben " + stimmen.ja() + " mit Ja, " + stimmen.nein() + " mit Nein, "
                + stimmen.enthaltungen() + " enthielten sich. In der Sitzung festgestellt: "
                + (stimmen.angenommen() ? "abberufen." : "nicht abberufen."));
        werte.put("leitetNoch", stimmen.angenommen() && leitung.leitetNoch(id));
        werte.put("befund", Anzeige.befund(feststellungen.befund(stimmen.befundId()), Abberufungslesarten.ABSTIMMUNG));
        return anzeige.fuerFormular(werte);
    }

    /** @return by when the successor is to be elected */
    public JsonValue frist(long id) {
        Abberufungsverfahren eine = akten.verfahren(id);
        Map<String, Object> werte = kopf(eine);
        werte.put("frist", "Abberufen ist seit dem " + Datum.deutsch(eine.abberufenAm()) + ". Die Nachfolge ist bis zum "
                + Datum.deutsch(eine.nachfolgeBis()) + " geheim und ohne Aussprache zu wählen (§ 4 Abs. 2 Satz 6 GeschO-SB).");
        return anzeige.fuerFormular(werte);
    }

    /** @return who was elected, and the finding on the period */
    public JsonValue nachfolge(long id) {
        Abberufungsverfahren eine = akten.verfahren(id);
        Map<String, Object> werte = kopf(eine);
        werte.put("gewaehlt", "Gewählt ist am " + Datum.deutsch(eine.nachfolgeAm()) + " "
                + gremien.person(eine.nachfolgerId()).name() + (eine.nachfolgeGeheim() ? ", geheim." : ", nicht geheim."));
        werte.put("befund", Anzeige.befund(feststellungen.befund(eine.nachfolgeBefundId()),
                Abberufungslesarten.nachfolge(eine).toArray(String[]::new)));
        return anzeige.fuerFormular(werte);
    }

    private Map<String, Object> kopf(Abberufungsverfahren eine) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", "Abberufung: " + eine.amt().bezeichnung()
                + (eine.inhaberId() == null ? "" : " (" + gremien.person(eine.inhaberId()).name() + ")"));
        werte.put("antrag", "Eingegangen am " + Datum.deutsch(eine.eingegangenAm().toLocalDate()) + " um "
                + Datum.deutsch(eine.eingegangenAm().toLocalTime()) + " bei: " + eine.empfaenger().bezeichnung()
                + ", entgegengenommen von " + eine.entgegengenommenVon() + ". Gestellt von "
                + akten.antragstellende(eine.id()).stream().map(Person::name).collect(Collectors.joining(", ")) + ".");
        werte.put("sitzung", "Vorgesehen ist: " + sitzungen.bezeichnung(sitzungen.sitzung(eine.sitzungId())) + ".");
        return werte;
    }

    private static Object tag(Object wert) {
        return wert instanceof String text ? LocalDate.parse(text) : wert;
    }
}
