package de.beratungsfolge.seiten.weg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Findings and establishments of a Vorgang, read from the record. */
@Component
public class Befundzeilen {

    private final Protokoll protokoll;
    private final Gremien gremien;
    private final ObjectMapper json;

    Befundzeilen(Protokoll protokoll, Gremien gremien, ObjectMapper json) {
        this.protokoll = protokoll;
        this.gremien = gremien;
        this.json = json;
    }

    /** @return the entries of a Vorgang, to be asked several times */
    public Kette kette(String vorgang) {
        return new Kette(protokoll.vorgang(vorgang));
    }

    /** The entries of one Vorgang. */
    public final class Kette {

        private final List<Eintrag> eintraege;

        private Kette(List<Eintrag> eintraege) {
            this.eintraege = eintraege;
        }

        /** @return the findings whose entry fits, oldest first; an entry whose content was deleted is left out */
        public List<Befundzeile> befunde(Predicate<Eintrag> welche) {
            Map<Long, Befundzeile> zeilen = new LinkedHashMap<>();
            eintraege.stream().filter(eintrag -> eintrag.art() == Eintragsart.BEFUND && eintrag.inhalt() != null).filter(welche)
                    .forEach(eintrag -> zeilen.put(eintrag.id(), befund(eintrag)));
            eintraege.stream().filter(eintrag -> eintrag.art() == Eintragsart.FESTSTELLUNG && eintrag.inhalt() != null)
                    .forEach(eintrag -> {
                        JsonNode inhalt = lesen(eintrag);
                        Befundzeile befund = zeilen.get(inhalt.path("befundEintrag").asLong(-1));
                        if (befund != null) {
                            befund.feststellungen().add(festgestellt(eintrag, inhalt));
                        }
                    });
            return List.copyOf(zeilen.values());
        }
    }

    private Befundzeile befund(Eintrag eintrag) {
        JsonNode befund = lesen(eintrag).path("befund");
        List<String> normen = new ArrayList<>();
        befund.path("normen").forEach(norm -> normen.add(norm.asText()));
        return new Befundzeile(eintrag.schritt(), Datum.deutsch(eintrag.geschehenAm().toLocalDate()), befund.path("satz").asText(),
                normen, new ArrayList<>());
    }

    private Befundzeile.Festgestellt festgestellt(Eintrag eintrag, JsonNode inhalt) {
        return new Befundzeile.Festgestellt(Bezeichnungen.ergebnis(inhalt.path("pruefung").asText(), inhalt.path("festgestellt").asText()),
                inhalt.path("abweichung").asBoolean(), inhalt.path("begruendung").asText(null), gremien.nameVon(eintrag.person()),
                Datum.deutsch(eintrag.geschehenAm().toLocalDate()));
    }

    private JsonNode lesen(Eintrag eintrag) {
        try {
            return json.readTree(eintrag.inhalt());
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Protokolleintrag " + eintrag.id() + " ist nicht lesbar", fehler);
        }
    }
}
