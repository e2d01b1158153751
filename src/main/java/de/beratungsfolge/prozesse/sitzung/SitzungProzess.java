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
        public static final String TAGESORDNUNG_AUFSTELLEN = "aufgabe_tagesordnung_aufstellen";
        public static final String EINLADUNG_VERSENDEN = "aufgabe_einladung_versenden";
        public static final String ANWESENHEIT_FESTSTELLEN = "aufgabe_anwesenheit_feststellen";
        public static final String BESCHLUSSFAEHIGKEIT_FESTSTELLEN = "aufgabe_beschlussfaehigkeit_feststellen";
        public static final String PUNKTE_VERTAGEN = "schritt_punkte_vertagen";
        public static final String TAGESORDNUNG_FESTSTELLEN = "aufgabe_tagesordnung_feststellen";
        public static final String AUSSCHLIESSUNGSGRUENDE = "aufgabe_ausschliessungsgruende";
        public static final String AUSSCHLUSS_FESTSTELLEN = "aufgabe_ausschluss_feststellen";
        public static final String TAGESORDNUNGSPUNKTE = "ruf_tagesordnungspunkte";
        public static final String SITZUNG_SCHLIESSEN = "aufgabe_sitzung_schliessen";
        public static final String NIEDERSCHRIFT_FERTIGEN = "aufgabe_niederschrift_fertigen";
        public static final String UNTERSCHRIFT_SCHRIFTFUEHRUNG = "aufgabe_unterschrift_schriftfuehrung";
        public static final String UNTERSCHRIFT_VORSITZ = "aufgabe_unterschrift_vorsitz";
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
        public static final String BESCHLUSSFAEHIG = "beschlussfaehig";
        public static final String AUSSCHLUSS_GRUENDE = "ausschlussGruende";
        public static final String TOP_IDS = "topIds";
        public static final String TOP_ID = "topId";
        public static final String ZURUECK_AN_SCHRIFTFUEHRUNG = "zurueckAnSchriftfuehrung";

        private Variablen() {
        }
    }
}
