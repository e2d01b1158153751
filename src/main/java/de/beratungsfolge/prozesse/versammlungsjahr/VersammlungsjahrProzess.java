package de.beratungsfolge.prozesse.versammlungsjahr;

/** Contract of the process {@code versammlungsjahr}: key, ids, variables. A test holds it against the model. */
public final class VersammlungsjahrProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "versammlungsjahr";
    /** Message by which the calendar begins it. */
    public static final String NACHRICHT_JAHR_BEGONNEN = "versammlungsjahrBegonnen";
    /** Message by which an assembly of the year says that it is convened. */
    public static final String NACHRICHT_EINBERUFEN = "delegiertenversammlungEinberufen";
    /** Message by which an assembly of the year says that it did not take place. */
    public static final String NACHRICHT_AUSGEFALLEN = "delegiertenversammlungAusgefallen";

    private VersammlungsjahrProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_versammlungsjahr";
        public static final String WARTEN_AUF_ERINNERUNG = "warten_auf_erinnerung";
        public static final String ERINNERN = "aufgabe_versammlung_erinnern";
        public static final String WARTEN_AUF_JAHRESENDE = "warten_auf_jahresende";
        public static final String WARTEN_AUF_AUSFALL = "warten_auf_ausfall";
        public static final String FESTSTELLEN = "aufgabe_versammlungsjahr_feststellen";
        public static final String ENDE = "ende_versammlungsjahr";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String VERSAMMLUNGSJAHR_ID = "versammlungsjahrId";
        public static final String EINBERUFEN = "schonEinberufen";
        public static final String GEWAHRT = "versammlungsjahrGewahrt";
        public static final String BEZEICHNUNG = "bezeichnung";

        private Variablen() {
        }
    }
}
