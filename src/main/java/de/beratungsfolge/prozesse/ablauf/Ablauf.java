package de.beratungsfolge.prozesse.ablauf;

import java.time.LocalDateTime;

/**
 * One process from its beginning on.
 *
 * @param id      of the instance
 * @param prozess key of the model
 * @param modell  id of the model in the version it runs by
 * @param name    German name of the model
 * @param fassung version of the model
 * @param vorgang business key: the paper's number, the meeting's Kennung, …
 * @param ende    null while it runs
 * @param zustand how it stands
 */
public record Ablauf(String id, String prozess, String modell, String name, int fassung, String vorgang, LocalDateTime beginn,
                     LocalDateTime ende, Zustand zustand) {

    /** How a process stands. */
    public enum Zustand {
        LAEUFT("läuft"), BEENDET("beendet"), ABGEBROCHEN("abgebrochen");

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
