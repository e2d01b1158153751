package de.beratungsfolge.dokumente;

/** A template cannot be used. The message is German and names file and line. */
public class Vorlagenfehler extends RuntimeException {

    private final String datei;
    private final int zeile;

    /** @param datei file as people know it, e.g. {@code vorlagen/niederschrift.html}
     *  @param zeile from 1; 0: unknown
     *  @param satz  what is wrong, in a German sentence */
    public Vorlagenfehler(String datei, int zeile, String satz) {
        super(datei + (zeile > 0 ? ", Zeile " + zeile : "") + ": " + satz);
        this.datei = datei;
        this.zeile = zeile;
    }

    /** @return the file as people know it */
    public String datei() {
        return datei;
    }

    /** @return the line, from 1; 0 if unknown */
    public int zeile() {
        return zeile;
    }
}
