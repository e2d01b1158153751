package de.beratungsfolge.dokumente;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every field of every template with an example value: what a template is checked against before it is needed. */
final class Musterwerte {

    private static final String TEXT = "Muster";
    private static final List<String> OHNE_SITZUNG = List.of("drucksache", "synopse", "bericht");

    private Musterwerte() {
    }

    /** The fields of this template; those of all templates for a file of building blocks. */
    static Map<String, Object> fuer(String vorlage) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("stadt", texte("name", "ort"));
        werte.put("dokument", texte("titel", "urheber", "fuss", "marke", "hinweis", "kette", "siegel"));
        if (!OHNE_SITZUNG.contains(vorlage)) {
            werte.put("sitzung", texte("gremium", "bezeichnung", "nummer", "tag", "beginn", "ort", "form", "vorsitz"));
        }
        switch (vorlage) {
            case "drucksache" -> drucksache(werte);
            case "niederschrift" -> {
                werte.put("tagesordnung", Werte.von("geschaeftsordnung", List.of(punkt())));
                werte.put("niederschrift", niederschrift());
            }
            case "auszug" -> werte.put("auszug", mit(texte("titel", "sitzung", "punkt", "beglaubigung", "pruefsumme"),
                    "vorspann", List.of(TEXT), "absaetze", List.of(TEXT), "stimmen", List.of(stimmen())));
            case "synopse" -> werte.put("synopse", mit(texte("titel", "beschlossen", "inKraft", "stand", "quelle"),
                    "stellen", List.of(texte("stelle", "bisher", "neu", "vorbild", "zu", "entscheiden")),
                    "maengel", List.of(texte("nummer", "titel", "gewicht", "mangel", "lesart", "sicherheit"))));
            case "bericht" -> werte.put("bericht", mit(texte("titel", "untertitel", "adresse"), "teile", List.of(mit(texte("titel"),
                    "absaetze", List.of(TEXT), "spalten", List.of(TEXT, TEXT), "zeilen", List.of(Werte.von("kopf", TEXT, "zellen", List.of(TEXT))),
                    "stimmen", List.of(mit(stimmen(), "worueber", TEXT))))));
            default -> {
                werte.put("einladung", texte("vom", "ortUndTag", "verkuerzt", "zweiteLadung"));
                werte.put("tagesordnung", Werte.von("geschaeftsordnung", List.of(punkt()), "oeffentlich", List.of(punkt()),
                        "nichtoeffentlich", List.of(punkt())));
                werte.put("nachtraege", List.of(TEXT));
            }
        }
        return werte;
    }

    private static void drucksache(Map<String, Object> werte) {
        Map<String, Object> block = Werte.von("aufzaehlung", true, "text", TEXT, "eintraege", List.of(TEXT));
        List<Map<String, Object>> kreuze = List.of(Finanzfelder.kreuz(true, TEXT));
        werte.put("drucksache", mit(texte("nummer", "betreff", "datum", "oeffentlichkeit", "fachbereich", "fachdienst",
                "klimaErlaeuterung"), "folge", List.of(texte("gremium", "termin", "aktion")), "beschlussvorschlag", List.of(block),
                "sachdarstellung", List.of(block), "klima", kreuze, "unterschriften", List.of(unterschrift()),
                "anlagen", List.of(texte("nummer", "titel")),
                "sichtvermerke", List.of(Werte.von("stelle", TEXT, "vermerke", List.of(TEXT)))));
        werte.put("finanzen", mit(texte("ertragErstes", "ertragFolge", "aufwandErstes", "aufwandFolge", "belastungErstes",
                "belastungFolge", "bemerkung", "betrag", "deckung"), "haeufigkeit", kreuze, "veranschlagt", kreuze,
                "ueberplanmaessig", kreuze));
    }

    private static Map<String, Object> niederschrift() {
        Map<String, Object> teil = Werte.von("absaetze", List.of(TEXT), "istBeschluss", true, "istAbstimmung", true,
                "istText", true, "art", TEXT);
        return mit(texte("titel", "teil", "zeitUndOrt", "schluss", "pruefsumme"), "vorsitz", List.of(TEXT),
                "schriftfuehrung", List.of(TEXT), "anwesend", List.of(Werte.von("name", TEXT, "personen", List.of(TEXT))),
                "entschuldigt", List.of(TEXT), "fehlend", List.of(TEXT), "verwaltung", List.of(TEXT), "gaeste", List.of(TEXT),
                "allgemein", List.of(mit(punkt(), "absaetze", List.of(TEXT))),
                "punkte", List.of(mit(punkt(), "beschlusswort", TEXT, "stimmen", List.of(stimmen()), "teile", List.of(teil))),
                "ergaenzung", List.of(TEXT), "unterschriften", List.of(unterschrift()), "vermerke", List.of(TEXT));
    }

    private static Map<String, Object> punkt() {
        return Tagesordnungsfelder.punkt("1.", TEXT, TEXT, TEXT, true, true);
    }

    private static Map<String, Object> stimmen() {
        return Werte.von("balken", "3/2/1/1", "beschreibung", TEXT, "legende", TEXT, "ja", 3, "nein", 2, "enthaltungen", 1,
                "ungueltig", 1);
    }

    private static Map<String, Object> unterschrift() {
        return texte("name", "funktion", "vermerk");
    }

    private static Map<String, Object> texte(String... namen) {
        Map<String, Object> felder = new LinkedHashMap<>();
        for (String name : namen) {
            felder.put(name, TEXT);
        }
        return felder;
    }

    private static Map<String, Object> mit(Map<String, Object> felder, Object... weitere) {
        felder.putAll(Werte.von(weitere));
        return felder;
    }
}
