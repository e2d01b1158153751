package de.beratungsfolge.beiratskasse;

/** Whether every transaction was checked, or samples only (§ 5 GeschO-SB: only in single cases and with a reason). */
public enum Pruefumfang {
    VOLLSTAENDIG("jeder Geschäftsvorgang"),
    STICHPROBE("Stichproben");

    private final String bezeichnung;

    Pruefumfang(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
