package de.beratungsfolge.sitzungen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where papers and matters were or will be treated. An item of a cancelled meeting is no treatment. */
@Component
class Behandlungen {

    private final TagesordnungspunktRepository punkte;
    private final SitzungRepository sitzungen;
    private final Ladungsfrist ladungsfrist;

    Behandlungen(TagesordnungspunktRepository punkte, SitzungRepository sitzungen, Ladungsfrist ladungsfrist) {
        this.punkte = punkte;
        this.sitzungen = sitzungen;
        this.ladungsfrist = ladungsfrist;
    }

    /** Another meeting that still has to treat this station: two treatments at once would wait for one answer. */
    Optional<Sitzung> stationAnderswo(Sitzung sitzung, long stationId, long drucksacheId) {
        return offen(sitzung, punkte.findByStationIdOrderById(stationId)).or(() -> erwartetAnderswo(sitzung, drucksacheId));
    }

    /** Another meeting of the same body that announced this paper before it was signed. */
    Optional<Sitzung> erwartetAnderswo(Sitzung sitzung, long drucksacheId) {
        return offen(sitzung, punkte.findByErwarteteDrucksacheIdOrderById(drucksacheId))
                .filter(andere -> andere.gremiumId == sitzung.gremiumId);
    }

    /** Another meeting that still has to treat this matter. */
    Optional<Sitzung> anliegenAnderswo(Sitzung sitzung, long anliegenId) {
        return offen(sitzung, punkte.findByAnliegenIdOrderById(anliegenId));
    }

    /** The latest treatment, in an earlier meeting, of what this line is about. */
    Optional<Tagesordnungspunkt> fruehere(Punktentwurf zeile) {
        List<Tagesordnungspunkt> behandlungen = zeile.anliegenId() != null
                ? punkte.findByAnliegenIdOrderById(zeile.anliegenId())
                : zeile.stationId() != null ? punkte.findByStationIdOrderById(zeile.stationId()) : List.of();
        return gueltig(behandlungen).filter(punkt -> punkt.ergebnis != null).reduce((frueher, spaeter) -> spaeter);
    }

    /**
     * @return whether a body may be convened a second time for this line: it had no quorum for it (§ 49 Abs. 2 GO NRW). The
     *     bylaws of the Seniorenbeirat know no second convocation.
     */
    boolean zweiteLadungMoeglich(Punktentwurf zeile) {
        return fruehere(zeile).filter(Tagesordnungspunkt::vertagtBeschlussunfaehig).flatMap(punkt -> sitzungen.findById(
                punkt.sitzungId)).filter(ladungsfrist::gilt).isPresent();
    }

    private Optional<Sitzung> offen(Sitzung sitzung, List<Tagesordnungspunkt> behandlungen) {
        return gueltig(behandlungen).filter(punkt -> punkt.ergebnis == null && punkt.sitzungId != sitzung.id)
                .findFirst().flatMap(punkt -> sitzungen.findById(punkt.sitzungId));
    }

    private Stream<Tagesordnungspunkt> gueltig(List<Tagesordnungspunkt> behandlungen) {
        return behandlungen.stream().filter(punkt -> sitzungen.findById(punkt.sitzungId)
                .filter(sitzung -> sitzung.stand != Sitzungsstand.ABGESAGT).isPresent());
    }
}
