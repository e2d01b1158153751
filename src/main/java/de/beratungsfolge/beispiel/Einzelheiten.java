package de.beratungsfolge.beispiel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Picks from an entry what is worth telling below its step. */
@Component
class Einzelheiten {

    private final ObjectMapper json;

    Einzelheiten(ObjectMapper json) {
        this.json = json;
    }

    /** @return German lines; none for an entry whose step says it all */
    List<String> zu(Eintrag eintrag) {
        JsonNode inhalt = lesen(eintrag);
        List<String> zeilen = new ArrayList<>();
        if (eintrag.art() == Eintragsart.FESTSTELLUNG && inhalt.hasNonNull("festgestellt")) {
            zeilen.add(feststellung(inhalt));
        }
        if (inhalt.hasNonNull("verlauf")) {
            zeilen.add(anfang(inhalt.get("verlauf").asText()));
        }
        if (inhalt.hasNonNull("ausgang")) {
            ausgang(inhalt, zeilen);
        }
        if (inhalt.path("ergebnis").hasNonNull("wortlaut")) {
            zeilen.add("Abgestimmt: " + inhalt.get("ergebnis").get("wortlaut").asText()
                    + (inhalt.get("ergebnis").get("abgeleitet").asBoolean() ? " (Zahlen daraus abgeleitet)" : ""));
        }
        return zeilen;
    }

    private static String feststellung(JsonNode inhalt) {
        String festgestellt = "Festgestellt: " + Bezeichnungen.ergebnis(inhalt.get("pruefung").asText(), inhalt.get("festgestellt").asText());
        return inhalt.path("abweichung").asBoolean()
                ? festgestellt + " – abweichend vom Befund, weil: " + inhalt.get("begruendung").asText()
                : festgestellt + ", wie gerechnet.";
    }

    private static void ausgang(JsonNode inhalt, List<String> zeilen) {
        String ausgang = inhalt.get("ausgang").asText();
        Arrays.stream(Beratungsergebnis.values()).filter(ergebnis -> ergebnis.name().equals(ausgang)).findFirst()
                .ifPresent(ergebnis -> zeilen.add("Ausgang: " + ergebnis.bezeichnung()
                        + (inhalt.hasNonNull("begruendung") ? ", weil: " + inhalt.get("begruendung").asText() : "")));
    }

    private static String anfang(String text) {
        String ersterAbsatz = text.lines().findFirst().orElse("");
        return ersterAbsatz.length() <= 180 ? ersterAbsatz : ersterAbsatz.substring(0, ersterAbsatz.lastIndexOf(' ', 180)) + " …";
    }

    private JsonNode lesen(Eintrag eintrag) {
        try {
            return json.readTree(eintrag.inhalt());
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Protokolleintrag " + eintrag.id() + " ist nicht lesbar", fehler);
        }
    }
}
