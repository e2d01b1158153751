package de.beratungsfolge.seiten.stammdaten;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Eintrag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the recorded changes of master data into lines that a person reads. */
@Component
class Aenderungsworte {

    private final ObjectMapper json;

    Aenderungsworte(ObjectMapper json) {
        this.json = json;
    }

    /** One change; {@code person} is the name of whoever made it. */
    public record Aenderung(Eintrag eintrag, String person, List<String> vorher, List<String> nachher, String begruendung) {
    }

    Aenderung von(Eintrag eintrag, String person) {
        if (eintrag.inhalt() == null) {
            return new Aenderung(eintrag, person, List.of("(gelöscht)"), List.of("(gelöscht)"), "");
        }
        try {
            JsonNode inhalt = json.readTree(eintrag.inhalt());
            return new Aenderung(eintrag, person, zeilen(inhalt.path("vorher")), zeilen(inhalt.path("nachher")),
                    inhalt.path("begruendung").asText(""));
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Protokolleintrag " + eintrag.id() + " ist nicht lesbar", fehler);
        }
    }

    private static List<String> zeilen(JsonNode teil) {
        List<String> zeilen = new ArrayList<>();
        List<String> einfache = new ArrayList<>();
        teil.fields().forEachRemaining(feld -> {
            if (feld.getValue().isArray()) {
                feld.getValue().forEach(eintrag -> zeilen.add(worte(eintrag)));
            } else if (!feld.getValue().isNull()) {
                einfache.add(tag(feld.getValue()));
            }
        });
        if (!einfache.isEmpty()) {
            zeilen.add(0, String.join(", ", einfache));
        }
        return zeilen;
    }

    /** Days as people here write them; everything else as it is. */
    private static String tag(JsonNode wert) {
        String text = wert.asText();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Datum.deutsch(LocalDate.parse(text)) : text;
    }

    private static String worte(JsonNode eintrag) {
        List<String> worte = new ArrayList<>();
        for (String feld : List.of("person", "fraktion", "art", "amt")) {
            if (eintrag.hasNonNull(feld)) {
                worte.add(eintrag.get(feld).asText());
            }
        }
        if (eintrag.has("rang")) {
            worte.add("Platz " + eintrag.get("rang").asText());
        }
        if (eintrag.has("mitgliederzahl")) {
            worte.add(eintrag.get("mitgliederzahl").asText() + " Sitze");
        }
        worte.add("ab " + tag(eintrag.path("von")) + (eintrag.hasNonNull("bis") ? " bis " + tag(eintrag.get("bis")) : ""));
        return String.join(", ", worte);
    }
}
