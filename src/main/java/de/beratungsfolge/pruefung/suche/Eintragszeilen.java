package de.beratungsfolge.pruefung.suche;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.worte.Namen;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries of the record as lines of a list. */
@Component
class Eintragszeilen {

    private final JdbcClient datenbank;
    private final Namen namen;
    private final Adressen adressen;
    private final ObjectMapper json;

    Eintragszeilen(JdbcClient datenbank, Namen namen, Adressen adressen, ObjectMapper json) {
        this.datenbank = datenbank;
        this.namen = namen;
        this.adressen = adressen;
        this.json = json;
    }

    /** @param ids in the order of the list */
    List<Treffer> von(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Eintrag> eintraege = datenbank.sql("select * from protokoll_eintrag where id in (:ids)").param("ids", ids)
                .query(Eintrag::aus).list().stream().collect(Collectors.toMap(Eintrag::id, Function.identity()));
        Map<String, String> leute = namen.namen(eintraege.values().stream().map(Eintrag::person).toList());
        return ids.stream().map(eintraege::get).filter(eintrag -> eintrag != null).map(eintrag -> treffer(eintrag, leute)).toList();
    }

    private Treffer treffer(Eintrag eintrag, Map<String, String> leute) {
        JsonNode inhalt = lesen(eintrag);
        boolean abweichung = istFeststellung(eintrag, inhalt) && inhalt.path("abweichung").asBoolean();
        return new Treffer(eintrag.vorgang() + ": " + eintrag.schritt(), adressen.eintrag(eintrag.id()),
                Datum.deutsch(eintrag.geschehenAm().toLocalDate()), leute.get(eintrag.person()), worum(eintrag, inhalt),
                abweichung ? "Abweichung" : "");
    }

    private static String worum(Eintrag eintrag, JsonNode inhalt) {
        if (eintrag.inhalt() == null) {
            return "Der Inhalt wurde gelöscht.";
        }
        if (inhalt.isMissingNode()) {
            return "Der Inhalt ist nicht lesbar.";
        }
        return eintrag.art() == Eintragsart.BEFUND ? inhalt.path("befund").path("satz").asText() : istFeststellung(eintrag, inhalt)
                ? feststellung(inhalt) : eintrag.art() == Eintragsart.UNTERSCHRIFT ? "Unterschrift" : "";
    }

    /** Under this kind people also establish what no rule found; that reads like a step. */
    private static boolean istFeststellung(Eintrag eintrag, JsonNode inhalt) {
        return eintrag.art() == Eintragsart.FESTSTELLUNG && inhalt.has("befundEintrag");
    }

    private static String feststellung(JsonNode inhalt) {
        String pruefung = inhalt.path("pruefung").asText();
        String festgestellt = Bezeichnungen.ergebnis(pruefung, inhalt.path("festgestellt").asText());
        return !inhalt.path("abweichung").asBoolean() ? "Festgestellt: " + festgestellt : Bezeichnungen.pruefung(pruefung) + ": festgestellt „"
                + festgestellt + "“, Befund „" + Bezeichnungen.ergebnis(pruefung, inhalt.path("befund").asText()) + "“. Begründung: "
                + inhalt.path("begruendung").asText();
    }

    private JsonNode lesen(Eintrag eintrag) {
        try {
            return eintrag.inhalt() == null ? json.missingNode() : json.readTree(eintrag.inhalt());
        } catch (JsonProcessingException fehler) {
            return json.missingNode();
        }
    }
}
