package de.beratungsfolge.pruefung.last;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.protokoll.Nachrechnung;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Makes templates of what the record says about rows; the hashes of the rows are taken anew in every copy. */
final class Datenstandvorlagen {

    private final Abbildung abbildung;
    private final Verweise verweise;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Bild> staende = new HashMap<>();
    private int bilder;

    Datenstandvorlagen(Abbildung abbildung, Verweise verweise) {
        this.abbildung = abbildung;
        this.verweise = verweise;
    }

    /** What a row holds at some time, and its number among all of them. */
    private record Bild(int nummer, Map<String, String> werte) {
    }

    /** @return how many states of rows there were */
    int bilder() {
        return bilder;
    }

    /** @param inhalt content of an entry, in the order in which they were recorded */
    Vorlage vorlage(String inhalt) throws JsonProcessingException {
        JsonNode ganzer = json.readTree(inhalt);
        Vorlage.Bau bau = Vorlage.bau().fest("{\"schritte\":").vorlage(abbildung.text(Nachrechnung.kanonisch(ganzer.path("schritte"))))
                .fest(",\"zeilen\":[");
        String trenner = "";
        for (JsonNode zeile : ganzer.path("zeilen")) {
            zeile(zeile, bau.fest(trenner));
            trenner = ",";
        }
        return bau.fest("]}").fertig();
    }

    private void zeile(JsonNode zeile, Vorlage.Bau bau) {
        String tabelle = zeile.path("tabelle").asText();
        String name = tabelle + " " + zeile.path("schluessel").asText();
        Bild vorher = staende.get(name);
        if (zeile.path("nachher").isNull()) {
            throw new IllegalStateException("Gelöschte Zeilen werden nicht kopiert: " + name);
        }
        Map<String, String> felder = felder(zeile.path("felder"));
        Bild nachher = new Bild(bilder++, Nachrechnung.weiter(vorher == null ? null : vorher.werte(), felder));
        staende.put(name, nachher);
        Vorlage bild = werte(tabelle, nachher.werte());
        bau.fest("{\"felder\":").vorlage(werte(tabelle, felder)).fest(",\"nachher\":\"").platz(lauf -> {
            lauf.bilder[nachher.nummer()] = Nachrechnung.hash(bild.text(lauf));
            return lauf.bilder[nachher.nummer()];
        }).fest("\",\"schluessel\":").vorlage(wert(tabelle, schluesselspalte(tabelle), zeile.path("schluessel").asText()))
                .fest(",\"tabelle\":\"" + tabelle + "\",\"vorher\":");
        if (vorher == null) {
            bau.fest("null}");
        } else {
            bau.fest("\"").platz(lauf -> lauf.bilder[vorher.nummer()]).fest("\"}");
        }
    }

    private static String schluesselspalte(String tabelle) {
        return tabelle.startsWith("act_") ? "id_" : "id";
    }

    private static Map<String, String> felder(JsonNode felder) {
        Map<String, String> werte = new TreeMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> alle = felder.fields(); alle.hasNext(); ) {
            Map.Entry<String, JsonNode> feld = alle.next();
            werte.put(feld.getKey(), feld.getValue().isNull() ? null : feld.getValue().asText());
        }
        return werte;
    }

    private Vorlage werte(String tabelle, Map<String, String> werte) {
        Vorlage.Bau bau = Vorlage.bau().fest("{");
        String trenner = "";
        for (Map.Entry<String, String> feld : werte.entrySet()) {
            bau.fest(trenner + "\"" + feld.getKey() + "\":").vorlage(wert(tabelle, feld.getKey(), feld.getValue()));
            trenner = ",";
        }
        return bau.fest("}").fertig();
    }

    /** A value as JSON: ids move, in everything else its texts do. */
    private Vorlage wert(String tabelle, String spalte, String wert) {
        if (wert == null) {
            return abbildung.text("null");
        }
        String ziel = verweise.ziel(tabelle, spalte);
        if (ziel == null) {
            return abbildung.text("\"" + new String(JsonStringEncoder.getInstance().quoteAsString(wert)) + "\"");
        }
        Vorlage.Bau bau = Vorlage.bau().fest("\"");
        abbildung.nummer(ziel, wert, bau);
        return bau.fest("\"").fertig();
    }
}
