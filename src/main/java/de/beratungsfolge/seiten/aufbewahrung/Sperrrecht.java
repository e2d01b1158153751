package de.beratungsfolge.seiten.aufbewahrung;

import de.beratungsfolge.aufbewahrung.Loeschsperre;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who sets holds, and who lifts which: whoever deletes must not clear the way alone. */
@Component
class Sperrrecht {

    private static final Set<Rolle> SPERRENDE = EnumSet.of(Rolle.SITZUNGSDIENST, Rolle.PRUEFUNG, Rolle.RECHTSAMT);
    /** They delete nothing, so they also lift what was left behind by somebody who has no such role any more. */
    private static final Set<Rolle> UNBETEILIGTE = EnumSet.of(Rolle.PRUEFUNG, Rolle.RECHTSAMT);

    private final Zugang zugang;
    private final Benutzer benutzer;

    Sperrrecht(Zugang zugang, Benutzer benutzer) {
        this.zugang = zugang;
        this.benutzer = benutzer;
    }

    /** @return whether this person may set holds */
    boolean darfSperren(String person) {
        return zugang.verwaltet(person) || zugang.rollen(person).stream().anyMatch(SPERRENDE::contains);
    }

    /** @return ids of those of these holds that this person may lift: the own ones and those of people with the same role */
    Set<Long> aufhebbare(String person, List<Loeschsperre> sperren) {
        List<Set<String>> kreise = Stream.concat(SPERRENDE.stream().map(benutzer::mit), Stream.of(benutzer.verwaltende())).toList();
        boolean unbeteiligt = zugang.rollen(person).stream().anyMatch(UNBETEILIGTE::contains);
        return sperren.stream().filter(sperre -> sperre.gesetztVon().equals(person) || gemeinsam(person, sperre.gesetztVon(), kreise)
                || unbeteiligt && kreise.stream().noneMatch(kreis -> kreis.contains(sperre.gesetztVon())))
                .map(Loeschsperre::id).collect(Collectors.toSet());
    }

    private static boolean gemeinsam(String eine, String andere, List<Set<String>> kreise) {
        return kreise.stream().anyMatch(kreis -> kreis.contains(eine) && kreis.contains(andere));
    }
}
