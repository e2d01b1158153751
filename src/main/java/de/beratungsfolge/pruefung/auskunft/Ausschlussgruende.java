package de.beratungsfolge.pruefung.auskunft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Feld;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.pruefung.worte.Namen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Why somebody was found to be biased: the rows keep only the number of the finding. */
@Component
class Ausschlussgruende {

    private static final Set<String> TABELLEN = Set.of("ausschluss", "befangene_stimme");
    private static final String BEZIEHUNGEN = "beziehungen";

    private final Protokoll protokoll;
    private final ObjectMapper json;
    private final Namen namen;

    Ausschlussgruende(Protokoll protokoll, ObjectMapper json, Namen namen) {
        this.protokoll = protokoll;
        this.json = json;
        this.namen = namen;
    }

    /** @return the finding of this row, and the ground that was stated; nothing for other tables */
    List<Feld> zu(Fundstellen.Fundstelle stelle) {
        String nummer = stelle.werte().get("befund_id");
        String inhalt = nummer == null || !TABELLEN.contains(stelle.tabelle()) ? null : protokoll.eintrag(Long.parseLong(nummer)).inhalt();
        if (inhalt == null) {
            return List.of();
        }
        JsonNode befund = lesen(inhalt);
        List<Feld> felder = new ArrayList<>();
        felder.add(new Feld("Befund", befund.path("befund").path("satz").asText()));
        if (!befund.path("fakten").path(BEZIEHUNGEN).isEmpty()) {
            new Inhaltsworte(namen.verzeichnis()).felder(json.createObjectNode().set(BEZIEHUNGEN, befund.path("fakten").path(BEZIEHUNGEN)))
                    .forEach(feld -> felder.add(new Feld("Grund", feld.wert())));
        }
        return felder;
    }

    private JsonNode lesen(String inhalt) {
        try {
            return json.readTree(inhalt);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Der Inhalt eines Eintrags ist kein JSON", fehler);
        }
    }
}
