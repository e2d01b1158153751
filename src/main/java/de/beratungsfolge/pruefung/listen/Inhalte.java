package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What entries hold; nothing where it was deleted. */
@Component
class Inhalte {

    private final ObjectMapper json;
    private final JdbcClient datenbank;

    Inhalte(ObjectMapper json, JdbcClient datenbank) {
        this.json = json;
        this.datenbank = datenbank;
    }

    JsonNode lesen(String inhalt) {
        try {
            return inhalt == null ? json.missingNode() : json.readTree(inhalt);
        } catch (JsonProcessingException fehler) {
            return json.missingNode();
        }
    }

    /** With one statement. @return the contents by id of the entry, a missing node for what there is not */
    Map<Long, JsonNode> von(Collection<Long> eintraege) {
        Map<Long, JsonNode> inhalte = new HashMap<>();
        if (eintraege.stream().anyMatch(Objects::nonNull)) {
            datenbank.sql("select id, inhalt from protokoll_eintrag where id in (:ids)")
                    .param("ids", eintraege.stream().filter(Objects::nonNull).distinct().toList()).query(zeile -> {
                        inhalte.put(zeile.getLong(1), lesen(zeile.getString(2)));
                    });
        }
        eintraege.forEach(id -> inhalte.putIfAbsent(id, json.missingNode()));
        return inhalte;
    }
}
