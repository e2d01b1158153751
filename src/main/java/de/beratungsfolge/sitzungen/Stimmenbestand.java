package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The recorded votes of items, read and replaced in one place. */
@Component
class Stimmenbestand {

    static final String ANGENOMMEN = "ANGENOMMEN";

    private final AbstimmungRepository abstimmungen;
    private final EinzelstimmeRepository einzelstimmen;

    Stimmenbestand(AbstimmungRepository abstimmungen, EinzelstimmeRepository einzelstimmen) {
        this.abstimmungen = abstimmungen;
        this.einzelstimmen = einzelstimmen;
    }

    /** @return the votes on an item in their order */
    List<Abstimmungsergebnis> zu(long punktId) {
        return abstimmungen.findByPunktId(punktId).stream().toList();
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
        return abstimmungen.save(new Abstimmungsergebnis(alt.id(), alt.punktId(), alt.form(), zahlen.wortlaut(),
                zahlen.ja(), zahlen.nein(), zahlen.enthaltungen(), zahlen.ungueltig(), zahlen.abgeleitet()));
    }

    /** @return the finding on the result of this vote */
    Long befundId(Abstimmungsergebnis abstimmung, Tagesordnungspunkt punkt) {
        return punkt.abstimmungBefundId;
    }

    /** Notes the finding that was raised with the corrected numbers. */
    void befundSetzen(Abstimmungsergebnis abstimmung, Tagesordnungspunkt punkt, long befundId) {
        punkt.abstimmungBefundId = befundId;
    }

    /** @return what the chair established about this vote, in the code of the check */
    String festgestellt(Abstimmungsergebnis abstimmung, Tagesordnungspunkt punkt) {
        return punkt.ergebnis == Beratungsergebnis.EMPFOHLEN || punkt.ergebnis == Beratungsergebnis.BESCHLOSSEN
                ? ANGENOMMEN : "ABGELEHNT";
    }

    /** @return whether the result of the item hangs on this vote, as on the main motion's */
    boolean entscheidetPunkt(Abstimmungsergebnis abstimmung) {
        return zu(abstimmung.punktId()).stream().reduce((frueher, spaeter) -> spaeter).orElseThrow().id()
                .equals(abstimmung.id());
    }
}
