package de.beratungsfolge.prozesse;

/** Somebody else was faster. */
public final class SchonErledigt extends RuntimeException {

    /** What the slower person reads. */
    public static final String SATZ = "Diese Aufgabe wurde gerade von jemand anderem erledigt. Ihre Angaben wurden nicht "
            + "gespeichert; bitte laden Sie die Aufgabenliste neu.";

    private static final long serialVersionUID = 1L;

    SchonErledigt() {
        super(SATZ);
    }
}
