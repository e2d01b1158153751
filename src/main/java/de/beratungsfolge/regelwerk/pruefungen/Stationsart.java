package de.beratungsfolge.regelwerk.pruefungen;

/** Kind of a body on the route of a paper. */
public enum Stationsart {
    RAT("Rat"),
    HAUPTAUSSCHUSS("Hauptausschuss"),
    FINANZAUSSCHUSS("Finanzausschuss"),
    RECHNUNGSPRUEFUNGSAUSSCHUSS("Rechnungsprüfungsausschuss"),
    AUSSCHUSS("Ausschuss"),
    SENIORENBEIRAT("Seniorenbeirat"),
    INTEGRATIONSRAT("Integrationsrat");

    private final String bezeichnung;

    Stationsart(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** What people call a body of this kind that has no name of its own. */
    public String bezeichnung() {
        return bezeichnung;
    }
}
