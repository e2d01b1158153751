package de.beratungsfolge.pruefung.worte;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of tables in words, from what the record holds of them: texts by column. */
public final class Datenworte {

    private static final Map<String, String> ZEILEN = Map.ofEntries(Map.entry("tagesordnungspunkt", "Punkt der Tagesordnung"),
            Map.entry("folgebefund", "Befund zur Beratungsfolge"), Map.entry("folgebegruendung", "Begründung zur Beratungsfolge"),
            Map.entry("kontrolle", "Beschlusskontrolle"), Map.entry("kontrollbericht", "Bericht zur Ausführung"),
            Map.entry("anwesenheitsereignis", "Kommen und Gehen"), Map.entry("tagesordnung_fassung", "Fassung der Tagesordnung"),
            Map.entry("tagesordnungsaenderung", "Änderung der Tagesordnung"), Map.entry("nachtragsbekanntmachung", "Bekanntmachung des Nachtrags"),
            Map.entry("niederschrift_abschnitt", "Abschnitt der Niederschrift"), Map.entry("niederschrift_abweichung", "Abweichung der Niederschrift"),
            Map.entry("niederschrift_fassung", "Fassung der Niederschrift"), Map.entry("niederschrift_akte", "Akte der Niederschrift"),
            Map.entry("berichtigung_befund", "Befund der Berichtigung"), Map.entry("einzelstimme", "Stimme"),
            Map.entry("befangene_stimme", "Stimme einer befangenen Person"), Map.entry("mitwirkung", "Nachträgliche Befangenheit"),
            Map.entry("wahlstimme", "Stimmen einer Bewerbung"), Map.entry("listenwahl", "Verhältniswahl"),
            Map.entry("beirat_einladung", "Einladung zur Wahl"), Map.entry("beirat_delegierter", "Delegierte Person"),
            Map.entry("versammlungsdelegierter", "Delegierte Person"), Map.entry("beirat_kandidat", "Kandidatur"),
            Map.entry("beirat_stimmzettel", "Stimmzettel"), Map.entry("beirat_kassenpruefer", "Person der Kassenprüfung"),
            Map.entry("kassenpruefende", "Person der Kassenprüfung"), Map.entry("kassenpruefpunkt", "Punkt der Kassenprüfung"),
            Map.entry("beirat_ausscheiden", "Ausscheiden"), Map.entry("konstituierung", "Konstituierende Sitzung"),
            Map.entry("abberufung_antrag", "Unterschrift unter dem Antrag"), Map.entry("delegiertenempfehlung", "Empfehlung"),
            Map.entry("beiratswahl", "Wahl des Seniorenbeirats"), Map.entry("beiratsbuchung", "Buchung"),
            Map.entry("beiratsaufloesung", "Auflösung"), Map.entry("beirat_aufloesungspunkt", "Punkt der Auflösung"));
    /** What tells rows of one table apart for people, the first of them that there is. */
    private static final List<String> KENNZEICHEN = List.of("person_id", "mitglied_id", "name", "titel", "stelle", "gremium_id", "punkt", "nummer",
            "position", "fassung", "empfaenger");
    private static final List<String> STILLE = List.of("id", "version", "geaendert_am", "inhalt_hash");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern GANZE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern BETRAG = Pattern.compile("-?\\d{1,18}\\.\\d{2,4}");
    private static final Pattern PRUEFSUMME = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern VERSCHACHTELT = Pattern.compile("(?s)\\s*[{\\[].*[}\\]]\\s*");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KURZ = 120;

    private final Wertworte werte;
    private final Inhaltsworte inhalte;

    /** @param namen names for the numbers in the rows */
    public Datenworte(Namen.Verzeichnis namen) {
        werte = new Wertworte(namen);
        inhalte = new Inhaltsworte(namen);
    }

    /** @return a row in words, e.g. {@code Anwesenheit: Weltgen, Stefan} */
    public String zeile(String tabelle, Map<String, String> zeile) {
        String art = ZEILEN.getOrDefault(tabelle, Feldworte.name(tabelle));
        return KENNZEICHEN.stream().filter(zeile::containsKey).findFirst().map(spalte -> art + " " + kurz(wert(spalte, zeile.get(spalte))))
                .orElse(art);
    }

    /** @return the German name of a column, or an empty text for one that says nothing to people */
    public String feld(String spalte) {
        String feld = binnen(spalte);
        boolean stumm = STILLE.contains(spalte) || spalte.endsWith("_befund_id") || spalte.endsWith("_id") && !Wertworte.istName(feld);
        return stumm ? "" : Feldworte.name(feld);
    }

    /** @return what the column holds, as people write it; empty for nothing */
    public String wert(String spalte, String text) {
        if (text == null) {
            return "";
        }
        if (PRUEFSUMME.matcher(text).matches()) {
            return text.substring(0, 12) + " …";
        }
        return VERSCHACHTELT.matcher(text).matches() ? inhalt(text) : werte.wert(binnen(spalte), knoten(spalte, text));
    }

    /** @return a code, a day, a moment or a yes or no as people write it; every other text as it is */
    public static String schlicht(String spalte, String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return text.equalsIgnoreCase("true") ? "ja" : "nein";
        }
        return Wertworte.text(binnen(spalte), text);
    }

    private String inhalt(String text) {
        try {
            return inhalte.felder(JSON.readTree(text)).stream().map(feld -> feld.name() + ": " + feld.wert()).collect(Collectors.joining("; "));
        } catch (JsonProcessingException keines) {
            return text;
        }
    }

    /** @return all that a row holds in one line, but for the columns that stand in its name */
    public String ganz(Map<String, String> zeile) {
        String genannt = KENNZEICHEN.stream().filter(zeile::containsKey).findFirst().orElse("");
        List<String> teile = new ArrayList<>();
        zeile.forEach((spalte, text) -> {
            String feld = feld(spalte);
            if (!feld.isEmpty() && !spalte.equals(genannt) && text != null && !text.isBlank()) {
                teile.add(feld + ": " + kurz(wert(spalte, text)));
            }
        });
        return String.join("; ", teile);
    }

    private static JsonNode knoten(String spalte, String text) {
        JsonNodeFactory fabrik = JsonNodeFactory.instance;
        if (text.equals("true") || text.equals("false")) {
            return fabrik.booleanNode(text.equals("true"));
        }
        if (BETRAG.matcher(text).matches()) {
            return fabrik.numberNode(new BigDecimal(text));
        }
        return GANZE.matcher(text).matches() && (spalte.endsWith("_id") || spalte.equals("vertreten_durch"))
                ? fabrik.numberNode(Long.parseLong(text)) : fabrik.textNode(MOMENT.matcher(text).matches() ? Wertworte.oertlich(text) : text);
    }

    private static String kurz(String text) {
        return text.length() <= KURZ ? text : text.substring(0, KURZ) + " …";
    }

    /** A column's name as fields are named: {@code aufwand_erstes_jahr} is {@code aufwandErstesJahr}. */
    private static String binnen(String spalte) {
        StringBuilder name = new StringBuilder();
        for (String teil : spalte.split("_")) {
            name.append(name.length() == 0 || teil.isEmpty() ? teil : Character.toUpperCase(teil.charAt(0)) + teil.substring(1));
        }
        return name.toString();
    }
}
