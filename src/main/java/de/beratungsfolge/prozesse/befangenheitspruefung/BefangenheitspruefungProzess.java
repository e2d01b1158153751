package de.beratungsfolge.prozesse.befangenheitspruefung;

/** Contract of the process {@code befangenheitspruefung}: key, ids, variables. A test holds it against the model. */
public final class BefangenheitspruefungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "befangenheitspruefung";

    private BefangenheitspruefungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_befangenheitspruefung";
        public static final String BEFANGENHEIT_FESTSTELLEN = "aufgabe_befangenheit_feststellen";
        public static final String STIMMEN = "aufgabe_stimmen";
        public static final String MITWIRKUNG_FESTSTELLEN = "aufgabe_mitwirkung_feststellen";
        public static final String FOLGEN_VERANLASSEN = "aufgabe_folgen_veranlassen";
        public static final String ENDE_NICHT_BEFANGEN = "ende_nicht_befangen";
        public static final String ENDE_NICHT_ENTSCHEIDEND = "ende_nicht_entscheidend";
        public static final String ENDE_FOLGEN = "ende_folgen";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String MITWIRKUNG_ID = "mitwirkungId";
        public static final String VORSITZ = "vorsitz";
        public static final String SCHRIFTFUEHRUNG = "schriftfuehrung";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String BEFANGEN = "befangen";
        public static final String ENTSCHEIDEND = "entscheidend";

        private Variablen() {
        }
    }
}
