package de.beratungsfolge.prozesse.niederschrift;

/** Contract of the process {@code niederschrift}: key, ids, variables. A test holds it against the model. */
public final class NiederschriftProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "niederschrift";

    private NiederschriftProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_niederschrift";
        public static final String NIEDERSCHRIFT_FERTIGEN = "aufgabe_niederschrift_fertigen";
        public static final String UNTERSCHRIFT_SCHRIFTFUEHRUNG = "aufgabe_unterschrift_schriftfuehrung";
        public static final String UNTERSCHRIFT_VORSITZ = "aufgabe_unterschrift_vorsitz";
        public static final String ENDE = "ende_niederschrift";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String SITZUNG_ID = "sitzungId";
        public static final String VORSITZ = "vorsitz";
        public static final String SCHRIFTFUEHRUNG = "schriftfuehrung";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String ZURUECK_AN_SCHRIFTFUEHRUNG = "zurueckAnSchriftfuehrung";

        private Variablen() {
        }
    }
}
