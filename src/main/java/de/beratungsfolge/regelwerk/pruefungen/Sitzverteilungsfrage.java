package de.beratungsfolge.regelwerk.pruefungen;

/**
 * How the seats are given, by the method of the reference date.
 *
 * @param verteilung the facts
 * @param sitzverfahren the method; {@code null}: not known for that day
 * @param herkunft certainty and source of the method; {@code null}: not known for that day
 */
public record Sitzverteilungsfrage(Sitzverteilung verteilung, Sitzverfahren sitzverfahren, String herkunft) {

    /** Code of the method in the case format. */
    public String verfahren() {
        return sitzverfahren == null ? null : sitzverfahren.name();
    }
}
