package de.beratungsfolge.prozesse.abberufung;

import de.beratungsfolge.beiratsaemter.Abberufungsakten;
import de.beratungsfolge.beiratsaemter.Abberufungsverfahren;
import de.beratungsfolge.beiratsaemter.Beiratssitzungen;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import de.beratungsfolge.sitzungen.Tagesordnung;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Nobody presides over the vote on the own recall, nor after it: a deputy does (§ 10 Satz 3 GeschO-SB by analogy). */
@Component
class Abberufungsleitung {

    private static final String GRUND = "Die Sitzung stimmt über die Abberufung der Person ab, die sie sonst leitet; "
            + "eine Stellvertretung leitet sie (§ 10 Satz 3 GeschO-SB entsprechend).";

    private static final String ABBERUFEN = "Die Person, die sie sonst leitet, ist abberufen; eine Stellvertretung leitet sie "
            + "(§ 4 Abs. 2, § 10 Satz 3 GeschO-SB).";

    private final Abberufungsakten akten;
    private final Beiratssitzungen beirat;
    private final Sitzungen sitzungen;
    private final Sitzungsaemter aemter;
    private final Amtsnachfolge amtsnachfolge;
    private final Tagesordnung tagesordnung;

    Abberufungsleitung(Abberufungsakten akten, Beiratssitzungen beirat, Sitzungen sitzungen, Sitzungsaemter aemter,
                       Amtsnachfolge amtsnachfolge, Tagesordnung tagesordnung) {
        this.akten = akten;
        this.beirat = beirat;
        this.sitzungen = sitzungen;
        this.aemter = aemter;
        this.amtsnachfolge = amtsnachfolge;
        this.tagesordnung = tagesordnung;
    }

    /** Hands the planned meeting over, if whoever shall be recalled would lead it. */
    void uebergeben(long abberufungId, String person) {
        Abberufungsverfahren eine = akten.verfahren(abberufungId);
        Sitzung sitzung = sitzungen.sitzung(eine.sitzungId());
        if (sitzung.stand().vorDerSitzung() && leitet(sitzung, eine)) {
            uebergeben(sitzung, null, GRUND, person);
        }
    }

    /**
     * The office ended: neither the meeting that voted nor a planned one is led by whoever was recalled.
     *
     * @param um when the running meeting was handed over; only if that person still led it
     * @throws de.beratungsfolge.eingabe.EingabeFehler if that is not said
     */
    void nachAbberufung(long abberufungId, LocalTime um, String person) {
        Abberufungsverfahren eine = akten.verfahren(abberufungId);
        if (leitetNoch(abberufungId)) {
            new Pruefliste().verlange("Leitung übergeben um", um).abschliessen();
            uebergeben(abgestimmt(eine), um, ABBERUFEN, person);
        }
        beirat.geplante(eine.gremiumId()).stream().filter(geplant -> leitet(geplant, eine))
                .forEach(geplant -> uebergeben(geplant, null, ABBERUFEN, person));
        amtsnachfolge.nachziehen(eine.gremiumId(), person);
    }

    /** The successor holds the office: planned meetings follow. */
    void nachziehen(long abberufungId, String person) {
        amtsnachfolge.nachziehen(akten.verfahren(abberufungId).gremiumId(), person);
    }

    /** @return whether the meeting that voted still lasts and is led by the person it voted on */
    boolean leitetNoch(long abberufungId) {
        Abberufungsverfahren eine = akten.verfahren(abberufungId);
        Sitzung sitzung = abgestimmt(eine);
        return sitzung.stand() == Sitzungsstand.LAEUFT && leitet(sitzung, eine);
    }

    private void uebergeben(Sitzung sitzung, LocalTime um, String grund, String person) {
        amtsnachfolge.vorschlaege(sitzung, Sitzungsamt.VORSITZ).stream().findFirst().ifPresent(erster ->
                amtsnachfolge.uebergeben(sitzung, Sitzungsamt.VORSITZ, erster.person().id(), um, grund, person));
    }

    private boolean leitet(Sitzung sitzung, Abberufungsverfahren eine) {
        return aemter.vorsitz(sitzung).map(Person::id).filter(id -> id.equals(eine.inhaberId())).isPresent();
    }

    private Sitzung abgestimmt(Abberufungsverfahren eine) {
        return sitzungen.sitzung(tagesordnung.punkt(eine.punktId()).sitzungId());
    }

    /** @return login name of whoever led the meeting that voted; null for a person without access */
    String benutzer(long abberufungId) {
        return aemter.vorsitz(abgestimmt(akten.verfahren(abberufungId))).map(Person::benutzer).orElse(null);
    }
}
