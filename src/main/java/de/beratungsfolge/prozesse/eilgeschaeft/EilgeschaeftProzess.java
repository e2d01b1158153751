package de.beratungsfolge.prozesse.eilgeschaeft;

/** Contract of the process {@code eilgeschaeft}: key, ids, variables. A test holds it against the model. */
public final class EilgeschaeftProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "eilgeschaeft";
    /** Message by which an item of a meeting reports the result of a matter. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private EilgeschaeftProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_eilgeschaeft";
        public static final String WARTEN_AUF_BERICHT = "warten_auf_bericht";
        public static final String FESTSTELLEN = "aufgabe_eilgeschaeft_feststellen";
        public static final String VERSAEUMNIS = "aufgabe_fehlenden_bericht_feststellen";
        public static final String ENDE = "ende_eilgeschaeft";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String EILGESCHAEFT_ID = "eilgeschaeftId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String ERGEBNIS = "ergebnis";
        public static final String BERICHTET = "berichtet";
        public static final String VERSAEUMT = "berichtVersaeumt";

        private Variablen() {
        }
    }
}
