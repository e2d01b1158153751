package de.beratungsfolge.prozesse.beiratsempfehlung;

/** Contract of the process {@code beiratsempfehlung}: key, ids, variables. A test holds it against the model. */
public final class BeiratsempfehlungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "beiratsempfehlung";
    /** Message by which an assembly begins it. */
    public static final String NACHRICHT_EMPFEHLUNG_GEFASST = "empfehlungGefasst";
    /** Message by which an item of a meeting reports the result of a matter. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private BeiratsempfehlungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_empfehlung_gefasst";
        public static final String WARTEN_AUF_ENTSCHEIDUNG = "warten_auf_entscheidung";
        public static final String FESTSTELLEN = "aufgabe_empfehlung_feststellen";
        public static final String UNTERRICHTEN = "aufgabe_delegierte_unterrichten";
        public static final String MAHNEN = "aufgabe_empfehlung_anmahnen";
        public static final String ENDE = "ende_empfehlung";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String EMPFEHLUNG_ID = "empfehlungId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String ERGEBNIS = "ergebnis";
        public static final String BEHANDELT = "behandelt";
        public static final String ENTSCHIEDEN = "entschieden";
        public static final String UEBERFAELLIG = "entscheidungFehlt";

        private Variablen() {
        }
    }
}
