package de.beratungsfolge.prozesse.tagesordnungspunkt;

/** Contract of the process {@code tagesordnungspunkt}: key, ids, variables. A test holds it against the model. */
public final class TagesordnungspunktProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "tagesordnungspunkt";

    /** Tells the process that waits for a matter that a meeting treated it; variables {@code anliegenId}, {@code ergebnis}. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";
    /** Ends an open item whose paper was withdrawn; to the meeting's business key, variable {@code topId} equal. */
    public static final String NACHRICHT_DRUCKSACHE_ZURUECKGEZOGEN = "drucksacheZurueckgezogen";

    private TagesordnungspunktProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_top";
        public static final String BERATEN = "aufgabe_beraten";
        public static final String PUNKT_BESCHLUSSFAEHIGKEIT = "aufgabe_punkt_beschlussfaehigkeit";
        public static final String ABSTIMMEN = "aufgabe_abstimmen";
        public static final String ERGEBNIS_FESTSTELLEN = "aufgabe_ergebnis_feststellen";
        public static final String START_LISTENWAHL = "start_listenwahl";
        public static final String LISTEN = "aufgabe_listen";
        public static final String LISTENWAHL_BESCHLUSSFAEHIGKEIT = "aufgabe_listenwahl_beschlussfaehigkeit";
        public static final String LISTENWAHL = "aufgabe_listenwahl";
        public static final String SITZVERTEILUNG = "aufgabe_sitzverteilung";
        public static final String ENDE_LISTENWAHL = "ende_listenwahl";
        public static final String ENDE_OHNE_LISTENWAHL = "ende_ohne_listenwahl";
        public static final String WAHLVORSCHLAEGE = "aufgabe_wahlvorschlaege";
        public static final String WAHLGANG = "aufgabe_wahlgang";
        public static final String WAHL_FESTSTELLEN = "aufgabe_wahl_feststellen";
        public static final String WAHL_ANNEHMEN = "aufgabe_wahl_annehmen";
        public static final String KENNTNISNAHME = "aufgabe_kenntnisnahme";
        public static final String VERLAUF_FESTHALTEN = "aufgabe_verlauf_festhalten";
        public static final String ENDE_DRUCKSACHE_BEHANDELT = "ende_drucksache_behandelt";
        public static final String ENDE = "ende_top";
        public static final String ENDE_DRUCKSACHE_ZURUECKGEZOGEN = "ende_drucksache_zurueckgezogen";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String SITZUNG_ID = "sitzungId";
        public static final String TOP_ID = "topId";
        public static final String ART = "art";
        public static final String VORSITZ = "vorsitz";
        public static final String SCHRIFTFUEHRUNG = "schriftfuehrung";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
