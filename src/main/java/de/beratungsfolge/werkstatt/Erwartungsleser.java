package de.beratungsfolge.werkstatt;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.regelwerk.Zitat;
import de.beratungsfolge.regelwerk.pruefungen.Hinweis;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the expectation of a case and notes whatever in it cannot be meant. */
final class Erwartungsleser {

    private static final String PFAD = "erwartet";
    private static final Set<String> LISTEN = Set.of("normen", "normenNicht", "hinweise", "hinweiseNicht");

    private final Pruefungsart art;
    private final List<Mangel> maengel = new ArrayList<>();

    Erwartungsleser(Pruefungsart art) {
        this.art = art;
    }

    List<Mangel> maengel() {
        return maengel;
    }

    /** The expectation; usable only if {@link #maengel()} is empty afterwards. */
    Erwartung lies(JsonNode erwartet) {
        Map<String, Object> werte = new HashMap<>();
        erwartet.properties().forEach(feld -> {
            if (art.werte().containsKey(feld.getKey())) {
                new Werteleser(maengel, PFAD).lies(feld.getKey(), feld.getValue(), art.werte().get(feld.getKey()))
                        .ifPresent(wert -> werte.put(feld.getKey(), wert));
            } else if (!feld.getKey().equals("ergebnis") && !LISTEN.contains(feld.getKey())) {
                mangel(feld.getKey(), "unbekanntes Feld");
            }
        });
        return new Erwartung(ergebnis(erwartet.get("ergebnis")), werte, normen("normen", erwartet), normen("normenNicht", erwartet),
                hinweise("hinweise", erwartet), hinweise("hinweiseNicht", erwartet));
    }

    private String ergebnis(JsonNode ergebnis) {
        List<String> zulaessig = Stream.concat(art.ergebnisse().stream(), Stream.of(Pruefungsart.NICHT_ENTSCHEIDBAR)).toList();
        if (ergebnis == null) {
            mangel("ergebnis", "fehlt");
            return "";
        }
        if (!ergebnis.isTextual() || !zulaessig.contains(ergebnis.asText())) {
            mangel("ergebnis", "„" + ergebnis.asText() + "“ ist nicht zulässig, verlangt ist einer der Werte " + zulaessig);
        }
        return ergebnis.asText();
    }

    private List<Zitat> normen(String feld, JsonNode erwartet) {
        List<Zitat> zitate = new ArrayList<>();
        texte(feld, erwartet).forEach(text -> {
            try {
                zitate.addAll(Zitat.lesen(text));
            } catch (IllegalArgumentException e) {
                mangel(feld, e.getMessage());
            }
        });
        return zitate;
    }

    private List<String> hinweise(String feld, JsonNode erwartet) {
        List<String> codes = texte(feld, erwartet);
        codes.stream().filter(code -> Stream.of(Hinweis.values()).noneMatch(hinweis -> hinweis.name().equals(code)))
                .forEach(code -> mangel(feld, "„" + code + "“ ist kein bekannter Hinweis"));
        return codes;
    }

    private List<String> texte(String feld, JsonNode erwartet) {
        List<String> texte = new ArrayList<>();
        JsonNode liste = erwartet.get(feld);
        if (liste != null && !liste.isArray()) {
            mangel(feld, "muss eine Liste sein");
        } else if (liste != null) {
            liste.forEach(element -> {
                if (element.isTextual()) {
                    texte.add(element.asText());
                } else {
                    mangel(feld, "darf nur Texte enthalten");
                }
            });
        }
        return texte;
    }

    private void mangel(String feld, String grund) {
        maengel.add(new Mangel(PFAD + "." + feld, grund));
    }
}
