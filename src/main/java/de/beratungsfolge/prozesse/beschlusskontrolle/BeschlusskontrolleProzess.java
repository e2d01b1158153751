package de.beratungsfolge.prozesse.beschlusskontrolle;

/** Contract of the process {@code beschlusskontrolle}: key, ids, variables. A test holds it against the model. */
public final class BeschlusskontrolleProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "beschlusskontrolle";

    private BeschlusskontrolleProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_beschlusskontrolle";
        public static final String ZUSTAENDIGKEIT = "aufgabe_zustaendigkeit_festlegen";
        public static final String BERICHTEN = "aufgabe_ausfuehrung_berichten";
        public static final String UEBERFAELLIG = "aufgabe_ueberfaellig";
        public static final String NICHT_AUSFUEHRBAR = "aufgabe_nicht_ausfuehrbar";
        public static final String ENDE_ERLEDIGT = "ende_erledigt";
        public static final String ENDE_UEBERFAELLIG = "ende_ueberfaellig";
        public static final String ENDE_NICHT_AUSGEFUEHRT = "ende_nicht_ausgefuehrt";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String DRUCKSACHE_ID = "drucksacheId";
        public static final String VERFASSER = "verfasser";
        public static final String BEZEICHNUNG = "bezeichnung";
        /** Login name of whoever reports; the form that names this person has a field of another name. */
        public static final String ZUSTAENDIG = "zustaendig";
        public static final String AUSFUEHRUNG = "ausfuehrung";

        private Variablen() {
        }
    }
}
