package de.beratungsfolge.prozesse.beiratnachruecken;

/** Contract of the process {@code beiratnachruecken}: key, ids, variables. A test holds it against the model. */
public final class BeiratnachrueckenProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "beiratnachruecken";

    private BeiratnachrueckenProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_beiratnachruecken";
        public static final String FRAGEN = "aufgabe_nachrueckende_fragen";
        public static final String FESTSTELLEN = "aufgabe_nachruecken_feststellen";
        public static final String ENDE_NACHGERUECKT = "ende_nachgerueckt";
        public static final String ENDE_LEER = "ende_sitz_bleibt_leer";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String AUSSCHEIDEN_ID = "ausscheidenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
