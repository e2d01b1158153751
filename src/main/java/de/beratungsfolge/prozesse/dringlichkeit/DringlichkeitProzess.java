package de.beratungsfolge.prozesse.dringlichkeit;

/** Contract of the process {@code dringlichkeit}: key, ids, variables. A test holds it against the model. */
public final class DringlichkeitProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "dringlichkeit";
    /** Message by which an item of a meeting reports the result of a matter. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private DringlichkeitProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_dringlichkeit";
        public static final String ZULAESSIGKEIT_FESTSTELLEN = "aufgabe_zulaessigkeit_feststellen";
        public static final String UNTERSCHRIFT_BUERGERMEISTER = "aufgabe_unterschrift_buergermeister";
        public static final String UNTERSCHRIFT_MITGLIED = "aufgabe_unterschrift_mitglied";
        public static final String WARTEN_AUF_GENEHMIGUNG = "warten_auf_genehmigung";
        public static final String GENEHMIGUNG_FESTSTELLEN = "aufgabe_genehmigung_feststellen";
        public static final String ENDE_UNZULAESSIG = "ende_unzulaessig";
        public static final String ENDE_NICHT_UNTERSCHRIEBEN = "ende_nicht_unterschrieben";
        public static final String ENDE_GENEHMIGT = "ende_genehmigt";
        public static final String ENDE_AUFGEHOBEN = "ende_aufgehoben";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String EILENTSCHEIDUNG_ID = "eilentscheidungId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String MITGLIED = "mitglied";
        public static final String ERGEBNIS = "ergebnis";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
