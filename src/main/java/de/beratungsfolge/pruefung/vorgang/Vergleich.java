package de.beratungsfolge.pruefung.vorgang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.pruefung.worte.Aenderung;
import de.beratungsfolge.pruefung.worte.Feld;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an entry changed: it says so itself, or the entry of the same step before shows it.
 *
 * @param ueberschrift what is compared; empty: nothing
 * @param felder       the content in words, without what the changes say
 */
record Vergleich(String ueberschrift, List<Aenderung> aenderungen, List<Feld> felder) {

    private static final String VORHER = "vorher";
    private static final String NACHHER = "nachher";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Whom or what a change concerns; said even where it stays the same. */
    private static final Set<String> KENNZEICHEN = Set.of("gremium", "fraktion", "vorname", "nachname", "von");
    private static final List<String> GEGENSTAND = List.of("id", "titel", "name", "vorname", "nachname", "person", "personId", "mitglied", "gremium",
            "gremiumId", "anlage", "datei", "vorgang", "punkt", "punktId", "nummer", "berichtigung", "stelle");

    static Vergleich keiner(List<Feld> felder) {
        return new Vergleich("", List.of(), felder);
    }

    static boolean nenntBeides(JsonNode inhalt) {
        return inhalt.has(VORHER) && inhalt.has(NACHHER);
    }

    /** Entries on master data and corrections say themselves what was before and after. */
    static Vergleich inSich(JsonNode inhalt, Inhaltsworte worte) {
        JsonNode vorher = gelesen(inhalt.path(VORHER));
        JsonNode nachher = gelesen(inhalt.path(NACHHER));
        ObjectNode gleiche = JsonNodeFactory.instance.objectNode();
        vorher.properties().stream().filter(feld -> KENNZEICHEN.contains(feld.getKey()) && feld.getValue().equals(nachher.get(feld.getKey())))
                .forEach(feld -> gleiche.set(feld.getKey(), feld.getValue()));
        List<Feld> felder = new ArrayList<>(worte.felder(gleiche));
        felder.addAll(worte.felder(inhalt.<ObjectNode>deepCopy().without(Set.of(VORHER, NACHHER))));
        return new Vergleich("Was sich geändert hat", worte.unterschied(vorher, nachher), felder);
    }

    static Vergleich mitVorigem(JsonNode inhalt, Eintrag voriger, JsonNode vorigerInhalt, Inhaltsworte worte) {
        return new Vergleich("Unterschied zum vorigen Eintrag „" + voriger.schritt() + "“ (Nr. " + voriger.laufnummer() + ")",
                worte.unterschied(vorigerInhalt, inhalt), worte.felder(inhalt));
    }

    /** What the entry is about, alike only in entries that tell of the same thing: what differs between others is no change. */
    static String gegenstand(JsonNode inhalt) {
        return GEGENSTAND.stream().map(feld -> inhalt.path(feld).toString()).collect(Collectors.joining("\n"));
    }

    /** Corrections keep both as text of JSON. */
    private static JsonNode gelesen(JsonNode teil) {
        if (!teil.isTextual()) {
            return teil;
        }
        try {
            JsonNode gelesener = JSON.readTree(teil.asText());
            return gelesener.isContainerNode() ? gelesener : teil;
        } catch (JsonProcessingException schlichterText) {
            return teil;
        }
    }
}
