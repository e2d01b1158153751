package de.beratungsfolge.pruefung.befund;

import de.beratungsfolge.feststellungen.Nachpruefung;
import de.beratungsfolge.pruefung.worte.Feldworte;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A finding as recorded, from its own version again, and from today's, side by side.
 *
 * @param bestaetigt  the version that gave the finding gives it again
 * @param heuteAnders today's rules find something else
 */
public record Gegenueberstellung(boolean bestaetigt, boolean heuteAnders, List<Zeile> zeilen) {

    /** One respect in which they are compared. */
    public record Zeile(String was, String verzeichnet, String damalige, String heutige) {

        /** @return the version that gave it says something else now */
        public boolean damalsAnders() {
            return !verzeichnet.equals(damalige);
        }

        /** @return today's version says something else */
        public boolean heuteAnders() {
            return !verzeichnet.equals(heutige);
        }
    }

    static Gegenueberstellung von(Nachpruefung eine) {
        return new Gegenueberstellung(eine.bestaetigt(), eine.heuteAnders(), List.of(
                zeile("Ergebnis", eine, befund -> Bezeichnungen.ergebnis(befund.pruefung(), befund.ergebnis())),
                zeile("Satz", eine, Befund::satz),
                zeile("Normen", eine, befund -> String.join(", ", befund.normen())),
                zeile("Hinweise", eine, befund -> befund.hinweise().stream().map(Bezeichnungen::hinweis).collect(Collectors.joining(" "))),
                zeile("Werte", eine, befund -> befund.werte().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(wert -> Feldworte.pfad(wert.getKey()) + ": " + wert.getValue()).collect(Collectors.joining("; "))),
                zeile("Regeln", eine, befund -> befund.regeln().stream().sorted().collect(Collectors.joining("\n")))));
    }

    private static Zeile zeile(String was, Nachpruefung eine, Function<Befund, String> wert) {
        return new Zeile(was, wert.apply(eine.verzeichnet()), wert.apply(eine.damalige()), wert.apply(eine.heutige()));
    }
}
