package de.beratungsfolge.prozesse.kassenpruefung;

/** Contract of the process {@code kassenpruefung}: key, ids, variables. A test holds it against the model. */
public final class KassenpruefungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "kassenpruefung";
    /** Message by which the calendar begins the yearly audit. */
    public static final String NACHRICHT_KASSENJAHR_ABGELAUFEN = "kassenjahrAbgelaufen";

    /** Message by which a signed election begins the audit before the handover. */
    public static final String NACHRICHT_NEUWAHL = "neuwahlUnterzeichnet";

    private KassenpruefungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_kassenpruefung";
        public static final String START_KASSENJAHR = "start_kassenjahr_abgelaufen";
        public static final String START_NEUWAHL = "start_neuwahl";
        public static final String BENENNEN = "aufgabe_pruefende_benennen";
        public static final String PRUEFEN = "aufgabe_kasse_pruefen";
        public static final String UNTERZEICHNEN = "aufgabe_unterzeichnen_pruefende";
        public static final String UEBERGEBEN = "aufgabe_kasse_uebergeben";
        public static final String FESTSTELLEN = "aufgabe_kassenpruefung_feststellen";
        public static final String AUSHAENDIGEN = "aufgabe_aushaendigen";
        public static final String BERICHTEN = "aufgabe_pruefungsbericht";
        public static final String KOPIE = "aufgabe_kopie_uebersenden";
        public static final String ENDE = "ende_kassenpruefung";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String KASSENPRUEFUNG_ID = "kassenpruefungId";
        public static final String PRUEFENDE_IDS = "pruefendeIds";
        public static final String PRUEFENDE_ID = "pruefendeId";
        public static final String NACH_WAHL = "nachWahl";
        public static final String VOLLSTAENDIG = "vollstaendig";
        public static final String GENEHMIGT = "protokollGenehmigt";
        public static final String BEZEICHNUNG = "bezeichnung";

        private Variablen() {
        }
    }
}
