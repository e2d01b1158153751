package de.beratungsfolge.prozesse.beiratswahl;

import de.beratungsfolge.beiratswahl.Beiratswahl;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Faelligkeit;
import de.beratungsfolge.regelwerk.pruefungen.BeiratWahleinladung;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** By when the tasks of an election are wanted; a day that is over gives none. */
@Component("beiratstermine")
public class Beiratstermine {

    private final Wahlakte akte;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Beiratstermine(Wahlakte akte, Feststellungen feststellungen, Clock uhr) {
        this.akte = akte;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /** @return the last day on which the invitation may be received, as the rules compute it (§ 12 Abs. 1 GeschO-SB) */
    public Date einladungBis(long id) {
        Beiratswahl wahl = akte.wahl(id);
        return feststellungen.pruefen(new BeiratWahleinladung(wahl.amtszeitEnde(), wahl.amtszeitEnde(), true),
                wahl.amtszeitEnde()).werte().get("spaetestens") instanceof LocalDate tag ? kuenftig(tag) : null;
    }

    /** @return the end of the day of the Delegiertenversammlung */
    public Date versammlung(long id) {
        return kuenftig(akte.wahl(id).versammlungAm());
    }

    /** @return the last day of the sitting Beirat's term */
    public Date amtszeitEnde(long id) {
        return kuenftig(akte.wahl(id).amtszeitEnde());
    }

    /** @return the end of the day of the new Beirat's first session */
    public Date ersteSitzung(long id) {
        return kuenftig(akte.wahl(id).ersteSitzungAm());
    }

    private Date kuenftig(LocalDate tag) {
        return tag.isBefore(LocalDate.now(uhr.withZone(Datum.ZONE))) ? null : Faelligkeit.bis(tag);
    }
}
