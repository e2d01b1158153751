package de.beratungsfolge.regelwerk.sprache;

/** Who leads in an election between persons. */
public final class Rangfolge {

    private Rangfolge() {
    }
}
