package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.gremien.Gremienamt;
import de.beratungsfolge.regelwerk.pruefungen.Amt;
import java.util.Optional;

/** The offices of the board, in the order in which they are elected (§ 4 Abs. 1 Satz 2 GeschO-SB). */
public enum Vorstandsamt {
    VORSITZ("Vorsitz", Gremienamt.VORSITZ, Amt.VORSITZ),
    ERSTE_VERTRETUNG("1. Vertretung des Vorsitzes", Gremienamt.ERSTE_STELLVERTRETUNG, Amt.STELLVERTRETUNG),
    ZWEITE_VERTRETUNG("2. Vertretung des Vorsitzes", Gremienamt.ZWEITE_STELLVERTRETUNG, Amt.STELLVERTRETUNG),
    SCHRIFTFUEHRUNG("Schriftführung", Gremienamt.SCHRIFTFUEHRUNG, Amt.SCHRIFTFUEHRUNG),
    KASSE("Kasse", null, Amt.KASSE);

    private final String bezeichnung;
    private final Gremienamt imGremium;
    private final Amt fuerRegeln;

    Vorstandsamt(String bezeichnung, Gremienamt imGremium, Amt fuerRegeln) {
        this.bezeichnung = bezeichnung;
        this.imGremium = imGremium;
        this.fuerRegeln = fuerRegeln;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return what its holder is, e.g. "stellvertretender Vorsitz" */
    String inWorten() {
        return fuerRegeln == Amt.STELLVERTRETUNG ? "stellvertretender Vorsitz" : bezeichnung;
    }

    /** @return the office every body has; empty for the Kasse */
    public Optional<Gremienamt> imGremium() {
        return Optional.ofNullable(imGremium);
    }

    /** @return the office as the rules name it */
    public Amt fuerRegeln() {
        return fuerRegeln;
    }

    /** @return whether somebody can be recalled from it (§ 4 Abs. 2 Satz 1 and 7 GeschO-SB) */
    public boolean abberufbar() {
        return this == VORSITZ || this == ERSTE_VERTRETUNG || this == ZWEITE_VERTRETUNG;
    }
}
