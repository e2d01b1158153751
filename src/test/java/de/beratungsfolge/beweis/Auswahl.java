package de.beratungsfolge.beweis;

/** Which combinations are asked: all of them, or those of small bodies and a fixed sample of the others. */
final class Auswahl {

    static final boolean VOLLSTAENDIG = Boolean.getBoolean("beweis.vollstaendig");

    private static final long SAAT = 20211116;

    private final int klein;
    private final int jedeWievielte;

    /**
     * @param klein size up to which every combination is asked
     * @param jedeWievielte of the larger ones, one in so many
     */
    Auswahl(int klein, int jedeWievielte) {
        this.klein = klein;
        this.jedeWievielte = jedeWievielte;
    }

    boolean nimmt(int groesse, int... kombination) {
        return VOLLSTAENDIG || groesse <= klein || zufall(jedeWievielte, groesse, kombination) == 0;
    }

    /** A number below the bound that depends on nothing but the combination and the fixed seed. */
    static int zufall(int unter, int groesse, int... kombination) {
        long wert = SAAT + groesse;
        for (int teil : kombination) {
            wert = (wert ^ teil) * 0x9E3779B97F4A7C15L;
            wert ^= wert >>> 29;
        }
        wert *= 0xBF58476D1CE4E5B9L;
        return (int) Long.remainderUnsigned(wert ^ wert >>> 32, unter);
    }
}
