package de.beratungsfolge.pruefung.worte;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The content of an entry as people read it: field by field, without codes and brackets. */
public final class Inhaltsworte {

    private static final Set<String> UNWICHTIG = Set.of("id", "version", "befundEintrag");

    private final Wertworte werte;

    /** @param namen names for the numbers in the content */
    public Inhaltsworte(Namen.Verzeichnis namen) {
        werte = new Wertworte(namen);
    }

    /** @return a value that stands as text in the record, as people write it */
    public static String wert(String feld, String text) {
        return Wertworte.text(feld, text);
    }

    /** @return the fields that hold something, in the order of the record */
    public List<Feld> felder(JsonNode inhalt) {
        List<Feld> felder = new ArrayList<>();
        if (inhalt.isObject()) {
            inhalt.fields().forEachRemaining(teil -> aufnehmen("", teil.getKey(), teil.getValue(), felder));
        } else {
            aufnehmen("", "angaben", inhalt, felder);
        }
        return felder;
    }

    /** @return what differs between two contents */
    public List<Aenderung> unterschied(JsonNode vorher, JsonNode nachher) {
        Map<String, String> alte = alsZuordnung(vorher);
        Map<String, String> neue = alsZuordnung(nachher);
        List<Aenderung> aenderungen = new ArrayList<>();
        alte.forEach((name, wert) -> {
            if (!wert.equals(neue.get(name))) {
                aenderungen.add(Textunterschied.von(name, wert, neue.getOrDefault(name, "")));
            }
        });
        neue.forEach((name, wert) -> {
            if (!alte.containsKey(name)) {
                aenderungen.add(Textunterschied.von(name, "", wert));
            }
        });
        return aenderungen;
    }

    private Map<String, String> alsZuordnung(JsonNode inhalt) {
        return felder(inhalt).stream().collect(Collectors.toMap(Feld::name, Feld::wert, (a, b) -> a + "\n" + b, LinkedHashMap::new));
    }

    private void aufnehmen(String davor, String feld, JsonNode wert, List<Feld> felder) {
        if (leer(wert) || unwichtig(feld)) {
            return;
        }
        String name = davor + Feldworte.name(feld);
        if (wert.isObject() && !istZuordnungVonPersonen(wert) && !einfach(wert)) {
            wert.fields().forEachRemaining(teil -> aufnehmen(name + ": ", teil.getKey(), teil.getValue(), felder));
        } else {
            felder.add(new Feld(name, satz(feld, wert)));
        }
    }

    private String satz(String feld, JsonNode wert) {
        if (wert.isArray()) {
            boolean einfache = StreamSupport.stream(wert.spliterator(), false).noneMatch(JsonNode::isContainerNode);
            return StreamSupport.stream(wert.spliterator(), false).map(teil -> satz(feld, teil)).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(einfache ? "; " : "\n"));
        }
        if (!wert.isObject()) {
            return leer(wert) ? "" : werte.wert(feld, wert);
        }
        List<String> teile = new ArrayList<>();
        boolean personen = istZuordnungVonPersonen(wert);
        wert.fields().forEachRemaining(teil -> {
            if (!leer(teil.getValue()) && !unwichtig(teil.getKey())) {
                String text = satz(teil.getKey(), teil.getValue());
                teile.add(personen ? werte.person(teil.getKey()) + ": " + satz("stimme", teil.getValue())
                        : sprichtFuerSich(teil.getKey()) ? text : Feldworte.name(teil.getKey()) + ": " + text);
            }
        });
        return String.join(personen ? "\n" : ", ", teile);
    }

    /** A person or a name needs no label in front. */
    private static boolean sprichtFuerSich(String feld) {
        return Set.of("personId", "name", "gremium", "gremiumId").contains(feld);
    }

    private static boolean istZuordnungVonPersonen(JsonNode wert) {
        return wert.size() > 0 && StreamSupport.stream(((Iterable<String>) wert::fieldNames).spliterator(), false)
                .allMatch(name -> name.matches("\\d{1,18}"));
    }

    private static boolean einfach(JsonNode objekt) {
        return objekt.size() <= 4 && StreamSupport.stream(objekt.spliterator(), false)
                .allMatch(teil -> !teil.isContainerNode() && teil.asText().length() < 80);
    }

    /** Numbers of rows say nothing to people, but for those that stand for a person or a body; "isTHauptantrag" is derived. */
    private static boolean unwichtig(String feld) {
        return UNWICHTIG.contains(feld) || feld.matches("t[A-Z].*") || feld.endsWith("Id") && !Wertworte.istName(feld);
    }

    private static boolean leer(JsonNode wert) {
        return wert.isNull() || wert.isTextual() && wert.asText().isBlank() || wert.isContainerNode() && wert.isEmpty();
    }
}
