package de.beratungsfolge.regelwerk.pruefungen;

import java.util.List;

/**
 * Facts put to the rules for one question. Implementations are immutable records whose components
 * carry the names of the case format.
 */
public interface Pruefung {

    /** Which check these facts belong to. */
    Pruefungsart pruefungsart();

    /**
     * Combinations that cannot occur in reality (more votes than persons present and the like).
     * Called only when every single field is valid on its own. Empty if the facts are possible.
     */
    List<Unstimmigkeit> unstimmigkeiten();

    /**
     * The single questions these facts consist of, each answered by exactly one result rule.
     * Most checks are one question; § 31 asks once per relation.
     */
    default List<Object> fragen() {
        return List.of(this);
    }

    /** The same questions, where the answer also depends on a value that is dated by itself. */
    default List<Object> fragen(Stichtagswerte werte) {
        return fragen();
    }
}
