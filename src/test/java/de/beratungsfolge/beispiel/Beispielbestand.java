package de.beratungsfolge.beispiel;

import org.springframework.boot.test.context.TestComponent;

/** The example's bodies, people and users without its papers and its meeting: what tests start from. */
@TestComponent
public class Beispielbestand {

    private final Beispielgremien gremien;
    private final Beispielbenutzer benutzer;

    Beispielbestand(Beispielgremien gremien, Beispielbenutzer benutzer) {
        this.gremien = gremien;
        this.benutzer = benutzer;
    }

    /** Adds bodies and users to an empty database. */
    public void anlegen() {
        gremien.anlegen();
        benutzer.anlegen();
    }
}
