package de.beratungsfolge.prozesse.sitzungsverlauf;

/** Contract of the process {@code sitzungsverlauf}: key, ids, variables. A test holds it against the model. */
public final class SitzungsverlaufProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "sitzungsverlauf";

    private SitzungsverlaufProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_verlauf";
        public static final String ANWESENHEIT_FESTSTELLEN = "aufgabe_anwesenheit_feststellen";
        public static final String BESCHLUSSFAEHIGKEIT_FESTSTELLEN = "aufgabe_beschlussfaehigkeit_feststellen";
        public static final String PUNKTE_VERTAGEN = "schritt_punkte_vertagen";
        public static final String TAGESORDNUNG_FESTSTELLEN = "aufgabe_tagesordnung_feststellen";
        public static final String AUSSCHLIESSUNGSGRUENDE = "aufgabe_ausschliessungsgruende";
        public static final String AUSSCHLUSS_FESTSTELLEN = "aufgabe_ausschluss_feststellen";
        public static final String TAGESORDNUNGSPUNKT = "ruf_tagesordnungspunkt";
        public static final String SITZUNG_SCHLIESSEN = "aufgabe_sitzung_schliessen";
        public static final String ENDE = "ende_verlauf";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String SITZUNG_ID = "sitzungId";
        public static final String VORSITZ = "vorsitz";
        public static final String SCHRIFTFUEHRUNG = "schriftfuehrung";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String BESCHLUSSFAEHIG = "beschlussfaehig";
        public static final String AUSSCHLUSS_GRUENDE = "ausschlussGruende";
        public static final String TOP_ID = "topId";

        private Variablen() {
        }
    }
}
