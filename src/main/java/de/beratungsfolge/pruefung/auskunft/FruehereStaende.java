package de.beratungsfolge.pruefung.auskunft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.pruefung.auskunft.Auskunft.Feld;
import de.beratungsfolge.pruefung.worte.Datenworte;
import de.beratungsfolge.pruefung.worte.Feldworte;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the record keeps of rows of tables, in words; of many rows only those in which the person stands: the others are about others. */
final class FruehereStaende {

    private final ObjectMapper json;
    private final Datenworte worte;
    private final Bezuege bezuege;
    private final Textfund fund;
    private final Set<String> verschwiegen;

    /** @param verschwiegen columns that are not shown */
    FruehereStaende(ObjectMapper json, Datenworte worte, Bezuege bezuege, Textfund fund, Set<String> verschwiegen) {
        this.json = json;
        this.worte = worte;
        this.bezuege = bezuege;
        this.fund = fund;
        this.verschwiegen = verschwiegen;
    }

    /** @return a field for each row, without names of others as this pen takes them out */
    List<Feld> felder(String inhalt, UnaryOperator<String> stift) {
        List<Feld> felder = new ArrayList<>();
        for (JsonNode zeile : lesen(inhalt).path("zeilen")) {
            if (fund.handeltVon(zeile.toString())) {
                felder.add(new Feld(name(zeile), werte(zeile.path("felder"), stift)));
            }
        }
        return felder;
    }

    private String name(JsonNode zeile) {
        String was = !zeile.hasNonNull("nachher") ? "gelöscht" : zeile.hasNonNull("vorher") ? "geändert" : "neu";
        return worte.zeile(zeile.path("tabelle").asText(), Map.of()) + " " + zeile.path("schluessel").asText() + ", " + was;
    }

    private String werte(JsonNode felder, UnaryOperator<String> stift) {
        List<String> werte = new ArrayList<>();
        felder.properties().forEach(feld -> {
            String name = name(feld.getKey());
            String wert = name.isEmpty() ? "" : fund.auszug(stift.apply(wert(feld.getKey(), feld.getValue())));
            if (!wert.isBlank()) {
                werte.add(name + ": " + wert);
            }
        });
        return werte.isEmpty() ? "ohne weitere Angaben" : String.join("; ", werte);
    }

    private String name(String spalte) {
        return verschwiegen.contains(spalte) ? "" : Bezuege.kennt(spalte) ? Feldworte.pfad(spalte.replaceAll("_id$", "")) : worte.feld(spalte);
    }

    private String wert(String spalte, JsonNode wert) {
        return wert.isNull() ? "nichts mehr" : Bezuege.kennt(spalte) ? bezuege.worte(spalte, wert.asText()) : worte.wert(spalte, wert.asText());
    }

    private JsonNode lesen(String inhalt) {
        try {
            return json.readTree(inhalt);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Ein verzeichneter Stand ist kein JSON", fehler);
        }
    }
}
