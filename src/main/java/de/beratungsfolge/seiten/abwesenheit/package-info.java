/** The page on absences and deputies. */
package de.beratungsfolge.seiten.abwesenheit;
