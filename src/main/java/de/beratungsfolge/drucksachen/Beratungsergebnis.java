package de.beratungsfolge.drucksachen;

/** What a body made of a paper. */
public enum Beratungsergebnis {
    /** A preliminary body recommends it. */
    EMPFOHLEN("empfohlen", true),
    /** A preliminary body recommends against it, or the deciding body rejects it. */
    ABGELEHNT("abgelehnt", true),
    /** Deliberated without a recommendation; the paper goes on. */
    OHNE_EMPFEHLUNG("ohne Beschlussempfehlung", true),
    /** Taken note of. */
    ZUR_KENNTNIS_GENOMMEN("zur Kenntnis genommen", true),
    /** The deciding body adopted it. */
    BESCHLOSSEN("beschlossen", true),
    /** Put off: the same body treats it again. */
    VERTAGT("vertagt", false),
    /** The administration took it back. */
    ZURUECKGEZOGEN("zurückgezogen", true);

    private final String bezeichnung;
    private final boolean erledigtStation;

    Beratungsergebnis(String bezeichnung, boolean erledigtStation) {
        this.bezeichnung = bezeichnung;
        this.erledigtStation = erledigtStation;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return whether the station is done with this result */
    public boolean erledigtStation() {
        return erledigtStation;
    }
}
