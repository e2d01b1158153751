package de.beratungsfolge.prozesse.abwesenheit;

import de.beratungsfolge.prozesse.Rolle;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which role somebody needs to stand in for a role: the same one, except that the mayor's office and the Beigeordnete
 * stand in for each other downwards and sideways. Who chairs a meeting is a matter of that role alone.
 */
final class Vertretungsrecht {

    private static final Set<Rolle> BEIGEORDNETE = Set.of(Rolle.ERSTE_BEIGEORDNETE, Rolle.BEIGEORDNETER);
    private static final Map<Rolle, Set<Rolle>> ANDERE = Map.of(
            Rolle.BUERGERMEISTER, BEIGEORDNETE,
            Rolle.ERSTE_BEIGEORDNETE, BEIGEORDNETE,
            Rolle.BEIGEORDNETER, BEIGEORDNETE);

    private Vertretungsrecht() {
    }

    /** @return whether somebody with these roles may stand in for this role */
    static boolean darf(Set<Rolle> rollen, Rolle fuer) {
        return rollen.contains(fuer) || rollen.stream().anyMatch(ANDERE.getOrDefault(fuer, Set.of())::contains);
    }

    /** @return the roles of which one is needed, in German */
    static String noetig(Rolle fuer) {
        return Stream.concat(Stream.of(fuer),
                        ANDERE.getOrDefault(fuer, Set.of()).stream().filter(rolle -> rolle != fuer).sorted())
                .map(Rolle::bezeichnung).collect(Collectors.joining(" oder "));
    }
}
