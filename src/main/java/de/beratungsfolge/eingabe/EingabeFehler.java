package de.beratungsfolge.eingabe;

import java.util.List;

/** An input a person has to correct. The message is German, complete and safe to show as it is. */
public class EingabeFehler extends RuntimeException {

    private final List<String> gruende;

    /** @param gruende one German sentence per field, naming the field and the reason */
    public EingabeFehler(List<String> gruende) {
        super(String.join(" ", gruende));
        this.gruende = List.copyOf(gruende);
    }

    /** @param feld what the form calls the field
     *  @param grund why its value cannot be taken */
    public EingabeFehler(String feld, String grund) {
        this(List.of(feld + ": " + grund));
    }

    /** @return one German sentence per field */
    public List<String> gruende() {
        return gruende;
    }
}
