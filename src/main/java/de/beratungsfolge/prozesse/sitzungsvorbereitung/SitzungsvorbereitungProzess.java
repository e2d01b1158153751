package de.beratungsfolge.prozesse.sitzungsvorbereitung;

/** Contract of the process {@code sitzungsvorbereitung}: key, ids, variables. A test holds it against the model. */
public final class SitzungsvorbereitungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "sitzungsvorbereitung";

    private SitzungsvorbereitungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_vorbereitung";
        public static final String TAGESORDNUNG_AUFSTELLEN = "aufgabe_tagesordnung_aufstellen";
        public static final String EINLADUNG_VERSENDEN = "aufgabe_einladung_versenden";
        public static final String ENDE = "ende_vorbereitung";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String SITZUNG_ID = "sitzungId";
        public static final String VORSITZ = "vorsitz";
        public static final String SCHRIFTFUEHRUNG = "schriftfuehrung";
        public static final String BEZEICHNUNG = "bezeichnung";

        private Variablen() {
        }
    }
}
