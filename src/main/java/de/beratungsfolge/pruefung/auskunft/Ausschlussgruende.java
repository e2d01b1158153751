package de.beratungsfolge.pruefung.auskunft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Feld;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why somebody was found to be biased: the rows keep only the number of the finding. */
@Component
class Ausschlussgruende {

    private static final Set<String> TABELLEN = Set.of("ausschluss", "befangene_stimme");
    private static final String BEZIEHUNGEN = "beziehungen";

    private final JdbcClient datenbank;
    private final ObjectMapper json;

    Ausschlussgruende(JdbcClient datenbank, ObjectMapper json) {
        this.datenbank = datenbank;
        this.json = json;
    }

    /** @return the number of the finding that belongs to this row; empty for other tables */
    static Optional<Long> befund(Fundstellen.Fundstelle stelle) {
        return TABELLEN.contains(stelle.tabelle()) ? Optional.ofNullable(stelle.werte().get("befund_id")).map(Long::valueOf) : Optional.empty();
    }

    /** @return the findings and the grounds that were stated, by number; without those whose content was deleted */
    Map<Long, List<Feld>> zu(Collection<Long> befunde, Inhaltsworte worte) {
        Map<Long, List<Feld>> gruende = new HashMap<>();
        if (!befunde.isEmpty()) {
            datenbank.sql("select id, inhalt from protokoll_eintrag where id in (:befunde) and inhalt is not null").param("befunde", befunde)
                    .query(zeile -> {
                        gruende.put(zeile.getLong(1), felder(lesen(zeile.getString(2)), worte));
                    });
        }
        return gruende;
    }

    private List<Feld> felder(JsonNode befund, Inhaltsworte worte) {
        List<Feld> felder = new ArrayList<>();
        felder.add(new Feld("Befund", befund.path("befund").path("satz").asText()));
        if (!befund.path("fakten").path(BEZIEHUNGEN).isEmpty()) {
            worte.felder(json.createObjectNode().set(BEZIEHUNGEN, befund.path("fakten").path(BEZIEHUNGEN)))
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
