package de.beratungsfolge.beispiel.seniorenbeirat;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Eintrag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of the record where the story has come to it.
 *
 * @param inhalt what was recorded
 * @param wer    name of whoever acted
 */
record Stelle(Eintrag eintrag, JsonNode inhalt, String wer, Erzaehlblatt blatt) {

    String schritt() {
        return eintrag.schritt();
    }

    /** @return the id behind the name of the Vorgang, e.g. 3 of {@code Beiratswahl-3} */
    long id() {
        return Long.parseLong(eintrag.vorgang().substring(eintrag.vorgang().lastIndexOf('-') + 1));
    }

    /** @return a recorded text; empty if there is none */
    String text(String name) {
        return inhalt.hasNonNull(name) ? inhalt.get(name).asText() : "";
    }

    boolean ja(String name) {
        return inhalt.path(name).asBoolean();
    }

    /** @return a recorded day as people write it; empty if there is none */
    String tag(String name) {
        return inhalt.hasNonNull(name) ? Datum.deutsch(LocalDate.parse(inhalt.get(name).asText())) : "";
    }

    /** @return recorded texts */
    List<String> texte(String name) {
        List<String> texte = new ArrayList<>();
        inhalt.path(name).forEach(teil -> texte.add(teil.asText()));
        return texte;
    }

    /** @return how many things were recorded under this name */
    int zahl(String name) {
        return inhalt.path(name).size();
    }

    /** Tells something. @return true, for it is known */
    boolean sage(String satz) {
        blatt.absatz(satz);
        return true;
    }
}
