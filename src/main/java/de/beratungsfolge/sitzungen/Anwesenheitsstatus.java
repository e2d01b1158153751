package de.beratungsfolge.sitzungen;

/** Whether somebody is at the table. */
public enum Anwesenheitsstatus {
    ANWESEND("anwesend"), ENTSCHULDIGT("entschuldigt"), FEHLT("fehlt unentschuldigt");

    private final String bezeichnung;

    Anwesenheitsstatus(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }
}
