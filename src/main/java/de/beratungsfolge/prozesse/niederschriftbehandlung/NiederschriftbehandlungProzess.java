package de.beratungsfolge.prozesse.niederschriftbehandlung;

/** Contract of the process {@code niederschriftbehandlung}: key, ids, variables. A test holds it against the model. */
public final class NiederschriftbehandlungProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "niederschriftbehandlung";
    /** Message by which a meeting reports what became of a matter that is no paper. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private NiederschriftbehandlungProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_niederschriftbehandlung";
        public static final String ZULEITEN = "aufgabe_beschluesse_zuleiten";
        public static final String BEKANNTGEBEN = "aufgabe_niederschrift_bekanntgeben";
        public static final String WARTEN_AUF_BEHANDLUNG = "warten_auf_naechste_sitzung";
        public static final String EINWENDUNG_PRUEFEN = "aufgabe_einwendung_pruefen";
        public static final String BERICHTIGUNG = "ruf_berichtigung";
        public static final String KOPIE_ABGEBEN = "aufgabe_kopie_abgeben";
        public static final String ENDE_ZUGELEITET = "ende_beschluesse_zugeleitet";
        public static final String ENDE = "ende_niederschriftbehandlung";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String SITZUNG_ID = "sitzungId";
        public static final String VORSITZ = "vorsitz";
        public static final String SCHRIFTFUEHRUNG = "schriftfuehrung";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String ERGEBNIS = "ergebnis";
        public static final String MIT_ZULEITUNG = "mitZuleitung";
        public static final String MIT_GENEHMIGUNG = "mitGenehmigung";
        public static final String EINWENDUNG = "einwendung";
        public static final String BERICHTIGEN = "berichtigen";
        public static final String GENEHMIGT = "genehmigt";

        private Variablen() {
        }
    }
}
