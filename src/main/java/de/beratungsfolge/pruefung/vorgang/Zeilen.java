package de.beratungsfolge.pruefung.vorgang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.pruefung.worte.Aenderung;
import de.beratungsfolge.pruefung.worte.Feld;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.pruefung.worte.Namen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts entries of the record into words. */
@Component
public class Zeilen {

    private static final Map<Eintragsart, String> ARTEN = Map.of(Eintragsart.SCHRITT, "Schritt", Eintragsart.BEFUND, "Befund der Regeln",
            Eintragsart.FESTSTELLUNG, "Feststellung", Eintragsart.UNTERSCHRIFT, "Unterschrift", Eintragsart.AKTIVIERUNG, "Neue Regelfassung",
            Eintragsart.ANMELDUNG, "Anmeldung", Eintragsart.AUSLEITUNG, "Ausgabe", Eintragsart.LOESCHUNG, "Löschung",
            Eintragsart.DATENSTAND, "Datenstand", Eintragsart.JOURNAL, "Journal");

    private final Namen namen;
    private final Befundworte befundworte;
    private final ObjectMapper json;

    Zeilen(Namen namen, Befundworte befundworte, ObjectMapper json) {
        this.namen = namen;
        this.befundworte = befundworte;
        this.json = json;
    }

    /** @param eintraege in the order in which they were recorded */
    public List<Zeile> von(List<Eintrag> eintraege) {
        Map<String, Namen.Wer> leute = namen.leute(eintraege.stream().map(Eintrag::person).toList());
        Inhaltsworte worte = new Inhaltsworte(namen.verzeichnis());
        Map<String, JsonNode> vorige = new HashMap<>();
        List<Zeile> zeilen = new ArrayList<>();
        for (Eintrag eintrag : eintraege) {
            JsonNode inhalt = lesen(eintrag);
            zeilen.add(zeile(eintrag, inhalt, leute.get(eintrag.person()), worte,
                    inhalt == null ? null : vorige.put(eintrag.vorgang() + "\n" + eintrag.art() + "\n" + eintrag.schritt(), inhalt)));
        }
        return zeilen;
    }

    private Zeile zeile(Eintrag eintrag, JsonNode inhalt, Namen.Wer wer, Inhaltsworte worte, JsonNode voriger) {
        boolean befund = inhalt != null && eintrag.art() == Eintragsart.BEFUND;
        boolean feststellung = inhalt != null && eintrag.art() == Eintragsart.FESTSTELLUNG;
        boolean schritt = inhalt != null && !befund && !feststellung;
        return new Zeile(eintrag.id(), eintrag.vorgang(), eintrag.laufnummer(), ARTEN.getOrDefault(eintrag.art(), eintrag.art().name()),
                eintrag.schritt(), eintrag.person(), wer.name(), wer.rollen(), eintrag.geschehenAm(), eintrag.erfasstAm(),
                schritt ? felder(inhalt, worte) : List.of(), schritt ? aenderungen(inhalt, voriger, worte) : List.of(),
                befund ? befundworte.befund(inhalt.path("befund")) : null, feststellung ? befundworte.feststellung(inhalt) : null,
                inhalt == null, inhalt, eintrag.inhaltHash(), eintrag.vorgaengerHash(), eintrag.hash(), eintrag.regelfassung());
    }

    private static List<Feld> felder(JsonNode inhalt, Inhaltsworte worte) {
        return nenntBeides(inhalt) ? List.of() : worte.felder(inhalt);
    }

    private static List<Aenderung> aenderungen(JsonNode inhalt, JsonNode voriger, Inhaltsworte worte) {
        return nenntBeides(inhalt) ? worte.unterschied(inhalt.path("vorher"), inhalt.path("nachher"))
                : voriger == null ? List.of() : worte.unterschied(voriger, inhalt);
    }

    /** Entries on master data say themselves what was before and after. */
    private static boolean nenntBeides(JsonNode inhalt) {
        return inhalt.has("vorher") && inhalt.has("nachher");
    }

    private JsonNode lesen(Eintrag eintrag) {
        try {
            return eintrag.inhalt() == null ? null : json.readTree(eintrag.inhalt());
        } catch (JsonProcessingException fehler) {
            return json.getNodeFactory().textNode(eintrag.inhalt());
        }
    }
}
