package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Anlage;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Stand;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.Datum;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may stand on an agenda: standing items, waiting papers and matters, papers that are not signed yet. */
@Component
class Tagesordnungsvorschlag {

    private static final Set<Stand> VOR_DER_UNTERSCHRIFT = EnumSet.of(Stand.ENTWURF, Stand.MITZEICHNUNG);
    private static final Set<Punktart> NIEDERSCHRIFT = EnumSet.of(Punktart.NIEDERSCHRIFT, Punktart.NIEDERSCHRIFT_GENEHMIGUNG);

    private final Sitzungen sitzungen;
    private final Drucksachen drucksachen;
    private final Anliegenliste anliegen;
    private final StaendigePunkte staendige;
    private final Behandlungen behandlungen;

    Tagesordnungsvorschlag(Sitzungen sitzungen, Drucksachen drucksachen, Anliegenliste anliegen,
                           StaendigePunkte staendige, Behandlungen behandlungen) {
        this.sitzungen = sitzungen;
        this.drucksachen = drucksachen;
        this.anliegen = anliegen;
        this.staendige = staendige;
        this.behandlungen = behandlungen;
    }

    /** The standing items with everything that waits for this body between them, the public part first. */
    List<Punktentwurf> vorschlag(Sitzung sitzung) {
        List<Punktentwurf> wartende = wartende(sitzung);
        boolean niederschriftWartet = wartende.stream().anyMatch(punkt -> NIEDERSCHRIFT.contains(punkt.art()));
        List<Punktentwurf> vorschlag = new ArrayList<>();
        for (boolean oeffentlich : List.of(true, false)) {
            vorschlag.addAll(staendige(sitzung, oeffentlich, false, niederschriftWartet));
            wartende.stream().filter(punkt -> punkt.oeffentlich() == oeffentlich).forEach(vorschlag::add);
            vorschlag.addAll(staendige(sitzung, oeffentlich, true, niederschriftWartet));
        }
        return vorschlag;
    }

    /** Matters and papers that wait for this body and stand on no other agenda. */
    List<Punktentwurf> wartende(Sitzung sitzung) {
        Stream<Punktentwurf> anliegende = anliegen.wartende(sitzung.gremiumId, sitzung.datum).stream()
                .filter(eines -> behandlungen.anliegenAnderswo(sitzung, eines.id()).isEmpty())
                .map(eines -> new Punktentwurf(eines.oeffentlich(), eines.art(), eines.titel(), null, null, eines.id(), null));
        Stream<Punktentwurf> papiere = drucksachen.wartende(sitzung.gremiumId).stream()
                .filter(station -> behandlungen.stationAnderswo(sitzung, station.id(), station.drucksacheId()).isEmpty())
                .map(this::papier);
        return Stream.concat(anliegende, papiere).map(this::mitZweiterLadung).toList();
    }

    /** Papers on their way to this body that are not signed yet. */
    List<Punktentwurf> erwartete(Sitzung sitzung) {
        return drucksachen.alle().stream().filter(drucksache -> erwartbar(sitzung, drucksache))
                .filter(drucksache -> behandlungen.erwartetAnderswo(sitzung, drucksache.id()).isEmpty())
                .map(drucksache -> new Punktentwurf(drucksache.oeffentlich(), Punktart.BERICHT, drucksache.betreff(), null,
                        null, null, null, true, drucksache.id())).toList();
    }

    /** Whether a paper is not signed yet and goes to this body first, as far as its route is known. */
    boolean erwartbar(Sitzung sitzung, Drucksache drucksache) {
        return VOR_DER_UNTERSCHRIFT.contains(drucksache.stand()) && drucksachen.naechsteStation(drucksache.id())
                .map(station -> station.gremiumId() == sitzung.gremiumId).orElse(true);
    }

    private Punktentwurf papier(Station station) {
        Drucksache drucksache = drucksachen.drucksache(station.drucksacheId());
        boolean anlageFehlt = drucksachen.anlagen(drucksache.id()).stream().anyMatch(Anlage::wirdNachgereicht);
        return new Punktentwurf(drucksache.oeffentlich(), Punktart.fuer(station.aktion()), drucksache.betreff(),
                anlageFehlt ? "Anlage wird nachgereicht" : null, station.id());
    }

    private Punktentwurf mitZweiterLadung(Punktentwurf punkt) {
        return new Punktentwurf(punkt.oeffentlich(), punkt.art(), punkt.titel(), punkt.zusatz(), punkt.stationId(),
                punkt.anliegenId(), behandlungen.zweiteLadungMoeglich(punkt));
    }

    private List<Punktentwurf> staendige(Sitzung sitzung, boolean oeffentlich, boolean nachDrucksachen,
                                         boolean niederschriftWartet) {
        return staendige.fuer(sitzung.gremiumId, sitzung.datum).stream()
                .filter(punkt -> punkt.oeffentlich() == oeffentlich && punkt.nachDrucksachen() == nachDrucksachen)
                .map(punkt -> punkt.art() == Punktart.NIEDERSCHRIFT ? niederschrift(sitzung, punkt, niederschriftWartet)
                        : staendiger(punkt, punkt.titel()))
                .filter(Objects::nonNull).toList();
    }

    private Punktentwurf niederschrift(Sitzung sitzung, StaendigerPunkt punkt, boolean wartet) {
        return wartet ? null : sitzungen.letzteVor(sitzung.gremiumId, sitzung.datum)
                .map(letzte -> staendiger(punkt, punkt.titel() + " vom " + Datum.deutsch(letzte.datum))).orElse(null);
    }

    private static Punktentwurf staendiger(StaendigerPunkt punkt, String titel) {
        return new Punktentwurf(punkt.oeffentlich(), punkt.art(), titel, null, null);
    }
}
