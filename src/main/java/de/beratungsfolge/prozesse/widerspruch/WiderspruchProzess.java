package de.beratungsfolge.prozesse.widerspruch;

/** Contract of the process {@code widerspruch}: key, ids, variables. A test holds it against the model. */
public final class WiderspruchProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "widerspruch";
    /** Message by which an item of a meeting reports the result of a matter. */
    public static final String NACHRICHT_ANLIEGEN_BEHANDELT = "anliegenBehandelt";

    private WiderspruchProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_widerspruch";
        public static final String FESTSTELLEN = "aufgabe_widerspruch_feststellen";
        public static final String SITZUNG_ANBERAUMEN = "aufgabe_sitzung_anberaumen";
        public static final String WARTEN_AUF_BEHANDLUNG = "warten_auf_behandlung";
        public static final String ERGEBNIS_FESTSTELLEN = "aufgabe_neues_ergebnis_feststellen";
        public static final String AUFSICHT_BERICHTEN = "aufgabe_aufsicht_berichten";
        public static final String AUFSICHT_ENTSCHEIDUNG = "aufgabe_aufsicht_entscheidung";
        public static final String ENDE_OHNE_WIRKUNG = "ende_ohne_wirkung";
        public static final String ENDE_BESTEHT = "ende_besteht";
        public static final String ENDE_AUFGEHOBEN = "ende_aufgehoben";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String RECHTSBEHELF_ID = "rechtsbehelfId";
        public static final String ANLIEGEN_ID = "anliegenId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String FAELLIG_AM = "faelligAm";
        public static final String WIRKSAM = "wirksam";
        public static final String ERGEBNIS = "ergebnis";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
