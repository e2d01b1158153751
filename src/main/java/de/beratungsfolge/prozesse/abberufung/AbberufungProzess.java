package de.beratungsfolge.prozesse.abberufung;

/** Contract of the process {@code abberufung}: key, ids, variables. A test holds it against the model. */
public final class AbberufungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "abberufung";
    /** Message by which an item of a meeting reports the result of a matter. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private AbberufungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_abberufung";
        public static final String ZULAESSIGKEIT_FESTSTELLEN = "aufgabe_zulaessigkeit_feststellen";
        public static final String SITZUNG_BESTIMMEN = "aufgabe_sitzung_bestimmen";
        public static final String WARTEN_AUF_ABSTIMMUNG = "warten_auf_abstimmung";
        public static final String ABLAUF_BESTAETIGEN = "aufgabe_ablauf_bestaetigen";
        public static final String WARTEN_AUF_NACHFOLGE = "warten_auf_nachfolge";
        public static final String ERINNERUNG = "aufgabe_erinnerung";
        public static final String FRIST_LAEUFT_AB = "aufgabe_frist_laeuft_ab";
        public static final String NACHFOLGE_FESTSTELLEN = "aufgabe_nachfolge_feststellen";
        public static final String ENDE_ZURUECKGEWIESEN = "ende_zurueckgewiesen";
        public static final String ENDE_ZURUECKGEZOGEN = "ende_zurueckgezogen";
        public static final String ENDE_GESCHEITERT = "ende_gescheitert";
        public static final String ENDE_ERINNERT = "ende_erinnert";
        public static final String ENDE_NACHFOLGE = "ende_nachfolge";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String ABBERUFUNG_ID = "abberufungId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String LEITUNG = "leitung";
        public static final String ERGEBNIS = "ergebnis";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
