package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bodies decided, for everything that follows from a decision after its meeting. */
@Service
@Transactional(readOnly = true)
public class Beschluesse {

    private static final Set<Beratungsergebnis> ENTSCHIEDEN = Set.of(Beratungsergebnis.BESCHLOSSEN,
            Beratungsergebnis.ABGELEHNT, Beratungsergebnis.EMPFOHLEN);

    private final BeschlussRepository punkte;
    private final SitzungRepository sitzungen;

    Beschluesse(BeschlussRepository punkte, SitzungRepository sitzungen) {
        this.punkte = punkte;
        this.sitzungen = sitzungen;
    }

    /** @return every decision and recommendation, the latest meeting first */
    public List<Beschluss> alle() {
        return punkte.findByErgebnisInOrderByIdDesc(ENTSCHIEDEN).stream().map(this::beschluss)
                .sorted(Comparator.comparing(Beschluss::am).reversed()).toList();
    }

    /** @return what was decided at this item, if it was */
    public Optional<Beschluss> zuPunkt(long punktId) {
        return punkte.findById(punktId).filter(punkt -> ENTSCHIEDEN.contains(punkt.ergebnis)).map(this::beschluss);
    }

    /** @return every treatment of a matter that has a result, postponements too, oldest first */
    public List<Beschluss> behandlungen(long anliegenId) {
        return punkte.findByAnliegenIdOrderById(anliegenId).stream().filter(punkt -> punkt.ergebnis != null)
                .map(this::beschluss).sorted(Comparator.comparing(Beschluss::am)).toList();
    }

    /** @return whether the matter stands on an agenda and has no result yet */
    public boolean aufTagesordnung(long anliegenId) {
        return punkte.findByAnliegenIdOrderById(anliegenId).stream().anyMatch(punkt -> punkt.ergebnis == null);
    }

    /** @return the first meeting of the body after this day that was opened, if there was one */
    public Optional<LocalDate> ersteSitzungNach(long gremiumId, LocalDate tag) {
        return sitzungenNach(gremiumId, tag).stream().findFirst();
    }

    /** @return days of the body's meetings after this day that were opened, the first one first */
    public List<LocalDate> sitzungenNach(long gremiumId, LocalDate tag) {
        return sitzungen.findByGremiumIdOrderByDatum(gremiumId).stream()
                .filter(sitzung -> sitzung.datum.isAfter(tag) && eroeffnet(sitzung)).map(sitzung -> sitzung.datum).toList();
    }

    private static boolean eroeffnet(Sitzung sitzung) {
        return sitzung.stand.compareTo(Sitzungsstand.LAEUFT) >= 0 && sitzung.stand != Sitzungsstand.ABGESAGT;
    }

    private Beschluss beschluss(Tagesordnungspunkt punkt) {
        return Beschluss.von(punkt, sitzungen.findById(punkt.sitzungId).orElseThrow());
    }
}
