package de.beratungsfolge.dokumente;

import de.beratungsfolge.sitzungen.Niederschriftgliederung.Stimmen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A vote as a bar with its numbers. */
final class Stimmenfelder {

    private Stimmenfelder() {
    }

    /** Whether there is anything to draw. */
    static boolean zeichenbar(Stimmen stimmen) {
        return stimmen.ja() + stimmen.nein() + stimmen.enthaltungen() + stimmen.ungueltig() > 0;
    }

    /** Fields of one vote: {@code balken} for the drawing, {@code beschreibung} read aloud, {@code legende} below it. */
    static Map<String, Object> felder(Stimmen stimmen) {
        List<String> zahlen = new ArrayList<>(List.of(stimmen.ja() + " Ja", stimmen.nein() + " Nein",
                stimmen.enthaltungen() + (stimmen.enthaltungen() == 1 ? " Enthaltung" : " Enthaltungen")));
        if (stimmen.ungueltig() > 0) {
            zahlen.add(stimmen.ungueltig() + " ungültig");
        }
        String woher = stimmen.abgeleitet()
                ? " (nicht einzeln gezählt; errechnet aus „" + stimmen.wortlaut() + "“ und den Anwesenden)" : "";
        return Werte.von("balken", stimmen.ja() + "/" + stimmen.nein() + "/" + stimmen.enthaltungen() + "/" + stimmen.ungueltig(),
                "beschreibung", "Balken der Stimmen: " + String.join(", ", zahlen),
                "legende", muster(stimmen, zahlen) + woher, "ja", stimmen.ja(), "nein", stimmen.nein(),
                "enthaltungen", stimmen.enthaltungen(), "ungueltig", stimmen.ungueltig());
    }

    /** The numbers, each with how its part of the bar looks, where there is one. */
    private static String muster(Stimmen stimmen, List<String> zahlen) {
        List<String> aussehen = List.of("gefüllt", "schraffiert", "leer", "gekreuzt");
        int[] werte = {stimmen.ja(), stimmen.nein(), stimmen.enthaltungen(), stimmen.ungueltig()};
        List<String> teile = new ArrayList<>();
        for (int i = 0; i < zahlen.size(); i++) {
            teile.add(zahlen.get(i) + (werte[i] > 0 ? " (" + aussehen.get(i) + ")" : ""));
        }
        return String.join(", ", teile);
    }
}
