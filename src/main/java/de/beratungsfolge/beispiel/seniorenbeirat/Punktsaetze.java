package de.beratungsfolge.beispiel.seniorenbeirat;

import static de.beratungsfolge.beispiel.seniorenbeirat.Erzaehlblatt.aufzaehlung;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The items of a meeting: votes and elections. */
@Component
@Profile(Erzaehluhr.PROFIL)
class Punktsaetze {

    private final Tagesordnung tagesordnung;
    private final Befundsaetze befunde;

    Punktsaetze(Tagesordnung tagesordnung, Befundsaetze befunde) {
        this.tagesordnung = tagesordnung;
        this.befunde = befunde;
    }

    boolean erzaehlen(Stelle stelle, Sitzung sitzung) {
        String[] teile = stelle.schritt().split(": ", 2);
        String punkt = teile[0];
        String schritt = teile[1].replaceFirst("^Wahlgang \\d+:? ", "Wahlgang ");
        return switch (schritt) {
            case "Beratung", "Wahlvorschläge" -> stelle.sage(punkt + ", " + titel(sitzung, punkt) + ". " + stelle.text("verlauf"));
            case "Form der Wahl geprüft", "Form der Abstimmung geprüft" -> befunde.findenEinmal(stelle);
            case "Wahlgang Stimmen festgehalten" -> stimmen(stelle, teile[1]);
            case "Stimmen festgehalten" -> stelle.sage("Abgestimmt: " + stelle.inhalt().at("/ergebnis/wortlaut").asText() + ".");
            case "Wahlgang ausgewertet", "Abstimmung ausgewertet" -> befunde.finden(stelle);
            case "Wahlgang Ergebnis festgestellt", "Ergebnis festgestellt" -> befunde.feststellen(stelle);
            case "Annahme der Wahl" -> stelle.sage(stelle.text("gewaehlt") + " ist gewählt und " + (stelle.text("annahme")
                    .equals("ANGENOMMEN") ? "nimmt die Wahl an." : "hat die Wahl nicht angenommen."));
            default -> still(stelle, schritt);
        };
    }

    /** Deviations are never kept quiet. */
    private static boolean still(Stelle stelle, String schritt) {
        return !stelle.ja("abweichung") && List.of("Beschlussfähigkeit geprüft", "Wahlgang Form der Wahl festgestellt",
                "Form der Abstimmung festgestellt", "Wahlgang Personen festgestellt").contains(schritt);
    }

    private String titel(Sitzung sitzung, String punkt) {
        return tagesordnung.punkte(sitzung.id()).stream().filter(einer -> einer.kurzname().equals(punkt)).findFirst()
                .orElseThrow().titel();
    }

    private static boolean stimmen(Stelle stelle, String schritt) {
        List<Map.Entry<String, JsonNode>> je = new ArrayList<>(stelle.inhalt().path("stimmen").properties());
        je.sort(Comparator.comparingInt(einer -> -einer.getValue().asInt()));
        List<String> stimmen = je.stream().map(einer -> einer.getKey() + " " + einer.getValue().asInt()).toList();
        return stelle.sage(schritt.substring(0, schritt.indexOf(':')) + (stelle.text("form").equals("GEHEIM") ? ", geheim: " : ": ")
                + aufzaehlung(stimmen) + andere(stelle) + ".");
    }

    private static String andere(Stelle stelle) {
        List<String> andere = new ArrayList<>();
        List.of("nein", "enthaltungen", "ungueltig").stream().filter(art -> stelle.inhalt().path(art).asInt() > 0)
                .forEach(art -> andere.add((art.equals("ungueltig") ? "ungültig" : art.equals("nein") ? "Nein" : "Enthaltungen") + " "
                        + stelle.inhalt().get(art).asInt()));
        return andere.isEmpty() ? "" : "; " + String.join(", ", andere);
    }
}
