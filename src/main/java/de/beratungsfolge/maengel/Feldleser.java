package de.beratungsfolge.maengel;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the fields of one entry; what is wrong is collected, each with the entry's name and the field. */
final class Feldleser {

    private static final String FEHLT = "fehlt oder ist leer";

    private final String eintrag;
    private final JsonNode knoten;
    private final List<String> fehler;
    private final Set<String> gelesen = new LinkedHashSet<>();

    Feldleser(String eintrag, JsonNode knoten, List<String> fehler) {
        this.eintrag = eintrag;
        this.knoten = knoten;
        this.fehler = fehler;
    }

    void falsch(String feld, String grund) {
        fehler.add(eintrag + ", Feld „" + feld + "“: " + grund + ".");
    }

    /** @return the same entry under the name by which people know it */
    Feldleser genannt(String name) {
        return new Feldleser(name, knoten, fehler);
    }

    boolean hat(String feld) {
        return knoten.hasNonNull(feld);
    }

    /** @return the text; empty, and an error noted, if it is missing */
    String text(String feld) {
        String text = textOderNichts(feld);
        if (text == null) {
            falsch(feld, FEHLT);
            return "";
        }
        return text;
    }

    String textOderNichts(String feld) {
        gelesen.add(feld);
        JsonNode wert = knoten.path(feld);
        if (wert.isContainerNode()) {
            falsch(feld, "muss ein einzelner Text sein");
            return null;
        }
        return wert.isMissingNode() || wert.isNull() || wert.asText().isBlank() ? null : wert.asText().strip();
    }

    LocalDate tag(String feld) {
        String text = text(feld);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unlesbar) {
            if (!text.isEmpty()) {
                falsch(feld, "„" + text + "“ ist kein Datum der Form JJJJ-MM-TT");
            }
            return LocalDate.MIN;
        }
    }

    /** @return at least one text */
    List<String> texte(String feld) {
        List<String> texte = texteOderKeine(feld);
        if (texte.isEmpty()) {
            falsch(feld, FEHLT);
        }
        return texte;
    }

    List<String> texteOderKeine(String feld) {
        List<String> texte = new ArrayList<>();
        for (JsonNode eines : liste(feld)) {
            if (eines.isContainerNode() || eines.asText().isBlank()) {
                falsch(feld, "enthält etwas anderes als Texte");
            } else {
                texte.add(eines.asText().strip());
            }
        }
        return texte;
    }

    Map<String, String> paare(String feld) {
        gelesen.add(feld);
        Map<String, String> paare = new LinkedHashMap<>();
        knoten.path(feld).fields().forEachRemaining(paar -> paare.put(paar.getKey(), paar.getValue().asText()));
        return paare;
    }

    /** @return the entries of a list, each to be read in the same way */
    List<Feldleser> eintraege(String feld) {
        List<Feldleser> eintraege = new ArrayList<>();
        for (JsonNode einer : liste(feld)) {
            eintraege.add(new Feldleser(eintrag + ", " + feld + " " + (eintraege.size() + 1), einer, fehler));
        }
        return eintraege;
    }

    private List<JsonNode> liste(String feld) {
        gelesen.add(feld);
        JsonNode liste = knoten.path(feld);
        if (!liste.isMissingNode() && !liste.isNull() && !liste.isArray()) {
            falsch(feld, "muss eine Liste sein");
            return List.of();
        }
        List<JsonNode> teile = new ArrayList<>();
        liste.forEach(teile::add);
        return teile;
    }

    /** @return the choice with this word; the first one, and an error noted, if there is none */
    <W extends Wort> W wort(String feld, W[] auswahl) {
        return wort(feld, text(feld), auswahl).orElse(auswahl[0]);
    }

    <W extends Wort> List<W> worte(String feld, W[] auswahl) {
        return texte(feld).stream().flatMap(eines -> wort(feld, eines, auswahl).stream()).toList();
    }

    private <W extends Wort> Optional<W> wort(String feld, String wort, W[] auswahl) {
        Optional<W> gefunden = Stream.of(auswahl).filter(eine -> eine.wort().equals(wort)).findFirst();
        if (gefunden.isEmpty() && !wort.isEmpty()) {
            falsch(feld, "„" + wort + "“ gibt es nicht; zulässig: "
                    + Arrays.stream(auswahl).map(Wort::wort).collect(Collectors.joining(", ")));
        }
        return gefunden;
    }

    /** Notes an error for each field that nobody asked for. */
    void nichtsWeiter() {
        knoten.fieldNames().forEachRemaining(feld -> {
            if (!gelesen.contains(feld)) {
                falsch(feld, "gibt es nicht; es gibt: " + String.join(", ", gelesen));
            }
        });
    }
}
