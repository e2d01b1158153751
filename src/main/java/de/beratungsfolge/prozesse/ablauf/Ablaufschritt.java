package de.beratungsfolge.prozesse.ablauf;

import java.time.LocalDateTime;

/**
 * One element of the model that the process came to.
 *
 * @param element    id of the element in the model
 * @param name       German name, or what kind of element it is
 * @param aufgabe    a task of a person, called process or event: something people recognise; gateways and the like are not
 * @param ende       null while the process stands there
 * @param person     login name of whoever did the task, or null
 * @param unterablauf id of the process it called, or null
 */
public record Ablaufschritt(String element, String name, boolean aufgabe, LocalDateTime beginn, LocalDateTime ende, String person,
                            Zustand zustand, String unterablauf) {

    /** How a step stands. */
    public enum Zustand {
        ERLEDIGT("erledigt"), LAEUFT("läuft"), ABGEBROCHEN("abgebrochen");

        private final String bezeichnung;

        Zustand(String bezeichnung) {
            this.bezeichnung = bezeichnung;
        }

        /** @return the German word */
        public String bezeichnung() {
            return bezeichnung;
        }
    }
}
