package de.beratungsfolge.pruefung.vorgang;

import java.util.List;

/**
 * A chain of the record, or the part of it that belongs to a matter.
 *
 * @param vorgang the chain
 * @param muster  patterns (SQL like) of the steps that belong; empty: all of it
 */
record Kettenteil(String vorgang, List<String> muster) {

    static Kettenteil ganz(String vorgang) {
        return new Kettenteil(vorgang, List.of());
    }

    /** What a meeting's chain says about one item, and about invitation, quorum and minutes: what its decisions rest on. */
    static Kettenteil punkt(String kennung, String kurzname) {
        return new Kettenteil(kennung, List.of(kurzname + ": %", "Befangenheit geprüft: %, " + kurzname, "Einladung %", "Ladungsfrist %",
                "Bekanntmachung %", "Beschlussfähigkeit %", "Niederschrift %", "Berichtigung%"));
    }
}
