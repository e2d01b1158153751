package de.beratungsfolge.protokoll;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What an entry records. */
public enum Eintragsart {
    /** A person did or entered something. */
    SCHRITT(true),
    /** The rules computed a result from facts. */
    BEFUND(true),
    /** A person established a result, following the finding or deviating from it with a reason. */
    FESTSTELLUNG(true),
    /** A person signed. */
    UNTERSCHRIFT(true),
    /** A version of the rules came into use. */
    AKTIVIERUNG(false),
    /** Somebody with a privileged role signed in, or was refused. */
    ANMELDUNG(false),
    /** Something left the program as a file. */
    AUSLEITUNG(false),
    /** The contents of a chain's entries were deleted, as the law demands. */
    LOESCHUNG(false),
    /** What a step changed in the rows of the tables. */
    DATENSTAND(false),
    /** The ends of all chains that one transaction wrote to. */
    JOURNAL(false);

    private final boolean vorgang;

    Eintragsart(boolean vorgang) {
        this.vorgang = vorgang;
    }

    /** @return the kinds that tell what happened in a matter; the others keep watch over the program itself */
    public static Set<Eintragsart> derVorgaenge() {
        EnumSet<Eintragsart> arten = EnumSet.noneOf(Eintragsart.class);
        Arrays.stream(values()).filter(art -> art.vorgang).forEach(arten::add);
        return arten;
    }
}
