package de.beratungsfolge.prozesse.antrag;

/** Contract of the process {@code antrag}: key, ids, variables. A test holds it against the model. */
public final class AntragProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "antrag";
    /** Message by which a meeting reports the result of a matter that is no paper. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private AntragProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_antrag";
        public static final String AUFNAHME_FESTSTELLEN = "aufgabe_aufnahme_feststellen";
        public static final String WARTEN_AUF_BEHANDLUNG = "warten_auf_antragsbehandlung";
        public static final String ENDE_NICHT_AUFGENOMMEN = "ende_nicht_aufgenommen";
        public static final String ENDE_BEHANDELT = "ende_antrag_behandelt";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String ANTRAG_ID = "antragId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String VORSITZ = "vorsitz";
        public static final String AUFGENOMMEN = "aufgenommen";
        public static final String ERGEBNIS = "ergebnis";

        private Variablen() {
        }
    }
}
