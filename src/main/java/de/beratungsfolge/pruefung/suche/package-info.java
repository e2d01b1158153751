/** One form for papers, meetings, people, findings by norm, deviations and entries by person and period. */
package de.beratungsfolge.pruefung.suche;
