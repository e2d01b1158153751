package de.beratungsfolge.prozesse.mittelbereitstellung;

/** Contract of the process {@code mittelbereitstellung}: key, ids, variables. A test holds it against the model. */
public final class MittelbereitstellungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "mittelbereitstellung";
    /** Message by which an item of a meeting reports the result of a matter. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private MittelbereitstellungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_mittelbereitstellung";
        public static final String FESTSTELLEN = "aufgabe_mittel_feststellen";
        public static final String WARTEN_AUF_ZUSTIMMUNG = "warten_auf_zustimmung";
        public static final String AUSGABE = "aufgabe_ausgabe";
        public static final String AUSGABE_FESTSTELLEN = "aufgabe_ausgabe_feststellen";
        public static final String ZUR_KENNTNIS = "aufgabe_zur_kenntnis";
        public static final String ENDE_UNZULAESSIG = "ende_unzulaessig";
        public static final String ENDE_VERSAGT = "ende_versagt";
        public static final String ENDE_BEREITGESTELLT = "ende_bereitgestellt";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String MITTELANTRAG_ID = "mittelantragId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String ERGEBNIS = "ergebnis";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
