package de.beratungsfolge.protokoll;

import java.util.List;
import java.util.Map;

/**
 * Content of an entry that says what a transaction did to rows.
 *
 * @param schritte numbers of the entries of the same transaction by chain: the steps that did it
 */
record Datenstand(Map<String, List<Integer>> schritte, List<Zeilenaenderung> zeilen) {
}
