/** The way a process took, drawn in its model and as a list. */
package de.beratungsfolge.pruefung.ablauf;
