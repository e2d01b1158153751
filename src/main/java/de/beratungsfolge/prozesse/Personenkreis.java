package de.beratungsfolge.prozesse;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** Who may see something non-public: people by their login name, and everybody who has one of the roles. */
record Personenkreis(Set<String> personen, Set<Rolle> rollen) {

    Personenkreis {
        personen = Set.copyOf(personen);
        rollen = Set.copyOf(rollen);
    }

    /** @return whether this person, having these roles, belongs to it */
    boolean umfasst(String person, Collection<Rolle> ihreRollen) {
        return personen.contains(person) || !Collections.disjoint(rollen, ihreRollen);
    }
}
