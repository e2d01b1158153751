package de.beratungsfolge.mittelbereitstellungen;

/** Where a request for funds beyond the budget is in its life. */
public enum Mittelstand {
    BEANTRAGT("beantragt"),
    UNZULAESSIG("unzulässig"),
    VERSAGT("Zustimmung versagt"),
    BEREITGESTELLT("bereitgestellt");

    private final String bezeichnung;

    Mittelstand(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
