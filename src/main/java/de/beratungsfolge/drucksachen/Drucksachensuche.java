package de.beratungsfolge.drucksachen;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody wants to see of all papers.
 *
 * @param text             part of number, subject or Fachbereich; empty: any
 * @param gremiumId        a body on the route, or null
 * @param stand            null: any
 * @param abgeschlossene   whether papers at their end are wanted, too
 * @param nurUeberfaellige only what is late
 * @param sichtbare        ids of non-public papers this person may see; no other one is found or counted
 * @param ueberfaellige    ids of papers with a task whose due date has passed
 * @param heute            a station planned before this day that has no result yet is late, too
 * @param seite            page, from 1
 */
public record Drucksachensuche(String text, Long gremiumId, Stand stand, boolean abgeschlossene, boolean nurUeberfaellige,
                               Set<Long> sichtbare, Set<Long> ueberfaellige, LocalDate heute, int seite) {
}
