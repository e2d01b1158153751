package de.beratungsfolge.eingabe;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong with one input, so that a person corrects it in one go
 * instead of sentence by sentence.
 */
public final class Pruefliste {

    private final List<String> gruende = new ArrayList<>();

    /** Notes the field as missing unless the text has at least one visible character. */
    public Pruefliste verlange(String feld, String text) {
        return abweisenWenn(text == null || text.isBlank(), feld, "bitte angeben.");
    }

    /** Notes the field as missing if there is no value. */
    public Pruefliste verlange(String feld, Object wert) {
        return abweisenWenn(wert == null, feld, "bitte angeben.");
    }

    /** Notes the text as too long for what the record can hold. */
    public Pruefliste hoechstens(String feld, String text, int zeichen) {
        return abweisenWenn(text != null && text.length() > zeichen, feld,
                "höchstens " + zeichen + " Zeichen, eingegeben sind " + (text == null ? 0 : text.length()) + ".");
    }

    /** Notes a number below zero. */
    public Pruefliste nichtNegativ(String feld, Number zahl) {
        return abweisenWenn(zahl != null && zahl.doubleValue() < 0, feld, "darf nicht kleiner als 0 sein.");
    }

    /** Notes the field with the reason if the condition holds. */
    public Pruefliste abweisenWenn(boolean bedingung, String feld, String grund) {
        if (bedingung) {
            gruende.add(feld + ": " + grund);
        }
        return this;
    }

    /** @throws EingabeFehler with all that was noted */
    public void abschliessen() {
        if (!gruende.isEmpty()) {
            throw new EingabeFehler(gruende);
        }
    }
}
