package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seats of a running meeting: who sits on each, and whose turn it would be to stand in. */
@Service
@Transactional(readOnly = true)
public class Sitzplaetze {

    private final Anwesenheiten anwesenheiten;
    private final Sitzungen sitzungen;
    private final Gremien gremien;

    Sitzplaetze(Anwesenheiten anwesenheiten, Sitzungen sitzungen, Gremien gremien) {
        this.anwesenheiten = anwesenheiten;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
    }

    /**
     * A member's seat.
     *
     * @param da           whether the member sits there
     * @param vertretungId the deputy who sits there, or null
     * @param freie        deputies who could come, the one whose turn it is first; none for an advisory member
     */
    public record Sitz(long personId, String name, boolean da, Long vertretungId, String vertretung,
                       List<Vertreter> freie) {
    }

    /** A deputy who is not at the table. */
    public record Vertreter(long personId, String name, int rang) {
    }

    /** @return the seats in the order of the list, as they are now */
    public List<Sitz> sitze(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        List<Anwesenheit> tisch = anwesenheiten.jetzt(sitzungId);
        Set<Long> amTisch = tisch.stream().map(Anwesenheit::personId).collect(Collectors.toSet());
        List<Mitglied> mitglieder = gremien.mitglieder(sitzung.gremiumId, sitzung.datum);
        Vertretungsreihenfolge reihenfolge = new Vertretungsreihenfolge(mitglieder,
                gremien.vertreter(sitzung.gremiumId, sitzung.datum));
        List<Sitz> sitze = new ArrayList<>();
        for (Mitglied mitglied : mitglieder) {
            Optional<Anwesenheit> vertretung = Anwesenheitsstand.vertretung(tisch, mitglied.personId());
            List<Mitglied> freie = mitglied.art().stimmberechtigt() ? reihenfolge.freie(mitglied, amTisch) : List.of();
            sitze.add(new Sitz(mitglied.personId(), mitglied.person().listenname(), amTisch.contains(mitglied.personId()),
                    vertretung.map(Anwesenheit::personId).orElse(null),
                    vertretung.map(einer -> gremien.person(einer.personId()).listenname()).orElse(null),
                    freie.stream().map(v -> new Vertreter(v.personId(), v.person().listenname(), v.rang())).toList()));
        }
        return sitze;
    }
}
