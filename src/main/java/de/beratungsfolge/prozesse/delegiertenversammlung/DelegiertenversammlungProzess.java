package de.beratungsfolge.prozesse.delegiertenversammlung;

/** Contract of the process {@code delegiertenversammlung}: key, ids, variables. A test holds it against the model. */
public final class DelegiertenversammlungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "delegiertenversammlung";

    private DelegiertenversammlungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_delegiertenversammlung";
        public static final String DELEGIERTE = "aufgabe_versammlung_delegierte";
        public static final String DELEGIERTE_FESTSTELLEN = "aufgabe_versammlung_zulassen";
        public static final String VERLAUF = "aufgabe_versammlung_verlauf";
        public static final String ENDE = "ende_delegiertenversammlung";
        public static final String ENDE_AUSGEFALLEN = "ende_versammlung_ausgefallen";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String VERSAMMLUNG_ID = "versammlungId";
        public static final String JEMAND_ZUGELASSEN = "jemandZugelassen";
        public static final String STATTGEFUNDEN = "stattgefunden";
        public static final String BEZEICHNUNG = "bezeichnung";

        private Variablen() {
        }
    }
}
