package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The recorded votes of items, read and replaced in one place. */
@Component
class Stimmenbestand {

    /** What the chair establishes where a motion has success. */
    static final Set<String> ANGENOMMEN = Set.of("ANGENOMMEN", "ABBERUFEN");

    private final AbstimmungRepository abstimmungen;
    private final EinzelstimmeRepository einzelstimmen;
    private final Antragsliste antraege;
    private final Listenablage listenwahlen;

    Stimmenbestand(AbstimmungRepository abstimmungen, EinzelstimmeRepository einzelstimmen, Antragsliste antraege,
                   Listenablage listenwahlen) {
        this.abstimmungen = abstimmungen;
        this.einzelstimmen = einzelstimmen;
        this.antraege = antraege;
        this.listenwahlen = listenwahlen;
    }

    /** @return the votes on an item in their order */
    List<Abstimmungsergebnis> zu(long punktId) {
        return abstimmungen.findByPunktIdOrderById(punktId);
    }

    /** @return one vote */
    Abstimmungsergebnis abstimmung(long id) {
        return abstimmungen.findById(id).orElseThrow();
    }

    /** @return how the members voted; empty unless the vote was by name */
    List<Einzelstimme> einzeln(long abstimmungId) {
        return einzelstimmen.findByAbstimmungIdOrderById(abstimmungId);
    }

    /** Replaces the numbers of a vote, and its single votes where it was by name. */
    Abstimmungsergebnis ersetzen(Abstimmungsergebnis alt, Stimmenauszaehlung.Zahlen zahlen, Map<Long, Stimme> namen) {
        if (namen != null && !namen.isEmpty()) {
            einzelstimmen.deleteAll(einzeln(alt.id()));
            namen.forEach((personId, stimme) -> einzelstimmen.save(new Einzelstimme(null, alt.id(), personId, stimme)));
        }
        return abstimmungen.save(alt.mitZahlen(zahlen));
    }

    /** Notes the finding that was raised with the corrected numbers; what was established stays until it changes. */
    void befundSetzen(Abstimmungsergebnis abstimmung, Tagesordnungspunkt punkt, long befundId) {
        abstimmungen.save(abstimmung.mitBefund(befundId).mitFeststellung(abstimmung.festgestellt()));
        if (entscheidetPunkt(abstimmung)) {
            punkt.abstimmungBefundId = befundId;
        }
    }

    /** Notes what the chair established upon the corrected numbers. */
    void feststellen(Abstimmungsergebnis abstimmung, String ergebnis) {
        abstimmungen.save(abstimmung.mitFeststellung(ergebnis));
    }

    /**
     * @return whether the result of the item hangs on this vote: the one on its main motion, unless lists were voted on
     *         after it
     */
    boolean entscheidetPunkt(Abstimmungsergebnis abstimmung) {
        return antraege.antrag(abstimmung.antragId()).istHauptantrag()
                && listenwahlen.zuPunkt(abstimmung.punktId()).isEmpty();
    }
}
