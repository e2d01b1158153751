package de.beratungsfolge.prozesse.beiratsausgabe;

/** Contract of the process {@code beiratsausgabe}: key, ids, variables. A test holds it against the model. */
public final class BeiratsausgabeProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "beiratsausgabe";

    private BeiratsausgabeProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_beiratsausgabe";
        public static final String FESTSTELLEN = "aufgabe_verwendung_feststellen";
        public static final String ENDE_GEBUCHT = "ende_gebucht";
        public static final String ENDE_UNZULAESSIG = "ende_unzulaessig";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String BUCHUNG_ID = "buchungId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String IST_AUSGABE = "istAusgabe";
        public static final String ZULAESSIG = "zulaessig";

        private Variablen() {
        }
    }
}
