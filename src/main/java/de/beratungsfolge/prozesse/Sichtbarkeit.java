package de.beratungsfolge.prozesse;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** One answer to who may see what is not public: for tasks, pages and documents alike. */
@Service
public class Sichtbarkeit {

    private final Vertrauliches vertrauliches;
    private final Drucksachenkreise kreise;
    private final Zugang zugang;
    private final Stellvertretungen stellvertretungen;
    private final Drucksachen drucksachen;

    Sichtbarkeit(Vertrauliches vertrauliches, Drucksachenkreise kreise, Zugang zugang, Stellvertretungen stellvertretungen,
                 Drucksachen drucksachen) {
        this.vertrauliches = vertrauliches;
        this.kreise = kreise;
        this.zugang = zugang;
        this.stellvertretungen = stellvertretungen;
        this.drucksachen = drucksachen;
    }

    /** @return whether this person may see the paper; a public one everybody */
    public boolean darfDrucksacheSehen(String person, long drucksacheId) {
        return gehoertDazu(person, vertrauliches.drucksache(drucksacheId));
    }

    /** @return whether this person may see the item; a public one everybody */
    public boolean darfPunktSehen(String person, long punktId) {
        return gehoertDazu(person, vertrauliches.punkt(punktId));
    }

    /** @return whether this person may see the non-public part of the meeting: its items, its minutes */
    public boolean darfNichtoeffentlichesSehen(String person, long sitzungId) {
        return gehoertDazu(person, vertrauliches.sitzung(sitzungId));
    }

    /** @return whether this person may see the matter that waits for a body */
    public boolean darfAnliegenSehen(String person, long anliegenId) {
        return gehoertDazu(person, vertrauliches.anliegen(anliegenId));
    }

    /** @return ids of the non-public papers this person may see, for lists; public ones everybody sees */
    public Set<Long> sichtbareVertrauliche(String person) {
        if (zugang.verwaltet(person)) {
            return kreise.alle().keySet();
        }
        Set<Rolle> rollen = zugang.rollen(person);
        List<Stellvertretungen.Vertretener> vertretene = stellvertretungen.vertretene(person);
        return kreise.alle().entrySet().stream()
                .filter(einer -> gehoertDazu(person, einer.getValue(), rollen, vertretene))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /**
     * For pages about a paper.
     *
     * @throws NoSuchElementException if there is no such paper, or it is non-public and not for this person: the same answer
     */
    public Drucksache drucksache(String person, String nummer) {
        return drucksachen.mitNummer(nummer).filter(eine -> darfDrucksacheSehen(person, eine.id()))
                .orElseThrow(() -> new NoSuchElementException("Drucksache " + nummer));
    }

    /** A deputy sees what the absent person sees in the role that passed on; whoever looks after the users sees all, as in the audit. */
    private boolean gehoertDazu(String person, Optional<Personenkreis> kreis) {
        return kreis.isEmpty() || gehoertDazu(person, kreis.get(), zugang.rollen(person), stellvertretungen.vertretene(person))
                || zugang.verwaltet(person);
    }

    private static boolean gehoertDazu(String person, Personenkreis kreis, Set<Rolle> rollen,
                                       List<Stellvertretungen.Vertretener> vertretene) {
        return kreis.umfasst(person, rollen) || vertretene.stream().anyMatch(vertretener ->
                kreis.umfasst(vertretener.person(), Set.of(vertretener.rolle())));
    }
}
