package de.beratungsfolge.werkstatt;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.regelwerk.pruefungen.Werttyp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the value a case expects, by its type. Lists whose order does not matter become sets. */
final class Werteleser {

    private final List<Mangel> maengel;
    private final String pfad;

    /** @param maengel where to note what is wrong */
    Werteleser(List<Mangel> maengel, String pfad) {
        this.maengel = maengel;
        this.pfad = pfad;
    }

    /** The value; empty if it cannot be meant. */
    Optional<Object> lies(String feld, JsonNode wert, Werttyp typ) {
        return switch (typ.art()) {
            case ZAHL -> anzahl(feld, wert).map(Object.class::cast);
            case DATUM -> pruefe(feld, Optional.of(wert).filter(JsonNode::isTextual).flatMap(w -> Zeitangaben.datum(w.asText())),
                    "muss ein Datum der Form JJJJ-MM-TT sein");
            case WAHRHEIT -> pruefe(feld, Optional.of(wert).filter(JsonNode::isBoolean).map(JsonNode::asBoolean),
                    "muss true oder false sein");
            case CODE -> code(feld, wert, typ.codes());
            case TEXT -> pruefe(feld, Optional.of(wert).filter(JsonNode::isTextual).map(JsonNode::asText), "muss ein Text sein");
            case NAMEN -> menge(feld, wert, typ.codes());
            case REIHENFOLGE -> liste(feld, wert, Set.of()).map(Object.class::cast);
            case SITZE -> sitze(feld, wert);
            case STIMMEN -> zuordnung(feld, wert, List.of("ja", "nein"), (name, knoten) -> anzahl(name, knoten).map(Object.class::cast));
            case LOS -> zuordnung(feld, wert, List.of("sitze", typ.losliste()),
                    (name, knoten) -> name.endsWith(".sitze") ? anzahl(name, knoten).map(Object.class::cast) : menge(name, knoten, Set.of()));
        };
    }

    private Optional<Object> code(String feld, JsonNode wert, Set<String> codes) {
        return pruefe(feld, Optional.of(wert).filter(JsonNode::isTextual).map(JsonNode::asText).filter(codes::contains),
                "muss einer der Werte " + codes.stream().sorted().toList() + " sein");
    }

    private Optional<Object> menge(String feld, JsonNode wert, Set<String> codes) {
        return liste(feld, wert, codes).flatMap(texte -> {
            Set<String> menge = new HashSet<>(texte);
            return pruefe(feld, Optional.of(menge).filter(m -> m.size() == texte.size()), "nennt etwas doppelt");
        });
    }

    private Optional<List<String>> liste(String feld, JsonNode wert, Set<String> codes) {
        if (!wert.isArray()) {
            return pruefe(feld, Optional.empty(), "muss eine Liste sein");
        }
        List<String> texte = new ArrayList<>();
        for (int platz = 0; platz < wert.size(); platz++) {
            JsonNode element = wert.get(platz);
            String stelle = feld + "[" + platz + "]";
            (codes.isEmpty() ? pruefe(stelle, Optional.of(element).filter(JsonNode::isTextual).map(JsonNode::asText), "muss ein Text sein")
                    : code(stelle, element, codes)).ifPresent(text -> texte.add((String) text));
        }
        return Optional.of(texte);
    }

    private Optional<Object> sitze(String feld, JsonNode wert) {
        if (!wert.isObject()) {
            return pruefe(feld, Optional.empty(), "muss zu jeder Liste eine Zahl nennen");
        }
        Map<String, Integer> sitze = new HashMap<>();
        wert.properties().forEach(eintrag -> anzahl(feld + "." + eintrag.getKey(), eintrag.getValue())
                .ifPresent(anzahl -> sitze.put(eintrag.getKey(), anzahl)));
        return Optional.of(sitze);
    }

    /** Reads one part of a value that has several. */
    private interface Teilleser {
        Optional<Object> lies(String feld, JsonNode wert);
    }

    private Optional<Object> zuordnung(String feld, JsonNode wert, List<String> namen, Teilleser leser) {
        if (!wert.isObject()) {
            return pruefe(feld, Optional.empty(), "muss " + String.join(" und ", namen) + " nennen");
        }
        wert.fieldNames().forEachRemaining(name -> {
            if (!namen.contains(name)) {
                mangel(feld + "." + name, "unbekanntes Feld");
            }
        });
        Map<String, Object> teile = new HashMap<>();
        for (String name : namen) {
            if (wert.has(name)) {
                leser.lies(feld + "." + name, wert.get(name)).ifPresent(teil -> teile.put(name, teil));
            } else {
                mangel(feld + "." + name, "fehlt");
            }
        }
        return Optional.of(teile);
    }

    private Optional<Integer> anzahl(String feld, JsonNode wert) {
        if (wert.isInt() && wert.intValue() < 0) {
            return pruefe(feld, Optional.empty(), "darf nicht negativ sein");
        }
        return pruefe(feld, Optional.of(wert).filter(JsonNode::isInt).map(JsonNode::intValue), "muss eine ganze Zahl sein");
    }

    private <T, S extends T> Optional<T> pruefe(String feld, Optional<S> wert, String grund) {
        if (wert.isEmpty()) {
            mangel(feld, grund);
        }
        return wert.map(w -> w);
    }

    private void mangel(String feld, String grund) {
        maengel.add(new Mangel(Mangel.pfad(pfad, feld), grund));
    }
}
