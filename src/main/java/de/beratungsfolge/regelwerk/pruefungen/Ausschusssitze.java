package de.beratungsfolge.regelwerk.pruefungen;

/**
 * Whether the seats of a committee are given to those who may hold them.
 *
 * @param besetzung the facts
 */
public record Ausschusssitze(Ausschussbesetzung besetzung) {

    /** Seats of Ratsmitglieder. */
    public int ratsmitglieder() {
        return besetzung.sitze().ratsmitglieder();
    }

    /** Seats of sachkundige Bürger. */
    public int sachkundigeBuerger() {
        return besetzung.sitze().sachkundigeBuerger();
    }
}
