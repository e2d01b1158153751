package de.beratungsfolge.pruefung.ausfuhr;

import java.util.List;

/**
 * Rows and columns of a view.
 *
 * @param name   as it stands in addresses and file names
 * @param zeilen each with as many cells as there are columns
 */
public record Tabelle(String name, String titel, List<String> spalten, List<List<String>> zeilen) {
}
