package de.beratungsfolge.prozesse.beiratswahl;

/** Contract of the process {@code beiratswahl}: key, ids, variables. A test holds it against the model. */
public final class BeiratswahlProzess {

    /** Key of the process. */
    public static final String SCHLUESSEL = "beiratswahl";

    private BeiratswahlProzess() {
    }

    /** Ids of elements at which the process waits or ends. */
    public static final class Elemente {
        public static final String START = "start_beiratswahl";
        public static final String EINLADUNG = "aufgabe_wahleinladung";
        public static final String EINLADUNG_FESTSTELLEN = "aufgabe_wahleinladung_feststellen";
        public static final String DELEGIERTE = "aufgabe_delegierte";
        public static final String DELEGIERTE_FESTSTELLEN = "aufgabe_delegierte_feststellen";
        public static final String KANDIDATEN = "aufgabe_kandidaten";
        public static final String STIMMEN = "aufgabe_beiratsstimmen";
        public static final String STIMMZETTEL_FESTSTELLEN = "aufgabe_stimmzettel_feststellen";
        public static final String ERGEBNIS_FESTSTELLEN = "aufgabe_beiratsergebnis_feststellen";
        public static final String KASSENPRUEFER = "aufgabe_kassenpruefer";
        public static final String NIEDERSCHRIFT = "aufgabe_wahlniederschrift";
        public static final String UNTERSCHRIFT = "aufgabe_unterschrift_wahlleitung";
        public static final String PRESSE = "aufgabe_wahl_presse";
        public static final String ERSTE_SITZUNG = "aufgabe_erste_sitzung";
        public static final String KONSTITUIERUNG = "aufgabe_konstituierung";
        public static final String ENDE_KASSENPRUEFUNG = "ende_kassenpruefung_begonnen";
        public static final String ENDE_BEKANNT = "ende_wahl_bekannt";
        public static final String ENDE_IM_AMT = "ende_beirat_im_amt";

        private Elemente() {
        }
    }

    /** Names of the variables the process carries; what forms submit is consumed by the step behind them. */
    public static final class Variablen {
        public static final String WAHL_ID = "beiratswahlId";
        public static final String BEZEICHNUNG = "bezeichnung";
        public static final String WAHLLEITUNG = "wahlleitung";
        public static final String WEITER = "weiter";

        private Variablen() {
        }
    }
}
