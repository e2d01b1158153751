package de.beratungsfolge.pruefung;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of Vorgänge that are neither a paper nor a meeting; each has a row of its own, and a chain named by kind and number. */
public enum Vorgangsart {
    BEIRATSWAHL("Beiratswahl", "Wahl des Seniorenbeirats", "beiratswahl"),
    BEIRATSVORSTAND("Beiratsvorstand", "Wahl des Vorstands des Seniorenbeirats", "konstituierung"),
    NACHRUECKEN("Nachruecken", "Ausscheiden und Nachrücken", "beirat_ausscheiden"),
    ABBERUFUNG("Abberufung", "Abberufung aus dem Vorstand", "abberufung"),
    KASSENPRUEFUNG("Kassenpruefung", "Kassenprüfung", "kassenpruefung"),
    BEIRATSKASSE("Beiratskasse", "Buchung der Beiratskasse", "beiratsbuchung"),
    EILGESCHAEFT("Eilgeschaeft", "Eilgeschäft des Vorsitzes", "eilgeschaeft"),
    DELEGIERTENVERSAMMLUNG("Delegiertenversammlung", "Delegiertenversammlung", "delegiertenversammlung"),
    EMPFEHLUNG("Empfehlung", "Empfehlung der Delegiertenversammlung", "delegiertenempfehlung"),
    VERSAMMLUNGSJAHR("Versammlungsjahr", "Jährliche Delegiertenversammlung", "versammlungsjahr"),
    BEIRATSAUFLOESUNG("Beiratsaufloesung", "Auflösung des Seniorenbeirats", "beiratsaufloesung"),
    EILENTSCHEIDUNG("Eilentscheidung", "Dringliche Entscheidung", "eilentscheidung"),
    MITTELBEREITSTELLUNG("Mittelbereitstellung", "Bereitstellung von Mitteln", "mittelbereitstellung"),
    WIDERSPRUCH("Widerspruch", "Widerspruch", "rechtsbehelf"),
    BEANSTANDUNG("Beanstandung", "Beanstandung", "rechtsbehelf"),
    EINSPRUCH("Einspruch", "Einspruch", "rechtsbehelf");

    private final String anfang;
    private final String bezeichnung;
    private final String tabelle;

    Vorgangsart(String anfang, String bezeichnung, String tabelle) {
        this.anfang = anfang;
        this.bezeichnung = bezeichnung;
        this.tabelle = tabelle;
    }

    /** A Vorgang of a kind. */
    public record Nummer(Vorgangsart art, long id) {

        /** @return e.g. {@code Kassenprüfung (Kassenpruefung-3)} */
        public String titel() {
            return art.bezeichnung + " (" + art.anfang + "-" + id + ")";
        }
    }

    /** @return the kind and number of the Vorgang of this name; empty if it is none of these */
    public static Optional<Nummer> finden(String vorgang) {
        int grenze = vorgang.lastIndexOf('-');
        return grenze < 0 || !vorgang.substring(grenze + 1).matches("\\d{1,18}") ? Optional.empty()
                : Arrays.stream(values()).filter(eine -> eine.anfang.equals(vorgang.substring(0, grenze)))
                .map(eine -> new Nummer(eine, Long.parseLong(vorgang.substring(grenze + 1)))).findFirst();
    }

    /** @return what stands before the number in the name of such a Vorgang */
    public String anfang() {
        return anfang;
    }

    /** @return its German name */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return the table of its rows */
    public String tabelle() {
        return tabelle;
    }

    /** @return whether its rows say to which body they belong */
    public boolean hatGremium() {
        return this != MITTELBEREITSTELLUNG;
    }
}
