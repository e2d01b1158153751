package de.beratungsfolge.regelwerk.sprache;

/** Elections in which the highest numbers of votes win several seats. */
public final class Hoechststimmen {

    private Hoechststimmen() {
    }
}
