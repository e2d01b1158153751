package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import java.util.List;
import java.util.Optional;

/** For items on which another rule than that for motions says what the votes amount to, e.g. a recall. */
public interface Abstimmungsregel {

    /** @return the facts of that rule; empty if the item is none of those it is for */
    Optional<Pruefung> fakten(Tagesordnungspunkt punkt, int ja, int nein, int enthaltungen);

    /** @return the facts of the first other rule for the main motion of this item, if there is one */
    static Optional<Pruefung> andere(List<Abstimmungsregel> regeln, Tagesordnungspunkt punkt, Antrag antrag, int ja,
                                     int nein, int enthaltungen) {
        return !antrag.istHauptantrag() ? Optional.empty() : regeln.stream()
                .flatMap(eine -> eine.fakten(punkt, ja, nein, enthaltungen).stream()).findFirst();
    }
}
