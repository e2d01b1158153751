package de.beratungsfolge.prozesse.einspruch;

/** Contract of the process {@code einspruch}: key, ids, variables. A test holds it against the model. */
public final class EinspruchProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "einspruch";
    /** Message by which an item of a meeting reports the result of a matter. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private EinspruchProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_einspruch";
        public static final String FESTSTELLEN = "aufgabe_einspruch_feststellen";
        public static final String WARTEN_AUF_RAT = "warten_auf_rat";
        public static final String ENDE_OHNE_WIRKUNG = "ende_ohne_wirkung";
        public static final String ENDE_AUFGEHOBEN = "ende_aufgehoben";
        public static final String ENDE_BESTEHT = "ende_besteht";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String RECHTSBEHELF_ID = "rechtsbehelfId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String VORSITZ = "vorsitz";
        public static final String WIRKSAM = "wirksam";
        public static final String ERGEBNIS = "ergebnis";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
