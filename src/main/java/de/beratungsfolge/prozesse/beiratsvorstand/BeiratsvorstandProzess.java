package de.beratungsfolge.prozesse.beiratsvorstand;

/** Contract of the process {@code beiratsvorstand}: key, ids, variables. A test holds it against the model. */
public final class BeiratsvorstandProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "beiratsvorstand";
    /** Message by which an item of a meeting reports the result of a matter. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    /** Message by which vacant offices begin their election. */
    public static final String NACHRICHT_AMT_FREI = "vorstandsamtFrei";

    private BeiratsvorstandProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_beiratsvorstand";
        public static final String START_AMT_FREI = "start_amt_frei";
        public static final String WARTEN_AUF_WAHL = "warten_auf_wahl";
        public static final String VORSTAND_FESTSTELLEN = "aufgabe_vorstand_feststellen";
        public static final String ENDE = "ende_vorstand_gebildet";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String KONSTITUIERUNG_ID = "konstituierungId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String LEITUNG = "leitung";
        public static final String ERGEBNIS = "ergebnis";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
