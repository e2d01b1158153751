package de.beratungsfolge.prozesse.kassenpruefung;

import de.beratungsfolge.beiratskasse.Geld;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenbuch;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Kassenprotokolle.Antwort;
import de.beratungsfolge.beiratskasse.Pruefanlass;
import de.beratungsfolge.beiratskasse.Pruefende;
import de.beratungsfolge.beiratskasse.Pruefendenwahl;
import de.beratungsfolge.beiratskasse.Pruefpunkt;
import de.beratungsfolge.beiratswahl.Beiratswahl;
import de.beratungsfolge.beiratswahl.Kassenprueferwahl;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.Faelligkeit;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code kassenpruefung} show. */
@Component
public class KassenpruefungAnzeige implements Aufgabenanzeige {

    private static final String LESART_FRIST = "Im Jahr von Neuwahlen ist die geprüfte Kasse innerhalb von vier Wochen zu übergeben "
            + "(§ 5 GeschO-SB); ab wann, sagt der Text nicht. Zugrunde gelegt wird die erste Sitzung des neuen Seniorenbeirats; "
            + "nach anderer Lesart zählt schon die Wahl, dann wäre die Frist der ";

    private static final String LESART_GEWAEHLTE = "Wie lange die Gewählten prüfen, sagt der Text nicht. Lesart: bis zur nächsten "
            + "Wahl; nach einer Neuwahl prüfen schon die neu Gewählten. Andere Lesart: Die Kasse des alten Seniorenbeirats prüfen noch "
            + "die bisherigen.";

    private final Wahlakte wahlakte;
    private final Kassenprueferwahl prueferwahl;
    private final Pruefendenwahl pruefendenwahl;
    private final Kassenakte akte;
    private final Kassenbuch buch;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    KassenpruefungAnzeige(Wahlakte wahlakte, Kassenprueferwahl prueferwahl, Pruefendenwahl pruefendenwahl, Kassenakte akte,
                          Kassenbuch buch, Feststellungen feststellungen, Anzeige anzeige) {
        this.wahlakte = wahlakte;
        this.prueferwahl = prueferwahl;
        this.pruefendenwahl = pruefendenwahl;
        this.akte = akte;
        this.buch = buch;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(KassenpruefungProzess.Elemente.PRUEFEN, KassenpruefungProzess.Variablen.KASSENPRUEFUNG_ID,
                KassenpruefungProzess.Elemente.BENENNEN, KassenpruefungProzess.Variablen.KASSENPRUEFUNG_ID);
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(KassenpruefungProzess.Elemente.PRUEFEN, this::pruefung,
                KassenpruefungProzess.Elemente.BENENNEN, this::benennung);
    }

    /** @return the end of the last day of the audit, or null for an interim audit */
    public Date frist(long id) {
        return Faelligkeit.bis(akte.pruefung(id).frist());
    }

    /** @return login name of the auditor who signs, or null for somebody who signs on paper */
    public String unterzeichnende(long pruefendeId) {
        return akte.einePerson(pruefendeId).benutzer();
    }

    /** @return the audit, and the auditors if they are named */
    public JsonValue kopf(long id) {
        return anzeige.fuerFormular(werte(id));
    }

    /** @return the protocol and how this auditor may answer it */
    public JsonValue protokoll(long pruefendeId) {
        Pruefende wer = akte.einePerson(pruefendeId);
        Map<String, Object> werte = werte(wer.kassenpruefungId());
        werte.put("protokoll", akte.pruefung(wer.kassenpruefungId()).protokolltext());
        werte.put("wer", wer.name());
        werte.put("optionen", List.of(wer.benutzer() == null
                        ? Anzeige.option(Antwort.AUF_PAPIER.name(), wer.name() + " hat auf Papier unterzeichnet")
                        : Anzeige.option(Antwort.UNTERZEICHNET.name(), "Ich unterzeichne"),
                Anzeige.option(Antwort.VERWEIGERT.name(), "Die Unterschrift wird verweigert")));
        return anzeige.fuerFormular(werte);
    }

    /** @return the finding on deadline and signatures */
    public JsonValue befund(long id) {
        Map<String, Object> werte = werte(id);
        werte.put("befund", Anzeige.befund(feststellungen.befund(akte.pruefung(id).befundId())));
        return anzeige.fuerFormular(werte);
    }

    /** The elected are proposed; who names the auditors confirms or changes them. */
    private Map<String, Object> benennung(long id) {
        Map<String, Object> werte = werte(id);
        Optional<Beiratswahl> wahl = wahlakte.letzte(akte.pruefung(id).gremiumId());
        List<String> namen = wahl.map(eine -> prueferwahl.namenDerGewaehlten(eine.id())).orElse(List.of());
        werte.put("vorschlag", namen);
        werte.put("quelle", wahl.map(eine -> "Vorgeschlagen sind die am " + Datum.deutsch(eine.versammlungAm()) + " Gewählten ("
                + eine.vorgang() + ").").orElse("Eine Wahl ist nicht gespeichert; bitte die Gewählten eintragen."));
        werte.put("lesart", LESART_GEWAEHLTE);
        werte.put("bedenken", pruefendenwahl.warnung(id, namen));
        return werte;
    }

    private Map<String, Object> pruefung(long id) {
        Kassenpruefung eine = akte.pruefung(id);
        Map<String, Object> werte = werte(id);
        Kassenbuch.Jahr jahr = buch.des(eine.gremiumId(), eine.kassenjahr());
        werte.put("punkte", Arrays.stream(Pruefpunkt.values())
                .map(punkt -> Map.of("punkt", punkt.name(), "nummer", punkt.nummer(), "text", punkt.bezeichnung())).toList());
        werte.put("buchungen", jahr.buchungen().stream().map(buchung -> Map.of("am", Datum.deutsch(buchung.am()),
                "text", buchung.bezeichnung(), "gegenueber", buchung.gegenueber(), "betrag", Geld.deutsch(buchung.betragCent()),
                "beleg", buchung.beleg() == null ? "ohne Beleg" : buchung.beleg(),
                "stand", buchung.stand().bezeichnung())).toList());
        werte.put("einnahmen", jahr.einnahmen());
        werte.put("ausgaben", jahr.ausgaben());
        return werte;
    }

    private Map<String, Object> werte(long id) {
        Kassenpruefung eine = akte.pruefung(id);
        List<Pruefende> pruefende = akte.pruefende(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", eine.bezeichnung());
        werte.put("nachWahl", eine.anlass() == Pruefanlass.WAHL);
        werte.put("frist", frist(eine));
        werte.put("pruefende", pruefende.stream().map(Pruefende::name).collect(Collectors.joining(" und ")));
        werte.put("wer", pruefende.stream().map(einer -> Anzeige.option(einer.id(), einer.name())).toList());
        werte.put("unterschriften", pruefende.stream().map(KassenpruefungAnzeige::stand).toList());
        werte.put("warnung", eine.warnung() == null ? "" : eine.warnung() + " Begründung: " + eine.trotzdem());
        return werte;
    }

    private static String frist(Kassenpruefung eine) {
        return switch (eine.anlass()) {
            case JAHR -> "Zu prüfen bis zum " + Datum.deutsch(eine.frist()) + ".";
            case ZWISCHEN -> "Eine Zwischenprüfung hat keine eigene Frist.";
            case WAHL -> LESART_FRIST + Datum.deutsch(eine.frist()) + ".";
        };
    }

    private static String stand(Pruefende einer) {
        return einer.name() + ": " + (einer.unterzeichnet() ? (einer.aufPapier() ? "auf Papier unterzeichnet am " : "unterzeichnet am ")
                + Datum.deutsch(einer.unterzeichnetAm())
                : einer.verweigert() == null ? "noch nicht unterzeichnet" : "verweigert: " + einer.verweigert());
    }
}
