package de.beratungsfolge.prozesse.drucksache;

/** Contract of the process {@code drucksache}: key, ids, variables. A test holds it against the model. */
public final class DrucksacheProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "drucksache";
    /** Message by which a meeting reports the result of a station. */
    public static final String NACHRICHT_STATION_BEHANDELT = "stationBehandelt";
    /** Message by which the author takes a signed paper back into its draft. */
    public static final String NACHRICHT_NEUFASSUNG = "drucksacheNeufassung";
    /** Message by which the administration withdraws a paper, wherever it is. */
    public static final String NACHRICHT_ZURUECKGEZOGEN = "zurueckgezogen";
    /** Message to the item of a meeting that its paper was withdrawn; nobody needs to wait for it. */
    public static final String NACHRICHT_AN_SITZUNG = "drucksacheZurueckgezogen";

    private DrucksacheProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_drucksache";
        public static final String ENTWURF_AUSARBEITEN = "aufgabe_entwurf_ausarbeiten";
        public static final String BERATUNGSFOLGE_BESTAETIGEN = "aufgabe_beratungsfolge_bestaetigen";
        public static final String SICHTVERMERK = "aufgabe_sichtvermerk";
        public static final String UNTERZEICHNEN = "aufgabe_unterzeichnen";
        public static final String WARTEN_AUF_BEHANDLUNG = "warten_auf_behandlung";
        public static final String BESCHLUSSKONTROLLE = "ruf_beschlusskontrolle";
        public static final String ENDE_ZURUECKGEZOGEN = "ende_zurueckgezogen";
        public static final String ENDE_ABGELEHNT = "ende_abgelehnt";
        public static final String ENDE_BEHANDELT = "ende_behandelt";
        public static final String ENDE_AUSGEFUEHRT = "ende_ausgefuehrt";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String DRUCKSACHE_ID = "drucksacheId";
        public static final String VERFASSER = "verfasser";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String FOLGE_BESTAETIGEN = "folgeBestaetigen";
        public static final String SICHTVERMERK_ID = "sichtvermerkId";
        public static final String SICHTVERMERK_IDS = "sichtvermerkIds";
        public static final String ZURUECK_AN_VERFASSER = "zurueckAnVerfasser";
        public static final String STATION_ID = "stationId";
        public static final String ERGEBNIS = "ergebnis";
        public static final String ABSCHLUSS = "abschluss";

        private Variablen() {
        }
    }
}
