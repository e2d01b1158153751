package de.beratungsfolge.beispiel;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Protokoll;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plays the example on an empty database. */
@Component
public class Beispiel {

    private final Beispielgremien beispielgremien;
    private final Beispielbenutzer benutzer;
    private final Drehbuch drehbuch;
    private final Sitzungsdrehbuch sitzungsdrehbuch;
    private final Gremien gremien;
    private final Drucksachen drucksachen;
    private final Protokoll protokoll;

    Beispiel(Beispielgremien beispielgremien, Beispielbenutzer benutzer, Drehbuch drehbuch,
             Sitzungsdrehbuch sitzungsdrehbuch, Gremien gremien, Drucksachen drucksachen, Protokoll protokoll) {
        this.beispielgremien = beispielgremien;
        this.benutzer = benutzer;
        this.drehbuch = drehbuch;
        this.sitzungsdrehbuch = sitzungsdrehbuch;
        this.gremien = gremien;
        this.drucksachen = drucksachen;
        this.protokoll = protokoll;
    }

    /** @return whether nothing has been stored yet */
    public boolean datenbankIstLeer() {
        return gremien.alle().isEmpty() && drucksachen.alle().isEmpty() && protokoll.alle().isEmpty();
    }

    /** Stores bodies and users, brings the papers on their way and invites to the meeting: all of it or nothing. */
    @Transactional
    public void vorbereiten() {
        beispielgremien.anlegen();
        benutzer.anlegen();
        drehbuch.drucksachenAufDenWegBringen();
        sitzungsdrehbuch.einladen();
    }

    /** Holds the meeting that was prepared. */
    public void sitzungAbhalten() {
        sitzungsdrehbuch.abhalten();
    }
}
