package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    private record Zeile(long id, String vorgang, String schritt, String person, String inhalt) {
    }

    /** An entry, read. */
    record Gelesen(String vorgang, String schritt, String person, JsonNode inhalt) {

        JsonNode fakten() {
            return inhalt.path("fakten");
        }

        JsonNode befund() {
            return inhalt.path("befund");
        }

        /** What the finding says, or that it was deleted. */
        String satz() {
            return inhalt.isMissingNode() ? "Der Inhalt wurde gelöscht." : befund().path("satz").asText();
        }
    }

    JsonNode lesen(String inhalt) {
        try {
            return inhalt == null ? json.missingNode() : json.readTree(inhalt);
        } catch (JsonProcessingException fehler) {
            return json.missingNode();
        }
    }

    /** With one statement. @return entries by id, an empty one for what there is not */
    Map<Long, Gelesen> von(Collection<Long> ids) {
        Map<Long, Gelesen> inhalte = new HashMap<>();
        List<Long> welche = ids.stream().filter(Objects::nonNull).distinct().toList();
        welche.forEach(id -> inhalte.put(id, new Gelesen("", "", "", json.missingNode())));
        if (!welche.isEmpty()) {
            datenbank.sql("select id, vorgang, schritt, person, inhalt from protokoll_eintrag where id in (:ids)").param("ids", welche)
                    .query(Zeile.class).list().forEach(eine -> inhalte.put(eine.id(), new Gelesen(eine.vorgang(), eine.schritt(),
                            eine.person(), lesen(eine.inhalt()))));
        }
        return inhalte;
    }

    /** With one statement. @return reasons of the establishments in these chains that deviate, by id of the finding */
    Map<Long, String> abweichungen(Collection<String> vorgaenge, String schritt) {
        Map<Long, String> gruende = new HashMap<>();
        if (!vorgaenge.isEmpty()) {
            datenbank.sql("select inhalt from protokoll_eintrag where vorgang in (:vorgaenge) and art = 'FESTSTELLUNG' and schritt like :schritt")
                    .param("vorgaenge", vorgaenge).param("schritt", "%" + schritt + "%").query(String.class).list().stream().map(this::lesen)
                    .filter(inhalt -> inhalt.path("abweichung").asBoolean())
                    .forEach(inhalt -> gruende.put(inhalt.path("befundEintrag").asLong(), inhalt.path("begruendung").asText()));
        }
        return gruende;
    }
}
