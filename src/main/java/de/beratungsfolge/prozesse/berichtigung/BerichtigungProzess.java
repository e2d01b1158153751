package de.beratungsfolge.prozesse.berichtigung;

/** Contract of the process {@code berichtigung}: key, ids, variables. A test holds it against the model. */
public final class BerichtigungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "berichtigung";

    private BerichtigungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_berichtigung";
        public static final String ANGABEN_BERICHTIGEN = "aufgabe_angaben_berichtigen";
        public static final String VERMERK_SCHRIFTFUEHRUNG = "aufgabe_vermerk_schriftfuehrung";
        public static final String VERMERK_VORSITZ = "aufgabe_vermerk_vorsitz";
        public static final String NEU_FESTSTELLEN = "aufgabe_neu_feststellen";
        public static final String FOLGEN_KLAEREN = "aufgabe_folgen_klaeren";
        public static final String ENDE_BERICHTIGT = "ende_berichtigt";
        public static final String ENDE_ABGELEHNT = "ende_vermerk_abgelehnt";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String SITZUNG_ID = "sitzungId";
        public static final String VORSITZ = "vorsitz";
        public static final String SCHRIFTFUEHRUNG = "schriftfuehrung";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String BEARBEITER = "bearbeiter";
        public static final String BERICHTIGUNG_ID = "berichtigungId";
        public static final String VERMERK = "vermerk";
        public static final String ABGELEHNT = "abgelehnt";
        public static final String NEU_FESTZUSTELLEN = "neuFestzustellen";
        public static final String FOLGEN = "folgen";

        private Variablen() {
        }
    }
}
