package de.beratungsfolge.drucksachen;

/** Whose Sichtvermerk a paper may need, with the role that gives it. */
public enum Sichtvermerkstelle {
    ERSTE_BEIGEORDNETE("Erste Beigeordnete", "ersteBeigeordnete"),
    BEIGEORDNETER("Beigeordneter", "beigeordneter"),
    KAEMMERER("Kämmerer", "kaemmerei"),
    /** A further Fachbereich, named by the author. */
    FACHBEREICH("Weiterer Fachbereich", "sachbearbeitung");

    private final String bezeichnung;
    private final String rolle;

    Sichtvermerkstelle(String bezeichnung, String rolle) {
        this.bezeichnung = bezeichnung;
        this.rolle = rolle;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return the role whose members may give it */
    public String rolle() {
        return rolle;
    }
}
