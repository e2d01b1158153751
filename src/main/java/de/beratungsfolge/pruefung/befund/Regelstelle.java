package de.beratungsfolge.pruefung.befund;

/**
 * A rule that fired, with its text.
 *
 * @param pfad   file below the rules' root
 * @param damals text in the version that gave the finding
 * @param heute  text in the version in force today; null: there is no rule of this name any more
 */
public record Regelstelle(String regel, String pfad, String damals, String heute) {

    /** @return what became of it since */
    public String verbleib() {
        return heute == null ? "gibt es heute nicht mehr" : heute.equals(damals) ? "heute unverändert" : "heute geändert";
    }
}
