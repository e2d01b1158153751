package de.beratungsfolge.prozesse.sitzung;

/** Contract of the process {@code sitzung}: key, ids, variables. A test holds it against the model. */
public final class SitzungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "sitzung";

    private SitzungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_sitzung";
        public static final String VORBEREITUNG = "ruf_vorbereitung";
        public static final String VERLAUF = "ruf_verlauf";
        public static final String NIEDERSCHRIFT = "ruf_niederschrift";
        public static final String ENDE = "ende_sitzung";

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
