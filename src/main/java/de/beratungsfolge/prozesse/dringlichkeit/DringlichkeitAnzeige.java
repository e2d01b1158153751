package de.beratungsfolge.prozesse.dringlichkeit;

import de.beratungsfolge.eilentscheidungen.Eilentscheidung;
import de.beratungsfolge.eilentscheidungen.Eilentscheidungen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.regelwerk.pruefungen.Eilentscheider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code dringlichkeit} show. */
@Component
public class DringlichkeitAnzeige {

    private final Eilentscheidungen entscheidungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    DringlichkeitAnzeige(Eilentscheidungen entscheidungen, Gremien gremien, Feststellungen feststellungen,
                         Anzeige anzeige) {
        this.entscheidungen = entscheidungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the finding on the admissibility */
    public JsonValue zulaessigkeit(long id) {
        Eilentscheidung eine = entscheidungen.entscheidung(id);
        Map<String, Object> werte = kopf(eine);
        werte.put("befund", Anzeige.befund(feststellungen.befund(eine.befundId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return what is to be signed, and by whom */
    public JsonValue unterschrift(long id) {
        Eilentscheidung eine = entscheidungen.entscheidung(id);
        Map<String, Object> werte = kopf(eine);
        werte.put("erste", eine.buergermeister() == null ? "" : "Unterschrieben hat schon "
                + gremien.nameVon(eine.buergermeister()) + " am " + Datum.deutsch(eine.buergermeisterAm()) + ".");
        werte.put("zweite", eine.mitgliedId() == null ? "" : zweite(gremien.person(eine.mitgliedId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return what the body made of it, and the finding on when it saw it */
    public JsonValue genehmigung(long id) {
        Eilentscheidung eine = entscheidungen.entscheidung(id);
        Map<String, Object> werte = kopf(eine);
        werte.put("genehmigt", eine.genehmigt());
        werte.put("ausgang", gremien.gremium(eine.gremiumId()).name() + " hat sie am " + Datum.deutsch(eine.behandeltAm())
                + (eine.genehmigt() ? " genehmigt." : " nicht genehmigt. Sie ist damit aufgehoben, soweit nicht schon "
                + "Rechte anderer durch die Ausführung entstanden sind (§ 60 Abs. 1 Satz 4 GO NRW)."));
        werte.put("befund", Anzeige.befund(feststellungen.befund(eine.ergebnisBefundId())));
        return anzeige.fuerFormular(werte);
    }

    private static String zweite(Person person) {
        return person.benutzer() != null ? "Zweite Person: " + person.name() + ", unterschreibt selbst."
                : "Zweite Person: " + person.name() + ". Ohne Zugang zum Programm: Der Sitzungsdienst trägt hier ein, dass "
                        + "die Unterschrift auf dem Papier steht.";
    }

    private Map<String, Object> kopf(Eilentscheidung eine) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", "Dringliche Entscheidung: " + eine.gegenstand());
        werte.put("anStelle", "An Stelle von: " + gremien.gremium(eine.gremiumId()).name() + ", entschieden am "
                + Datum.deutsch(eine.entschiedenAm()) + ". Es entscheidet: " + entscheider(eine.entscheider()) + ".");
        werte.put("text", eine.beschlusstext());
        werte.put("grund", eine.begruendung());
        return werte;
    }

    private static String entscheider(Eilentscheider entscheider) {
        return switch (entscheider) {
            case HAUPTAUSSCHUSS -> "der Hauptausschuss";
            case BUERGERMEISTER_MIT_RATSMITGLIED -> "der Bürgermeister mit einem Ratsmitglied";
            case BUERGERMEISTER_ALLEIN -> "der Bürgermeister allein";
            case BUERGERMEISTER_MIT_SACHKUNDIGEM_BUERGER -> "der Bürgermeister mit einer sachkundigen Person";
            case BUERGERMEISTER_MIT_AUSSCHUSSVORSITZ -> "der Bürgermeister mit dem Ausschussvorsitz";
        };
    }
}
