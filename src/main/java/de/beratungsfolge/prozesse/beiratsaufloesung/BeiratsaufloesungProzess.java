package de.beratungsfolge.prozesse.beiratsaufloesung;

/** Contract of the process {@code beiratsaufloesung}: key, ids, variables. A test holds it against the model. */
public final class BeiratsaufloesungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "beiratsaufloesung";

    private BeiratsaufloesungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_beiratsaufloesung";
        public static final String VERMOEGEN = "aufgabe_vermoegen_feststellen";
        public static final String SCHLUSSPRUEFUNG = "aufgabe_letzte_kassenpruefung";
        public static final String UEBERGABE = "aufgabe_vermoegen_uebergeben";
        public static final String ZWECKBINDUNG = "aufgabe_zweckbindung_bestaetigen";
        public static final String AKTEN = "aufgabe_akten_uebergeben";
        public static final String BEENDEN = "aufgabe_gremium_beenden";
        public static final String ENDE = "ende_beiratsaufloesung";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String AUFLOESUNG_ID = "aufloesungId";
        public static final String BEZEICHNUNG = "bezeichnung";

        private Variablen() {
        }
    }
}
